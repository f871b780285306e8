import { radians } from './angle.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** Forces in N of the two strands of a belt that pulls. */
export interface StrandForces {
  tight: number
  slack: number
}

/**
 * Greatest ratio of the strand forces before a belt slips: exp(μ β/sin(γ/2)) (Euler-Eytelwein). Wrap β in degrees; γ is
 * the angle of a V-groove, 180 for a flat belt. Speeds where centrifugal force counts (above about 20 m/s) left out.
 */
export function beltGrip(friction: number, wrap: number, grooveAngle = 180): number {
  requireNotNegative({ friction })
  requireBetween(0, 360, { 'wrap (°)': wrap })
  requireBetween(10, 180, { 'groove angle (°)': grooveAngle })
  return Math.exp((friction * radians(wrap)) / Math.sin(radians(grooveAngle / 2)))
}

/** Least strand forces in N that carry a pull in N at a ratio of the strand forces above 1. */
export function strandForces(pull: number, grip: number): StrandForces {
  requireNotNegative({ 'pull (N)': pull })
  requirePositive({ 'ratio of the strand forces less 1': grip - 1 })
  const slack = pull / (grip - 1)
  return { tight: slack + pull, slack }
}

/** Load in N on the shaft: the two strands added as vectors at a wrap in degrees. */
export function beltShaftLoad({ tight, slack }: StrandForces, wrap: number): number {
  return Math.sqrt(tight ** 2 + slack ** 2 - 2 * tight * slack * Math.cos(radians(wrap)))
}
