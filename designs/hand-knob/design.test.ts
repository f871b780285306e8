import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'
import { lobesOf } from './sizes.ts'

const { build, check, mesh, presets, refusal } = inspecting(design)

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    const { checks } = build(preset)
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter(c => c.verdict === 'failed')).toEqual([])
  })

  test('has its diameter, and stands hub down', () => {
    const assembly = build(preset)
    const [body] = assembly.placements
    const { box } = kernel.mesh(body.part.solid)
    const radius = Number(design.preset(preset).diameter) / 2
    expect(box.max[0]).toBeCloseTo(radius, 1)
    expect([body.turn[0], body.at[2]]).toEqual([180, expect.closeTo(box.max[2], 6)])
  })
})

test('lobes and valleys touch: their centres are the sum of their radii apart', () => {
  for (const count of [3, 4, 5, 6, 7, 8]) {
    const { half, lobe, lobeCentre, valley, valleyCentre, bottom } = lobesOf(count, 25)
    const apart = Math.hypot(valleyCentre * Math.cos(half) - lobeCentre, valleyCentre * Math.sin(half))
    expect(apart).toBeCloseTo(lobe + valley, 9)
    expect(lobeCentre + lobe).toBeCloseTo(25, 9)
    expect(valleyCentre - valley).toBeCloseTo(bottom, 9)
    expect(valley).toBeGreaterThan(0)
    expect(bottom).toBeGreaterThan(0.5 * 25)
  }
})

test('a star lies in volume between the discs within and around it', () => {
  const { volume } = mesh(build('Star 60, M12 tapped, aluminium'), 'knob-body')
  const ring = (r: number, h: number) => Math.PI * r ** 2 * h
  const { bottom } = lobesOf(6, 30)
  const rest = ring(12, 14) - ring(5.1, 21.5)
  expect(volume).toBeGreaterThan(ring(bottom, 20) + rest - 200)
  expect(volume).toBeLessThan(ring(30, 20) + rest)
})

test('a wheel has a way through for each window, the bore, its pin and its crank', () => {
  const printed = (changes: ValueRecord) =>
    mesh(build('Handwheel 100, bore 10, pin, printed', changes), 'wheel-body').genus
  expect(printed({})).toBe(3 + 1 + 2)
  expect(printed({ spokes: 5, crank: true })).toBe(5 + 1 + 2 + 1)
})

test('nut, pin and screw sit where they hold', () => {
  const nut = build('Star 50, M8 nut').placements.find(p => p.part.name === 'iso-4032-m8')
  // Half a millimetre under the outer face, which is at 18 + 12 mm.
  expect((nut?.at[2] ?? 0) + 0.5).toBeCloseTo(30, 6)
  const pin = build('Handwheel 100, bore 10, pin, printed').placements.find(p =>
    p.part.name.startsWith('iso-2338'),
  )
  expect(pin?.at[2]).toBeCloseTo(8, 6)
  const screw = build('Star 63, M10 × 30 screw')
  const bolt = screw.placements.find(p => p.part.name.startsWith('iso-4017'))
  const lock = screw.placements.find(p => p.part.name.startsWith('iso-4032'))
  const tip = (bolt?.at[2] ?? 0) + kernel.mesh(bolt?.part.solid ?? screw.placements[0].part.solid).box.min[2]
  // The lock nut is 8.4 mm high; at least 30 mm of screw stand out below it.
  expect((lock?.at[2] ?? 0) - 8.4 - tip).toBeGreaterThanOrEqual(30)
})

test('pin and pocket, worked by hand', () => {
  const pinned = { ...design.preset('Handwheel 100, bore 10, pin, printed'), torque: 3 }
  // 3 N·m on 10 mm: 300 N on each of two sections of 3 mm.
  expect(check(pinned, 'pin-shear').value).toBeCloseTo(300 / (Math.PI * 1.5 ** 2), 9)
  // M8: s = 13 mm, m at least 6.44 mm; p = 2 T/(a² h) with a = s/√3.
  expect(check({ torque: 4 }, 'pocket-pressure').value).toBeCloseTo(8000 / ((13 ** 2 / 3) * 6.44), 9)
})

test.each([
  // FM (0.16 P + 0.58 · 0.12 d2) with FM = 4.42, 18.63 and 43.11 kN (VDI 2230, class 8.8, μ = 0.12).
  ['M4', 4.42 * (0.16 * 0.7 + 0.0696 * 3.545)],
  ['M8', 18.63 * (0.16 * 1.25 + 0.0696 * 7.188)],
  ['M12', 43.11 * (0.16 * 1.75 + 0.0696 * 10.863)],
])('a stud %s takes %f N·m in its thread, however the knob is fixed on it', (thread, limit) => {
  const fixed: ValueRecord[] = [
    { fixing: 'nut' },
    { fixing: 'screw', reach: 5 },
    { fixing: 'tapped', material: 'S235JR', hubLength: 14 },
    ...(thread === 'M4' ? [{ fixing: 'insert' }] : []),
  ]
  for (const how of fixed) {
    const values = { ...how, diameter: 63, thread, torque: 100 }
    expect(check(values, 'thread-torque')).toMatchObject({ value: 100, verdict: 'failed' })
    expect(check(values, 'thread-torque').limit / limit).toBeCloseTo(1, 2)
  }
})

test('a screw that is too long is told what really shortens it, and the thread that comes so long', () => {
  const atEnds = { fixing: 'screw', thread: 'M4', height: 50, hubLength: 12, reach: 5 }
  expect(refusal(atEnds)).toMatch(/make hub \+ height 28 mm shorter, or take thread M8$/)
  expect(refusal({ ...atEnds, height: 50 - 18, hubLength: 2 })).toBe('')
  expect(refusal({ ...atEnds, thread: 'M8' })).toBe('')
  const long = { ...atEnds, hubLength: 60, reach: 60 }
  expect(refusal(long)).toMatch(/make reach \+ hub \+ height 131 mm shorter$/)
  expect(refusal({ ...long, height: 20, hubLength: 10, reach: 9 })).toBe('')
})

test.each<[string, ValueRecord, RegExp]>([
  ['a nut pocket in metal', { material: 'S235JR' }, /^fixing: "nut ISO 4032" does not suit metal/],
  ['a key in print', { fixing: 'key' }, /^fixing: .* does not suit print; choose nut, screw, insert or pin/],
  ['an insert that nobody lists', { fixing: 'insert' }, /^thread: no heat-set insert M8 .*M4, M5/],
  ['a knob smaller than its hub', { diameter: 25 }, /^diameter: 25 mm .*at least \d+ mm/],
  [
    'a screw that is not made so long',
    { fixing: 'screw', thread: 'M6', reach: 50 },
    /^reach: .*ends at 60 mm/,
  ],
  [
    'a hub without room for the pin',
    { kind: 'wheel', diameter: 150, fixing: 'pin', bore: 20, hubLength: 5 },
    /^hubLength: 5 mm .*at least 15 mm/,
  ],
])('%s is refused', (_, values, message) => {
  expect(refusal(values)).toMatch(message)
})
