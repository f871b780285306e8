/** ISO 4032 hexagon nut, style 1, mm. */
export interface HexNut {
  /** Thread, e.g. `M8`. */
  readonly size: string
  /** s */
  readonly acrossFlats: number
  /** e, least. */
  readonly acrossCorners: number
  /** m, largest. */
  readonly height: number
  /** m, least. */
  readonly leastHeight: number
}

type Row = readonly [
  size: string,
  acrossFlats: number,
  acrossCorners: number,
  height: number,
  leastHeight: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M3', 5.5, 6.01, 2.4, 2.15],
  ['M4', 7, 7.66, 3.2, 2.9],
  ['M5', 8, 8.79, 4.7, 4.4],
  ['M6', 10, 11.05, 5.2, 4.9],
  ['M8', 13, 14.38, 6.8, 6.44],
  ['M10', 16, 17.77, 8.4, 8.04],
  ['M12', 18, 20.03, 10.8, 10.37],
  ['M14', 21, 23.36, 12.8, 12.1],
  ['M16', 24, 26.75, 14.8, 14.1],
  ['M18', 27, 29.56, 15.8, 15.1],
  ['M20', 30, 32.95, 18, 16.9],
  ['M22', 34, 37.29, 19.4, 18.1],
  ['M24', 36, 39.55, 21.5, 20.2],
]

/**
 * ISO 4032 hexagon nuts, style 1, M3 to M24 (not the heights of DIN 934).
 * Sources: ISO 4032 as reprinted in FreeCAD Fasteners and bd_warehouse; widths across flats also in schrauben-lexikon.de.
 */
export const hexNuts: readonly HexNut[] = rows.map(
  ([size, acrossFlats, acrossCorners, height, leastHeight]) => ({
    size,
    acrossFlats,
    acrossCorners,
    height,
    leastHeight,
  }),
)
