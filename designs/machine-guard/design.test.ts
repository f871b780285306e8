import { describe, expect, test } from 'vitest'
import { type Assembly, type Flat, partsOf } from '#design'
import { bendRules, washerDimensions } from '#hardware'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { presets, build, made, check, refusal, unrated } = inspecting(design)
const [belt, chain, hood, small, closed] = presets
const flatOf = (assembly: Assembly): Flat => {
  const { flat } = made(assembly)
  if (!flat) throw new Error('the guard is bent from a flat blank')
  return flat
}

test.each(presets)('%s passes its checks and has its size outside', preset => {
  const values = design.preset(preset)
  const assembly = build(preset)
  expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
  const { box } = exact.solid(made(assembly).solid)
  const size = box.max.map((v, i) => v - box.min[i])
  const wanted = [values.length, Number(values.width) + 2 * Number(values.flange), values.depth]
  for (const [i, mm] of wanted.entries()) expect(size[i]).toBeCloseTo(Number(mm), 6)
})

describe('the screws', () => {
  test.each([hood, closed])(
    'of %s stay in the guard: their thread does not pass the hole, their shank does',
    preset => {
      const assembly = build(preset)
      const [, washer, screw] = partsOf(assembly)
      const { box } = kernel.mesh(screw.solid)
      const thread = Number(/m(\d+)x/.exec(screw.name)?.[1])
      const shank = Number(/Ø ([\d.]+)/.exec(screw.title.en)?.[1])
      const holes = exact.contours(flatOf(assembly).profile).filter(c => !c.outer && c.kind === 'circle')
      const drill = Math.min(...holes.map(c => (c.kind === 'circle' ? 2 * c.radius : Number.NaN)))
      expect(shank).toBeLessThan(drill)
      expect(drill).toBeLessThan(thread)
      // The thin shank reaches past washer and flange: nothing is left of the screw in the sheet.
      expect(overlaps(kernel, assembly)).toEqual({})
      expect(box.max[2]).toBeCloseTo(thread, 6)
      expect(washer.name).toContain('iso-7089')
      expect(washerDimensions(`M${thread}`).holeDiameter).toBeGreaterThan(shank)
    },
  )
})

test.each(presets)('%s names threads in the frame that the screws do not reach the end of', preset => {
  const assembly = build(preset)
  const screw = assembly.placements.find(p => p.part.name.startsWith('iso-4762'))
  if (!screw) throw new Error('the guard is screwed on')
  const pitch = { M4: 0.7, M5: 0.8, M6: 1, M8: 1.25 }[String(design.preset(preset).screw)] ?? Number.NaN
  // The frame's face is z = 0.
  const entered = -(screw.at[2] + kernel.mesh(screw.part.solid).box.min[2])
  for (const note of [assembly.notes?.[0].en, assembly.notes?.[0].fr.replaceAll(',', '.')]) {
    const [, depth, told] = /([\d.]+) mm (?:deep|au moins) \([^)]*? ([\d.]+) mm/.exec(note ?? '') ?? []
    expect(Number(told)).toBeCloseTo(entered, 9)
    expect(Number(depth)).toBeGreaterThanOrEqual(entered + 2 * pitch - 1e-9)
    expect(Number(depth)).toBeLessThan(entered + 2 * pitch + 1)
  }
})

test('a screw is ordered by its standard, and named in the words and figures of both languages', () => {
  const screw = partsOf(build(belt)).find(p => p.kind === 'bought' && p.name.endsWith('retained'))
  expect(screw).toMatchObject({
    designation: 'ISO 4762 - M6 × 12 - 8.8',
    title: { en: 'Retained screw, shank Ø 4.5 × 4.8', fr: 'Vis imperdable, tige Ø 4,5 × 4,8' },
  })
})

test('the flanges are bent first, while both can still lie on the die, and the long sides of a box last', () => {
  const order = (preset: string) => made(build(preset)).notes.find(note => note.en.startsWith('Bend'))
  expect(order(belt)?.en).toMatch(/flanges first, .* then the ends, the long sides last/)
  expect(order(belt)?.fr).toMatch(/ailes, à plat, puis les bouts, les côtés longs en dernier/)
  expect(order(hood)?.en).toMatch(/flanges first, .* then the sides;/)
})

describe('the openings', () => {
  test('are round holes at their pitch, staggered, and keep off the bends', () => {
    const flat = flatOf(build(belt))
    const centres = exact
      .contours(flat.profile)
      .flatMap(c => (!c.outer && c.kind === 'circle' && c.radius === 4 ? [c.centre] : []))
    // 20 and 19 by turns in ten rows: a field of 350 × 150 at 18 and 15.6 mm.
    expect(centres).toHaveLength(5 * 20 + 5 * 19)
    const distances = centres.slice(1).map(([x, y]) => Math.hypot(x - centres[0][0], y - centres[0][1]))
    expect(Math.min(...distances)).toBeCloseTo(18, 6)
    const { holeToBend } = bendRules('s235jr', 2, 2)
    for (const {
      line: [a, b],
    } of flat.bends)
      for (const [x, y] of centres) {
        const length = Math.hypot(b[0] - a[0], b[1] - a[1])
        const apart = Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / length
        expect(apart - 4).toBeGreaterThan(holeToBend)
      }
  })

  test('as slots have two round ends, and leave the webs between their ends that they have beside them', () => {
    const slots = exact.contours(flatOf(build(chain)).profile).filter(c => !c.outer && c.kind === 'path')
    expect(slots).toHaveLength(45)
    const xs = slots.map(c => (c.kind === 'path' ? c.vertices.map(v => v.x) : []))
    for (const row of xs) expect(Math.max(...row) - Math.min(...row)).toBeCloseTo(72, 6)
  })
})

describe('the checks', () => {
  test('take the distance from table 4 of ISO 13857', () => {
    expect(check(build(belt), 'guard-reach').limit).toBe(5)
    expect(check(build(chain), 'guard-reach').limit).toBe(20)
    const failing = check(build(chain, { openingSize: 10 }), 'guard-reach')
    expect(failing).toMatchObject({ limit: 80, verdict: 'failed' })
    expect(build(closed).checks.map(c => c.id)).toEqual(['corner-reach', 'push-deflection'])
  })

  test.each([
    // 9.1 × 17 mm fits through a slot of 9.1 mm, which asks 80 mm; 23 × 32 mm through a round of 40 mm: 120 mm.
    [belt, { thickness: '4', openingSize: 6, distance: 10, flange: 40, border: 30 }, 9.1, 80],
    [
      closed,
      { material: 'EN AW-5754', thickness: '3', bendRadius: 20, distance: 6, flange: 60, border: 45 },
      23,
      120,
    ],
  ])('count the open corners of %s with %o', (preset, changes, high, limit) => {
    const corner = check(build(preset, changes), 'corner-reach')
    expect(corner).toMatchObject({ limit, verdict: 'failed' })
    // What is left of the distance beside the gap, as it is cut: the front's edge and that of the long side over it.
    const far = check(build(preset, { ...changes, distance: 900 }), 'corner-reach')
    expect(900 - far.value).toBeCloseTo(high, 1)
    expect(build(preset, { ...changes, corners: 'welded' }).checks.map(c => c.id)).not.toContain(
      'corner-reach',
    )
  })

  test('never call a hood all right by themselves: its ends are open, its front has free ends', () => {
    for (const opening of ['none', 'round']) {
      const ends = unrated(build(hood, { opening }), 'end-reach')
      expect(ends.why.en).toContain('ISO 13857')
      expect(unrated(build(hood, { opening }), 'push-deflection').verdict).toBe('not-rated')
    }
  })

  test('let the pushed front sag as a resting plate, softened by its holes', () => {
    const solid = check(build(closed), 'push-deflection').value
    // Timoshenko, table 23: 0.01531 between 0.01484 at a ratio of 1.4 and 0.01570 at 1.6.
    const stiffness = (200_000 * 1.5 ** 3) / (12 * (1 - 0.09))
    expect((solid * stiffness) / (100 * 200 ** 2)).toBeCloseTo(0.0153, 4)
    const changes = { opening: 'round', openingSize: 5, pitch: 20 }
    expect(check(build(closed, changes), 'push-deflection').value / solid).toBeCloseTo(20 / 15, 9)
  })
})

describe('refuses', () => {
  test.each([
    [belt, { pitch: 9.5 }, /pitch: 9.5 mm gives \d+ openings; make it at least 11.8 mm/],
    [belt, { pitch: 9 }, /pitch: 9 mm leaves webs that the laser burns through; make it at least 9.4 mm/],
    [belt, { border: 6 }, /border: 6 mm brings openings into the bends; make it at least/],
    [belt, { border: 100 }, /border: 100 mm leaves no room for an opening/],
    [belt, { flange: 15 }, /flange: 15 mm leaves no room for M6 beside the bend; make it at least/],
    [
      belt,
      { screw: 'M8', thickness: '1', material: 'EN AW-5754' },
      /screw: M8 has less than one and a half turns/,
    ],
    [
      small,
      { screwCount: 8, length: 80 },
      /screwCount: 8 screws do not fit on a flange of 80 mm; take at most/,
    ],
    [
      belt,
      { depth: 30, thickness: '4', bendRadius: 10, flange: 45 },
      /depth: 30 mm is too little for two bends of 4 mm sheet/,
    ],
    [belt, { thickness: '1.5' }, /S235JR is not stocked in 1.5 mm; take 2 mm/],
    [
      belt,
      { screw: 'M8', thickness: '4', bendRadius: 30, flange: 60, depth: 200, width: 300 },
      /flange: 60 mm leaves no room for M8 beside the bend; take a smaller bend radius/,
    ],
  ])('%s with %o', (preset, changes, message) => {
    expect(refusal({ ...design.preset(preset), ...changes })).toMatch(message)
  })
  test.each([
    [belt, { pitch: 10, openingSize: 7 }],
    [belt, { pitch: 13, openingSize: 10, length: 700, width: 300 }],
    [belt, { pitch: 22.3, openingSize: 8, length: 900, width: 300 }],
    [chain, { pitch: 8, openingSize: 5, slotLength: 10 }],
    [belt, { pitch: 5, openingSize: 3, length: 1200, width: 600 }],
  ])('too many openings of %s with %o, and at the pitch that it proposes no longer', (preset, changes) => {
    const values = { ...design.preset(preset), ...changes }
    const pitch = Number(/openings; make it at least ([\d.]+) mm/.exec(refusal(values) ?? '')?.[1])
    const screws = 2 * Number(design.preset(preset).screwCount)
    expect(made(build(preset, { ...changes, pitch })).throughHoles - screws).toBeLessThanOrEqual(400)
    // A tenth less is still too many.
    expect(refusal({ ...values, pitch: pitch - 0.1 })).toMatch(/openings; make it/)
  })
})
