import { expect, test } from 'vitest'
import { placementMatrix, type ValueRecord } from '#design'
import { bearingDimensions, limits } from '#hardware'
import { booleans, type Geom3, type maths, transforms } from '#jscad'
import { cornersOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, check, count, made, mesh, presets, refusal } = inspecting(design)
const idler = '48.3 × 400, 6002, M8'
const drive = 'drive 60.3 × 400, shaft 20'

const ring = (outside: number, inside: number, height: number) =>
  (Math.PI / 4) * (outside ** 2 - inside ** 2) * height

test('the tube has the volume of its stock less the seats', () => {
  // Seats 44.1 in an inside of 43.1, as deep as the housings: 4.5 + 1 + 9 + 3.
  const tube = ring(48.3, 43.1, 400) - 2 * ring(44.1, 43.1, 17.5)
  expect(Math.abs(mesh(build(idler), 'tube').volume / tube - 1)).toBeLessThan(0.002)
})

test('a crown takes a cone from each outer quarter', () => {
  const [plain, crowned] = [0, 0.5].map(crown => mesh(build(idler, { crown }), 'tube').volume)
  // Two frusta from 24.15 to 23.65 over 100 mm, against cylinders of 24.15.
  const cone = 2 * Math.PI * 100 * (24.15 ** 2 - (24.15 ** 2 + 24.15 * 23.65 + 23.65 ** 2) / 3)
  expect((plain - crowned) / cone).toBeCloseTo(1, 1)
})

test.each(presets)('nothing runs into anything else: %s', preset => {
  const placed = build(preset).placements.map(({ part, ...where }) => ({
    name: part.name,
    // Sixteen numbers, as a matrix of JSCAD.
    solid: transforms.transform(
      [...placementMatrix(where)] as ReturnType<typeof maths.mat4.create>,
      part.solid,
    ),
  }))
  const volume = (solid: Geom3) => kernel.mesh(solid).volume
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1)) {
      // Screws are drawn at nominal size in holes of tap-drill size.
      if (a.name === 'axle' && b.name.startsWith('iso-4017')) continue
      const [one, other] = [volume(a.solid), volume(b.solid)]
      const overlap = one + other - volume(booleans.union(a.solid, b.solid))
      // Facets of a shaft and its hole do not lie alike.
      expect(overlap / Math.min(one, other), `${a.name}, ${b.name}`).toBeLessThan(0.002)
    }
})

test('the bearings stand between shoulder and circlip, and the circlips in their grooves', () => {
  const { placements } = build(idler)
  const at = (name: string) => placements.filter(p => p.part.name === name).map(p => Math.abs(p.at[0]))
  // 200 − 4.5 to the outer face of the circlip of 1 mm, then the bearing of 9 mm.
  expect(at('din-471-15')).toEqual([194.5, 194.5])
  expect(at('bearing-6002-2rs')).toEqual([190, 190])
  expect(at('housing')).toEqual([182.5, 182.5])
})

test.each([
  ['tapped', 410],
  // Through walls of 4 mm and 4 mm beyond.
  ['flats', 410 + 8 + 8],
  // Through the walls, 0.2 mm of play, a groove of 1.1 mm, and the end behind it.
  ['circlips', 410 + 8 + 2 * (0.2 + 1.1 + 3)],
])('an axle with %s ends is %d mm long', (axleEnds, long) => {
  expect(mesh(build(idler, { axleEnds }), 'axle').box.max[2]).toBeCloseTo(long, 6)
})

test('flats take their segments from the axle', () => {
  const flat = { axleEnds: 'flats', acrossFlats: 10 }
  const round = mesh(build(idler, { ...flat, acrossFlats: 14 }), 'axle').volume
  const segment = (across: number) => {
    const half = Math.acos(across / 15)
    return 7.5 ** 2 * (half - Math.sin(2 * half) / 2)
  }
  // Two flats on each end, 0.5 mm inside the frame, its wall, and 4 mm; the end's chamfer left out.
  const taken = 4 * 8.5 * (segment(10) - segment(14))
  expect(Math.abs((round - mesh(build(idler, flat), 'axle').volume) / taken - 1)).toBeLessThan(0.06)
})

test('the shaft is a bar of three cylinders with a keyway of 6 × 3.5 × 36', () => {
  // The keyway is deeper in the middle than at its sides: d/2 − t1 from the axis.
  const keyway = (30 * 6 + Math.PI * 9) * (3.5 - 0.15)
  const solid = ring(20, 0, 120) + ring(25, 0, 420) - keyway
  expect(Math.abs(mesh(build(drive), 'shaft').volume / solid - 1)).toBeLessThan(0.0015)
})

test('the tube, too narrow between its seats for a disc, goes on between the first disc and the second', () => {
  for (const discs of ['welded', 'pressed']) {
    const { placements } = build(drive, { discs })
    const on = (name: string) =>
      placements.filter(p => p.part.name === name).toSorted((a, b) => a.step - b.step)
    const [[first, second], [tube], [key]] = ['end-disc', 'tube', 'din-6885-6x6x36'].map(on)
    expect([first, tube, second, key].map(p => p.step)).toEqual([2, 3, 4, 5])
    expect(Math.sign(first.at[0])).toBe(-Math.sign(second.at[0]))
    expect(mesh(build(drive), 'end-disc').box.max[0]).toBeGreaterThan(60.3 / 2 - 3.2)
  }
})

test('a pressed shaft comes from a bar that is larger than its seats of s6, a welded one from bar of its own size', () => {
  const bar = (discs: string) =>
    Number(/round bar (\d+)/.exec(made(build(drive, { discs }), 'shaft').stock.en)?.[1] ?? Number.NaN)
  expect(bar('welded')).toBe(25)
  expect(bar('pressed')).toBe(28)
  expect(bar('pressed') + limits(28, 'h9').lower).toBeGreaterThan(25 + limits(25, 's6').upper)
})

test('every bearing stands on a shoulder of the shaft beyond its chamfer, clear of its outer ring', () => {
  for (const bearing of design.parameters.bearing.options ?? []) {
    const { bore, outsideDiameter, chamfer } = bearingDimensions(bearing)
    const shaft = mesh(build(drive, { bearing, tube: 'CHS 101.6 × 3.2', driveEnd: 60 }), 'shaft')
    const face = cornersOf(shaft)
      .filter(c => Math.abs(c[2] - 40) < 1e-6)
      .map(c => Math.hypot(c[0], c[1]))
    expect(Math.max(...face) - (bore / 2 + chamfer), bearing).toBeGreaterThanOrEqual(0.5 - 1e-4)
    expect(Math.max(...face), bearing).toBeLessThan((bore + outsideDiameter) / 4)
  }
})

test('screws, washers and circlips come in pairs, and every tapped end has its screw', () => {
  const counted = (name: string, change?: ValueRecord) => count(build(idler, change), p => p.name === name)
  for (const name of ['iso-4017-m8x20', 'iso-7089-8', 'din-471-15', 'seal', 'housing'])
    expect(counted(name), name).toBe(2)
  expect(counted('din-471-15', { axleEnds: 'circlips' })).toBe(4)
})

test('an idler under 400 N: speed, life, axle and slope as worked by hand', () => {
  const assembly = build(idler)
  const value = (id: string) => check(assembly, id).value
  // n = 60 000 · 0.5/(π 48.3) = 197.7 min⁻¹; Fa/Fr = 0.1 < e, so P = Fr = 200 N; (5600/200)³.
  expect(value('bearing-life') / ((28 ** 3 * 1e6) / (60 * 197.7))).toBeCloseTo(1, 3)
  expect(value('bearing-static-safety')).toBeCloseTo(2830 / 200, 6)
  // 200 N at 17 mm from the middle of the frame's wall, on 14.3 mm in the groove.
  expect(value('shaft-stress')).toBeCloseTo((200 * 17) / ((Math.PI / 32) * 14.3 ** 3), 2)
  // Four-point bending: slope at a load F a (L − 2a)/2EI with a = 17 and L = 414.
  const inertia = (Math.PI / 64) * 15 ** 4
  expect(value('bearing-slope')).toBeCloseTo((200 * 17 * (414 - 34)) / (2 * 210_000 * inertia), 6)
})

test('the axial load of an idler is held by the groove of one circlip', () => {
  const thrown = {
    tube: 'CHS 76.1 × 3.2',
    bearing: '6302',
    axialLoad: 5000,
    beltSpeed: 0.01,
    wantedLife: 1000,
  }
  const groove = check(build(idler, thrown), 'circlip-groove')
  // DIN 471 for 15: groove 14.3. 305 MPa · π/4 (15² − 14.3²)/1.2 = 4.09 kN, halved.
  expect(groove.limit).toBeCloseTo((305 * (Math.PI / 4) * (15 ** 2 - 14.3 ** 2)) / 2.4, 6)
  expect(groove.verdict).toBe('failed')
  expect(check(build(idler, { ...thrown, axialLoad: 2000 }), 'circlip-groove').verdict).toBe('passed')
})

test('the tube is a hollow section of S235JRH, bought to EN 10210', () => {
  const { material, stock } = made(build(idler), 'tube')
  expect(material.designation).toBe('S235JRH (1.0039), EN 10210-1')
  expect(stock.en).toBe('tube 48.3 × 2.6 × 404, EN 10210-2')
})

test('what a roller could be bought as is written alike in both languages', () => {
  for (const preset of presets)
    for (const { designation } of build(preset).alternatives ?? [])
      expect(designation).toMatch(/^Ø \d+( \/ \d+)?, RL \d+(, EL \d+)?$/)
})

test('a drive roller: journal and key as worked by hand', () => {
  const assembly = build(drive)
  const value = (id: string) => check(assembly, id).value
  // 2 · 12 N·m/20 mm on (6 − 3.5) × (36 − 6).
  expect(value('key-pressure')).toBeCloseTo(16, 6)
  // Span 434, pull 300 N 53 mm beyond the second bearing: 400 + 300 · (434 + 53)/434.
  const reaction = 400 + (300 * 487) / 434
  expect(value('bearing-static-safety')).toBeCloseTo(6550 / reaction, 6)
})

test.each<[string, ValueRecord, RegExp]>([
  [
    idler,
    { bearing: '6204' },
    /needs a bore of 54 mm, CHS 48\.3 × 2\.6 has 44\.1; choose 6904 or 6202 or a larger tube/,
  ],
  // Not even the smallest bearing goes in.
  [idler, { tube: 'CHS 33.7 × 4' }, /needs a bore of 39 mm, CHS 33\.7 × 4 has 26\.7; choose a larger tube$/],
  [idler, { crown: 1 }, /leave 1\.1 mm of wall .*make it at most 0\.9 mm/],
  [idler, { loadWidth: 500 }, /make it at most 400 mm/],
  [idler, { axleEnds: 'flats', acrossFlats: 15 }, /make it 8 to 14 mm, or 0 for 10/],
  [drive, { tube: 'CHS 42.4 × 2.6' }, /choose a tube of 41 mm or more inside/],
  [drive, { driveEnd: 15 }, /driveEnd/],
])('%s with %j is refused with what to change', (preset, change, message) => {
  expect(refusal({ ...design.preset(preset), ...change })).toMatch(message)
})

test('the bearing seats are M7: N7 would take all clearance of a normal bearing', () => {
  const { fits = [] } = made(design.preset(), 'housing')
  expect(fits.find(({ feature }) => /bearing seat/.test(feature.en))?.tolerance).toBe('M7')
})
