/** ISO 7380-1 hexagon socket button head screw, mm. */
export interface ButtonScrew {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** dk, largest. */
  readonly headDiameter: number
  /** k, largest. */
  readonly headHeight: number
  /** s, width across the flats of the socket. */
  readonly key: number
  /** t, least. */
  readonly socketDepth: number
  readonly shortest: number
  readonly longest: number
}

type Row = readonly [
  size: string,
  headDiameter: number,
  headHeight: number,
  key: number,
  socketDepth: number,
  shortest: number,
  longest: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 5.7, 1.65, 2, 1.04, 6, 30],
  ['M4', 7.6, 2.2, 2.5, 1.3, 6, 40],
  ['M5', 9.5, 2.75, 3, 1.56, 8, 50],
  ['M6', 10.5, 3.3, 4, 2.08, 10, 60],
  ['M8', 14, 4.4, 5, 2.6, 12, 80],
  ['M10', 17.5, 5.5, 6, 3.12, 16, 90],
  ['M12', 21, 6.6, 8, 4.16, 20, 90],
  ['M16', 28, 8.8, 10, 5.2, 25, 90],
]

/**
 * ISO 7380-1 hexagon socket button head screws M3 to M16.
 * Sources: ISO 7380-1 as reprinted in FreeCAD Fasteners, bd_warehouse and BOSL2.
 */
export const buttonScrews: readonly ButtonScrew[] = rows.map(
  ([size, headDiameter, headHeight, key, socketDepth, shortest, longest]) => ({
    size,
    headDiameter,
    headHeight,
    key,
    socketDepth,
    shortest,
    longest,
  }),
)
