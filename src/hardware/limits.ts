import { type FundamentalDeviations, fundamentalDeviations } from './data/fundamental-deviations.ts'
import { firstGrade, toleranceGrades } from './data/tolerance-grades.ts'
import { lookUp } from './look-up.ts'

/** Limit deviations from the nominal size, mm. */
export interface Limits {
  readonly upper: number
  readonly lower: number
}

/** Grades of the usual classes by letter: capitals are holes. */
const gradesOf: Readonly<Record<string, readonly number[]>> = {
  D: [8, 9, 10, 11],
  E: [6, 7, 8, 9, 10],
  F: [6, 7, 8, 9],
  G: [6, 7, 8],
  H: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  JS: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  J: [6, 7, 8],
  K: [6, 7, 8],
  M: [6, 7, 8],
  N: [6, 7, 8, 9],
  P: [6, 7, 8, 9],
  R: [6, 7, 8],
  S: [6, 7, 8],
  d: [8, 9, 10, 11],
  e: [6, 7, 8, 9],
  f: [5, 6, 7, 8, 9],
  g: [5, 6, 7],
  h: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  js: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  j: [5, 6, 7],
  k: [5, 6, 7],
  m: [5, 6, 7],
  n: [5, 6, 7],
  p: [5, 6, 7],
  r: [5, 6, 7],
  s: [5, 6, 7],
}

/** The ISO 286-2 classes that `limits` knows, such as `H7` and `k6`. */
export const toleranceClasses: readonly string[] = Object.entries(gradesOf).flatMap(([letter, grades]) =>
  grades.map(grade => `${letter}${grade}`),
)

/**
 * Limit deviations in mm of a nominal size up to 500 mm in an ISO 286-2 class: `limits(25, 'H7')` → +0.021 / 0.
 * Holes from K on follow the rule of ISO 286-1: the shaft's deviation, raised by Δ = ITn − ITn−1 over 3 mm (K, M, N up to
 * grade 8, P and beyond up to 7). Throws an Error listing the classes, the nearest first, or the sizes.
 */
export function limits(diameter: number, toleranceClass: string): Limits {
  const [letter, grade] = readClass(toleranceClass)
  const tolerance = microns(diameter, grade)
  const { upper, lower } = zone(deviationsOf(diameter), diameter, letter, grade, tolerance)
  return { upper: upper / 1000, lower: lower / 1000 }
}

/** Standard tolerance in mm of a nominal size up to 500 mm in a grade from 5 to 14: `toleranceOf(25, 7)` → 0.021. */
export const toleranceOf = (diameter: number, grade: number): number => microns(diameter, grade) / 1000

function readClass(name: string): [letter: string, grade: number] {
  const letter = name.replace(/\d+$/, '')
  const known = Object.hasOwn(gradesOf, letter)
    ? gradesOf[letter].map(grade => `${letter}${grade}`)
    : toleranceClasses
  lookUp('ISO 286-2 class', known, c => c, name)
  return [letter, Number(name.slice(letter.length))]
}

function rangeOf<T extends { readonly upTo: number }>(ranges: readonly T[], diameter: number): T {
  const range = diameter > 0 ? ranges.find(r => diameter <= r.upTo) : undefined
  if (!range) throw new Error(`no ISO 286 limits for ${diameter} mm: give a nominal size of at most 500 mm`)
  return range
}

const deviationsOf = (diameter: number): FundamentalDeviations => rangeOf(fundamentalDeviations, diameter)

/** ITn in µm. */
function microns(diameter: number, grade: number): number {
  const { grades } = rangeOf(toleranceGrades, diameter)
  const known = grades
    .map((value, i) => ({ grade: firstGrade + i, value }))
    // ISO 286-1, table 1: no IT14 up to 1 mm.
    .filter(({ grade }) => diameter > 1 || grade < 14)
  return lookUp('ISO 286 grade IT', known, g => g.grade, grade).value
}

/** The tolerance zone in µm. */
function zone(
  row: FundamentalDeviations,
  diameter: number,
  letter: string,
  grade: number,
  tolerance: number,
): Limits {
  const below = (upper: number) => ({ upper, lower: upper - tolerance })
  const above = (lower: number) => ({ upper: lower + tolerance, lower })
  const shaft = letter.toLowerCase()
  const isHole = letter !== shaft
  const { d, e, f, g, k, m, n, p, r, s } = row
  const clearance = new Map(Object.entries({ d, e, f, g, h: 0 })).get(shaft)
  if (clearance !== undefined) return isHole ? above(0 - clearance) : below(clearance)
  const interference = new Map(Object.entries({ k, m, n, p, r, s })).get(shaft)
  if (interference !== undefined)
    return isHole ? below(upperOfHole(interference, diameter, letter, grade, tolerance)) : above(interference)
  if (shaft === 'js') return above(-tolerance / 2)
  if (isHole) return below(grade === 6 ? row.J6 : grade === 7 ? row.J7 : row.J8)
  return above(grade === 7 ? row.j7 : row.j6)
}

/** ES in µm of the holes K to S, from ei of the shaft of the same letter. */
function upperOfHole(
  shaft: number,
  diameter: number,
  letter: string,
  grade: number,
  tolerance: number,
): number {
  // N9 is 0 but up to 3 mm; M6 of 250 to 315 mm is the one value that the standard sets by hand.
  if (letter === 'N' && grade > 8) return diameter > 3 ? 0 : -shaft
  if (letter === 'M' && grade === 6 && diameter > 250 && diameter <= 315) return -9
  const lastWithDelta = 'KMN'.includes(letter) ? 8 : 7
  const delta = diameter > 3 && grade <= lastWithDelta ? tolerance - microns(diameter, grade - 1) : 0
  return delta - shaft
}
