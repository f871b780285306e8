import { expect, test } from 'vitest'
import { placementMatrix, type ValueRecord } from '#design'
import { booleans, type Geom3, type maths, transforms } from '#jscad'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, check, count, mesh, presets, refusal } = inspecting(design)
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
  [idler, { crown: 1 }, /leave 1\.1 mm of wall .*make it at most 0\.9 mm/],
  [idler, { loadWidth: 500 }, /make it at most 400 mm/],
  [idler, { axleEnds: 'flats', acrossFlats: 15 }, /make it 8 to 14 mm, or 0 for 10/],
  [drive, { tube: 'CHS 42.4 × 2.6' }, /choose a tube of 41 mm or more inside/],
  [drive, { driveEnd: 15 }, /driveEnd/],
])('%s with %j is refused with what to change', (preset, change, message) => {
  expect(refusal({ ...design.preset(preset), ...change })).toMatch(message)
})
