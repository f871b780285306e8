import { expect, test } from 'vitest'
import { type Assembly, type ValueRecord, verdictSummary } from '#design'
import { cornersOf, inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, made, mesh, check, refusal, unrated } = inspecting(design)
const webbed = 'SPA 250-2, web with holes, bore 38'

/** Radii and heights of the corners of a turned part. */
const turned = (assembly: Assembly): [radius: number, z: number][] =>
  cornersOf(mesh(assembly)).map(([x, y, z]) => [Math.hypot(x, y), z])

test.each([
  // Datum width, and half of the groove's angle, of ISO 4183.
  ['SPZ 80-1, bore 19 (IEC 80)', 80, 8.5, 17, 16],
  ['SPZ 100-2, bore 24 (IEC 90)', 100, 8.5, 19, 28],
  ['SPA 125-2, bore 28 (IEC 100)', 125, 11, 19, 35],
  ['SPB 180-3, bore 42 (IEC 160)', 180, 14, 17, 63],
])(
  '%s: the groove is as wide at the datum diameter as ISO 4183 says, the rim as wide as it',
  (preset, datum, width, half, rim) => {
    const all = turned(build(preset))
    const outside = Math.max(...all.map(([r]) => r))
    // Of the lowest groove: its corners on the outside and at the bottom.
    const onRim = all.filter(([r]) => Math.abs(r - outside) < 1e-6).map(([, z]) => z)
    const heights = [...new Set(onRim.map(z => z.toFixed(4)))].map(Number).sort((a, b) => a - b)
    const [top, next] = [heights[1], heights[2]]
    const slope = Math.tan((half * Math.PI) / 180)
    expect(next - top - 2 * (outside - datum / 2) * slope).toBeCloseTo(width, 3)
    expect(heights[heights.length - 1] + 0.5).toBeCloseTo(rim, 3)
  },
)

test('the solid pulley weighs its disc less two grooves, bore and keyway', () => {
  const { throughHoles, material } = made(design.preset())
  const { volume, genus, box } = mesh(design.preset())
  expect([genus, throughHoles]).toEqual([2, 2])
  expect(box.max[2]).toBe(55)
  expect(material.density).toBe(7850)
  // Pappus: a groove 12.93 and 3.42 wide, 13.8 deep.
  const [top, bottom, depth] = [
    11 + 5.6 * Math.tan((19 * Math.PI) / 180),
    11 - 22 * Math.tan((19 * Math.PI) / 180),
    13.8,
  ]
  const area = (depth * (top + bottom)) / 2
  const centroid = 65.3 - (depth * (top + 2 * bottom)) / (3 * (top + bottom))
  const groove = 2 * Math.PI * centroid * area
  const key = 8 * (31.3 - 14 - Math.sqrt(14 ** 2 - 16)) * 55
  const hub = 23 ** 2
  const exact = Math.PI * (65.3 ** 2 * 35 + hub * 20 - 14 ** 2 * 55) - 2 * groove - key
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.004)
})

test('the web takes off metal, keeps rim and hub, and its holes count', () => {
  const holed = mesh(build(webbed))
  const web = mesh(build(webbed, { body: 'web' }))
  const solid = mesh(build(webbed, { body: 'solid' }))
  expect(holed.genus).toBeGreaterThan(4)
  expect(web.genus).toBe(2)
  expect(holed.volume).toBeLessThan(web.volume)
  expect(web.volume).toBeLessThan(0.7 * solid.volume)
  expect(web.box.max).toEqual(solid.box.max)
})

test('2.2 kW at 1430 min⁻¹ on SPA 125: speed, wrap, key pressure and belts as worked by hand', () => {
  const assembly = design.build({ ...design.preset(), ratedPower: 3 })
  const value = (id: string) => check(assembly, id).value
  // 180° − 2 asin(125/1000).
  expect(value('belt-wrap')).toBeCloseTo(165.64, 2)
  expect(value('belt-speed')).toBeCloseTo((Math.PI * 0.125 * 1430) / 60, 3)
  // 2 · 19.10 N·m / 28 mm on 3 mm × 42 mm.
  expect(value('key-pressure')).toBeCloseTo(10.83, 2)
  // 2.2 · 1.3 kW over 3 kW and 1.25 (1 − 5^(−165.64/180)).
  expect(value('v-belts')).toBeCloseTo(2.86 / (3 * 1.25 * (1 - 5 ** (-165.64 / 180))), 4)
  expect(assembly.notes?.[0].en).toContain('datum length 1597 mm')
})

test('without a rated power the belts are not rated', () => {
  const assembly = design.build(design.preset())
  expect(unrated(assembly, 'v-belts')).toMatchObject({ parameter: 'ratedPower' })
  expect(verdictSummary(assembly.checks).en).toContain('1 not rated: V-belts needed (enter the rated power')
})

test('one belt is bought alone, several as a matched set', () => {
  const first = (preset: string) => design.build(design.preset(preset)).notes?.[0]
  const one = first('SPZ 80-1, bore 19 (IEC 80)')
  expect(one?.en).toMatch(/^1 × belt SPZ: datum length/)
  expect(one?.fr).toMatch(/^1 × courroie SPZ, à acheter : longueur/)
  const two = first('SPA 125-2, bore 28 (IEC 100)')
  expect(two?.en).toMatch(/^2 × belt SPA, bought as a matched set: datum/)
  expect(two?.fr).toMatch(/^2 × courroies SPA, à acheter appariées : longueur/)
})

test.each<[ValueRecord, RegExp]>([
  [
    { section: 'SPB', datumDiameter: 180, otherDiameter: 63 },
    /otherDiameter: SPB belts need 140 mm or more, not 63 mm; or take section SPZ/,
  ],
  [{ bore: 3, fixing: 'set-screws', setScrew: 'M8' }, /setScrew: two M8 at 90° meet/],
  [{ datumDiameter: 80 }, /datumDiameter: SPA belts need 90 mm or more, not 80 mm; or take section SPZ/],
  [{ bore: 90 }, /datumDiameter: a bore of 90 mm with its fixing needs/],
  [{ bore: 5 }, /no key for a bore of 5 mm/],
  [{ body: 'holes', datumDiameter: 100 }, /body: this form needs 20 mm.*choose solid, web/],
  [{ centreDistance: 150 }, /centreDistance: at 150 mm the two pulleys touch; make it at least 195 mm/],
  [{ hubLength: 5 }, /hubLength: 5 mm are too short for M5/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal({ ...design.preset(), ...change })).toMatch(message)
})

test('a boss within a web holds its bore whatever hub diameter is asked for (seed 13)', () => {
  const assembly = build(webbed, {
    ...{ section: 'SPB', datumDiameter: 288.6, grooves: 3, bore: 89.8, fixing: 'plain', hubDiameter: 66.6 },
    ...{ hubLength: 0, otherDiameter: 280, centreDistance: 600 },
  })
  expect(mesh(assembly).genus).toBe(made(assembly).throughHoles)
})

test('the web bears the torque at its hub and in its arms as by hand', () => {
  // 2.2 kW at 715 min⁻¹ with 1.3 is 38.2 N·m; hub of 31 mm radius, web of 7 mm.
  const whole = check({ ...design.preset(webbed), body: 'web' }, 'web-stress')
  expect(whole.value).toBeCloseTo((Math.sqrt(3) * 38_197) / (2 * Math.PI * 31 ** 2 * 7), 2)
  // Five holes of 62 mm on a radius of 68.93 mm leave arms of 24.6 mm.
  const holed = check(design.preset(webbed), 'web-stress')
  expect(holed.value).toBeCloseTo(((38_197 / 5 / 68.93) * 31) / ((7 * 24.62 ** 2) / 6), 1)
})
