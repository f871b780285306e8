import { describe, expect, test } from 'vitest'
import { carry, placementMatrix, type ValueRecord } from '#design'
import {
  contactRatio,
  gearBaseDiameter,
  gearContactStress,
  gearOf,
  gearRootStress,
  gearTipDiameter,
  overPinsMeasurement,
  spanMeasurement,
  tipAlteration,
  toothThickness,
} from '#engineering'
import { booleans, extrusions, transforms } from '#jscad'
import { drawValues, randomFrom } from '../../tests/designs/draw-values.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { toothedDisc } from './body.ts'
import design from './design.ts'
import { pinsOf } from './notes.ts'
import type { GearValues } from './parameters.ts'
import { sizesOf } from './sizes.ts'

const { made, mesh, check, refusal } = inspecting(design)
// The values of a preset are those of the design's own parameters.
const sizes = (change: ValueRecord) => sizesOf({ ...design.preset(), ...change } as GearValues)
const fine = { chord: 0.0005 }

/** Angles at which the gear's contour crosses a circle, from the contour itself. */
function crossings(points: readonly (readonly [number, number])[], radius: number): number[] {
  return points.flatMap(([x, y], i) => {
    const [u, w] = points[(i + 1) % points.length]
    const [a, b] = [Math.hypot(x, y) - radius, Math.hypot(u, w) - radius]
    if (a > 0 === b > 0) return []
    const t = a / (a - b)
    return [Math.atan2(y + t * (w - y), x + t * (u - x))]
  })
}

describe.each([
  [
    'KHK’s example m 3, z 24, x 0.4',
    { module: '3', pinionTeeth: 24, pinionShift: 0.4, backlash: 0 },
    32.8266,
  ],
  ['m 2, z 20 of the tables', { module: '2', pinionTeeth: 20, backlash: 0 }, 15.321],
])('%s', (_, change, span) => {
  const { pinion } = sizes(change)
  const [outline] = kernel.outlines(toothedDisc(pinion), fine)

  test('has teeth as thick as the involute says, from above the root to the tip', () => {
    const tau = (2 * Math.PI) / pinion.cut.teeth
    for (const share of [0.35, 0.55, 0.75, 0.95]) {
      const radius = (pinion.root + share * (pinion.tip - pinion.root)) / 2
      const angles = crossings(outline, radius)
      expect(angles).toHaveLength(2 * pinion.cut.teeth)
      // A tooth's middle stands on +y.
      const half = Math.min(...angles.map(a => Math.abs(a - Math.PI / 2)))
      expect(Math.abs(2 * half * radius - toothThickness(pinion.cut, 2 * radius))).toBeLessThan(0.003)
      expect(half).toBeLessThan(tau / 2)
    }
  })

  test('measures over its teeth what the published example does', () => {
    const k = change.module === '3' ? 4 : 3
    expect(spanMeasurement(pinion.cut, k)).toBeCloseTo(span, 3)
    // Two parallel plates on the real contour: the outermost points of k teeth along the base tangent's direction.
    const middle = Math.PI / 2 + ((k - 1) / 2) * ((2 * Math.PI) / pinion.cut.teeth)
    const base = gearBaseDiameter(pinion.cut) / 2
    const normal = [-Math.sin(middle), Math.cos(middle)]
    const touch = Math.sqrt(base ** 2 + (span / 2) ** 2)
    const near = outline.filter(([x, y]) => Math.abs(Math.hypot(x, y) - touch) < 0.5 * pinion.cut.module)
    for (const side of [1, -1]) {
      const along = near.map(([x, y]) => side * (x * normal[0] + y * normal[1]))
      // The next tooth begins half a pitch further on.
      const reach = along.filter(a => Math.abs(a - span / 2) < 0.3 * pinion.cut.module)
      expect(Math.abs(Math.max(...reach) - span / 2)).toBeLessThan(0.002)
    }
  })

  test('has the tip and root circles of the standard', () => {
    const radii = outline.map(([x, y]) => Math.hypot(x, y))
    expect(2 * Math.max(...radii)).toBeCloseTo(pinion.tip, 4)
    expect(2 * Math.min(...radii)).toBeCloseTo(pinion.root, 3)
  })
})

test.each<[string, ValueRecord]>([
  ['default', {}],
  ['shifted', { module: '3', pinionTeeth: 14, wheelTeeth: 50, pinionShift: 0.5, centreDistance: 98 }],
  [
    'small',
    { module: '1', pinionTeeth: 12, wheelTeeth: 13, pinionShift: 0.4, wheelShift: 0.35, backlash: 0.04 },
  ],
  ['large', { module: '4', pinionTeeth: 17, wheelTeeth: 120, backlash: 0.2 }],
])(
  '%s: the gears mesh with a tooth in a gap, free of each other, and touch when one is turned by half the backlash',
  (_, change) => {
    const bare = { ...change, pinionBore: 4, wheelBore: 4, fixing: 'plain', pinionHub: 0, wheelHub: 0 }
    const values: ValueRecord = { ...design.preset(), ...bare }
    const s = sizes(bare)
    const { placements } = design.build(values)
    const turn = (name: string) => placements.find(p => p.part.name === name)?.turn[2] ?? Number.NaN
    const overlap = (extra: number) => {
      const place = (which: 'pinion' | 'wheel', by: number) =>
        transforms.rotateZ(
          ((turn(which) + by) * Math.PI) / 180,
          extrusions.extrudeLinear({ height: 1 }, toothedDisc(s[which])),
        )
      const both = booleans.intersect(
        place('pinion', extra),
        transforms.translateX(s.centreDistance, place('wheel', 0)),
      )
      try {
        return kernel.mesh(both, { chord: 0.001 }).volume
      } catch {
        return 0
      }
    }
    const backlash = Number(values.backlash)
    const degrees = (mm: number) =>
      ((mm / ((Number(values.module) * Number(values.pinionTeeth)) / 2)) * 180) / Math.PI
    // Centred, each flank has half of the backlash.
    expect(overlap(0)).toBeLessThan(1e-6)
    expect(overlap(degrees(0.4 * backlash))).toBeLessThan(1e-6)
    expect(overlap(degrees(0.5 * backlash + 0.05))).toBeGreaterThan(1e-4)
    expect(s.wheel.root / 2 + s.pinion.tip / 2).toBeLessThan(s.centreDistance)
  },
)

test('the wheel stands at the centre distance, its keyway and screw with it', () => {
  const { placements } = design.build(design.preset())
  const wheel = placements.find(p => p.part.name === 'wheel')
  expect(wheel?.at).toEqual([60, 0, 0])
  const key = placements.find(p => p.part.name === 'din-6885-6x6x32')
  const up = carry(placementMatrix({ turn: wheel?.turn ?? [0, 0, 0], at: wheel?.at ?? [0, 0, 0] }), [
    0,
    10 - 3.5,
    16,
  ])
  key?.at.forEach((c, i) => {
    expect(c).toBeCloseTo(up[i], 6)
  })
})

test('the default pinion weighs its teeth, hub and bore', () => {
  const { throughHoles, fits } = made(design.preset(), 'pinion')
  const { volume, genus, box } = mesh(design.preset(), 'pinion')
  expect(genus).toBe(throughHoles)
  expect(box.max[2]).toBe(30)
  // Teeth fill the ring between root and tip to a little under half about the pitch circle.
  const disc = (Math.PI / 4) * 40 ** 2 * 20
  const hub = (Math.PI / 4) * 27.5 ** 2 * 10
  const bore = (Math.PI / 4) * 14 ** 2 * 30
  expect(Math.abs(volume / (disc + hub - bore) - 1)).toBeLessThan(0.05)
  expect(fits[0].limits).toEqual({ upper: 0.018, lower: 0 })
})

test('0.37 kW at 1400 min⁻¹: force, root and key pressure as worked by hand', () => {
  const assembly = design.build(design.preset())
  const value = (id: string) => check(assembly, id).value
  // 2 · 2.5 · 1.5 N·m / 14 mm on 2 mm × 23 mm.
  expect(value('key-pressure-pinion')).toBeCloseTo(11.646, 3)
  // 40 mm at 1400 min⁻¹.
  expect(value('gear-speed')).toBeCloseTo(2.932, 3)
  // Ft = 125 N; YFa 2.8, YSa 1.6 about; Yε = 0.25 + 0.75/1.635.
  expect(value('gear-root-1')).toBeGreaterThan(12)
  expect(value('gear-root-1')).toBeLessThan(16)
  expect(value('gear-contact-ratio')).toBeCloseTo(1.635, 3)
  expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
})

test('the notes carry span and pin measurements with the backlash taken off', () => {
  const { notes } = made(design.preset(), 'pinion')
  const { cut } = sizes({}).pinion
  expect(notes[1].en).toContain(`Span over 3 teeth ${spanMeasurement(cut, 3).toFixed(3)} mm`)
  expect(notes[1].en).toContain(`two pins of 4 mm ${overPinsMeasurement(cut, 4).toFixed(3)} mm`)
  expect(15.321 - spanMeasurement(cut, 3)).toBeCloseTo(0.05 * Math.cos(Math.PI / 9), 3)
})

test('what it costs to shorten the tips: the checks rate the contact ratio that the notes tell', () => {
  const values = { ...design.preset('m 3, 14/50, centre distance 98, C45, bore 16/35') }
  const assembly = design.build(values)
  const ratio = check(assembly, 'gear-contact-ratio').value
  expect(assembly.notes?.[0].en).toContain(`contact ratio ${ratio.toFixed(2)}`)
  // da = m (z + 2 + 2x + 2k) of the wheel, as the notes say.
  const { pair, wheel } = sizesOf(values as GearValues)
  expect(wheel.tip).toBeCloseTo(gearTipDiameter(gearOf(pair, 1), tipAlteration(pair)), 9)
  expect(ratio).toBeCloseTo(contactRatio(pair), 9)
  expect(ratio).toBeLessThan(contactRatio({ ...pair, alteration: 0 }) - 0.05)
  const load = { torque: 8, faceWidth: 30, loadFactor: 1.5, toolRadius: 0.38 }
  const full = { ...pair, alteration: 0 }
  expect(check(assembly, 'gear-root-1').value).toBeGreaterThan(1.01 * gearRootStress(full, 0, load))
  expect(check(assembly, 'gear-contact').value).toBeGreaterThan(1.01 * gearContactStress(full, load))
})

test('a pinion at 6000 min⁻¹ is too fast for open gears', () => {
  const fast = design.build({ ...design.preset(), speed: 6000 })
  expect(check(fast, 'gear-speed').verdict).toBe('failed')
  expect(check(fast, 'gear-speed').value).toBeCloseTo(12.57, 2)
})

test('pins of the notes stand out of the real tips and touch the flanks below them', () => {
  const seed = 1648
  const random = randomFrom(seed)
  let told = 0
  for (let i = 0; i < 400; i++) {
    const drawn = { ...drawValues(design, random), fixing: 'plain' }
    if (refusal(drawn)) continue
    const { pinion, wheel } = sizes(drawn)
    for (const gear of [pinion, wheel]) {
      const pins = pinsOf(gear)
      if (!pins) continue
      told++
      const { teeth } = gear.cut
      expect(pins.over, `seed ${seed}, ${i}`).toBeGreaterThan(gear.tip + 0.1)
      const base = gearBaseDiameter(gear.cut) / 2
      const centre = (pins.over - pins.pin) / 2 / (teeth % 2 ? Math.cos(Math.PI / (2 * teeth)) : 1)
      // The pin's radius lies on the tangent of the base circle.
      const touch = Math.hypot(base, Math.sqrt(centre ** 2 - base ** 2) - pins.pin / 2)
      expect(2 * touch, `seed ${seed}, ${i}`).toBeLessThan(gear.tip)
    }
  }
  expect(told).toBeGreaterThan(50)
  // Pins of 2.5 mm vanish between the wheel's tips, 74.100 mm wide: the next is 3 mm.
  const printed = sizesOf(design.preset('m 1.5, 16/48, PETG printed, bore 5/8') as GearValues)
  expect(pinsOf(printed.wheel)?.pin).toBe(3)
})

test('a print is reamed, and its tip circle has no lathe’s tolerance; numbers of French texts have commas', () => {
  const pinion = made(design.preset('m 1.5, 16/48, PETG printed, bore 5/8'), 'pinion')
  expect(pinion.fits.map(f => f.tolerance)).toEqual(['H7'])
  expect(pinion.notes.map(n => n.en)).toContain('Ream the bore to H7.')
  expect(pinion.title.fr).toBe('Pignon m 1,5, 16 dents')
  expect(pinion.notes[0].fr).toMatch(/^m 1,5, z = 16,/)
  const cut = made(design.preset(), 'pinion')
  expect(cut.fits.map(f => f.tolerance)).toContain('h10')
})

test('the default pinion sits on the shaft end of its motor, IEC 71: 30 mm', () => {
  const { placements, notes } = design.build(design.preset())
  const key = placements.find(p => p.part.name.startsWith('din-6885-5x5'))
  expect(key?.part.name).toBe('din-6885-5x5x28')
  expect(notes?.at(-1)?.en).toMatch(/Motors.*come with their key/)
})
