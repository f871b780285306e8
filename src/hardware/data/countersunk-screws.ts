/** ISO 10642 hexagon socket countersunk head screw, 90°, mm. */
export interface CountersunkScrew {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** dk, theoretical: of the sharp cone, that the countersink must take. */
  readonly coneDiameter: number
  /** dk, least actual: the rim is never sharp. */
  readonly headDiameter: number
  /** k, largest. */
  readonly headHeight: number
  /** s, width across the flats of the socket. */
  readonly key: number
  /** t, least. */
  readonly socketDepth: number
  /** Shortest length, head included. */
  readonly shortest: number
  /** Longest length. */
  readonly longest: number
}

type Row = readonly [
  size: string,
  coneDiameter: number,
  headDiameter: number,
  headHeight: number,
  key: number,
  socketDepth: number,
  shortest: number,
  longest: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 6.72, 5.54, 1.86, 2, 1.1, 8, 30],
  ['M4', 8.96, 7.53, 2.48, 2.5, 1.5, 8, 40],
  ['M5', 11.2, 9.43, 3.1, 3, 1.9, 8, 50],
  ['M6', 13.44, 11.34, 3.72, 4, 2.2, 8, 60],
  ['M8', 17.92, 15.24, 4.96, 5, 3, 10, 80],
  ['M10', 22.4, 19.22, 6.2, 6, 3.6, 12, 100],
  ['M12', 26.88, 23.12, 7.44, 8, 4.3, 20, 100],
  ['M14', 30.8, 26.52, 8.4, 10, 4.5, 25, 100],
  ['M16', 33.6, 29.01, 8.8, 10, 4.8, 30, 100],
  ['M20', 40.32, 36.05, 10.16, 12, 5.6, 35, 100],
]

/**
 * ISO 10642 hexagon socket countersunk head screws M3 to M20; not the smaller heads of DIN 7991.
 * Sources: ISO 10642 as reprinted in FreeCAD Fasteners, BOSL2, codecupboard.com and joshuanava.biz; lengths in FreeCAD
 * Fasteners and bd_warehouse (whose heads are DIN 7991).
 */
export const countersunkScrews: readonly CountersunkScrew[] = rows.map(
  ([size, coneDiameter, headDiameter, headHeight, key, socketDepth, shortest, longest]) => ({
    size,
    coneDiameter,
    headDiameter,
    headHeight,
    key,
    socketDepth,
    shortest,
    longest,
  }),
)
