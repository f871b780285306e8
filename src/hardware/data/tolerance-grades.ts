/** ISO 286-1 standard tolerances of one range of nominal sizes. */
export interface ToleranceGrades {
  /** Nominal sizes up to and including, mm; over the row before. */
  readonly upTo: number
  /** IT5 to IT14 in µm, in this order. */
  readonly grades: readonly number[]
}

/** The grade of the first of `grades`. */
export const firstGrade = 5

// biome-ignore format: one row per range, as in the standard
const rows: readonly (readonly [upTo: number, ...grades: number[]])[] = [
  [3, 4, 6, 10, 14, 25, 40, 60, 100, 140, 250],
  [6, 5, 8, 12, 18, 30, 48, 75, 120, 180, 300],
  [10, 6, 9, 15, 22, 36, 58, 90, 150, 220, 360],
  [18, 8, 11, 18, 27, 43, 70, 110, 180, 270, 430],
  [30, 9, 13, 21, 33, 52, 84, 130, 210, 330, 520],
  [50, 11, 16, 25, 39, 62, 100, 160, 250, 390, 620],
  [80, 13, 19, 30, 46, 74, 120, 190, 300, 460, 740],
  [120, 15, 22, 35, 54, 87, 140, 220, 350, 540, 870],
  [180, 18, 25, 40, 63, 100, 160, 250, 400, 630, 1000],
  [250, 20, 29, 46, 72, 115, 185, 290, 460, 720, 1150],
  [315, 23, 32, 52, 81, 130, 210, 320, 520, 810, 1300],
  [400, 25, 36, 57, 89, 140, 230, 360, 570, 890, 1400],
  [500, 27, 40, 63, 97, 155, 250, 400, 630, 970, 1550],
]

/**
 * Standard tolerances IT5 to IT14 up to 500 mm; IT14 is ten times IT9, as every grade is of the fifth before it, and not used up to 1 mm.
 * Sources: ISO 286-1 table 1 as reprinted in NSK's general catalogue, by Miki Pulley and in encyclopedias (IT grade).
 */
export const toleranceGrades: readonly ToleranceGrades[] = rows.map(([upTo, ...grades]) => ({ upTo, grades }))
