import { describe, expect, test } from 'vitest'
import type { Assembly, ValueRecord } from '#design'
import { flangeUnitDimensions } from '#hardware'
import type { Mesh } from '../../src/kernel/mesh.ts'
import { cornersOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { build, check, made, mesh, presets, refusal } = inspecting(design)
/** Radii about the axis of the corners on a height, rounded to a micrometre. */
const radiiAt = (shape: Mesh, z: number): number[] => [
  ...new Set(
    cornersOf(shape)
      .filter(c => Math.abs(c[2] - z) < 1e-6)
      .map(([x, y]) => Math.round(1000 * Math.hypot(x, y)) / 1000),
  ),
]
const placedAt = (assembly: Assembly, name: string) =>
  assembly.placements.filter(p => p.part.name.startsWith(name)).map(p => p.at)

describe('the plate in place of a UCF204', () => {
  // 6204: 20 × 47 × 14. DIN 472 for 47: groove 49.5 × 1.85, n 3.8. Seat from 15 − 7 to 15 + 7.
  const depth = 29
  const boss = 49.5 / 2 + 6

  test('has the volume of its features summed by hand', () => {
    const ring = (radius: number, length: number) => Math.PI * radius ** 2 * length
    const abutment = (47 - 0.21 * 27) / 2
    const flange = (86 ** 2 - (4 - Math.PI) * 11 ** 2 - 4 * Math.PI * 5.5 ** 2) * 12
    const upper = ring(boss, depth - 12) - Math.PI * (boss - 1 / 3)
    // The root's radius of 2: what a square of 2 leaves beside a quarter circle, turned about the axis.
    const root = (1 - Math.PI / 4) * 4 * 2 * Math.PI * (boss + 0.4467)
    const bored =
      ring(abutment, 8) +
      ring(23.5, depth - 8) +
      (ring(24.75, 1.85) - ring(23.5, 1.85)) +
      (Math.PI / 3) * 1.2 * (24.3 ** 2 + 24.3 * 23.5 + 23.5 ** 2) -
      ring(23.5, 1.2)
    expect(Math.abs(mesh({}).volume / (flange + upper + root - bored) - 1)).toBeLessThan(1e-3)
  })

  test('has the box of the cast unit, seat, shoulder and groove where bearing and DIN 472 want them', () => {
    const housing = mesh({})
    expect([housing.box.min, housing.box.max]).toEqual([
      [-43, -43, 0].map(n => expect.closeTo(n, 4)),
      [43, 43, depth].map(n => expect.closeTo(n, 4)),
    ])
    expect(radiiAt(housing, 8)).toEqual(expect.arrayContaining([23.5, 20.665]))
    for (const z of [22, 23.85]) expect(radiiAt(housing, z)).toEqual(expect.arrayContaining([23.5, 24.75]))
    // Full bore stays for n = 3.8 mm behind the groove.
    expect(radiiAt(housing, depth - 1.2)).toContain(23.5)
    expect(depth - 1.2 - 23.85).toBeGreaterThanOrEqual(3.8)
  })
})

test.each(['204', '205', '206', '207', '208'])('stands where a UCF%s stood', size => {
  const unit = flangeUnitDimensions(`UCF${size}`)
  const assembly = build(`6${size} for UCF${size}`)
  expect(placedAt(assembly, 'bearing')).toEqual([[0, 0, unit.centre]])
  const half = unit.boltSquare / 2
  for (const [x, y] of placedAt(assembly, 'iso-4762'))
    expect([Math.abs(x), Math.abs(y)]).toEqual([half, half])
  expect(placedAt(assembly, `iso-4762-${unit.bolt.toLowerCase()}x`)).toHaveLength(4)
  expect(assembly.alternatives?.map(a => a.designation)).toEqual([`UCF${size}`])
})

test.each(presets)('%s: passes its checks, and heads and washers stand clear of the boss', preset => {
  const assembly = build(preset)
  expect(assembly.checks.filter(c => c.verdict === 'failed').map(c => c.id)).toEqual([])
  const [x, y, z] = placedAt(assembly, 'iso-7089')[0]
  const washer = assembly.placements.find(p => p.part.name.startsWith('iso-7089'))
  const radius = washer ? kernel.mesh(washer.part.solid).box.max[0] : Number.NaN
  const boss = radiiAt(mesh(assembly), z + Number(design.preset(preset).spigot ? 3 : 0)).filter(
    r => r < Math.hypot(x, y) - radius,
  )
  expect(Math.hypot(x, y) - radius - Math.max(...boss)).toBeGreaterThanOrEqual(0.5 - 1e-6)
})

test('a bolted ring lies on the housing and its screws end in tapped holes that stay closed', () => {
  const assembly = build('6202 round, spigot and ring')
  const housing = mesh(assembly)
  // Opening and four mounting holes lead through; three tapped holes do not.
  expect(housing.genus).toBe(5)
  expect(mesh(assembly, 'ring').genus).toBe(4)
  expect(placedAt(assembly, 'ring')[0][2]).toBe(14 + 11 / 2)
  const [head] = placedAt(assembly, 'iso-4762-m4')
  const deepest = Math.min(
    ...cornersOf(housing)
      .filter(([x, y]) => Math.abs(Math.hypot(x - head[0], y - head[1]) - 1.65) < 0.01)
      .map(c => c[2]),
  )
  // Lifted by the spigot of 3; the M4 × 10 ends above the bottom and has 2 d of aluminium.
  expect(deepest - 3).toBeLessThan(head[2] - 10)
  expect(head[2] - 2 - (head[2] - 10)).toBeGreaterThanOrEqual(8)
  expect(made(assembly, 'housing').fits.map(f => `${f.nominal} ${f.tolerance}`)).toEqual(
    expect.arrayContaining(['35 H7', '45 f7']),
  )
})

test('a flange as thick as the housing is deep is a plain plate', () => {
  const { box, volume } = mesh({ flangeThickness: 29, into: 'nuts' })
  expect(box.max[2]).toBe(29)
  const area = 86 ** 2 - (4 - Math.PI) * 11 ** 2
  expect(volume).toBeGreaterThan((area - Math.PI * 24.75 ** 2 - 4 * Math.PI * 5.5 ** 2) * 29)
})

test('a print takes the compensation of its holes; a machined plate does not', () => {
  const at = (values: ValueRecord) => radiiAt(mesh(values), 8)
  expect(at({ material: 'PETG', holeOffset: 0.2, flangeThickness: 12 })).toContain(23.6)
  expect(at({ holeOffset: 0.2 })).toContain(23.5)
})

describe('the checks agree with a hand', () => {
  test('life: (12.8/1.2)³ million turns at 750 min⁻¹, the small axial load without effect', () => {
    expect(check({}, 'bearing-life').value).toBeCloseTo(((12800 / 1200) ** 3 * 1e6) / (60 * 750), 3)
    expect(check({}, 'bearing-static-safety').value).toBeCloseTo(6550 / 1200, 6)
  })

  test('screws: a quarter of the load by friction, 1200 N at 15 mm over the diagonal, a quarter of the axial load', () => {
    const tension = (1200 * 15) / (2 * Math.hypot(32, 32)) + 200 / 4
    expect(check({}, 'mounting-screws').value).toBeCloseTo(1.2 * (300 / 0.12 + tension), 6)
    const oval = design.preset('6001 side plate')
    const half = 22.2
    const two = 400 * 7 * Math.hypot(1 / 60, 1 / (2 * half)) + 25
    expect(check(oval, 'mounting-screws').value / (1.2 * (200 / 0.12 + two))).toBeCloseTo(1, 3)
  })

  test('an overload is told, not hidden', () => {
    const { checks } = design.build({ radialLoad: 50_000, axialLoad: 20_000 })
    expect(checks.filter(c => c.verdict === 'failed').map(c => c.id)).toEqual([
      'bearing-life',
      'bearing-static-safety',
      'mounting-screws',
      'circlip-groove',
    ])
  })
})

test.each([
  [{ bearingCentre: 8 }, /bearingCentre: 8 mm .* at least 9\.9 mm/],
  [{ holeSpacing: 50 }, /holeSpacing: 50 mm .* at least 61\.5 mm/],
  [{ flangeThickness: 30 }, /flangeThickness: 30 mm .* at most 29 mm/],
  [{ head: 'counterbored' }, /at least 12\.6 mm/],
  [{ retention: 'cover', material: 'PETG' }, /machined material/],
  [{ retention: 'cover', bearingCentre: 10 }, /tapped holes of the ring .* at least/],
  [{ spigot: true, spigotDiameter: 40 }, /choose from 46\.4 to/],
  [{ spigot: true, material: 'ABS' }, /without support/],
  [{ screw: 'M4', flangeThickness: 25, into: 'nuts', frameThickness: 25 }, /no M4 screw is long enough/],
])('%j is refused with what to change', (values, message) => {
  expect(refusal(values)).toMatch(message)
})

test('a spigot that comes through the frame keeps clear of the washers of the nuts', () => {
  const through = { spigot: true, into: 'nuts', spigotDiameter: 75, spigotHeight: 10, frameThickness: 5 }
  expect(refusal(through)).toMatch(/choose from 46\.4 to 69\.5 mm/)
})

test('POM creeps as prints do: half the clamping, more safety, and a note', () => {
  const pom = { material: 'POM_C' }
  // Half of 65 MPa under a washer of M10 on a hole of 11 mm, over the 1.8 of a torque wrench.
  const seat = (Math.PI / 4) * (20 ** 2 - 11 ** 2)
  expect(check(pom, 'mounting-screws').limit).toBeCloseTo((seat * 65) / 2 / 1.8, 6)
  expect(check(pom, 'flange-bending').limit).toBeCloseTo(65 / 3, 9)
  expect(design.build(pom).notes?.some(({ en }) => en.startsWith('Plastic creeps'))).toBe(true)
})

test('a counterbore that a flange cannot hold names what makes the flange thicker', () => {
  const plain = { bearing: '6807', bearingCentre: 8.5, screw: 'M14', head: 'counterbored', holeSpacing: 90 }
  expect(refusal({ ...plain, flangeThickness: 12 })).toMatch(/make flangeThickness at least 16\.6 mm/)
  // A bolted ring needs no depth beyond the bearing: 12 mm.
  const covered = { ...plain, retention: 'cover' }
  expect(refusal({ ...covered, flangeThickness: 12 })).toMatch(
    /make flangeThickness 16\.6 and bearingCentre 13\.1 mm or more/,
  )
  expect(refusal({ ...covered, flangeThickness: 17 })).not.toMatch(/counterbore/)
})

test('a cast flange unit is offered only where its screws, its face and its shape are these', () => {
  const misfits = (changes: ValueRecord) =>
    build('6204 for UCF204', changes).alternatives?.map(a => [
      a.designation,
      ...(a.misfits ?? []).map(m => m.fr),
    ])
  expect(misfits({})).toEqual([['UCF204']])
  expect(misfits({ bearingCentre: 20, flange: 'round', holeSpacing: 90 })).toEqual([
    [
      'UCF204',
      'Flasque carré, 4 vis au lieu de rond',
      'Entraxe de fixation 64 mm au lieu de 90 mm',
      "Face d'appui au roulement 15 mm au lieu de 20 mm",
    ],
  ])
})
