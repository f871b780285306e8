import { describe, expect, test } from 'vitest'
import type { Assembly, ValueRecord } from '#design'
import { assemblyPreload, leastPreload } from '#engineering'
import { boltOf, thread } from '#hardware'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { presets, build, mesh, check, count, refusal, unrated } = inspecting(design)
const counted = (assembly: Assembly, begins: string) => count(assembly, p => p.name.startsWith(begins))

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    const { checks } = build(preset)
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter(c => c.verdict === 'failed')).toEqual([])
  })
})

test('every hole has its screw: four in a slit sleeve, eight in two halves, one over each key', () => {
  expect(counted(build('Clamp 12 × 12'), 'iso-4762')).toBe(4)
  expect(counted(build('Split 20 × 20, steel'), 'iso-4762')).toBe(8)
  expect(counted(build('Split 20 × 20, steel'), 'half')).toBe(2)
  const keyed = build('Jaw 14 × 14 (IEC 71)')
  expect([counted(keyed, 'iso-4029'), counted(keyed, 'din-6885'), counted(keyed, 'jaw-hub')]).toEqual([
    2, 2, 2,
  ])
  const printed = build('Jaw 5 × 8 printed (NEMA 17)')
  expect([counted(printed, 'iso-4029'), counted(printed, 'iso-4032')]).toEqual([4, 4])
})

test('heads of clamp screws and ends of their shanks stay within the outside diameter', () => {
  for (const preset of presets.filter(p => design.preset(p).kind !== 'jaw')) {
    const { placements } = build(preset)
    const radius = Math.max(
      ...['sleeve', 'half'].flatMap(name => {
        const part = placements.find(p => p.part.name === name)?.part
        return part ? [kernel.mesh(part.solid).box.max[1]] : []
      }),
    )
    for (const { part, at } of placements.filter(p => p.part.name.startsWith('iso-4762'))) {
      const { min, max } = kernel.mesh(part.solid).box
      const [x, seat] = at.map(Math.abs)
      expect(Math.hypot(x + max[0], seat + max[2])).toBeLessThanOrEqual(radius)
      expect(
        Math.hypot(x + thread(String(design.preset(preset).screw)).diameter / 2, min[2] + seat),
      ).toBeLessThan(radius)
    }
  }
})

test('a slit sleeve without its slit, screws and cut across has the volume of a tube', () => {
  const { volume, box } = mesh(build('Clamp 12 × 12'), 'sleeve')
  const tube = Math.PI * (17.5 ** 2 - 6 ** 2) * 44
  // Slit, the cut across (a little more than half of the ring), the flat of the heads, four drilled holes.
  const cuts = 1.5 * 11.5 * 44 + (1.5 * Math.PI * (17.5 ** 2 - 6 ** 2)) / 2
  expect(volume).toBeLessThan(tube - cuts)
  expect(volume).toBeGreaterThan(0.85 * (tube - cuts))
  expect(box.max[2]).toBe(44)
})

test('a jaw hub has the volume of cylinder and jaws', () => {
  const values = { ...design.preset('Jaw 14 × 14 (IEC 71)'), keyed: false, outsideDiameter: 50 }
  const { volume, box } = mesh(values, 'jaw-hub')
  const [r, height] = [25, Math.round(0.9 * 25) / 2]
  expect(box.max[2]).toBeCloseTo(25 + height, 6)
  // A wedge of 60° less two strips of half a leg, between 12.5 and 25 mm; set screw holes and chamfers are small.
  const leg = 0.3 * r
  const ring = (Math.PI / 6) * (r ** 2 - 12.5 ** 2) - leg * (r - 12.5)
  const exact = Math.PI * (r ** 2 - 7 ** 2) * 25 + 3 * ring * height
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.02)
  expect(volume).toBeLessThan(exact)
})

test('jaws, spider and jaws fill the ring without touching', () => {
  for (const jaws of [3, 4]) {
    const { placements } = build('Jaw 14 × 14 (IEC 71)', { jaws })
    const hubs = placements.filter(p => p.part.name === 'jaw-hub')
    expect(hubs[1].turn[2]).toBe(180 / jaws)
    // Half a turn between neighbours: every jaw of one hub stands in a gap of the other.
    expect((360 / jaws) % (2 * hubs[1].turn[2])).toBe(0)
    const spider = placements.find(p => p.part.name === 'spider')
    const face = kernel.mesh(hubs[0].part.solid).box.max[2]
    const top = (spider?.at[2] ?? 0) + kernel.mesh(spider?.part.solid ?? hubs[0].part.solid).box.max[2]
    expect(top).toBeGreaterThan(face)
    expect(top).toBeLessThan(hubs[1].at[2] - 25)
  }
})

test('two halves hold by four screws without a lever, worked by hand', () => {
  const values = { ...design.preset('Split 20 × 20, steel'), torque: 1 }
  const { diameter, ...m6 } = thread('M6')
  const preload = assemblyPreload({ diameter, ...m6, yieldStrength: 640 }) / 1.8
  expect(check(values, 'clamp-torque').value).toBeCloseTo(0.12 * 4 * preload * 0.02, 9)
})

test('screws in aluminium are tightened no further than it bears under their heads', () => {
  const values = { boreA: 30, boreB: 30, screw: 'M10', hubLength: 50, torque: 10 }
  // A head of 16 mm over a hole of 11 mm, on 250 MPa; scatter of 1.8;
  const preload = ((Math.PI / 4) * (16 ** 2 - 11 ** 2) * 250) / 1.8
  const steel = check({ ...values, material: 'C45N' }, 'clamp-torque').value
  expect(check(values, 'clamp-torque').value / steel).toBeCloseTo(
    preload / leastPreload(assemblyPreload(boltOf('M10'))),
    6,
  )
})

test('the spider is checked against the limit entered, and not rated without', () => {
  const values = { ...design.preset('Jaw 14 × 14 (IEC 71)') }
  expect(unrated(values, 'spider-pressure').parameter).toBe('spiderPressure')
  const [one, two] = [5, 10].map(
    torque => check({ ...values, torque, spiderPressure: 4 }, 'spider-pressure').value,
  )
  expect(two).toBeCloseTo(2 * one, 9)
})

test.each<[string, ValueRecord, RegExp]>([
  ['a printed clamp', { material: 'PETG' }, /^material: a printed clamp/],
  ['a key for a thin shaft', { keyed: true, boreA: 6 }, /^boreA: DIN 6885-1 has no key/],
  [
    'a diameter without room for the screws',
    { outsideDiameter: 20 },
    /^outsideDiameter: 20 mm must lie from 35/,
  ],
  [
    'an end too short for two screws',
    { hubLength: 12 },
    /^hubLength: 12 mm are too short for screws; make it at least 19 mm( or choose screws M\d)?$/,
  ],
  [
    'an end too short for its key, whatever the screws',
    { kind: 'jaw', boreA: 45, boreB: 45, keyed: true, hubLength: 20, setScrew: 'M3' },
    /^hubLength: 20 mm are too short for the keys of these bores; make it at least 36 mm$/,
  ],
  [
    'a diameter that no proposal beyond its own limit mends',
    { kind: 'jaw', boreA: 50, boreB: 50, outsideDiameter: 20 },
    /^outsideDiameter: 20 mm must lie from 80 to 150 mm/,
  ],
])('%s is refused', (_, values, message) => {
  expect(refusal(values)).toMatch(message)
})

test('a key in printed plastic bears a tenth of the yield strength, which creeps', () => {
  const printed = { ...design.preset('Jaw 14 × 14 (IEC 71)'), material: 'PETG' }
  expect(check(printed, 'key-pressure').limit).toBeCloseTo(4.5, 9)
})
