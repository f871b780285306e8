import { type Bendable, bendables, kFactors, vOpenings } from './data/bending.ts'
import { lookUp } from './look-up.ts'

/** What bending asks of a sheet, mm. */
export interface BendRules {
  /** Inside. */
  readonly leastRadius: number
  /** The inside radius that air bending of mild steel gives by itself in the usual die (0.16 V). */
  readonly naturalRadius: number
  /** Usual opening of the V-die. */
  readonly vOpening: number
  /** From the bend line to the edge of the flange: what the die needs to carry it. */
  readonly leastFlange: number
  /** From the bend line to the edge of a hole; nearer it is drawn out of round. */
  readonly holeToBend: number
}

/** The rules for a sheet material by its id, such as `s235jr`, of a thickness, bent to an inside radius, in mm. */
export function bendRules(material: string, thickness: number, radius: number): BendRules {
  const vOpening = thickness * under(vOpenings, thickness, 'V-die').perThickness
  const { leastRadius } = bendable(material)
  return {
    leastRadius: thickness * under(leastRadius, thickness, `bend of ${material}`).perThickness,
    naturalRadius: 0.16 * vOpening,
    vOpening,
    leastFlange: Math.max(2 * thickness + radius, vOpening / 2 + 2),
    holeToBend: 2.5 * thickness + radius,
  }
}

/** K-factor of a sheet material by its id, bent to an inside radius, both in mm. */
export function kFactor(material: string, thickness: number, radius: number): number {
  const { temper } = bendable(material)
  return (kFactors.find(row => radius / thickness <= row.ratioUpTo) ?? kFactors[kFactors.length - 1]).k[
    temper
  ]
}

/** Throws an Error listing the materials that are bent. */
const bendable = (material: string): Bendable => lookUp('sheet to bend', bendables, b => b.material, material)

function under<T extends { readonly upTo: number }>(rows: readonly T[], thickness: number, what: string): T {
  const row = thickness > 0 ? rows.find(r => thickness <= r.upTo) : undefined
  if (!row)
    throw new Error(
      `no ${what} for a sheet of ${thickness} mm (up to ${rows[rows.length - 1].upTo} mm): take a thinner sheet`,
    )
  return row
}
