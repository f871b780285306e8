/** Structural hollow section of one outside size, mm. */
export interface HollowSection {
  /** Round, square or rectangular. */
  readonly form: 'CHS' | 'SHS' | 'RHS'
  /** Outside diameter D, side B, or height H. */
  readonly height: number
  /** B of a rectangular section, the side of a square one; null when round. */
  readonly width: number | null
  readonly walls: readonly number[]
}

type Row = readonly [
  form: 'CHS' | 'SHS' | 'RHS',
  height: number,
  width: number | null,
  walls: readonly number[],
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['CHS', 21.3, null, [2.3, 2.6, 3.2]],
  ['CHS', 26.9, null, [2.3, 2.6, 3.2]],
  ['CHS', 33.7, null, [2.6, 3.2, 4]],
  ['CHS', 42.4, null, [2.6, 3.2, 4]],
  ['CHS', 48.3, null, [2.6, 3.2, 4, 5]],
  ['CHS', 60.3, null, [2.6, 3.2, 4, 5]],
  ['CHS', 76.1, null, [2.6, 3.2, 4, 5]],
  ['CHS', 88.9, null, [3.2, 4, 5, 6, 6.3]],
  ['CHS', 101.6, null, [3.2, 4, 5, 6, 6.3, 8, 10]],
  ['CHS', 114.3, null, [3.2, 4, 5, 6, 6.3, 8, 10]],
  ['RHS', 50, 30, [2.6, 3.2, 4, 5]],
  ['RHS', 60, 40, [2.6, 3.2, 4, 5, 6.3]],
  ['RHS', 80, 40, [3.2, 4, 5, 6.3, 8]],
  ['RHS', 90, 50, [3.2, 4, 5, 6.3, 8]],
  ['RHS', 100, 50, [3.2, 4, 5, 6.3, 8]],
  ['RHS', 100, 60, [3.2, 4, 5, 6.3, 8]],
  ['RHS', 120, 60, [4, 5, 6.3, 8, 10]],
  ['RHS', 120, 80, [4, 5, 6.3, 8, 10]],
  ['SHS', 40, 40, [2.6, 3.2, 4, 5]],
  ['SHS', 50, 50, [2.6, 3.2, 4, 5, 6.3]],
  ['SHS', 60, 60, [2.6, 3.2, 4, 5, 6.3, 8]],
  ['SHS', 70, 70, [3.2, 4, 5, 6.3, 8]],
  ['SHS', 80, 80, [3.2, 4, 5, 6.3, 8]],
  ['SHS', 90, 90, [4, 5, 6.3, 8]],
  ['SHS', 100, 100, [4, 5, 6.3, 8, 10]],
]

/**
 * Hot-finished structural hollow sections up to 120 mm.
 * Source: EN 10210-2:2006 tables B.1 to B.3 as reprinted in BOLTS. The thinner cold-formed tube that machine builders use
 * is not among them.
 */
export const hollowSections: readonly HollowSection[] = rows.map(([form, height, width, walls]) => ({
  form,
  height,
  width,
  walls,
}))
