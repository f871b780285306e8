/** ISO 7089 plain washer, mm. */
export interface PlainWasher {
  /** Thread that it is for, e.g. `M8`. */
  readonly size: string
  /** d1, least. */
  readonly holeDiameter: number
  /** d2, largest. */
  readonly outsideDiameter: number
  /** h, nominal. */
  readonly thickness: number
  /** h, largest. */
  readonly greatestThickness: number
}

type Row = readonly [
  size: string,
  holeDiameter: number,
  outsideDiameter: number,
  thickness: number,
  greatestThickness: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M2', 2.2, 5, 0.3, 0.35],
  ['M2.5', 2.7, 6, 0.5, 0.55],
  ['M3', 3.2, 7, 0.5, 0.55],
  ['M4', 4.3, 9, 0.8, 0.9],
  ['M5', 5.3, 10, 1, 1.1],
  ['M6', 6.4, 12, 1.6, 1.8],
  ['M8', 8.4, 16, 1.6, 1.8],
  ['M10', 10.5, 20, 2, 2.2],
  ['M12', 13, 24, 2.5, 2.7],
  ['M14', 15, 28, 2.5, 2.7],
  ['M16', 17, 30, 3, 3.3],
  ['M18', 19, 34, 3, 3.3],
  ['M20', 21, 37, 3, 3.3],
  ['M22', 23, 39, 3, 3.3],
  ['M24', 25, 44, 4, 4.3],
]

/**
 * ISO 7089 plain washers, normal series, product grade A, M2 to M24.
 * Sources: ISO 7089 as reprinted in FreeCAD Fasteners, bd_warehouse, BOLTS and BOSL2 (M14, M18, M22: two of them).
 */
export const plainWashers: readonly PlainWasher[] = rows.map(
  ([size, holeDiameter, outsideDiameter, thickness, greatestThickness]) => ({
    size,
    holeDiameter,
    outsideDiameter,
    thickness,
    greatestThickness,
  }),
)
