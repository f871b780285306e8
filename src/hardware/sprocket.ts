import { chainDimensions } from './dimensions.ts'

/** The teeth of an ISO 606 chain wheel, mm and degrees. */
export interface SprocketTeeth {
  /** d */
  readonly pitchDiameter: number
  /** df, largest. */
  readonly rootDiameter: number
  /** da: from … to. */
  readonly tipDiameter: readonly [least: number, greatest: number]
  /** ri, of the roller seat: from … to. */
  readonly seatRadius: readonly [least: number, greatest: number]
  /** α, of the roller seat: from … to. */
  readonly seatAngle: readonly [least: number, greatest: number]
  /** re, of the flank: from … to. */
  readonly flankRadius: readonly [least: number, greatest: number]
  /** bf1, of a simplex wheel (h14). */
  readonly toothWidth: number
}

/**
 * ISO 606 clause 5: the tooth form of a wheel for a chain such as `08B` with so many teeth. The smaller seat with the
 * larger flank is the standard's form of greatest gap, the other pair that of least.
 * Throws an Error listing the chains, or for less than 9 teeth.
 */
export function sprocketTeeth(chain: string, teeth: number): SprocketTeeth {
  const { pitch, rollerDiameter, innerWidth } = chainDimensions(chain)
  if (!Number.isInteger(teeth) || teeth < 9)
    throw new Error(`no chain wheel with ${teeth} teeth: ISO 606 starts at 9`)
  const pitchDiameter = pitch / Math.sin(Math.PI / teeth)
  return {
    pitchDiameter,
    rootDiameter: pitchDiameter - rollerDiameter,
    tipDiameter: [
      pitchDiameter + pitch * (1 - 1.6 / teeth) - rollerDiameter,
      pitchDiameter + 1.25 * pitch - rollerDiameter,
    ],
    seatRadius: [0.505 * rollerDiameter, 0.505 * rollerDiameter + 0.069 * Math.cbrt(rollerDiameter)],
    seatAngle: [120 - 90 / teeth, 140 - 90 / teeth],
    flankRadius: [0.12 * rollerDiameter * (teeth + 2), 0.008 * rollerDiameter * (teeth ** 2 + 180)],
    toothWidth: (pitch <= 12.7 ? 0.93 : 0.95) * innerWidth,
  }
}

/** Measure in mm over two pins of the roller's diameter laid in opposite tooth gaps (MR). */
export function overPins(chain: string, teeth: number): number {
  const { pitchDiameter } = sprocketTeeth(chain, teeth)
  const across = teeth % 2 === 0 ? pitchDiameter : pitchDiameter * Math.cos(Math.PI / (2 * teeth))
  return across + chainDimensions(chain).rollerDiameter
}
