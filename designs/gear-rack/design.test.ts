import { expect, test } from 'vitest'
import { smoothProfile, type ValueRecord } from '#design'
import { gearContactStress, gearOutline } from '#engineering'
import { booleans, extrusions, transforms } from '#jscad'
import { full } from '../../src/kernel/mesh.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'
import type { RackValues } from './parameters.ts'
import { rackSection, sizesOf } from './sizes.ts'

const { check, made, mesh, refusal } = inspecting(design)
// The values of a preset are those of the design's own parameters.
const values = (change: ValueRecord = {}) => ({ ...design.preset(), ...change }) as RackValues

test('the rack is 80 pitches of 2π long, 20 high, 20 wide, and has as much metal as its basic rack says', () => {
  const { box, genus, volume } = mesh({}, 'rack')
  expect([genus, made({}, 'rack').throughHoles]).toEqual([4, 4])
  expect(box.min).toEqual([0, 0, 0])
  expect(box.max[0]).toBeCloseTo(80 * 2 * Math.PI, 6)
  expect(box.max[1]).toBeCloseTo(20, 6)
  expect(box.max[2]).toBe(20)
  // Up to the pitch line half of a pitch is tooth; feet round off (1 − π/4) ρ² and a little more in each corner.
  const tooth = (3.0916 + 3.0916 - 2 * 2 * Math.tan(Math.PI / 9)) / 2
  const under = (3.0916 + 3.0916 + 2 * 2.5 * Math.tan(Math.PI / 9)) / 2
  const area = 15.5 * 80 * 2 * Math.PI + 80 * (2 * tooth + 2.5 * under)
  const holes = 4 * Math.PI * (3.3 ** 2 * 13.6 + 5.5 ** 2 * 6.4)
  expect(Math.abs(volume / (20 * area - holes) - 1)).toBeLessThan(0.003)
})

test('both ends lie in the middle of a space, so that a second rack goes on with the pitch', () => {
  const s = sizesOf(values())
  const [outline] = kernel.outlines(rackSection(values({ screws: 0 }), s), full)
  const tips = outline
    .filter(([, y]) => Math.abs(y - 20) < 1e-6)
    .map(([x]) => x)
    .sort((a, b) => a - b)
  expect(tips).toHaveLength(160)
  const [first, last] = [(tips[0] + tips[1]) / 2, (tips[158] + tips[159]) / 2]
  expect(first).toBeCloseTo(s.pitch / 2, 6)
  expect(s.length + first - last).toBeCloseTo(s.pitch, 6)
})

test.each(['1', '2', '3.5', '6'])(
  'module %s: a pin laid in a space of the real contour touches it at the height of the notes',
  module => {
    const v = values({ module, pitches: 6, height: 40, screws: 0, backlash: 0.1 })
    const s = sizesOf(v)
    const [outline] = kernel.outlines(rackSection(v, s), { chord: 0.001 })
    const centre = [3 * s.pitch, s.pin.over - s.pin.diameter / 2]
    const gaps = outline.map(([x, y], i) => {
      const [u, w] = outline[(i + 1) % outline.length]
      const [dx, dy] = [u - x, w - y]
      const along = ((centre[0] - x) * dx + (centre[1] - y) * dy) / (dx * dx + dy * dy)
      const t = Math.min(1, Math.max(0, along))
      return Math.hypot(x + t * dx - centre[0], y + t * dy - centre[1])
    })
    expect(Math.min(...gaps)).toBeCloseTo(s.pin.diameter / 2, 4)
    expect(s.pin.over).toBeGreaterThan(40)
  },
)

test.each([12, 20, 60])(
  'a pinion of %i teeth at the height of the notes meshes: free with backlash, touching without',
  teeth => {
    const v = values({ pitches: 8, pinionTeeth: teeth, screws: 0, backlash: 0.1 })
    const s = sizesOf(v)
    const pinion = smoothProfile(gearOutline({ teeth, module: 2, shift: s.shift }))
    const overlap = (by: number) => {
      // A tooth of the pinion downwards into the fourth space.
      const turned = transforms.rotateZ(Math.PI, pinion)
      const placed = transforms.translate([4 * s.pitch + by, s.axis, 0], turned)
      const both = booleans.intersect(
        extrusions.extrudeLinear({ height: 1 }, rackSection(v, s)),
        extrusions.extrudeLinear({ height: 1 }, placed),
      )
      try {
        return kernel.mesh(both, { chord: 0.001 }).volume
      } catch {
        return 0
      }
    }
    expect(overlap(0)).toBeLessThan(1e-6)
    expect(overlap(0.04)).toBeLessThan(1e-6)
    expect(overlap(0.12)).toBeGreaterThan(1e-4)
  },
)

test('every hole has its screw, head below the face, 1.2 diameters in the machine', () => {
  const { placements } = design.build({})
  const screws = placements.filter(p => p.part.name === 'iso-4762-m6x25')
  expect(screws).toHaveLength(4)
  expect(screws.map(p => Number(p.at[0].toFixed(3)))).toEqual([62.832, 188.496, 314.159, 439.823])
  // The rack is turned to face the viewer, its back on y = 0.
  for (const { at } of screws) expect(at.slice(1)).toEqual([-7.75, 13.6])
  expect(25 - 13.6).toBeGreaterThanOrEqual(1.2 * 6)
})

test('500 N on the rack: root and screws as worked by hand', () => {
  const value = (id: string) => check({ force: 500, screws: 1, pitches: 10 }, id).value
  // Ft/(b m) = 12.5 MPa times YFa YSa of about 2.06 · 1.97 … 2.3, Yε 0.68, K 1.5.
  expect(value('gear-root-2')).toBeGreaterThan(40)
  expect(value('gear-root-2')).toBeLessThan(65)
  // One screw takes all: 750 N along and 750 tan 20° across, by friction 0.12, 1.8 times.
  expect(value('bolt-clamp')).toBeCloseTo((1.8 * 750) / Math.cos(Math.PI / 9) / 0.12, 0)
})

test('a plastic rack is clamped no harder than it bears under the heads', () => {
  const printed = design.preset('m 2, 20 × 20, 30 pitches, PETG printed (188 mm)')
  // Ring of 10 mm about the hole of 6.6 mm, half of 45 MPa, over 1.8 for the tightening.
  const bears = (Math.PI / 4) * (10 ** 2 - 6.6 ** 2) * 22.5
  expect(check(printed, 'bolt-clamp').limit).toBeCloseTo(bears / 1.8, 6)
  expect(check(printed, 'bolt-clamp').verdict).toBe('passed')
  expect(check({ ...printed, screws: 2, force: 100 }, 'bolt-clamp').verdict).toBe('failed')
  // 997 N · (0.16 · 1 + 0.58 · 0.12 · 5.35 + 0.12 · 8.3/2) mm.
  expect(design.build(printed).notes?.at(-1)?.en).toMatch(/M6.*tighten to 1 N·m\. Plastic bears no more/)
  // Steel takes all of class 8.8.
  expect(check({}, 'bolt-clamp').limit).toBeCloseTo(5656.6, 0)
})

test('the flanks of a small pinion on a rack are rated where one pair of teeth bears all', () => {
  const { force, width, loadFactor } = values()
  const pair = { module: 2, teeth: [20, 1000] as const, shifts: [0, 0] as const }
  const load = { torque: (force * 40) / 2000, faceWidth: width, loadFactor, toolRadius: 0.38 }
  const ratio = check({}, 'gear-contact').value / gearContactStress(pair, load)
  expect(ratio).toBeGreaterThan(1.1)
  expect(ratio).toBeLessThan(1.12)
  for (const preset of Object.keys(design.presets))
    expect(
      design.build(design.preset(preset)).checks.filter(c => c.verdict === 'failed'),
      preset,
    ).toEqual([])
})

test('numbers of French texts have commas', () => {
  expect(made({ module: '1.5' }, 'rack').title.fr).toBe('Crémaillère m 1,5, 80 pas')
  expect(made({ module: '1.5' }, 'rack').notes[0].fr).toMatch(/^m 1,5, 20°/)
})

test.each<[ValueRecord, RegExp]>([
  [{ module: '5', height: 15 }, /height: 15 mm leave too little.*at least 20 mm/],
  [{ module: '5', height: 20, width: 40 }, /height: heads of M6 need 25\.3 mm/],
  [{ width: 8 }, /width: counterbores of M6 need a width of 9\.4 mm/],
  [{ backlash: 0.5, module: '1.5' }, /backlash: 0\.5 mm.*at most 0\.37 mm/],
  [{ backlash: 0.4, module: '1.375' }, /module 1\.375 too much; make it at most 0\.34 mm/],
  [{ pitches: 5, screws: 4 }, /screws: 4 M6 do not fit side by side; take at most 2/],
  [{ width: 100, screwSize: 'M3' }, /width: no M3 screw is long enough/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal(change)).toMatch(message)
})
