import { describe, expect, it } from 'vitest'
// Under another name here: test runners know `fit` as a test that runs alone.
import { fit as fitOf, limits, toleranceClasses, toleranceOf } from '#hardware'
import { cell, referenceRows } from './csv.ts'

/** Nominal sizes inside the ranges of ISO 286, the first and last of each. */
const sizes = [1, 3, 3.1, 6, 10, 14, 18, 25, 30, 40, 50, 65, 80, 100, 120, 140, 160, 180, 225, 315, 400, 500]

describe('ISO 286 limits', () => {
  // Typed here by hand from the tables of bearing makers' catalogues.
  it.each([
    [25, 'H7', 21, 0],
    [52, 'H7', 30, 0],
    [47, 'J7', 14, -11],
    [62, 'K7', 9, -21],
    [80, 'M7', 0, -30],
    [40, 'N7', -8, -33],
    [35, 'P7', -17, -42],
    [10, 'P9', -15, -51],
    [8, 'N9', 0, -36],
    [2, 'N9', -4, -29],
    [12, 'JS9', 21.5, -21.5],
    [30, 'E6', 53, 40],
    [20, 'g6', -7, -20],
    [20, 'f7', -20, -41],
    [20, 'h6', 0, -13],
    [75, 'k6', 21, 2],
    [25, 'k6', 15, 2],
    [17, 'j6', 8, -3],
    [12, 'm6', 18, 7],
    [110, 'n6', 45, 23],
    [60, 's6', 72, 53],
    [70, 's6', 78, 59],
    [300, 'r6', 130, 98],
    [300, 'M6', -9, -41],
    [500, 'h9', 0, -155],
    [200, 'H8', 72, 0],
    // ISO 286-1, table 1: IT14 of 6 to 10 mm; and its first row, up to 3 mm, has no lower end.
    [7.2, 'h14', 0, -360],
    [0.9, 'H13', 140, 0],
  ])('%d %s', (size, name, upper, lower) => {
    const found = limits(size, name)
    expect(1000 * found.upper).toBeCloseTo(upper, 9)
    expect(1000 * found.lower).toBeCloseTo(lower, 9)
  })

  it('keeps every zone as wide as its grade', () => {
    for (const size of sizes)
      for (const name of toleranceClasses.filter(c => size > 1 || !c.endsWith('14'))) {
        const { upper, lower } = limits(size, name)
        expect(upper - lower, `${size} ${name}`).toBeCloseTo(toleranceOf(size, Number(/\d+/.exec(name))), 9)
      }
  })

  it('has grades ten times those five before, as the standard does from IT6 on', () => {
    for (const size of sizes.filter(d => d > 1))
      for (const grade of [12, 13, 14])
        expect(toleranceOf(size, grade) / toleranceOf(size, grade - 5), `${size}`).toBeCloseTo(10, 9)
  })

  it('gives hole-basis and shaft-basis fits alike the same play, as the standard means them to', () => {
    const pairs = [
      ['H7', 'g6', 'G7', 'h6'],
      ['H8', 'f7', 'F8', 'h7'],
      ['H7', 'k6', 'K7', 'h6'],
      ['H7', 'n6', 'N7', 'h6'],
      ['H7', 'p6', 'P7', 'h6'],
      ['H7', 's6', 'S7', 'h6'],
    ]
    for (const size of sizes.filter(d => d > 3))
      for (const [hole, shaft, otherHole, otherShaft] of pairs) {
        const least = (h: string, s: string) => limits(size, h).lower - limits(size, s).upper
        const most = (h: string, s: string) => limits(size, h).upper - limits(size, s).lower
        expect(least(otherHole, otherShaft), `${size} ${hole}`).toBeCloseTo(least(hole, shaft), 9)
        expect(most(otherHole, otherShaft), `${size} ${hole}`).toBeCloseTo(most(hole, shaft), 9)
      }
  })

  it('never widens a looser class or moves a tighter one the wrong way', () => {
    const order = ['d8', 'e8', 'f8', 'h8'].map(name => (size: number) => limits(size, name).upper)
    const tighter = ['h6', 'k6', 'm6', 'n6', 'p6', 'r6', 's6'].map(
      name => (size: number) => limits(size, name).upper,
    )
    for (const size of sizes)
      for (const row of [order, tighter]) {
        const values = row.map(upper => upper(size))
        expect(values, `${size}`).toEqual([...values].sort((a, b) => a - b))
      }
  })

  it('refuses what the standard does not give', () => {
    expect(() => limits(25, 'H4')).toThrow('no ISO 286-2 class "H4" (nearest first: H5, H6, H7')
    expect(() => limits(25, 'X7')).toThrow('no ISO 286-2 class "X7" (nearest first: E7, F7')
    expect(() => limits(25, 'toString7')).toThrow('no ISO 286-2 class')
    expect(() => limits(0, 'H7')).toThrow('no ISO 286 limits for 0 mm: give a nominal size of at most 500 mm')
    expect(() => limits(501, 'H7')).toThrow('at most 500 mm')
    expect(() => limits(Number.NaN, 'H7')).toThrow('at most 500 mm')
    // ISO 286-1, table 1: IT14 and coarser are not used up to 1 mm.
    expect(() => limits(1, 'H14')).toThrow('no ISO 286 grade IT "14"')
    expect(() => toleranceOf(25, 4)).toThrow('no ISO 286 grade IT "4" (nearest first: 5, 6')
  })
})

describe('every row of the reference tables', () => {
  it.each(referenceRows('iso286_it_grades'))('$grade of $over_mm to $incl_mm', row => {
    const grade = Number(row.grade.slice(2))
    for (const size of [Math.max(1, Number(row.over_mm) + 0.001), Number(row.incl_mm)])
      expect(1000 * toleranceOf(size, grade)).toBeCloseTo(Number(row.tolerance_um), 9)
  })
  it.each(referenceRows('iso286_deviations'))('$class of $over_mm to $incl_mm', row => {
    for (const size of [Math.max(1, Number(row.over_mm) + 0.001), Number(row.incl_mm)]) {
      const { upper, lower } = limits(size, row.class)
      expect(1000 * upper).toBeCloseTo(Number(cell(row.upper_um)), 9)
      expect(1000 * lower).toBeCloseTo(Number(cell(row.lower_um)), 9)
    }
  })
})

it('a fit carries its class and its limits, and keeps the nominal size', () => {
  const seat = fitOf({ en: 'bearing seat', fr: 'portée du roulement' }, 52, 'H7')
  // ISO 286-2, table of holes: 52 H7 is +30/0 µm.
  expect(seat).toMatchObject({ nominal: 52, tolerance: 'H7', limits: { upper: 0.03, lower: 0 } })
  const of = (tolerance: string) => fitOf({ en: 'slot', fr: 'rainure' }, 12, tolerance).limits
  expect(of('+0.1/0')).toEqual({ upper: 0.1, lower: 0 })
  expect(of('+0.1/-0.2')).toEqual({ upper: 0.1, lower: -0.2 })
  expect(of('±0.2')).toEqual({ upper: 0.2, lower: -0.2 })
  expect(fitOf({ en: 'root', fr: 'fond' }, 42 + 2.1, '±0.2').nominal).toBe(44.1)
  expect(() => fitOf({ en: 'seat', fr: 'portée' }, 52, 'H42')).toThrow(/H42/)
})
