/** Counterbore for an ISO 4762 head without washer, mm. */
export interface CounterboreRow {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** H13 */
  readonly diameter: number
  /** Of the flat bottom: the highest head ends under flush. */
  readonly depth: number
}

type Row = readonly [size: string, diameter: number, depth: number]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 6.5, 3.4],
  ['M4', 8, 4.4],
  ['M5', 10, 5.4],
  ['M6', 11, 6.4],
  ['M8', 15, 8.6],
  ['M10', 18, 10.6],
  ['M12', 20, 12.6],
  ['M14', 24, 14.6],
  ['M16', 26, 16.6],
  ['M18', 30, 18.6],
  ['M20', 33, 20.6],
  ['M24', 40, 24.8],
]

/**
 * DIN 974-1 row 1 counterbores for ISO 4762 heads, M3 to M24; the depth is the head's plus 0.4 mm up to M6, 0.6 mm up to
 * M20 and 0.8 mm above.
 * Sources: DIN 974-1 (formerly DIN 74 form K) in FreeCAD's hole tables (its 6 mm of M3 leaves the head no play) and, up to
 * M10, at engineersbible.com and in dealers' tables.
 */
export const counterbores: readonly CounterboreRow[] = rows.map(([size, diameter, depth]) => ({
  size,
  diameter,
  depth,
}))
