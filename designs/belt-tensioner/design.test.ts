import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { ratingLifeHours } from '#engineering'
import { bearingDimensions } from '#hardware'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, check, count, mesh, presets, refusal } = inspecting(design)
const ring = (diameter: number, height: number) => (Math.PI / 4) * diameter ** 2 * height

describe.each(presets)('%s', preset => {
  test('passes its checks, and every hole but the mounting holes has its screw', () => {
    const assembly = build(preset)
    expect(assembly.checks.filter(c => !c.pass)).toEqual([])
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
