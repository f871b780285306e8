import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { ratingLifeHours } from '#engineering'
import { bearingDimensions } from '#hardware'
import { cornersOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, check, count, made, mesh, presets, refusal } = inspecting(design)
const ring = (diameter: number, height: number) => (Math.PI / 4) * diameter ** 2 * height

describe.each(presets)('%s', preset => {
  test('passes its checks, and every hole but the mounting holes has its screw', () => {
    const assembly = build(preset)
    expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
    const onAxle = design.preset(preset).carries === 'axle'
    expect(count(assembly, p => p.name.startsWith('iso-4017'))).toBe(onAxle ? 7 : 6)
    expect(count(assembly, p => p.name.startsWith('iso-4762'))).toBe(onAxle ? 0 : 1)
    expect(count(assembly, p => p.name.startsWith('iso-4032'))).toBe(3)
  })
})

test('the slots are as long as the travel and the spacing of the screws, and the carrier weighs what that leaves', () => {
  // M8, 6002: counterbore 15 × 8.6, hole 9, tap drill 6.8, spacing 32, travel 40, carrier 97 × 70 × 20.
  const { volume, box } = mesh(build(presets[0]), 'carrier')
  const slot = (ring(9, 1) + 9 * (32 + 40)) * 20
  const centre = ring(15, 8.6) + ring(9, 11.4)
  const exact = 97 * 70 * 20 - (4 - Math.PI) * 9 * 20 - 2 * slot - centre - ring(6.8, 16)
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.001)
  expect(box.max).toEqual([48.5, 35, 20].map(n => expect.closeTo(n, 6)))
})

test('the rod reaches through the abutment and both nuts, with the carrier at its far end', () => {
  for (const preset of presets) {
    const values = design.preset(preset)
    const { placements } = design.build(values)
    const ends = placements
      .filter(p => p.turn[1] === 90)
      .map(({ part, at }) => ({ part, from: at[0], to: at[0] + kernel.mesh(part.solid).box.max[2] }))
    const rod = ends.find(e => e.part.name.startsWith('din-976'))
    const nuts = Math.max(...ends.filter(e => e !== rod).map(e => e.to))
    // Drawn in mid-travel: half of the travel stands out beyond what is left at the far end.
    expect((rod?.to ?? 0) - Number(values.travel) / 2).toBeGreaterThan(nuts)
  }
})

test('heads under the idler keep clear of it, and its bearings sit between shoulder and circlip', () => {
  for (const preset of presets.filter(p => design.preset(p).carries === 'idler')) {
    const { placements } = build(preset)
    const named = (name: string) => placements.filter(p => p.part.name.startsWith(name))
    const roller = named('idler')[0]
    const bottom = roller.at[2]
    for (const screw of named('iso-4017'))
      expect(screw.at[2] + kernel.mesh(screw.part.solid).box.max[2]).toBeLessThan(bottom - 0.5)
    const { width } = bearingDimensions(String(design.preset(preset).bearing))
    const [lower, upper] = named('bearing').map(p => p.at[2])
    expect(lower - width / 2).toBeCloseTo(bottom, 9)
    const top = bottom + kernel.mesh(roller.part.solid).box.max[2]
    expect(upper + width / 2).toBeCloseTo(top, 9)
    expect(named('din-471')[0].at[2] - top).toBeCloseTo(0.1, 9)
  }
})

test('each bearing of an idler carries half of the force', () => {
  const life = check({ load: 800, speed: 500 }, 'bearing-life')
  expect(life.value).toBeCloseTo(ratingLifeHours(5600, 400, 500), 6)
})

test('the force has a lever on an idler, none on an axle that rests on its ends', () => {
  // 1.2 (F/4)/0.12 without lever; M8: lever 20 + 10 + 16.75 (foot height 10), spacing 32.
  expect(check({ ...design.preset('Axle 15, M8, travel 50'), load: 480 }, 'carrier-clamp').value).toBe(1200)
  const lever = 20 + 10 + 33.5 / 2
  const tension = (480 * lever * 16) / (4 * 16 ** 2)
  expect(check({ load: 480 }, 'carrier-clamp').value).toBeCloseTo(1.2 * (1000 + tension), 6)
})

test('the mounting screws hold the force by friction and its lever down to the machine, by hand', () => {
  const values = { ...design.preset('Axle 15, M8, travel 50'), load: 480, mountingScrew: 'M6' }
  const base = mesh(design.build(values), 'base').box
  const edge = 1.5 * 6
  const span = base.max[0] - base.min[0] - 2 * edge
  // 120 N across each; 480 N on 10 mm of lever, taken by two pairs of screws.
  const needed = 1.2 * (120 / 0.12 + (480 * 10) / (2 * span))
  expect(check(values, 'mounting-clamp').value).toBeCloseTo(needed, 6)
  // M6 of class 8.8: 10.18 kN over 1.8 (VDI 2230, μ = 0.12).
  expect(check(values, 'mounting-clamp').limit / (10180 / 1.8)).toBeCloseTo(1, 3)
  const thin = { screw: 'M12', bearing: '6005', rollerDiameter: 80, load: 3000, mountingScrew: 'M6' }
  expect(check(thin, 'mounting-clamp').verdict).toBe('failed')
  expect(check({ ...thin, mountingScrew: 'M12' }, 'mounting-clamp').verdict).toBe('passed')
})

test('nothing is put in place after what would be in its way', () => {
  for (const preset of presets) {
    const { placements } = build(preset)
    const stepsOf = (name: string) => placements.filter(p => p.part.name.startsWith(name)).map(p => p.step)
    const [carrier] = stepsOf('carrier')
    const [base] = stepsOf('base')
    const [rod] = stepsOf('din-976')
    // From below the carrier, before it lies on the base.
    for (const step of [...stepsOf('axle'), ...stepsOf('iso-4762')]) expect(step).toBe(carrier)
    // The rod ends in the carrier, and the abutment goes over it before it is screwed down.
    expect([carrier, rod, base].map((step, i, all) => i === 0 || step > all[i - 1])).not.toContain(false)
    expect(stepsOf('abutment')).toEqual([base])
    // The lock nut is between carrier and abutment; the other two, outside.
    expect(stepsOf('iso-4032').sort()).toEqual([rod, base + 1, base + 1])
    // Clamping screws under the idler, and the axle's screw, after the base.
    const last = Math.max(...stepsOf('iso-4017'))
    for (const name of ['bearing', 'idler'])
      for (const step of stepsOf(name)) expect(step).toBeGreaterThan(last)
    for (const step of stepsOf('din-471')) expect(step).toBeGreaterThan(Math.max(...stepsOf('bearing')))
  }
})

test('the shoulder stands against the inner ring alone, clear of a seal that lies at 26 mm in a 6204', () => {
  const preset = 'Idler 80, belt 50, 6204, travel 60'
  const corners = cornersOf(mesh(build(preset), 'axle'))
  const idler = build(preset).placements.find(p => p.part.name === 'idler')
  const carried = build(preset).placements.find(p => p.part.name === 'axle')
  const seat = (idler?.at[2] ?? 0) - (carried?.at[2] ?? 0)
  const shoulder = corners.filter(([, , z]) => Math.abs(z - seat) < 1e-6).map(([x, y]) => Math.hypot(x, y))
  expect(2 * Math.max(...shoulder)).toBeCloseTo(20 + 0.21 * 27, 3)
  expect(2 * Math.max(...shoulder)).toBeLessThan(26)
})

test.each<[string, ValueRecord, RegExp]>([
  ['a thread too large for the axle of its bearing', { screw: 'M12', bearing: '6002' }, /^bearing: .*18 mm/],
  ['an idler smaller than its bearings', { rollerDiameter: 40 }, /^rollerDiameter: 40 .*at least 42 mm/],
  [
    'a thread too large for the axle',
    { carries: 'axle', axleDiameter: 14, axleScrew: 'M10' },
    /^axleDiameter: 14 .*at least 15 mm/,
  ],
])('%s is refused', (_, values, message) => {
  expect(refusal(values)).toMatch(message)
})

test('the bearing seats are M7: N7 would take all clearance of a normal bearing', () => {
  const { fits = [] } = made(design.preset(), 'idler')
  expect(fits.find(({ feature }) => /bearing seat/.test(feature.en))?.tolerance).toBe('M7')
})
