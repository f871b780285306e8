/** ISO 273 clearance holes of one thread size: diameters in mm. */
export interface ClearanceHole {
  /** Thread, e.g. `M8`. */
  readonly size: string
  readonly fine: number
  readonly medium: number
  readonly coarse: number
}

type Row = readonly [size: string, fine: number, medium: number, coarse: number]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M2', 2.2, 2.4, 2.6],
  ['M2.5', 2.7, 2.9, 3.1],
  ['M3', 3.2, 3.4, 3.6],
  ['M4', 4.3, 4.5, 4.8],
  ['M5', 5.3, 5.5, 5.8],
  ['M6', 6.4, 6.6, 7],
  ['M8', 8.4, 9, 10],
  ['M10', 10.5, 11, 12],
  ['M12', 13, 13.5, 14.5],
  ['M14', 15, 15.5, 16.5],
  ['M16', 17, 17.5, 18.5],
  ['M18', 19, 20, 21],
  ['M20', 21, 22, 24],
  ['M22', 23, 24, 26],
  ['M24', 25, 26, 28],
]

/**
 * ISO 273 clearance holes for bolts and screws: fine (H12), medium (H13) and coarse (H14) series.
 * Sources: ISO 273 as reprinted in BOSL2, engineersbible.com, simblueprint.com and calcengines.com.
 */
export const clearanceHoles: readonly ClearanceHole[] = rows.map(([size, fine, medium, coarse]) => ({
  size,
  fine,
  medium,
  coarse,
}))
