/** Wrapped composite bush ISO 3547, mm. */
export interface WrappedBush {
  /** Bore when pressed into its H7 housing. */
  readonly bore: number
  readonly outsideDiameter: number
  /** s3 */
  readonly wall: number
  readonly widths: readonly number[]
}

type Row = readonly [bore: number, outsideDiameter: number, wall: number, widths: readonly number[]]

// biome-ignore format: one row per size, as in the catalogue
const rows: readonly Row[] = [
  [3, 4.5, 0.75, [3, 4, 5, 6]],
  [4, 5.5, 0.75, [3, 4, 6, 10]],
  [5, 7, 1, [5, 8, 10]],
  [6, 8, 1, [6, 8, 10]],
  [7, 9, 1, [10]],
  [8, 10, 1, [6, 8, 10, 12]],
  [10, 12, 1, [8, 10, 12, 15, 20]],
  [12, 14, 1, [8, 10, 12, 15, 20, 25]],
  [13, 15, 1, [10]],
  [14, 16, 1, [10, 12, 15, 20, 25]],
  [15, 17, 1, [10, 12, 15, 20, 25]],
  [16, 18, 1, [10, 12, 15, 20, 25]],
  [18, 20, 1, [10, 15, 20, 25]],
  [20, 23, 1.5, [10, 15, 20, 25, 30]],
  [22, 25, 1.5, [15, 20, 25, 30]],
  [24, 27, 1.5, [15, 20, 25, 30]],
  [25, 28, 1.5, [10, 15, 20, 25, 30, 40, 50]],
  [28, 32, 2, [20, 30]],
  [30, 34, 2, [15, 20, 25, 30, 40]],
  [32, 36, 2, [30, 40]],
  [35, 39, 2, [20, 30, 40, 50]],
  [40, 44, 2, [20, 30, 40, 50]],
  [45, 50, 2.5, [30, 40, 50]],
  [50, 55, 2.5, [20, 30, 40, 60]],
]

/**
 * Wrapped bushes of steel, bronze and PTFE by ISO 3547, bores of 3 to 50 mm. Housing H7, shaft f7 to h8.
 * Source: Schaeffler catalogue HG 1, series EGB; the sizes are those of ISO 3547-1.
 */
export const wrappedBushes: readonly WrappedBush[] = rows.map(([bore, outsideDiameter, wall, widths]) => ({
  bore,
  outsideDiameter,
  wall,
  widths,
}))
