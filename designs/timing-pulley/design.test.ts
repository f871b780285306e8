import { expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { arcOf } from '../../src/kernel/contour.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { cornersOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import { areaBackToBack } from '../../tests/kernel/back-to-back.ts'
import design from './design.ts'
import { type Belt, toothedDisc } from './groove.ts'

const exact = await loadExactKernel()
const { build, made, mesh, check, count, refusal } = inspecting(design)
const iec71 = 'HTD 5M-15, 20 teeth, bore 14 (IEC 71)'
const nema17 = 'GT2-6, 20 teeth, bore 5 (NEMA 17)'

/** Ends of the outer contour's arcs as radius, and distance of the arc's centre from the axis. */
function arcs(belt: Belt, teeth: number) {
  const contours = exact.contours(toothedDisc(belt, teeth, 0))
  expect(contours).toHaveLength(1)
  const [contour] = contours
  if (contour.kind !== 'path') throw new Error('a toothed disc is no circle')
  const all = contour.vertices
  return all.flatMap((v, i) => {
    const arc = arcOf(v, all[(i + 1) % all.length])
    return arc ? [{ radius: arc.radius, centre: Math.hypot(...arc.centre) }] : []
  })
}

test('HTD 5M with 20 teeth has the outside diameter of the SATI catalogue, in lines and true arcs', () => {
  const found = arcs('HTD 5M', 20)
  const lands = found.filter(a => a.centre < 1e-3)
  expect(lands).toHaveLength(20)
  for (const land of lands) expect(2 * land.radius).toBeCloseTo(30.69, 2)
  // The bottoms: radius of the belt's tooth, 2.199 mm below the outside diameter.
  const bottoms = found.filter(a => Math.abs(a.radius - 1.49) < 1e-4)
  expect(bottoms).toHaveLength(20)
  for (const b of bottoms) expect(b.centre - b.radius).toBeCloseTo(30.69 / 2 - 2.199, 2)
  // Two tips per groove, nothing else but straight flanks.
  expect(found).toHaveLength(20 * 4)
})

test('GT2 with 20 teeth has the usual 12.22 mm outside and a bottom that touches its flanks smoothly', () => {
  const found = arcs('GT2 2M', 20)
  const lands = found.filter(a => a.centre < 1e-3)
  expect(lands).toHaveLength(20)
  expect(2 * lands[0].radius).toBeCloseTo(12.22, 2)
  // The radii of the belt's tooth, 0.555 and 1, grown by the clearance of 0.014 at the bottom.
  expect(found.filter(a => Math.abs(a.radius - 0.569) < 1e-3)).toHaveLength(20)
  expect(found.filter(a => Math.abs(a.radius - 1.014) < 1e-3)).toHaveLength(40)
  expect(found).toHaveLength(20 * 6)
})

test('a plain HTD rim has the volume of its disc less twenty grooves integrated by hand', () => {
  const face = 18 // 15 mm belt without flanges
  const values = { ...design.preset(iec71), flanges: 'none', hubLength: 0, fixing: 'plain', bore: 10 }
  const outside = 30.688 / 2
  const [depth, width, round] = [2.199, 3.781, 1.49]
  const tip = (outside * (width / 2 - round)) / (outside + width / 2)
  const tipAt = Math.sqrt((outside - tip) ** 2 - (round + tip) ** 2)
  const steps = 20000
  let groove = 0
  for (let i = 0; i < steps; i++) {
    const x = ((i + 0.5) / steps) * (width / 2)
    const floor =
      x < round
        ? outside - depth + round - Math.sqrt(round ** 2 - x ** 2)
        : tipAt + Math.sqrt(Math.max(0, tip ** 2 - (x - round - tip) ** 2))
    groove += 2 * (Math.sqrt(outside ** 2 - x ** 2) - floor) * (width / 2 / steps)
  }
  // Chamfers: 0.5 mm at the bore (Pappus), and at the tooth tips over the lands and tips.
  const bevels = 2 * Math.PI * 0.5 ** 2 * (5 + 0.5 / 3)
  const tips = 2 * 20 * 0.125 * ((2 * Math.PI * outside) / 20 - width + 2 * tip)
  const byHand = face * (Math.PI * (outside ** 2 - 5 ** 2) - 20 * groove) - bevels - tips
  const { volume, genus, bodies, box } = mesh(values)
  expect(genus).toBe(1)
  expect(bodies).toBe(1)
  expect(box.max[2]).toBe(face)
  expect(Math.abs(volume / byHand - 1)).toBeLessThan(0.003)
})

test('the bore and keyway for an IEC 71 shaft are 14 mm, 5 mm wide, 16.3 mm over all', () => {
  const assembly = build(iec71)
  const corners = cornersOf(mesh(assembly))
  const keyway = corners.filter(([x, y]) => Math.abs(y - 9.3) < 1e-6 && Math.abs(x) < 3)
  expect(keyway.length).toBeGreaterThanOrEqual(4)
  for (const [x] of keyway.filter(([, , z]) => z < 1 || z > 29)) expect(Math.abs(x)).toBeCloseTo(2.5, 6)
  // Nothing stands within the shaft (facets of the bore lie at most 0.01 mm inside it); 7 + 9.3 is d + t2.
  const radii = corners.map(([x, y]) => Math.hypot(x, y))
  expect(Math.abs(Math.min(...radii) - 7)).toBeLessThan(0.011)
  const { fits } = made(assembly)
  expect(fits.find(f => f.nominal === 16.3)?.tolerance).toBe('+0.1/0')
  expect(fits.find(f => f.nominal === 14)?.tolerance).toBe('H7')
})

test('a turned flange sits on its seat below the root, and its rim stands 2.6 mm above the teeth', () => {
  const assembly = build(iec71)
  const radii = cornersOf(mesh(assembly, 'flange')).map(([x, y]) => Math.hypot(x, y))
  const seat = made(assembly).fits.find(f => f.tolerance === 'p6')
  expect(2 * Math.min(...radii)).toBeCloseTo(seat?.nominal ?? 0, 6)
  expect(Math.min(...radii)).toBeLessThan(30.69 / 2 - 2.199)
  expect(2 * Math.max(...radii)).toBeCloseTo(36, 6)
  const rings = assembly.placements.filter(p => p.part.name === 'flange')
  // Between the flanges runs the belt of 15 mm with 1.5 mm of play.
  expect(rings[1].at[2] - 1.6 - (rings[0].at[2] + 1.6)).toBeCloseTo(16.5, 6)
})

test.each([
  // bore, + one tapped hole
  [iec71, 2],
  // bore, six holes in the web, one tapped hole
  ['HTD 5M-15, 72 teeth, bore 19', 8],
  // bore, two holes that each open into a nut's pocket as well
  [nema17, 5],
])('%s has %i through holes', (preset, genus) => {
  const solid = mesh(build(preset))
  expect(solid.genus).toBe(genus)
  expect(solid.bodies).toBe(1)
  expect(solid.box.min[2]).toBe(0)
})

test('a printed pulley comes with one flange in one piece and one ring, and a nut for every screw', () => {
  const assembly = build(nema17)
  const placed = (name: string) => count(assembly, p => p.name === name)
  expect([placed('flange'), placed('iso-4029-m3x6'), placed('iso-4032-m3')]).toEqual([1, 2, 2])
  // The screws press on the shaft of 5 mm.
  for (const p of assembly.placements.filter(p => p.part.name === 'iso-4029-m3x6'))
    expect(Math.hypot(p.at[0], p.at[1]) - 6).toBeCloseTo(2.5, 6)
})

test('0.37 kW at 1400 min⁻¹ on 20 teeth: pull, key pressure and teeth in mesh as worked by hand', () => {
  const assembly = build(iec71, { allowedPull: 250 })
  const value = (id: string) => check(assembly, id).value
  // T = 2.524 N·m, d = 31.83 mm, service factor 1.5.
  expect(value('belt-pull')).toBeCloseTo(237.9, 1)
  // 2 · 3.786 N·m / 14 mm on (5 − 3) mm × (28 − 5) mm.
  expect(value('key-pressure')).toBeCloseTo(11.76, 2)
  // Wrap 180° − 2 asin(31.83/400) = 170.9° of 20 teeth.
  expect(value('teeth-in-mesh')).toBe(9)
  expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
})

test('the pull of a belt that nobody has given a limit for is not checked, and the notes say so', () => {
  const assembly = build(iec71, { beltWidth: 9 })
  expect(assembly.checks.map(c => c.id)).not.toContain('belt-pull')
  expect(assembly.notes?.map(n => n.en).join()).toContain('The pull of the belt is not checked')
})

test('120 teeth at 10 000 min⁻¹ run at 100 m/s: three times what static balance allows', () => {
  const fast = { material: 'petg', teeth: 120, speed: 10000, centreDistance: 400 }
  expect(check(fast, 'belt-speed')).toMatchObject({ limit: 30, verdict: 'failed' })
  expect(check(fast, 'belt-speed').value).toBeCloseTo((120 * 0.005 * 10000) / 60, 9)
  expect(check(build(iec71), 'belt-speed').value).toBeCloseTo((20 * 0.005 * 1400) / 60, 9)
})

test('a size that dealers keep is named before it is made, another is not', () => {
  const instead = (values: ValueRecord) =>
    (design.build(design.values(values)).alternatives ?? []).map(a => a.designation)
  expect(instead(design.preset(iec71))).toEqual(['HTD 5M-15, z = 20'])
  expect(instead({ ...design.preset(iec71), teeth: 23 })).toEqual([])
  expect(instead({ ...design.preset(iec71), beltWidth: 17 })).toEqual([])
  expect(instead(design.preset(nema17))).toEqual(['GT2 2M-6, z = 20'])
  const bore = { ...design.preset('GT2-6, 60 teeth, bore 8'), bore: 6.35 }
  expect(design.build(bore).alternatives?.[0].name.fr).toContain('alésage 6,35 mm')
  // Bored by the maker: another bore cannot be bought.
  expect(instead({ ...bore, bore: 7 })).toEqual([])
})

test('the largest hub that a refusal proposes is accepted, whatever the number of teeth', () => {
  for (let teeth = 16; teeth <= 60; teeth++) {
    const values = {
      teeth,
      bore: 3,
      fixing: 'set-screws',
      setScrew: 'M3',
      hubLength: 12,
      centreDistance: 500,
    }
    const [, most] = refusal({ ...values, hubDiameter: 100 }).match(/at most ([\d.]+) mm/) ?? []
    expect(Number(most), `${teeth} teeth`).toBeGreaterThan(0)
    expect(refusal({ ...values, hubDiameter: Number(most) })).toBe('')
    expect(refusal({ ...values, hubDiameter: Number(most) + 0.2 })).toMatch(/in the way of the hob/)
  }
})

test.each<[ValueRecord, RegExp]>([
  [{ bore: 20, hubDiameter: 0 }, /teeth: 20 teeth leave/],
  [{ hubDiameter: 30 }, /in the way of the hob .*at most 25\.9 mm/],
  [{ hubDiameter: 20 }, /make it at least 25\.5 mm/],
  [{ fixing: 'set-screws', hubLength: 0 }, /hub of at least 8 mm/],
  [{ hubLength: 5 }, /make it at least 8 mm, or 0 for no hub/],
  [{ fixing: 'set-screws', setScrew: 'M6', bore: 4, hubLength: 12 }, /setScrew: two M6 at 90° meet/],
  [{ bore: 6 }, /no key for a bore of 6 mm/],
  [{ centreDistance: 40 }, /make it at least/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal({ ...design.preset(iec71), ...change })).toMatch(message)
})

test('the numbers that a fault proposes are accepted', () => {
  const values = { ...design.preset(iec71), hubDiameter: 25.9, hubLength: 8, setScrew: 'M4' }
  expect(() => design.build(values)).not.toThrow()
})

test('teeth that stand on a hub at any height are joined to it: no film lies between them', () => {
  for (const hubLength of [12.190084415487945, 12.3, 14.7]) {
    const values = design.values({
      ...{ belt: 'GT2 5M', teeth: 59, beltWidth: 30, bore: 42, fixing: 'plain', material: 'pla' },
      ...{ flanges: 'one', hubDiameter: 96.5, hubLength, power: 0.1, speed: 100, centreDistance: 2163 },
    })
    expect(areaBackToBack(kernel.mesh(made(values).solid, { chord: 0.05 })), `${hubLength} mm`).toBe(0)
  }
})
