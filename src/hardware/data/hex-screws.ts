/** ISO 4014 and ISO 4017 hexagon head screws of one thread, product grade A, mm. */
export interface HexScrew {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** s */
  readonly acrossFlats: number
  /** e, least. */
  readonly acrossCorners: number
  /** k, nominal. */
  readonly headHeight: number
  /** b of ISO 4014 up to 125 mm long. */
  readonly threadLength: number
  /** b of ISO 4014 over 125 and up to 200 mm long; null where none is so long. */
  readonly longThreadLength: number | null
  /** Lengths of ISO 4014, from … to. */
  readonly partThread: { readonly shortest: number; readonly longest: number }
  /** Lengths of ISO 4017, from … to. */
  readonly fullThread: { readonly shortest: number; readonly longest: number }
}

type Row = readonly [
  size: string,
  acrossFlats: number,
  acrossCorners: number,
  headHeight: number,
  threadLength: number,
  longThreadLength: number | null,
  shortestPart: number,
  longestPart: number,
  shortestFull: number,
  longestFull: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 5.5, 6.01, 2, 12, null, 20, 30, 5, 30],
  ['M4', 7, 7.66, 2.8, 14, null, 25, 40, 6, 40],
  ['M5', 8, 8.79, 3.5, 16, 22, 25, 50, 8, 50],
  ['M6', 10, 11.05, 4, 18, 24, 30, 60, 12, 60],
  ['M8', 13, 14.38, 5.3, 22, 28, 40, 80, 16, 80],
  ['M10', 16, 17.77, 6.4, 26, 32, 45, 100, 20, 100],
  ['M12', 18, 20.03, 7.5, 30, 36, 50, 120, 25, 120],
  ['M14', 21, 23.36, 8.8, 34, 40, 60, 140, 25, 140],
  ['M16', 24, 26.75, 10, 38, 44, 65, 160, 30, 150],
  ['M18', 27, 30.14, 11.5, 42, 48, 70, 180, 35, 200],
  ['M20', 30, 33.53, 12.5, 46, 52, 80, 200, 40, 160],
  ['M22', 34, 37.72, 14, 50, 56, 90, 200, 45, 200],
  ['M24', 36, 39.98, 15, 54, 60, 90, 200, 50, 180],
]

/**
 * ISO 4014 (shank) and ISO 4017 (threaded to the head) hexagon head screws M3 to M24, grade A; not the widths of DIN
 * 931/933, which differ at M10, M12, M14 and M22. Longer screws than 200 mm are left out.
 * Sources: ISO 4014/4017 as reprinted in bd_warehouse, FreeCAD Fasteners (its 22 mm of M14 is DIN's), BOLTS, BOSL2 and
 * schrauben-lexikon.de; lengths of ISO 4017 in the first two, those of ISO 4014 in bd_warehouse.
 */
export const hexScrews: readonly HexScrew[] = rows.map(
  ([
    size,
    acrossFlats,
    acrossCorners,
    headHeight,
    threadLength,
    longThreadLength,
    shortestPart,
    longestPart,
    shortestFull,
    longestFull,
  ]) => ({
    size,
    acrossFlats,
    acrossCorners,
    headHeight,
    threadLength,
    longThreadLength,
    partThread: { shortest: shortestPart, longest: longestPart },
    fullThread: { shortest: shortestFull, longest: longestFull },
  }),
)
