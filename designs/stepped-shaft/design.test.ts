import { describe, expect, test } from 'vitest'
import { partsOf } from '#design'
import { bearingReactions, keywayNotch, shaftFatigueSafety, shaftMoment } from '#engineering'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { cornersOf, inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { presets, build, made, mesh, check, refusal } = inspecting(design)

/** Nothing but two diameters and their fillet. */
const two = {
  steps: 2,
  d1: 20,
  l1: 40,
  use1: 'bearing',
  d2: 30,
  l2: 50,
  use2: 'bearing',
  fillet: 1,
  ring2: 'none',
}

test('a shaft of two steps has the volume of its cylinders, chamfers and fillet, its fillet an arc in STEP', () => {
  const { volume, valid, faceted, box } = exact.solid(made(two, 'shaft').solid)
  const disc = (d: number, l: number) => (Math.PI / 4) * d ** 2 * l
  const cut = (r: number, c: number) => Math.PI * c ** 2 * (r - c / 3)
  // What a fillet of 1 adds: a square less a quarter circle, its centroid 0.2234 from the corner's sides.
  const fillet = (1 - Math.PI / 4) * 2 * Math.PI * (10 + 0.22337)
  const sum = disc(20, 40) + disc(30, 50) - cut(10, 1) - cut(15, 0.5) - cut(15, 1) + fillet
  expect(volume / sum).toBeCloseTo(1, 5)
  expect([valid, faceted]).toEqual([true, []])
  expect(box.max[2]).toBeCloseTo(90, 6)
})

test('keyway and groove have the dimensions of DIN 6885-1 and DIN 471', () => {
  // 19 mm: key 6 × 6, t1 3.5; longest that leaves 5 of 40 mm: 32. 20 mm: groove 19 × 1.3.
  const assembly = design.build({})
  expect(partsOf(assembly).map(p => (p.kind === 'bought' ? p.designation : p.name))).toEqual([
    'shaft',
    'DIN 6885-1 - A 6 × 6 × 32',
    'DIN 471 - 20 × 1.2',
  ])
  const points = cornersOf(mesh(assembly, 'shaft'))
  const floor = points.filter(([x, , z]) => Math.abs(x - (3.5 - 9.5)) < 1e-4 && z < 40)
  expect(Math.max(...floor.map(([, y]) => y))).toBeCloseTo(3, 3)
  expect(Math.max(...floor.map(q => q[2])) - Math.min(...floor.map(q => q[2]))).toBeCloseTo(32, 2)
  const groove = points.filter(([x, y, z]) => Math.abs(Math.hypot(x, y) - 9.5) < 0.02 && z > 165)
  const along = groove.map(q => q[2])
  expect(Math.max(...along) - Math.min(...along)).toBeCloseTo(1.3, 4)
  // n = 1.5 and the chamfer stay before the end.
  expect(177.3 - Math.max(...along)).toBeGreaterThanOrEqual(2)
})

test('the key stands in its keyway, and a second one where it is turned to', () => {
  const assembly = build('Conveyor drive shaft 25', { keyAngle: 90 })
  const keys = assembly.placements.filter(p => p.part.name.startsWith('din-6885'))
  expect(keys.map(k => k.turn)).toEqual([
    [0, 0, 0],
    [90, 0, 0],
  ])
  // 24 mm: t1 4; 31 mm: t1 5.
  expect(keys[0].at[2]).toBeCloseTo(8, 9)
  expect([keys[1].at[1], keys[1].at[2]]).toEqual([expect.closeTo(-10.5, 9), expect.closeTo(0, 9)])
})

test.each([
  // Widths of 6204, 6206, 6208 (ISO 15); bearings go on from the right, up to the circlip.
  ['Shaft end 19 × 40', 14],
  ['Shaft end 28 × 60', 16],
  ['Shaft end 38 × 80', 18],
])('%s: the bearing of its name fits in front of the circlip, within 0.1 mm', (preset, width) => {
  const note = build(preset).notes?.find(({ en }) => en.startsWith('Step 4'))?.en ?? ''
  const room = Number(/has ([\d.]+) mm up to the groove/.exec(note)?.[1])
  expect(room).toBeGreaterThanOrEqual(width)
  expect(room).toBeLessThan(width + 0.1)
})

test('a thread bears with its root, and as a notch', () => {
  const spindle = { d5: 8, force1: 0, force5: 400, torque: 6 }
  const values = { ...design.preset('Spindle 20, end M16'), ...spindle }
  // 400 N at 14 mm before the shoulder; M8: d3 = 6.466 mm.
  const root = 8 - 1.22687 * 1.25
  const bending = (32 * 400 * 14) / (Math.PI * root ** 3)
  const torsion = (16 * 6000) / (Math.PI * root ** 3)
  expect(check(values, 'shaft-stress').value / Math.hypot(bending, Math.sqrt(3) * torsion)).toBeCloseTo(1, 4)
  expect(check(values, 'shaft-fatigue').title.en).toMatch(/the thread of step 5/)
  expect(check(values, 'shaft-fatigue').verdict).toBe('failed')
})

test('a force on a bearing seat loads that bearing', () => {
  const { notes } = design.build({ force1: 0, force2: 20_000 })
  expect(notes?.[0].en).toContain('20000 N left, 0 N right')
})

test('an open keyway runs out at the end', () => {
  const [open, closed] = ['hub-open', 'hub'].map(use1 => mesh({ use1 }, 'shaft'))
  expect(open.volume).toBeLessThan(closed.volume)
  expect(open.genus).toBe(0)
})

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    expect(build(preset).checks.filter(c => c.verdict === 'failed')).toEqual([])
  })
})

describe('the checks agree with a hand', () => {
  const line = { span: 120, forces: [{ at: -30, force: 500 }] }

  test('500 N overhung by 30 mm: 15 N·m at the first bearing, reactions 625 and −125 N on 120 mm', () => {
    expect(bearingReactions(line)).toEqual([625, -125])
    expect(shaftMoment(line, 0) / 1000).toBeCloseTo(-15, 9)
    const [bending, torsion] = [(32 * 15_000) / (Math.PI * 20 ** 3), (16 * 15_000) / (Math.PI * 20 ** 3)]
    const bearing = Math.hypot(bending, Math.sqrt(3) * torsion)
    // The shoulder of 19 mm bears 10 N·m less moment, and a little more stress by torsion.
    expect(check({}, 'shaft-stress').value).toBeCloseTo(bearing, 9)
    expect(check({}, 'shaft-stress').limit).toBeCloseTo(305 / 2, 9)
    expect(design.build({ l4: 20 }).notes?.[0].en).toContain('625 N left, 125 N right')
  })

  test('fatigue: no notch is worse than the one that is named', () => {
    const { value, title } = check({}, 'shaft-fatigue')
    expect(title.en).toMatch(/step 2/)
    const steel = { tensileStrength: 580, yieldStrength: 305 }
    const load = { moment: (500 * 16) / 1000, torque: 7.5, torqueAmplitude: 7.5 }
    const key = shaftFatigueSafety({ diameter: 19 }, keywayNotch(19, 580), steel, load)
    expect(value).toBeLessThan(key)
  })

  test('a larger fillet bears more where the shoulder governs', () => {
    // The load's step of 60 stands between thin ones, far from the seats.
    const ends = { d1: 30, l1: 20, use1: 'bearing', d5: 30, l5: 20, use5: 'bearing' }
    const thin = { d2: 20, l2: 100, use2: 'plain', d4: 20, l4: 100, use4: 'plain', ring4: 'none' }
    const loaded = { steps: 5, ...ends, ...thin, d3: 60, l3: 60, force1: 0, force3: 1000 }
    const at = (fillet: number) => check({ ...loaded, fillet }, 'shaft-fatigue')
    expect(at(0.6).title.en).toMatch(/shoulder/)
    expect(at(2).value).toBeGreaterThan(1.1 * at(0.6).value)
  })

  test('key: 15 N·m on 19 mm, 2.5 mm of contact over 26 mm', () => {
    expect(check({}, 'key-pressure-1').value).toBeCloseTo(30_000 / (19 * 2.5 * 26), 9)
  })

  test('slope of a shaft of one diameter is the closed form: F a b/(6 E I)', () => {
    const plain = { steps: 3, d1: 30, l1: 20, use1: 'bearing', d2: 30, l2: 180, use2: 'plain' }
    const values = { ...plain, d3: 30, l3: 20, use3: 'bearing', force1: 0, force2: 4000, torque: 1 }
    // 4000 N in the middle of 200 mm: F L²/(16 E I).
    const inertia = (Math.PI * 30 ** 4) / 64
    const slope = (4000 * 200 ** 2) / (16 * 210_000 * inertia)
    expect(check(values, 'bearing-slope').value / slope).toBeCloseTo(1, 3)
    const sag = (4000 * 200 ** 3) / (48 * 210_000 * inertia)
    expect(check(values, 'shaft-deflection').value / sag).toBeCloseTo(1, 3)
  })
})

test('rates a shoulder at the end of its formula (SEED=613282720)', () => {
  for (const d3 of [20.5, 20.6]) expect(check({ d3, fillet: 2 }, 'shaft-fatigue').value).toBeGreaterThan(1)
  expect(check({ d3: 40, fillet: 0.3 }, 'shaft-fatigue').value).toBeGreaterThan(1)
  const drawn = { ...two, d1: 48, l1: 60, d2: 48.962303846143186 }
  expect(check(drawn, 'shaft-fatigue').value).toBeGreaterThan(1)
})

test.each([
  [{ use3: 'bearing' }, /3 bearing seats; a shaft has two/],
  [{ use3: 'thread' }, /use3: threads and open keyways are for the first and last step/],
  [{ use1: 'thread' }, /d1: there is no coarse thread M19; nearest: 18, 20/],
  [{ steps: 5, use5: 'thread', ring5: 'circlip' }, /ring5: a nut holds on a thread/],
  [{ ring2: 'circlip', d1: 21 }, /ring2: no circlip goes over the larger steps/],
  [{ d4: 20.5 }, /d4: no circlip DIN 471 for 20\.5 mm; nearest: 20, 21/],
  [{ l4: 9 }, /l4: 9 mm leaves no room for the groove .* at least/],
  [{ l1: 12 }, /l1: 12 mm is too short for a key DIN 6885-1 on 19 mm; make it at least 19 mm/],
  [{ use1: 'hub-open', ring1: 'circlip' }, /choose the closed keyway/],
  [{ fillet: 0.2, d3: 40 }, /fillet: 0\.2 mm is too sharp for the shoulder of 10 mm .* at least 0\.3 mm/],
  [{ d2: 19.2 }, /d2: a step from 19 to 19\.2 mm is no shoulder/],
])('%j is refused with what to change', (values, message) => {
  expect(refusal(values)).toMatch(message)
})

test('an end that reaches far beyond its bearing bends, and a thin shaft whirls', () => {
  const long = { ...design.preset('Shaft end 19 × 40'), l1: 200 }
  expect(check(design.preset('Shaft end 19 × 40'), 'end-deflection').verdict).toBe('passed')
  expect(check(long, 'end-deflection').verdict).toBe('failed')
  const conveyor = design.preset('Conveyor drive shaft 25')
  expect(check({ ...conveyor, speed: 15_000 }, 'critical-speed').verdict).toBe('failed')
})
