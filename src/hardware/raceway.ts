import { circularSegment } from './segment.ts'

/** Proportions of a deep-groove ball bearing that are drawn as usual, since no standard gives them, mm. */
export interface Raceway {
  readonly pitchRadius: number
  /** Radius of a ball. */
  readonly ball: number
  /** Radius of the groove's section. */
  readonly groove: number
  /** From the pitch circle to the shoulder of either ring. */
  readonly shoulder: number
  readonly balls: number
}

/** The usual raceway between a bore and an outside diameter. */
export function racewayOf(bore: number, outsideDiameter: number): Raceway {
  const pitchRadius = (bore + outsideDiameter) / 4
  const ball = 0.15 * (outsideDiameter - bore)
  return {
    pitchRadius,
    ball,
    groove: 1.04 * ball,
    shoulder: 0.6 * ball,
    balls: Math.floor((Math.PI * pitchRadius) / (1.6 * ball)),
  }
}

/** What the balls weigh more than the two grooves that they run in, as a volume in mm³; negative when the grooves are larger. */
export function ballsLessGrooves({ pitchRadius, ball, groove, shoulder, balls }: Raceway): number {
  return balls * (4 / 3) * Math.PI * ball ** 3 - 4 * Math.PI * pitchRadius * circularSegment(groove, shoulder)
}
