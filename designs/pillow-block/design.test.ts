import { describe, expect, test } from 'vitest'
import { partsOf, type ValueRecord } from '#design'
import type { Mesh } from '../../src/kernel/mesh.ts'
import { cornersOf, faultsOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { presets, build, mesh, check, count } = inspecting(design)
/** Radii about the shaft's axis of the corners on a height above the bed, rounded to a micrometre. */
const radiiAt = (body: Mesh, axis: number, z: number): Set<number> =>
  new Set(
    cornersOf(body)
      .filter(c => Math.abs(c[2] - z) < 1e-6)
      .map(([x, y]) => Math.round(1000 * Math.hypot(x, y - axis)) / 1000),
  )

describe('a solid 6002 housing for sealed bearings', () => {
  const values = { ...design.preset('6002-2RS'), adjustment: 0 }
  // 6002: 15 × 32 × 9. DIN 472 for 32: groove 33.7 × 1.3. M8: hole 9, washer 16. Width 9 + 2 × (4 wall + 2 chamber).
  const [height, foot, width, barrel, half] = [30, 12, 21, 23, 40 + 9 + 3]

  test('has the volume of its features summed by hand', () => {
    const ring = (radius: number, length: number) => Math.PI * radius ** 2 * length
    const footVolume =
      2 * half * foot * width -
      2 * 4.5 ** 2 * foot -
      2 * (1 - Math.PI / 4) * 3 ** 2 * width -
      2 * (half - barrel - 6)
    const column = 2 * barrel * (height - foot) * width - 2 * (height - foot)
    const halfBarrel = ring(barrel, width) / 2 - Math.PI * (barrel - 1 / 3)
    const toes = 2 * (1 - Math.PI / 4) * 6 ** 2 * width
    const bored =
      ring(8, 4) +
      ring(16 - 0.105 * 17, 2) +
      ring(16, 15) +
      (ring(16.85, 1.3) - ring(16, 1.3)) +
      16 * Math.PI * 0.8 * 1.386
    const holes = 2 * (ring(4.5, foot - 0.5) + ring(9, 0.5))
    const exact = footVolume + column + halfBarrel + toes - bored - holes
    const { volume } = mesh(values, 'housing')
    expect(Math.abs(volume / exact - 1)).toBeLessThan(0.002)
  })

  test('has the box, the bore and the two base holes', () => {
    const { box, genus, bodies } = mesh(values, 'housing')
    expect([box.min, box.max]).toEqual([
      [-half, 0, 0].map(n => expect.closeTo(n, 4)),
      [half, height + barrel, width].map(n => expect.closeTo(n, 4)),
    ])
    expect([bodies, genus]).toEqual([1, 3])
  })

  test('has seat, shoulder and circlip groove where the bearing and DIN 472 want them', () => {
    const housing = mesh(values, 'housing')
    expect(radiiAt(housing, height, 6)).toContain(16)
    expect(radiiAt(housing, height, 6)).toContain(14.215)
    for (const z of [15, 16.3]) {
      expect(radiiAt(housing, height, z)).toContain(16)
      expect(radiiAt(housing, height, z)).toContain(16.85)
    }
    // Behind the groove at least n = 2.6 mm of full seat stay before the lead-in.
    expect(radiiAt(housing, height, width - 0.8 / Math.tan(Math.PI / 6))).toContain(16)
    expect(width - 0.8 / Math.tan(Math.PI / 6) - 16.3).toBeGreaterThanOrEqual(2.6)
  })
})

// Height and hole spacing of the cast units, from their makers' catalogues.
test.each([
  ['6204 for UCP204', 33.3, 95],
  ['6205 for UCP205', 36.5, 105],
  ['6206 for UCP206', 42.9, 121],
  ['6208 for UCP208', 49.2, 137],
  ['6210 for UCP210', 57.2, 159],
])('%s stands where the cast unit stood', (preset, height, spacing) => {
  const assembly = build(preset)
  const housing = mesh(assembly, 'housing')
  const bearing = assembly.placements.find(p => p.part.name.startsWith('bearing'))
  expect(bearing?.at).toEqual([0, 0, height])
  // The ends of the slot lie on the foot's underside, halfway across it.
  const middle = housing.box.max[2] / 2
  const slot = cornersOf(housing).filter(
    ([x, y, z]) => x > 0 && Math.abs(y) < 1e-6 && Math.abs(z - middle) < 1,
  )
  const across = slot.map(([x]) => x)
  expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(spacing / 2, 4)
  expect(housing.genus).toBe(4)
})

test.each(presets)('%s: every check passes, every washer and key finds room', preset => {
  const values = design.preset(preset)
  const assembly = design.build(values)
  expect(assembly.checks.filter(c => c.verdict === 'failed').map(c => c.id)).toEqual([])
  const washer = assembly.placements.find(p => p.part.name.startsWith('iso-7089'))
  if (!washer) throw new Error('no washer')
  const radius = kernel.mesh(washer.part.solid).box.max[0]
  const body = mesh(assembly, values.construction === 'split' ? 'base' : 'housing')
  const above = cornersOf(body).filter(c => c[1] > washer.at[2] + 8)
  expect(above.length).toBeGreaterThan(0)
  for (const [x] of above) expect(Math.abs(x)).toBeLessThan(Math.abs(washer.at[0]) - radius - 1)
})

test('a split housing parts at the axis, with two screws, two pins and holes for them', () => {
  const assembly = build('6206 split')
  const [base, cap] = [mesh(assembly, 'base'), mesh(assembly, 'cap')]
  expect(base.box.max[1]).toBeCloseTo(60, 6)
  expect(cap.box.min[1]).toBeCloseTo(0, 6)
  // Base: two base holes. Cap: two screws, two pins, the nipple.
  expect([base.genus, cap.genus]).toEqual([2, 5])
  const placed = (begins: string) => count(assembly, p => p.name.startsWith(begins))
  expect([placed('iso-4762-m8'), placed('iso-8734-5'), placed('iso-4762-m12')]).toEqual([2, 2, 2])
  // Both halves are bored to the 62 mm seat at the parting plane, and the screws reach 2 d into aluminium.
  const seat = (body: Mesh, axis: number) => [...radiiAt(body, axis, 12)]
  expect(seat(base, 60)).toContain(31)
  expect(seat(cap, 0)).toContain(31)
  const screw = assembly.placements.find(p => p.part.name.startsWith('iso-4762-m8'))
  if (!screw) throw new Error('no cap screw')
  const tip = screw.at[2] + kernel.mesh(screw.part.solid).box.min[2]
  expect(60 - tip).toBeGreaterThanOrEqual(16)
  const deepest = Math.min(
    ...cornersOf(base)
      .filter(([x, y]) => Math.abs(x - screw.at[0]) < 0.01 && y > 5)
      .map(c => c[1]),
  )
  expect(deepest).toBeLessThan(tip)
})

test('a nipple brings its hole into the grease chamber, and a bearing open on that side', () => {
  const assembly = build('6204 for UCP204')
  const designations = partsOf(assembly).flatMap(p => (p.kind === 'bought' ? [p.designation] : []))
  expect(designations).toEqual(expect.arrayContaining(['6204-Z', 'DIN 71412 - A M6', 'DIN 472 - 47 × 1.75']))
  const sealed = design.build({ lubrication: 'sealed' })
  expect(partsOf(sealed).some(p => p.name.startsWith('din-71412'))).toBe(false)
  expect(mesh(sealed, 'housing').genus).toBe(3)
})

describe('the checks agree with a hand', () => {
  test('life: (12.8/1.2)³ million turns at 750 min⁻¹, the small axial load without effect', () => {
    expect(check({}, 'bearing-life').value).toBeCloseTo(((12800 / 1200) ** 3 * 1e6) / (60 * 750), 3)
    expect(check({}, 'bearing-static-safety').value).toBeCloseTo(6550 / 1200, 6)
  })

  test('base bolts: the direction between sideways and upwards that asks most', () => {
    const needed = 1.2 * 1200 * Math.hypot(1 / (2 * 0.12) + 33.3 / 95, 1 / 2)
    const { value, limit } = check({ axialLoad: 0 }, 'base-bolts')
    expect(Math.abs(value / needed - 1)).toBeLessThan(0.001)
    // M10, 8.8, μ 0.12: about 29.6 kN (VDI 2230-1, table A1), over 1.8.
    expect(Math.abs(limit / (29_600 / 1.8) - 1)).toBeLessThan(0.01)
  })

  test('foot: force of the worst direction on the arm from column to the end of the slot', () => {
    const force = 1200 * Math.hypot(1 / 2, 33.3 / 95)
    const stress = (6 * force * (47.5 + 1 - 31.5)) / (33 * 13.5 ** 2)
    expect(Math.abs(check({ axialLoad: 0 }, 'foot-bending').value / stress - 1)).toBeLessThan(0.002)
  })

  test('an overload is told, not hidden', () => {
    const { checks } = design.build({ radialLoad: 20_000, axialLoad: 20_000 })
    expect(checks.filter(c => c.verdict === 'failed').map(c => c.id)).toEqual([
      'bearing-life',
      'bearing-static-safety',
      'base-bolts',
      'foot-bending',
      'circlip-groove',
    ])
  })
})

test.each([
  [{ bearing: '6210', shaftHeight: 33.3 }, 'shaftHeight', /at least 52\.8 mm/],
  [{ holeSpacing: 80 }, 'holeSpacing', /at least 91 mm/],
  [{ footThickness: 25 }, 'footThickness', /at most 19\.9 mm/],
  [{ construction: 'split', material: 'PETG', holeSpacing: 150 }, 'construction', /milled material/],
  [
    { bearing: '6000', construction: 'split', capScrew: 'M10', shaftHeight: 30 },
    'capScrew',
    /come out of the foot/,
  ],
])('%j is refused at %s', (values, parameter, message) => {
  const fault = faultsOf(() => design.build(values))?.faults.find(f => f.parameters[0] === parameter)
  expect(fault?.message.en).toMatch(message)
})

test('names the pillow block unit of the same shaft as the thing to buy', () => {
  const { alternatives = [] } = build('6206 for UCP206')
  expect(alternatives.map(unit => unit.designation)).toEqual(['UCP206'])
  // No unit has a shaft of 15 mm.
  expect(build('6002-2RS').alternatives).toEqual([])
})

test('grows printed holes by what the printer takes off, and no milled ones', () => {
  const volume = (values: ValueRecord) => mesh(values).volume
  const printed = design.preset('6002 printed')
  const lost = volume(printed) - volume({ ...printed, holeOffset: 0.2 })
  // At least the seat of the bearing: π · 32 · 9 · 0.1 mm³.
  expect(lost).toBeGreaterThan(Math.PI * 32 * 9 * 0.1)
  expect(lost).toBeLessThan(4 * Math.PI * 32 * 9 * 0.1)
  const milled = design.preset('6204 for UCP204')
  expect(volume({ ...milled, holeOffset: 0.2 })).toBe(volume(milled))
})

test('a sealed 6210 is not for 15,000 min⁻¹', () => {
  const values = { ...design.preset('6210 for UCP210'), lubrication: 'sealed', speed: 15_000 }
  expect(check(values, 'bearing-speed').verdict).toBe('failed')
  expect(check({ ...values, speed: 4000 }, 'bearing-speed').verdict).toBe('passed')
})

test('what meets the machine follows from the bearing, as on the cast unit for the same shaft', () => {
  const { shaftHeight, holeSpacing, baseBolt, footThickness } = design.values({ bearing: '6210' })
  expect({ shaftHeight, holeSpacing, baseBolt, footThickness }).toEqual({
    ...{ shaftHeight: 57.2, holeSpacing: 159, baseBolt: 'M16', footThickness: 21 },
  })
  // Between two sizes of shaft, the unit for the larger.
  expect(design.values({ bearing: '6203' }).shaftHeight).toBe(33.3)
})

test('a cast unit is offered only where it meets the machine alike; the others say by what not', () => {
  const misfits = (changes: ValueRecord) =>
    build('6204 for UCP204', changes).alternatives?.map(a => [
      a.designation,
      ...(a.misfits ?? []).map(m => m.en),
    ])
  expect(misfits({})).toEqual([['UCP204']])
  expect(misfits({ shaftHeight: 42 })).toEqual([['UCP204', 'Shaft height 33.3 mm instead of 42 mm']])
  // Its slots of 19 × 13 mm let each bolt stand 3 mm to either side.
  expect(misfits({ holeSpacing: 101 })).toEqual([['UCP204']])
  expect(misfits({ holeSpacing: 102, baseBolt: 'M8' })).toEqual([
    ['UCP204', 'Hole spacing 95 mm instead of 102 mm', 'Base bolts M10 instead of M8'],
  ])
})
