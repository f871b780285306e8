import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** Lewis form factor Y of 20° full-depth teeth, force at the tip (Shigley, Mechanical Engineering Design, table 14-2). */
const formFactors: readonly (readonly [teeth: number, factor: number])[] = [
  [12, 0.245],
  [13, 0.261],
  [14, 0.277],
  [15, 0.29],
  [16, 0.296],
  [17, 0.303],
  [18, 0.309],
  [19, 0.314],
  [20, 0.322],
  [21, 0.328],
  [22, 0.331],
  [24, 0.337],
  [26, 0.346],
  [28, 0.353],
  [30, 0.359],
  [34, 0.371],
  [38, 0.384],
  [43, 0.397],
  [50, 0.409],
  [60, 0.422],
  [75, 0.435],
  [100, 0.447],
  [150, 0.46],
  [300, 0.472],
  [400, 0.48],
  [Number.POSITIVE_INFINITY, 0.485],
]

/** Lewis form factor Y from 12 teeth to a rack (Infinity), between the rows linear in 1/z. */
export function lewisFormFactor(teeth: number): number {
  requireBetween(12, Number.POSITIVE_INFINITY, { teeth })
  const above = Math.max(
    1,
    formFactors.findIndex(([z]) => z >= teeth),
  )
  const [[z0, y0], [z1, y1]] = [formFactors[above - 1], formFactors[above]]
  return y0 + ((1 / z0 - 1 / teeth) / (1 / z0 - 1 / z1)) * (y1 - y0)
}

/** Velocity factor of cut or milled teeth at a pitch line speed in m/s: (6.1 + v)/6.1 (Barth). */
export function velocityFactor(speed: number): number {
  requireNotNegative({ 'pitch line speed (m/s)': speed })
  return (6.1 + speed) / 6.1
}

/**
 * Bending stress in MPa of spur teeth by Lewis: Kv Ft/(b m Y). Force in N, face width and module in mm, pitch line speed
 * in m/s. No stress concentration at the fillet, no sharing between teeth: for a first size and for racks.
 */
export function lewisStress(load: {
  force: number
  faceWidth: number
  module: number
  teeth: number
  speed?: number
}): number {
  requirePositive({ 'face width (mm)': load.faceWidth, 'module (mm)': load.module })
  const carried = load.faceWidth * load.module * lewisFormFactor(load.teeth)
  return (velocityFactor(load.speed ?? 0) * load.force) / carried
}
