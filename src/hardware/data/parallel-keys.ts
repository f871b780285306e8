/** DIN 6885-1 parallel key and its keyways for a range of shaft diameters, mm. */
export interface ParallelKey {
  /** Shaft diameter over … */
  readonly over: number
  /** … up to and including. */
  readonly upTo: number
  /** b */
  readonly width: number
  /** h */
  readonly height: number
  /** t1 */
  readonly shaftDepth: number
  /** t2 */
  readonly hubDepth: number
  /** Plus tolerance of t1 and t2. */
  readonly depthTolerance: number
  /** Shortest key. */
  readonly shortest: number
  /** Longest key. */
  readonly longest: number
}

type Row = readonly [
  over: number,
  upTo: number,
  width: number,
  height: number,
  shaftDepth: number,
  hubDepth: number,
  depthTolerance: number,
  shortest: number,
  longest: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  [6, 8, 2, 2, 1.2, 1, 0.1, 6, 20],
  [8, 10, 3, 3, 1.8, 1.4, 0.1, 6, 36],
  [10, 12, 4, 4, 2.5, 1.8, 0.1, 8, 45],
  [12, 17, 5, 5, 3, 2.3, 0.1, 10, 56],
  [17, 22, 6, 6, 3.5, 2.8, 0.1, 14, 70],
  [22, 30, 8, 7, 4, 3.3, 0.2, 18, 90],
  [30, 38, 10, 8, 5, 3.3, 0.2, 22, 110],
  [38, 44, 12, 8, 5, 3.3, 0.2, 28, 140],
  [44, 50, 14, 9, 5.5, 3.8, 0.2, 36, 160],
  [50, 58, 16, 10, 6, 4.3, 0.2, 45, 180],
  [58, 65, 18, 11, 7, 4.4, 0.2, 50, 200],
  [65, 75, 20, 12, 7.5, 4.9, 0.2, 56, 220],
  [75, 85, 22, 14, 9, 5.4, 0.2, 63, 250],
  [85, 95, 25, 14, 9, 5.4, 0.2, 70, 280],
  [95, 110, 28, 16, 10, 6.4, 0.2, 80, 320],
  [110, 130, 32, 18, 11, 7.4, 0.2, 90, 360],
]

/**
 * DIN 6885-1 parallel keys and keyways (deep form; the same as ISO/R 773), shafts over 6 to 130 mm.
 * Sources: DIN 6885-1 as reprinted in bd_warehouse and engineeringhardware.com; hub depths also in the SATI and Siemens
 * Flender catalogues and motor makers' drawings (Motive, Chiaravalli).
 */
export const parallelKeys: readonly ParallelKey[] = rows.map(
  ([over, upTo, width, height, shaftDepth, hubDepth, depthTolerance, shortest, longest]) => ({
    over,
    upTo,
    width,
    height,
    shaftDepth,
    hubDepth,
    depthTolerance,
    shortest,
    longest,
  }),
)
