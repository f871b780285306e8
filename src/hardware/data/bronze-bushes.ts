/** Solid copper alloy bush ISO 4379 form C, mm. */
export interface BronzeBush {
  /** d1: E6 before it is pressed in, about H8 after. */
  readonly bore: number
  /** d2: s6. */
  readonly outsideDiameter: number
  /** b1: h13. */
  readonly width: number
}

type Row = readonly [bore: number, outsideDiameter: number, width: number]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  [30, 36, 30],
  [35, 41, 30],
  [40, 48, 40],
  [45, 53, 40],
  [50, 58, 50],
  [60, 70, 60],
]

/**
 * Solid bronze bushes, ISO 4379 form C, one option of each bore. Housing H7, shaft e7 or g7.
 * Sources: a GB..ZW bush catalogue that names DIN ISO 4379; tolerances from previews of the standard. Other sizes of the
 * standard were not seen in print: have those turned.
 */
export const bronzeBushes: readonly BronzeBush[] = rows.map(([bore, outsideDiameter, width]) => ({
  bore,
  outsideDiameter,
  width,
}))
