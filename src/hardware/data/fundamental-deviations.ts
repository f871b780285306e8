/** ISO 286-1 fundamental deviations of one range of nominal sizes: the limit of a shaft next to its nominal size, µm. */
export interface FundamentalDeviations {
  /** Nominal sizes up to and including, mm; over the row before. */
  readonly upTo: number
  /** es of d, e, f, g: upper, negative. */
  readonly d: number
  readonly e: number
  readonly f: number
  readonly g: number
  /** ei of k (IT4 to IT7), m, n, p, r, s: lower, positive. */
  readonly k: number
  readonly m: number
  readonly n: number
  readonly p: number
  readonly r: number
  readonly s: number
  /** ei of j5 and j6, and of j7. */
  readonly j6: number
  readonly j7: number
  /** ES of the holes J6, J7, J8: upper. */
  readonly J6: number
  readonly J7: number
  readonly J8: number
}

// biome-ignore format: one row per range, as in the standard
const rows = [
  //     d    e   f   g  k  m  n  p   r   s   j6  j7 J6 J7 J8
  [3, -20, -14, -6, -2, 0, 2, 4, 6, 10, 14, -2, -4, 2, 4, 6],
  [6, -30, -20, -10, -4, 1, 4, 8, 12, 15, 19, -2, -4, 5, 6, 10],
  [10, -40, -25, -13, -5, 1, 6, 10, 15, 19, 23, -2, -5, 5, 8, 12],
  [18, -50, -32, -16, -6, 1, 7, 12, 18, 23, 28, -3, -6, 6, 10, 15],
  [30, -65, -40, -20, -7, 2, 8, 15, 22, 28, 35, -4, -8, 8, 12, 20],
  [50, -80, -50, -25, -9, 2, 9, 17, 26, 34, 43, -5, -10, 10, 14, 24],
  [65, -100, -60, -30, -10, 2, 11, 20, 32, 41, 53, -7, -12, 13, 18, 28],
  [80, -100, -60, -30, -10, 2, 11, 20, 32, 43, 59, -7, -12, 13, 18, 28],
  [100, -120, -72, -36, -12, 3, 13, 23, 37, 51, 71, -9, -15, 16, 22, 34],
  [120, -120, -72, -36, -12, 3, 13, 23, 37, 54, 79, -9, -15, 16, 22, 34],
  [140, -145, -85, -43, -14, 3, 15, 27, 43, 63, 92, -11, -18, 18, 26, 41],
  [160, -145, -85, -43, -14, 3, 15, 27, 43, 65, 100, -11, -18, 18, 26, 41],
  [180, -145, -85, -43, -14, 3, 15, 27, 43, 68, 108, -11, -18, 18, 26, 41],
  [200, -170, -100, -50, -15, 4, 17, 31, 50, 77, 122, -13, -21, 22, 30, 47],
  [225, -170, -100, -50, -15, 4, 17, 31, 50, 80, 130, -13, -21, 22, 30, 47],
  [250, -170, -100, -50, -15, 4, 17, 31, 50, 84, 140, -13, -21, 22, 30, 47],
  [280, -190, -110, -56, -17, 4, 20, 34, 56, 94, 158, -16, -26, 25, 36, 55],
  [315, -190, -110, -56, -17, 4, 20, 34, 56, 98, 170, -16, -26, 25, 36, 55],
  [355, -210, -125, -62, -18, 4, 21, 37, 62, 108, 190, -18, -28, 29, 39, 60],
  [400, -210, -125, -62, -18, 4, 21, 37, 62, 114, 208, -18, -28, 29, 39, 60],
  [450, -230, -135, -68, -20, 5, 23, 40, 68, 126, 232, -20, -32, 33, 43, 66],
  [500, -230, -135, -68, -20, 5, 23, 40, 68, 132, 252, -20, -32, 33, 43, 66],
] as const

/**
 * Fundamental deviations of the usual classes up to 500 mm.
 * Sources: ISO 286-1 tables 2 to 5 as reprinted by usefastener.com (P to S), mechguru.com (d to p), Des (machine design
 * textbook, table 15.2) and seven open fit calculators that agree; to 120 mm also in the limits printed by NSK and MISUMI.
 */
export const fundamentalDeviations: readonly FundamentalDeviations[] = rows.map(
  ([upTo, d, e, f, g, k, m, n, p, r, s, j6, j7, J6, J7, J8]) => ({
    upTo,
    d,
    e,
    f,
    g,
    k,
    m,
    n,
    p,
    r,
    s,
    j6,
    j7,
    J6,
    J7,
    J8,
  }),
)
