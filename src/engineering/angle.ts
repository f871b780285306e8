/** Degrees to radians: angles are degrees at the surface of every function here. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Radians to degrees. */
export const degrees = (radians: number): number => (radians * 180) / Math.PI
