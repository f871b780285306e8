import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { thread } from '#hardware'
import { booleans, primitives } from '#jscad'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { presets, build, mesh, check, refusal, unrated } = inspecting(design)

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    expect(build(preset).checks.filter(c => c.verdict === 'failed')).toEqual([])
  })

  test('reaches through frame and nut at the highest, and its nuts do not meet at the lowest', () => {
    const { placements } = build(preset)
    const values = design.preset(preset)
    const [height, travel, frame] = [values.height, values.travel, values.frameThickness].map(Number)
    const heightOf = (p: (typeof placements)[number]) => kernel.mesh(p.part.solid).box
    const spindle = placements.find(p => /^(din-976|iso-4017)/.test(p.part.name))
    if (!spindle) throw new Error('no spindle')
    const box = heightOf(spindle)
    const end = spindle.at[2] + (spindle.turn[0] === 180 ? -box.min[2] : box.max[2])
    const nuts = placements.filter(p => p.part.name.startsWith('iso-4032'))
    const nutHeight = heightOf(nuts[0]).max[2]
    expect(end).toBeGreaterThanOrEqual(
      height + travel / 2 + frame + (values.frame === 'plate' ? nutHeight : 0) - 1e-9,
    )
    expect(nuts[1].at[2] - travel / 2).toBeGreaterThan(nuts[0].at[2] + nutHeight)
  })

  test('says by how much its spindle stands out above the frame at the lowest', () => {
    const { placements, notes } = build(preset)
    const { height, travel, frameThickness } = design.preset(preset)
    const spindle = placements.find(p => /^(din-976|iso-4017)/.test(p.part.name))
    if (!spindle) throw new Error('no spindle')
    const { box } = kernel.mesh(spindle.part.solid)
    const end = spindle.at[2] + (spindle.turn[0] === 180 ? -box.min[2] : box.max[2])
    const out = end - (Number(height) - Number(travel) / 2 + Number(frameThickness))
    expect(Number(/([\d.]+) mm out above the frame/.exec(notes?.[0].en ?? '')?.[1])).toBeCloseTo(out, 1)
    expect(notes?.[0].fr).toMatch(`dépasse de ${String(Math.round(10 * out) / 10).replace('.', ',')} mm`)
  })
})

test('a turned base without pad has the volume of plate and boss less the drilled hole', () => {
  const { volume, box } = mesh(build('M12, base 60', { pad: false }), 'base')
  // M12 in steel: thread 15 mm, hole 10.2 × 18.5, height 24; plate 6; boss radius 12 (over the nut's corners); 1 mm chamfers.
  const ring = (r: number, h: number) => Math.PI * r ** 2 * h
  const chamfer = (r: number) => Math.PI * (r - 1 / 3)
  const exact = ring(30, 6) + ring(12, 18) - ring(5.1, 18.5) - 2 * chamfer(30) - chamfer(12)
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.002)
  expect(box.max[2]).toBe(24)
})

test('a pad stands 2 mm out of its recess and goes into it with play', () => {
  const assembly = build('M12, base 60')
  expect(assembly.placements.find(p => p.part.name === 'base')?.at[2]).toBe(2)
  expect(mesh(assembly, 'pad').box.max[2]).toBe(3)
})

test('anchor holes go through base and pad', () => {
  const assembly = build('M20, base 120, anchored', { pad: true, anchors: 3 })
  expect(mesh(assembly, 'base').genus).toBe(3)
  expect(mesh(assembly, 'pad').genus).toBe(3)
})

test('the spindle bends on its root diameter by the side force, its lean and the thrust on both', () => {
  const values = { load: 1, sideForce: 100, pad: false, height: 84, travel: 20 }
  // Hardly any load. Free: 94 − 24 mm; σ = 32 F L/(π d3³) against 640 MPa.
  const { rootDiameter } = thread('M12')
  const stress = (32 * 100 * 70) / (Math.PI * rootDiameter ** 3)
  expect(check(values, 'spindle-bending').value).toBeCloseTo(640 / stress, 2)
  // 295 N of side force bend it by 421 MPa, which a cantilever without thrust stands; 4.4 kN make it more than 640.
  const thrust = check({ height: 150, load: 4400, sideForce: 295 }, 'spindle-bending')
  expect(thrust.verdict).toBe('failed')
  expect(thrust.value).toBeLessThan(1)
})

test('a foot hardly loaded slips and tips', () => {
  const light = { load: 50, sideForce: 500 }
  // 1.5 · 500 N against 0.9 · 0.3 · 50 N; 1.5 · 500 N · 80 mm against 0.9 · 50 N · 27 mm
  expect(check(light, 'slipping')).toMatchObject({ value: 750, limit: 13.5, verdict: 'failed' })
  expect(check(light, 'tipping')).toMatchObject({ value: 60, limit: 1.215, verdict: 'failed' })
  // What the load does not hold, anchors must, and they are not rated; a foot that stands by its load needs none.
  expect(unrated({ ...light, anchors: 2, baseDiameter: 100 }, 'anchors').verdict).toBe('not-rated')
  expect(check(build('M20, base 120, anchored'), 'slipping').verdict).toBe('passed')
})

test('pressure on the floor against the design strength of concrete', () => {
  const floor = check({ load: 10_000, sideForce: 0 }, 'floor-pressure')
  // The pad of 54 mm under a base of 60 mm.
  expect(floor.value).toBeCloseTo(10_000 / (27 ** 2 * Math.PI), 9)
  // EN 1992-1-1: fcd of C20/25 = 0.85 · 20/1.5
  expect(floor.limit).toBeCloseTo(11.33, 2)
  // 1250 N at 80 mm lean it by 10 mm: of its circle, what is symmetrical about the load.
  const [r, e] = [27, 10]
  const bears = Math.PI * r ** 2 - 2 * (r ** 2 * Math.asin(e / r) + e * Math.sqrt(r ** 2 - e ** 2))
  const leaning = check({ load: 10_000, sideForce: 1250 }, 'floor-pressure')
  expect(leaning.value).toBeCloseTo(10_000 / bears, 9)
  expect(unrated({ floor: 'other' }, 'floor-pressure').parameter).toBe('floor')
})

test.each<[string, string, ValueRecord]>([
  ['M12, base 60', 'pad', {}],
  ['M20, base 120, anchored', 'pad', { pad: true }],
  ['M20, base 120, anchored', 'base', {}],
  ['M10, base 60, printed', 'base', { pad: false }],
])('the floor of %s bears what the face of its %s spreads on it', (preset, name, changes) => {
  const assembly = build(preset, { ...changes, sideForce: 0 })
  const { load } = design.preset(preset)
  // A slice of 0.01 mm at the very face: the printed base lies upside down.
  const { box } = mesh(assembly, name)
  const printed = name === 'base' && preset.includes('printed')
  const z = printed ? box.max[2] - 0.005 : box.min[2] + 0.005
  const slab = primitives.cuboid({ size: [400, 400, 0.01], center: [0, 0, z] })
  const part = assembly.placements.find(p => p.part.name === name)?.part
  if (!part) throw new Error(`no ${name}`)
  const area = kernel.mesh(booleans.intersect(part.solid, slab)).volume / 0.01
  expect((check(assembly, 'floor-pressure').value * area) / Number(load)).toBeCloseTo(1, 2)
})

test('the base bends on what the recess of its pad leaves, pressed as far as the pad goes', () => {
  // M12: a boss of radius 12 on a plate of 6 mm, pressed as far as 27 mm; the moment of 1.31 MPa by finite differences.
  const bending = (changes: ValueRecord) =>
    check({ load: 3000, sideForce: 0, ...changes }, 'base-bending').value
  const pressure = 3000 / (Math.PI * 27 ** 2)
  expect((bending({}) * 1.31) / pressure).toBeCloseTo((6 * 210.98) / 5 ** 2, 2)
  // Finite elements on the STEP give 35.7 to 37.7 MPa at the boss: on the safe side, by less than two.
  expect(bending({}) / 37.7).toBeGreaterThan(1)
  expect(bending({}) / 35.7).toBeLessThan(1.5)
  // Without pad the base stands on its face inside the chamfer, and is a millimetre thicker.
  expect(bending({ pad: false })).toBeLessThan(bending({}))
})

test('a frame just thick enough for the thread is taken, as the message proposes it', () => {
  expect(refusal({ frameThickness: 9.6 })).toBe('')
})

describe('a bolt that is too short by so much', () => {
  const values = { base: 'PETG', thread: 'M8', height: 70, travel: 20, frame: 'plate', frameThickness: 4 }
  const [, height, travel] = /the height by (\d+) mm, shorten the travel by (\d+) mm/
    .exec(refusal(values) ?? '')
    ?.map(Number) ?? [0, 0, 0]

  test('is long enough for a foot lower by as much, or with twice as much less travel', () => {
    expect(travel).toBe(2 * height)
    expect(refusal({ ...values, height: values.height - height })).toBe('')
    expect(refusal({ ...values, travel: values.travel - travel })).toBe('')
    expect(refusal({ ...values, travel: values.travel - travel + 2 })).toMatch(/a bolt of/)
  })

  test('is not answered by a travel or a height that cannot be', () => {
    expect(refusal({ ...values, height: 130 })).toMatch(/80 mm; lower the height by 66 mm, or take a turned/)
    expect(refusal({ ...values, height: 75, travel: 60 })).toMatch(/80 mm; take a turned base/)
  })
})

test.each<[string, ValueRecord, RegExp]>([
  [
    'a base too small for its anchors',
    { baseDiameter: 50, anchors: 2 },
    /^baseDiameter: 50 .*at least 60 mm/,
  ],
  ['a height without room for the nuts', { height: 50 }, /^height: 50 .*at least 59 mm/],
  ['too little thread in the frame', { frameThickness: 5 }, /^frameThickness: 5 .*at least 9\.6 mm/],
  [
    'a bolt that is not made so long',
    { base: 'PETG', thread: 'M8', height: 100 },
    /^height: a bolt of 1\d\d mm .*ends at 80 mm/,
  ],
])('%s is refused', (_, values, message) => {
  expect(refusal(values)).toMatch(message)
})
