import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { bronzeBushes, limits } from '#hardware'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { cornersOf, inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { presets, build, made, mesh, check, refusal } = inspecting(design)

test('a plain bush has the volume of a tube less its chamfers and lead-in', () => {
  const { volume, box } = exact.solid(made({ supply: 'none' }).solid)
  // 30 × 36 × 30: chamfers 0.5, lead-in 3 long at 15°.
  const cone = (r: number, end: number, h: number) => (Math.PI / 3) * h * (r * r + r * end + end * end)
  const tip = 18 - 3 * Math.tan(Math.PI / 12)
  const outside = cone(17.5, 18, 0.5) + Math.PI * 18 ** 2 * 26.5 + cone(18, tip, 3)
  const bore = 2 * cone(15.5, 15, 0.5) + Math.PI * 15 ** 2 * 29
  expect(volume / (outside - bore)).toBeCloseTo(1, 6)
  expect([box.min[2], box.max[2]]).toEqual([expect.closeTo(0, 6), expect.closeTo(30, 6)])
})

test('a flange takes its place at the foot, and the hole goes through above it', () => {
  const bush = mesh(build('20 × 26 × 25, flanged'))
  expect(bush.genus).toBe(2)
  expect(bush.box.max[0]).toBeCloseTo(16, 2)
  const atHole = cornersOf(bush)
    .filter(([x, y, z]) => x > 12.5 && Math.abs(y) < 2.01 && z > 4)
    .map(c => c[2])
  // 4 mm hole in the middle of the 22 mm above the flange.
  expect(Math.min(...atHole)).toBeCloseTo(12, 2)
  expect(Math.max(...atHole.filter(z => z < 20))).toBeCloseTo(16, 2)
})

const grooved = (supply: string) => {
  expect(mesh({ supply }).genus).toBe(2)
  return mesh({ supply: 'hole' }).volume - mesh({ supply }).volume
}

test('a ring groove takes a segment of a circle of 1.5 once round the bore, 1 deep', () => {
  const segment = 1.5 ** 2 * Math.acos(0.5 / 1.5) - 0.5 * Math.sqrt(2)
  const ratio = grooved('ring') / (segment * 2 * Math.PI * 15.4)
  // The hole has taken 4 mm of it.
  expect(ratio).toBeGreaterThan(0.94)
  expect(ratio).toBeLessThan(1)
})

test('a groove along the bore ends 3.75 mm from both ends, 1 deep, and leaves out the hole of 4', () => {
  const n = 1000
  const across = Array.from({ length: n }, (_, i) => Math.SQRT2 * ((2 * i + 1) / n - 1))
  const depths = across.map(y => (16 - Math.sqrt(225 - y * y)) * (22.5 - 2 * Math.sqrt(4 - y * y)))
  const exactly = depths.reduce((sum, d) => sum + d, 0) * ((2 * Math.SQRT2) / n)
  expect(Math.abs(grooved('axial') / exactly - 1)).toBeLessThan(0.02)
})

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    expect(build(preset).checks.filter(c => c.verdict === 'failed')).toEqual([])
  })
})

test.each(bronzeBushes)(
  'ISO 4379 C$bore: made to E6 it is about H8 once pressed in, as the standard says',
  row => {
    const { bore, outsideDiameter, width: length } = row
    const housingDiameter = 3 * outsideDiameter
    const values = { bore, outsideDiameter, length, housingDiameter, oilHole: 4 }
    const assembly = design.build(values)
    const [, from, to] = assembly.notes?.[0].en.match(/in place ([\d.]+) to ([\d.]+) mm/) ?? []
    const h8 = limits(bore, 'H8')
    expect(Number(from) - bore).toBeGreaterThan(h8.lower - 0.005)
    expect(Number(to) - bore).toBeLessThan(h8.upper + 0.005)
    expect(assembly.alternatives?.[0].designation).toBe(
      `ISO 4379 - C${bore} × ${outsideDiameter} × ${length} - CuSn8P`,
    )
    expect(made(values).fits.map(f => f.tolerance)).toEqual(['E6', 's6', 'h13'])
  },
)

describe('the checks agree with a hand', () => {
  test('pressure 1500 N on 30 × 30, 100 min⁻¹ on 30 mm', () => {
    expect(check({}, 'bush-pressure').value).toBeCloseTo(1500 / 900, 9)
    expect(check({}, 'bush-speed').value).toBeCloseTo((Math.PI * 30 * 100) / 60_000, 9)
    expect(check({}, 'bush-pv').limit).toBe(2.6)
    expect(check({ pvLimit: 0.2 }, 'bush-pv').verdict).toBe('failed')
  })

  test('a reamed bore has the clearance of its classes: H7 on f7, 20 µm', () => {
    expect(check({ boreClass: 'H7' }, 'clearance').value).toBeCloseTo(0.02, 9)
    expect(check({ boreClass: 'H7', shaftClass: 'g6' }, 'clearance').verdict).toBe('failed')
  })

  test('a thin housing holds less and is strained more', () => {
    const thin = { housingDiameter: 44 }
    expect(check(thin, 'press-fit-axial').limit).toBeLessThan(check({}, 'press-fit-axial').limit)
    expect(check(thin, 'press-fit-hub').value).toBeGreaterThan(check({}, 'press-fit-hub').value)
  })

  test('a limit names the book or the user that it comes from', () => {
    const standard = (values: ValueRecord, id: string) => check(values, id).standard.en
    expect(standard({}, 'bush-pressure')).toMatch(/limits of the books/)
    expect(standard({ pvLimit: 3 }, 'bush-pv')).toMatch(/as entered/)
    expect(standard({ pvLimit: 3 }, 'bush-speed')).toMatch(/limits of the books/)
  })

  test('nothing is rated without data, unless it is entered', () => {
    const printed = design.preset('12 × 18 × 15, printed')
    const open = (values: ValueRecord) =>
      design.build(values).checks.flatMap(c => (c.verdict === 'not-rated' ? [c.parameter ?? c.id] : []))
    const seat = 'element-seat-in-the-housing'
    expect(open(printed)).toEqual(['pressureLimit', 'speedLimit', 'pvLimit', seat])
    expect(open({ ...printed, pvLimit: 0.05 })).toEqual(['pressureLimit', 'speedLimit', seat])
    expect(open(design.preset('16 × 22 × 16, POM'))).toEqual(['speedLimit'])
    expect(open(design.preset())).toEqual([])
  })
})

test('offers the wrapped bush of the same shaft and length', () => {
  const names = (values: ValueRecord) => design.build(values).alternatives?.map(a => a.designation)
  expect(names({ bore: 20, outsideDiameter: 26, length: 20 })).toEqual(['ISO 3547 - 20 × 23 × 20'])
  expect(names({ bore: 20, outsideDiameter: 26, length: 21 })).toEqual([])
})

test.each([
  [{ outsideDiameter: 32 }, /outsideDiameter: 32 mm .* at least 33 mm/],
  [{ housingDiameter: 40 }, /housingDiameter: 40 mm .* at least 43\.2 mm/],
  [{ flanged: true, flangeDiameter: 37 }, /flangeDiameter: 37 mm .* at least 39 mm/],
  [{ flanged: true, flangeThickness: 15, length: 20 }, /flangeThickness: 15 mm .* at most 10 mm/],
  [{ length: 10 }, /oilHole: 4 mm .* at most 3\.3 mm/],
  [
    { bore: 4, outsideDiameter: 8, length: 4, housingDiameter: 20, supply: 'hole' },
    /oilHole: 4 mm is too large for this bush; leave the hole out/,
  ],
  [{ length: 4, flanged: true, flangeThickness: 11.5, flangeDiameter: 45 }, /^flangeThickness: [^\n]*$/],
])('%j is refused with what to change', (values, message) => {
  expect(refusal(values)).toMatch(message)
})
