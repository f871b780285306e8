/** Insert bearing with spherical outside surface, mm and N. */
export interface InsertBearing {
  /** e.g. `UC204` */
  readonly designation: string
  /** d */
  readonly bore: number
  /** D, spherical. */
  readonly outsideDiameter: number
  /** B, width of the inner ring. */
  readonly innerRingWidth: number
  /** S, from the middle of the outer ring to the short end of the inner ring. */
  readonly shortSide: number
  /** C in N, lowest of the makers. */
  readonly dynamicRating: number
  /** C0 in N. */
  readonly staticRating: number
}

type Row = readonly [
  designation: string,
  bore: number,
  outsideDiameter: number,
  innerRingWidth: number,
  shortSide: number,
  dynamicRating: number,
  staticRating: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['UC204', 20, 47, 31, 12.7, 12800, 6650],
  ['UC205', 25, 52, 34.1, 14.3, 14000, 7850],
  ['UC206', 30, 62, 38.1, 15.9, 19500, 11300],
  ['UC207', 35, 72, 42.9, 17.5, 25700, 15400],
  ['UC208', 40, 80, 49.2, 19, 29100, 17800],
  ['UC209', 45, 85, 49.2, 19, 34100, 21300],
  ['UC210', 50, 90, 51.6, 19, 35100, 23300],
]

/**
 * Insert bearings UC2, ISO 9628, held on the shaft by two set screws.
 * Sources: catalogues of FYH (dimensions, ratings) and FBJ (dimensions). The outer ring's width differs between makers and
 * is left out.
 */
export const insertBearings: readonly InsertBearing[] = rows.map(
  ([designation, bore, outsideDiameter, innerRingWidth, shortSide, dynamicRating, staticRating]) => ({
    designation,
    bore,
    outsideDiameter,
    innerRingWidth,
    shortSide,
    dynamicRating,
    staticRating,
  }),
)
