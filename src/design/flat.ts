import { extrusions, type Geom2 } from '#jscad'
import type { MadePart, Stroke } from './assembly.ts'
import { part } from './assembly.ts'

type FlatSpec = Omit<Parameters<typeof part>[0], 'solid'> & {
  profile: Geom2
  /** mm */
  thickness: number
  engraving?: readonly Stroke[]
  /** Width of the cut that the contours are widened for, mm: the user's `kerf`. */
  kerf?: number
}

/**
 * A flat part cut from sheet: its solid and its cutting file both come from the profile.
 * The solid stands on z = 0; engraving lies on the upper face and is not cut into the solid.
 */
export function flatPart({ profile, thickness, engraving = [], kerf = 0, ...spec }: FlatSpec): MadePart {
  const solid = extrusions.extrudeLinear({ height: thickness }, profile)
  return { ...part({ ...spec, solid }), flat: { profile, thickness, engraving, bends: [], kerf } }
}
