/** ISO 4762 hexagon socket head cap screw, mm. */
export interface SocketScrew {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** dk, largest, plain head. */
  readonly headDiameter: number
  /** dk, largest, knurled head. */
  readonly knurledHeadDiameter: number
  /** k, largest. */
  readonly headHeight: number
  /** s, width across the flats of the socket. */
  readonly key: number
  /** t, least. */
  readonly socketDepth: number
  /** b: longer screws carry thread on this length only. */
  readonly threadLength: number
  /** Shortest usual length; null where the standard lists no lengths. */
  readonly shortest: number | null
  /** Longest usual length. */
  readonly longest: number | null
}

type Row = readonly [
  size: string,
  headDiameter: number,
  knurledHeadDiameter: number,
  headHeight: number,
  key: number,
  socketDepth: number,
  threadLength: number,
  shortest: number | null,
  longest: number | null,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 5.5, 5.68, 3, 2.5, 1.3, 18, 5, 30],
  ['M4', 7, 7.22, 4, 3, 2, 20, 6, 40],
  ['M5', 8.5, 8.72, 5, 4, 2.5, 22, 8, 50],
  ['M6', 10, 10.22, 6, 5, 3, 24, 10, 60],
  ['M8', 13, 13.27, 8, 6, 4, 28, 12, 80],
  ['M10', 16, 16.27, 10, 8, 5, 32, 16, 100],
  ['M12', 18, 18.27, 12, 10, 6, 36, 20, 120],
  ['M14', 21, 21.33, 14, 12, 7, 40, 25, 140],
  ['M16', 24, 24.33, 16, 14, 8, 44, 25, 160],
  ['M18', 27, 27.33, 18, 14, 9, 48, null, null],
  ['M20', 30, 30.33, 20, 17, 10, 52, 30, 200],
  ['M24', 36, 36.39, 24, 19, 12, 60, 40, 200],
]

/**
 * ISO 4762 (DIN 912) hexagon socket head cap screws M3 to M24.
 * Sources: ISO 4762 as reprinted in the part libraries FreeCAD Fasteners, bd_warehouse and BOSL2 and in the
 * dealers' tables of creativefasteners.co.in and engineeringhardware.com (three or more agree; M18: DIN 912 only).
 */
export const socketScrews: readonly SocketScrew[] = rows.map(
  ([
    size,
    headDiameter,
    knurledHeadDiameter,
    headHeight,
    key,
    socketDepth,
    threadLength,
    shortest,
    longest,
  ]) => ({
    size,
    headDiameter,
    knurledHeadDiameter,
    headHeight,
    key,
    socketDepth,
    threadLength,
    shortest,
    longest,
  }),
)
