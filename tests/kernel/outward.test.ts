import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  booleans,
  extrusions,
  type Geom2,
  type Geom3,
  geometries,
  maths,
  primitives,
  transforms,
} from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { full } from '../../src/kernel/mesh.ts'

const { extrudeFromSlices, extrudeHelical, extrudeLinear, extrudeRotate, slice } = extrusions
const { cuboid, polygon, polyhedron, rectangle } = primitives
const { geom2, geom3 } = geometries
const { mat4 } = maths
const { sin, PI } = Math

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

/** Volume between chords in parts of that between circles. */
const facets = (segments: number): number => (segments / (2 * PI)) * sin((2 * PI) / segments)
const left = rectangle({ size: [4, 4], center: [-10, 0] })
/** Clockwise; 25 mm², its centre of area 35/3 mm from the axis. */
const clockwise = polygon({
  points: [
    [10, 0],
    [10, 10],
    [15, 5],
  ],
})
const ring = 2 * PI * (35 / 3) * 25
/** A corner of a cube of 10 mm, its faces turned inwards unless its orientation says that they are; 1000/6 mm³. */
const tetrahedron = (orientation: 'outward' | 'inward' = 'outward'): Geom3 =>
  polyhedron({
    points: [
      [0, 0, 0],
      [10, 0, 0],
      [0, 10, 0],
      [0, 0, 10],
    ],
    faces: [
      [0, 1, 2],
      [0, 2, 3],
      [0, 3, 1],
      [1, 3, 2],
    ],
    orientation,
  })
/** A prism of slices from z = 0 to a height, which may be below. */
const risen = (height: number, shape: Geom2): Geom3 =>
  extrudeFromSlices(
    {
      numberOfSlices: 2,
      callback: (progress, _, base) =>
        slice.transform(mat4.fromTranslation(mat4.create(), [0, 0, progress * height]), base),
    },
    slice.fromSides(geom2.toSides(shape)),
  )

describe.each([['jscad'], [full]] as const)('at quality %j', quality => {
  test.each<[string, Geom3, number]>([
    ['a revolution left of the axis', extrudeRotate({ segments: 32 }, left), 2 * PI * 10 * 16 * facets(32)],
    ['a revolution of a clockwise outline', extrudeRotate({ segments: 32 }, clockwise), ring * facets(32)],
    [
      'a quarter of a revolution of a clockwise outline',
      extrudeRotate({ segments: 32, angle: PI / 2 }, clockwise),
      (ring * facets(32)) / 4,
    ],
    [
      'a body with such a revolution cut out',
      booleans.subtract(cuboid({ size: [40, 40, 40] }), extrudeRotate({ segments: 32 }, clockwise)),
      40 ** 3 - ring * facets(32),
    ],
    ['a polyhedron', tetrahedron(), 1000 / 6],
    ['a polyhedron that says so itself', tetrahedron('inward'), 1000 / 6],
    [
      'a polyhedron beside a cube',
      booleans.union(cuboid({ size: [4, 4, 4], center: [-20, 0, 0] }), tetrahedron()),
      64 + 1000 / 6,
    ],
    ['slices downwards', risen(-5, rectangle({ size: [4, 3] })), 60],
    ['slices upwards', risen(5, rectangle({ size: [4, 3] })), 60],
    ['slices of a clockwise outline', risen(2, clockwise), 50],
    ['an inverted solid', geom3.invert(cuboid({ size: [2, 3, 4] })), 24],
    ['a mirrored polyhedron', transforms.mirrorX(tetrahedron()), 1000 / 6],
  ])('%s faces outwards', (_, solid, volume) => {
    expect(kernel.mesh(solid, quality).volume / volume).toBeCloseTo(1, 9)
  })

  test.each([2 * PI, -2 * PI, 1])('a helix of a clockwise outline faces outwards over %f', angle => {
    const { volume } = kernel.mesh(
      extrudeHelical({ angle, pitch: 12, segmentsPerRotation: 400 }, clockwise),
      quality,
    )
    expect(volume / ((ring * Math.abs(angle)) / (2 * PI))).toBeCloseTo(1, 2)
  })

  test('a twisted clockwise outline faces outwards', () => {
    const { volume } = kernel.mesh(
      extrudeLinear({ height: 5, twistAngle: 0.5, twistSteps: 100 }, clockwise),
      quality,
    )
    expect(volume / 125).toBeCloseTo(1, 2)
  })

  test.each<[string, () => Geom3]>([
    ['a helix', () => extrudeHelical({ pitch: 10 }, rectangle({ size: [4, 4], center: [1, 0] }))],
    ['a helix that is moved across', () => extrudeHelical({ pitch: 10, endOffset: 20 }, left)],
    [
      'a revolution that leaves nothing out',
      () => extrudeRotate({ segments: 16, overflow: 'none' } as object, rectangle({ size: [4, 4] })),
    ],
  ])('%s of a profile across the axis is refused', (_, make) => {
    expect(() => kernel.mesh(make(), quality)).toThrow(/lies across it: keep all of it on one side/)
  })
})

/** A cube by its polygons, which may face inwards. */
const faces = (size: number, at: [number, number, number], isInward = false): Geom3['polygons'] => {
  const cube = cuboid({ size: [size, size, size], center: at })
  return geom3.toPolygons(isInward ? geom3.invert(cube) : cube)
}
const volumeOf = (...polygons: Geom3['polygons'][]): number =>
  kernel.mesh(geom3.create(polygons.flat())).volume

test('one reversed body among good ones is turned round', () => {
  expect(volumeOf(faces(3, [0, 0, 0]), faces(3, [9, 0, 0], true), faces(2, [0, 9, 0]))).toBeCloseTo(
    27 + 27 + 8,
    9,
  )
})

test('a reversed body that touches a good one at a corner is turned round', () => {
  // Both cubes have the corner (1, 1, 1).
  expect(volumeOf(faces(2, [0, 0, 0]), faces(4, [3, 3, 3], true))).toBeCloseTo(8 + 64, 9)
})

test('a reversed body in the dent of another is beside it', () => {
  const dented = booleans.subtract(
    cuboid({ size: [20, 20, 20] }),
    cuboid({ size: [10, 10, 20], center: [0, 0, 5] }),
  )
  const { volume } = kernel.mesh(geom3.create([...geom3.toPolygons(dented), ...faces(4, [0, 0, 1], true)]))
  expect(volume).toBeCloseTo(8000 - 10 * 10 * 15 + 64, 6)
})

test('cavities stay cavities, however whole nests are turned and wherever they stand in the list', () => {
  const seed = Number(process.env.SEED ?? 20261201)
  console.log(`nested bodies: SEED=${seed}`)
  // Each nest: a cube, a cavity in it, a body in that, as far as it goes.
  const nest = fc.record({ depth: fc.integer({ min: 1, max: 4 }), isReversed: fc.boolean() })
  const nests = fc.array(nest, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(nests, fc.integer(), (all, order) => {
      let volume = 0
      const bodies = all.flatMap(({ depth, isReversed }, n) =>
        Array.from({ length: depth }, (_, level) => {
          const size = 20 - 4 * level
          volume += (level % 2 ? -1 : 1) * size ** 3
          return faces(size, [30 * n, n, 0], (level % 2 === 1) !== isReversed)
        }),
      )
      const start = Math.abs(order) % bodies.length
      const turned = volumeOf(...bodies.slice(start), ...bodies.slice(0, start))
      expect(turned / volume).toBeCloseTo(1, 9)
    }),
    { seed, numRuns: 60 },
  )
})
