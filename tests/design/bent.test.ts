import { beforeAll, describe, expect, test } from 'vitest'
import { type Bend, bentPart, foldedVolume, type MadePart } from '#design'
import { bendAllowance, bendRelief, flatFlange } from '#engineering'
import { materials, sheetBend } from '#hardware'
import { booleans, type Geom2, primitives } from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { type ExactKernel, loadExactKernel } from '../../src/kernel/occt.ts'
import { contourArea } from '../designs/contour-area.ts'
import { united } from '../designs/united.ts'

let meshes: MeshKernel
let exact: ExactKernel
beforeAll(async () => {
  meshes = await loadMeshKernel()
  exact = await loadExactKernel()
})

const material = materials.S235JR
const sheet = { material: material.id, thickness: 2, radius: 3 }

const bent = (profile: Geom2, bends: readonly Bend[], throughHoles = 0, raise = 0): MadePart =>
  bentPart({
    name: 'bracket',
    title: { en: 'Bracket', fr: 'Équerre' },
    material,
    stock: { en: 'sheet 2', fr: 'tôle 2' },
    profile,
    thickness: sheet.thickness,
    bends,
    throughHoles,
    raise,
  })

const rectangle = (x0: number, y0: number, x1: number, y1: number): Geom2 =>
  primitives.rectangle({ size: [x1 - x0, y1 - y0], center: [(x0 + x1) / 2, (y0 + y1) / 2] })

/** The flat volume of the contours, folded after bend theory, is the volume of the exact solid. */
function expectAgreement({ flat, solid, throughHoles }: MadePart) {
  if (!flat) throw new Error('a bent part has a blank')
  const contours = exact.contours(flat.profile)
  const area = contours.reduce((sum, c) => sum + (c.outer ? 1 : -1) * contourArea(c), 0)
  const wanted = foldedVolume(area * flat.thickness, flat.thickness, flat.bends)
  const one = exact.solid(solid)
  expect(one.valid).toBe(true)
  expect(one.shells).toBe(1)
  expect(one.volume / wanted - 1).toBeCloseTo(0, 7)
  const mesh = meshes.mesh(solid)
  expect(mesh.bodies).toBe(1)
  expect(mesh.genus).toBe(throughHoles)
  expect(mesh.volume / wanted).toBeCloseTo(1, 3)
  expect(mesh.area / one.area).toBeCloseTo(1, 3)
  return mesh
}

describe('an angle bracket', () => {
  test('has the outside dimensions that its flat flanges were reckoned for', () => {
    const bend = {
      ...sheet,
      angle: 90,
      kFactor: sheetBend(
        sheet,
        [
          [0, 0],
          [1, 0],
        ],
        90,
      ).kFactor,
    }
    const [a, b] = [flatFlange(50, bend), flatFlange(30, bend)]
    // The line runs so that the flange lies to its left, on -x.
    const part = bent(rectangle(-b, 0, a, 40), [
      sheetBend(
        sheet,
        [
          [0, 0],
          [0, 40],
        ],
        90,
      ),
    ])
    const { box } = expectAgreement(part)
    expect(box.max[1] - box.min[1]).toBeCloseTo(40, 7)
    expect(box.max[2] - box.min[2]).toBeCloseTo(30, 7)
    expect(box.max[0] - box.min[0]).toBeCloseTo(50, 7)
    // Calculated by hand: 2 flanges of 45 and 25 straight, and a quarter of a tube of radii 3 and 5.
    const exactVolume = 40 * (2 * (45 + 25) + (Math.PI / 4) * (25 - 9))
    expect(exact.solid(part.solid).volume / exactVolume - 1).toBeCloseTo(0, 9)
  })

  test('folded down by the same bend stands as far below its blank', () => {
    const line: Bend['line'] = [
      [0, 0],
      [0, 40],
    ]
    const up = expectAgreement(bent(rectangle(-30, 0, 50, 40), [sheetBend(sheet, line, 75, 'up')]))
    const down = expectAgreement(bent(rectangle(-30, 0, 50, 40), [sheetBend(sheet, line, 75, 'down')]))
    expect(down.box.min[2]).toBeCloseTo(2 - up.box.max[2], 9)
    expect(down.box.max[2]).toBeCloseTo(2, 9)
    const raised = bent(rectangle(-30, 0, 50, 40), [sheetBend(sheet, line, 75, 'down')], 0, 10)
    expect(meshes.mesh(raised.solid).box.min[2]).toBeCloseTo(down.box.min[2] + 10, 9)
  })
})

describe('a tray', () => {
  const [w, h, flange, lip] = [120, 80, 30, 14]
  /** Four sides, of which one is bent over once more; holes in the bottom and in a flange; corners notched. */
  function tray(angle: number): MadePart {
    const bend = (line: Bend['line'], of = angle, direction: Bend['direction'] = 'up') =>
      sheetBend(sheet, line, of, direction)
    const n = bendRelief({
      ...sheet,
      ...bend([
        [0, 0],
        [1, 0],
      ]),
    }).depth
    const profile = booleans.subtract(
      booleans.union(
        rectangle(n, -flange, w - n, h + flange + lip),
        rectangle(-flange, n, w + flange, h - n),
      ),
      primitives.circle({ radius: 8, center: [40, 40] }),
      primitives.circle({ radius: 3, center: [60, h + 18] }),
    )
    return bent(
      profile,
      [
        bend([
          [w - n, 0],
          [n, 0],
        ]),
        bend([
          [n, h],
          [w - n, h],
        ]),
        bend(
          [
            [n, h + flange],
            [w - n, h + flange],
          ],
          40,
          'down',
        ),
        bend([
          [0, n],
          [0, h - n],
        ]),
        bend([
          [w, h - n],
          [w, n],
        ]),
      ],
      2,
    )
  }

  test.each([90, 33.3, 61.7])('folds at %s° without a gap, as much sheet as its blank', angle => {
    const { box } = expectAgreement(tray(angle))
    expect(box.min[2]).toBeCloseTo(0, 9)
    const zone = bendAllowance({ ...sheet, angle, kFactor: 0.43 })
    if (angle === 90) expect(box.max[0] - box.min[0]).toBeCloseTo(w - zone + 2 * (3 + 2), 6)
  })

  test('tells the shop its bends', () => {
    const { notes, process } = tray(90)
    expect(process).toBe('bend')
    expect(notes[0].en).toBe('4 bend lines: 90° up, inside radius 3 mm (K-factor 0.43).')
    expect(notes[1].fr).toBe('1 ligne de pliage : 40° vers le bas, rayon intérieur 3 mm (facteur K 0,43).')
  })
})

test('a flange narrower than its sheet is relieved beside the bend', () => {
  const profile = booleans.union(rectangle(0, 0, 100, 50), rectangle(30, -25, 70, 0))
  const part = bent(profile, [
    sheetBend(
      sheet,
      [
        [70, 0],
        [30, 0],
      ],
      90,
    ),
  ])
  expectAgreement(part)
  const [outer] = exact.contours(part.flat?.profile ?? profile)
  if (outer.kind !== 'path') throw new Error('a bracket is no disc')
  // Slots 2 wide on both sides of the flange, up to 5 = R + T.
  for (const x of [28, 30, 70, 72])
    expect(outer.vertices.some(v => Math.hypot(v.x - x, v.y - 5) < 1e-6)).toBe(true)
})

test('a flange reaches past its bend line over the slit beside it, and takes what hangs on it along', () => {
  // A side, slit off from its corner for 20 mm, reaches over the slit, where a lip is bent in.
  const sides = [rectangle(0, 0, 80, 40), rectangle(20, -30, 80, 0), rectangle(0, -45, 60, -10)]
  const bends = [
    {
      ...sheetBend(
        sheet,
        [
          [80, 0],
          [20, 0],
        ],
        90,
      ),
      overhang: [0, 20] as const,
    },
    sheetBend(
      sheet,
      [
        [60, -30],
        [0, -30],
      ],
      90,
    ),
  ]
  const { box } = expectAgreement(bent(booleans.union(...sides), bends))
  expect(box.min[0]).toBeCloseTo(0, 9)
  const alone = bent(booleans.union(rectangle(0, 0, 80, 40), rectangle(0, -30, 80, 0)), [
    sheetBend(
      sheet,
      [
        [80, 0],
        [0, 0],
      ],
      90,
    ),
  ])
  // The lip lies level over the bottom, its outer face where the edge of a side without it would be, less half the deduction.
  const { kFactor } = bends[0]
  const half = (flatFlange(100, { ...sheet, angle: 90, kFactor }) - 100) * -1
  expect(box.max[2]).toBeCloseTo(meshes.mesh(alone.solid).box.max[2] + half, 6)
})

test('turned against the axes, sheets fold without a gap as well', () => {
  for (let degrees = 3; degrees < 180; degrees += 13) {
    const angle = (degrees * Math.PI) / 180
    const at = (u: number, v: number): [number, number] => [
      u * Math.cos(angle) - v * Math.sin(angle),
      u * Math.sin(angle) + v * Math.cos(angle),
    ]
    const profile = primitives.polygon({ points: [at(-20, -35), at(20, -35), at(20, 30), at(-20, 30)] })
    expectAgreement(bent(profile, [sheetBend(sheet, [at(20, 0), at(-20, 0)], 25 + degrees / 2, 'down')]))
  }
})

test('of any radius it is as many chords as the union of its pieces, and as much sheet', () => {
  // From 12 to 360 chords a turn, with those (52, 104, 300 …) whose quarters are not whole in binary.
  for (let radius = 0.2; radius < 300; radius *= 1.03) {
    const line: Bend['line'] = [
      [40, 0],
      [0, 0],
    ]
    const { solid } = bent(rectangle(0, -400, 40, 400), [
      { line, angle: 90, direction: 'up', radius, kFactor: 0.4 },
    ])
    const [joined, union] = [meshes.mesh(solid), meshes.mesh(united(solid))]
    expect(joined.volume / union.volume, `radius ${radius}`).toBeCloseTo(1, 10)
  }
})

test('a bend line without length is refused', () => {
  const line: Bend['line'] = [
    [3, 3],
    [3, 3],
  ]
  expect(() => bent(rectangle(0, 0, 10, 10), [sheetBend(sheet, line, 90)])).toThrow('no length')
})

test('openings go through what no bend turns, and through the blank', () => {
  const openings = [20, 40, 60].map(x => primitives.circle({ radius: 5, center: [x, 20] }))
  const bend = sheetBend(
    sheet,
    [
      [80, 0],
      [0, 0],
    ],
    90,
  )
  const spec = { profile: rectangle(0, -20, 80, 40), openings, bends: [bend], thickness: sheet.thickness }
  const part = bentPart({
    ...spec,
    name: 'sieve',
    title: { en: 'Sieve', fr: 'Tamis' },
    material,
    stock: { en: 'sheet 2', fr: 'tôle 2' },
    throughHoles: 3,
  })
  expectAgreement(part)
  expect(exact.contours(part.flat?.profile ?? spec.profile).filter(c => c.kind === 'circle')).toHaveLength(3)
})
