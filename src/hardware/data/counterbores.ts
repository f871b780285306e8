/** Counterbore diameter for an ISO 4762 head without washer, mm. */
export interface CounterboreRow {
  /** Thread, e.g. `M8`. */
  readonly size: string
  readonly diameter: number
}

type Row = readonly [size: string, diameter: number]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 6.5],
  ['M4', 8],
  ['M5', 10],
  ['M6', 11],
  ['M8', 15],
  ['M10', 18],
]

/**
 * DIN 974-1 row 1 counterbore diameters (H13) for ISO 4762 heads, M3 to M10.
 * Sources: DIN 974-1 (formerly DIN 74 form K) as reprinted at engineersbible.com and in dealers' tables.
 * Larger sizes were not seen in print: `counterbore` computes them.
 */
export const counterboreRows: readonly CounterboreRow[] = rows.map(([size, diameter]) => ({ size, diameter }))
