/** Acceleration of gravity as workshops reckon with it, m/s². */
export const gravity = 9.81
