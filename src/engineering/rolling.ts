import { requireNotNegative, requirePositive } from './range.ts'

/** A wheel or roller that rolls: diameter in mm, load in N, lever arm f of rolling friction in mm (0.5 steel on steel). */
export interface RollingWheel {
  diameter: number
  load: number
  leverArm: number
  /** Bearing of the wheel: bore in mm and friction coefficient, 0.0015 for deep-groove ball bearings. */
  bearing?: { bore: number; friction: number }
}

/** Force in N that keeps a wheel rolling on the level: F (2f + μ d)/D, lever arm of rolling and bearing friction together. */
export function rollingResistance({ diameter, load, leverArm, bearing }: RollingWheel): number {
  requirePositive({ 'wheel diameter (mm)': diameter })
  requireNotNegative({ 'load (N)': load, 'lever arm (mm)': leverArm })
  const inBearing = bearing ? bearing.friction * bearing.bore : 0
  return (load * (2 * leverArm + inBearing)) / diameter
}
