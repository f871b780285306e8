/** ISO 4026 and ISO 4029 hexagon socket set screw with flat or cup point, mm. */
export interface SetScrew {
  /** Thread, e.g. `M5`. */
  readonly size: string
  /** s, width across the flats of the socket. */
  readonly key: number
  /** t of short screws, least. */
  readonly shortSocketDepth: number
  /** t, least. */
  readonly socketDepth: number
  /** dp of the flat point, largest. */
  readonly flatDiameter: number
  /** dz of the cup point, largest. */
  readonly cupDiameter: number
}

type Row = readonly [
  size: string,
  key: number,
  shortSocketDepth: number,
  socketDepth: number,
  flatDiameter: number,
  cupDiameter: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 1.5, 1.2, 2, 2, 1.4],
  ['M4', 2, 1.5, 2.5, 2.5, 2],
  ['M5', 2.5, 2, 3, 3.5, 2.5],
  ['M6', 3, 2, 3.5, 4, 3],
  ['M8', 4, 3, 5, 5.5, 5],
  ['M10', 5, 4, 6, 7, 6],
  ['M12', 6, 4.8, 8, 8.5, 8],
  ['M16', 8, 6.4, 10, 12, 10],
  ['M20', 10, 8, 12, 15, 14],
]

/**
 * ISO 4026 (DIN 913, flat point) and ISO 4029 (DIN 916, cup point) hexagon socket set screws, M3 to M20.
 * Sources: ISO 4026/4029 as reprinted in FreeCAD Fasteners and bd_warehouse, creativefasteners.co.in (DIN 913 to 916).
 */
export const setScrews: readonly SetScrew[] = rows.map(
  ([size, key, shortSocketDepth, socketDepth, flatDiameter, cupDiameter]) => ({
    size,
    key,
    shortSocketDepth,
    socketDepth,
    flatDiameter,
    cupDiameter,
  }),
)
