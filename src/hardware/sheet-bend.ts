import type { Bend } from '#design'
import { kFactor } from './bending.ts'

/**
 * A bend of a sheet of a material (by its id, such as `s235jr`) and thickness with an inside radius, both in mm: its
 * K-factor comes from the table of `kFactor`. All that lies to the left of the line is turned by the angle in degrees.
 */
export function sheetBend(
  sheet: { material: string; thickness: number; radius: number },
  line: Bend['line'],
  angle: number,
  direction: Bend['direction'] = 'up',
): Bend {
  const { material, thickness, radius } = sheet
  return { line, angle, radius, direction, kFactor: kFactor(material, thickness, radius) }
}
