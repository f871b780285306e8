import { beforeAll, describe, expect, test } from 'vitest'
import {
  booleans,
  expansions,
  extrusions,
  type Geom3,
  hulls,
  minkowski,
  primitives,
  transforms,
} from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { type ExactKernel, loadExactKernel } from '../../src/kernel/occt.ts'
import { extrapolated } from './extrapolated.ts'

const { circle, cuboid, cylinder, cylinderElliptic, ellipse, ellipsoid, polygon, rectangle, sphere } =
  primitives
const { roundedCuboid, roundedCylinder, roundedRectangle, torus } = primitives
const { subtract, union } = booleans
const { extrudeHelical, extrudeLinear, extrudeRotate } = extrusions
const { mirrorX, rotate, rotateZ, scale, translate } = transforms
const { PI } = Math

let mesh: MeshKernel
let exact: ExactKernel
beforeAll(async () => {
  mesh = await loadMeshKernel()
  exact = await loadExactKernel()
})

const plateWithHole = () => subtract(rectangle({ size: [6, 6] }), circle({ radius: 2 }))

/** Solids with true surfaces, and their volumes by the formulas of geometry, mm³. */
const known: [string, () => Geom3, number][] = [
  ['a box', () => cuboid({ size: [1, 2, 3] }), 6],
  ['a cylinder', () => cylinder({ radius: 3, height: 5 }), 45 * PI],
  ['a hexagonal prism', () => cylinder({ radius: 3, height: 5, segments: 6 }), 5 * 1.5 * Math.sqrt(3) * 9],
  [
    'a truncated cone',
    () => cylinderElliptic({ height: 5, startRadius: [4, 4], endRadius: [2, 2] }),
    (5 / 3) * PI * 28,
  ],
  [
    'a cone',
    () => cylinderElliptic({ height: 5, startRadius: [4, 4], endRadius: [0, 0] }),
    (5 / 3) * PI * 16,
  ],
  [
    'a quarter of a cone',
    () => cylinderElliptic({ height: 6, startRadius: [4, 4], endRadius: [2, 2], endAngle: PI / 2 }),
    14 * PI,
  ],
  [
    'an elliptic cylinder',
    () => cylinderElliptic({ height: 5, startRadius: [4, 2], endRadius: [4, 2] }),
    40 * PI,
  ],
  ['a sphere', () => sphere({ radius: 3 }), 36 * PI],
  ['an ellipsoid of revolution', () => ellipsoid({ radius: [3, 3, 5] }), 60 * PI],
  ['an ellipsoid', () => ellipsoid({ radius: [3, 4, 5] }), 80 * PI],
  ['a torus', () => torus({ innerRadius: 1, outerRadius: 5 }), 10 * PI ** 2],
  [
    'half a torus',
    () => torus({ innerRadius: 1, outerRadius: 5, outerRotation: PI, startAngle: 1 }),
    5 * PI ** 2,
  ],
  [
    'a rounded box',
    () => roundedCuboid({ size: [5, 6, 7], roundRadius: 1 }),
    60 + 2 * (12 + 15 + 20) + PI * (3 + 4 + 5) + (4 / 3) * PI,
  ],
  [
    'a rounded cylinder, whose domes are flattened',
    () => roundedCylinder({ height: 8, radius: 3, roundRadius: 1 }),
    54 * PI + (4 / 3) * PI * 9,
  ],
  ['a scaled sphere', () => scale([1, 2, 3], sphere({ radius: 2 })), 64 * PI],
  ['a scaled cylinder', () => scale([1, 2, 3], cylinder({ radius: 2, height: 3 })), 72 * PI],
  ['a sheared box', () => scale([1, 2, 1], rotateZ(0.4, cuboid({ size: [3, 2, 1] }))), 12],
  ['a mirrored cylinder', () => mirrorX(translate([4, 5, 6], cylinder({ radius: 1, height: 2 }))), 2 * PI],
  [
    'a scaled difference',
    () => scale([1, 2, 1], subtract(cuboid({ size: [6, 6, 2] }), cylinder({ radius: 2, height: 4 }))),
    2 * (72 - 8 * PI),
  ],
  [
    'a scaled plate',
    () => scale([1, 2, 3], extrudeLinear({ height: 1 }, plateWithHole())),
    3 * (72 - 8 * PI),
  ],
  ['an extruded ellipse', () => extrudeLinear({ height: 3 }, ellipse({ radius: [5, 2] })), 30 * PI],
  ['a revolved rectangle', () => extrudeRotate({}, rectangle({ size: [2, 2], center: [5, 1] })), 40 * PI],
  [
    'a part of a revolution',
    () => extrudeRotate({ angle: PI / 2, startAngle: 1 }, rectangle({ size: [2, 2], center: [5, 1] })),
    10 * PI,
  ],
  [
    'a revolved rounded rectangle',
    () => extrudeRotate({}, roundedRectangle({ size: [2, 2], roundRadius: 0.5, center: [5, 1] })),
    10 * PI * (3 + PI / 4),
  ],
  // Pappus holds for a screw motion too.
  [
    'a right-hand coil',
    () => extrudeHelical({ angle: 3 * PI, pitch: 5 }, circle({ radius: 1, center: [6, 0] })),
    18 * PI ** 2,
  ],
  [
    'a left-hand coil',
    () =>
      extrudeHelical(
        { angle: -3 * PI, pitch: 5, startAngle: 1 },
        rectangle({ size: [1, 2], center: [6, 0.5] }),
      ),
    36 * PI,
  ],
  [
    'a grown rectangle with round corners',
    () =>
      extrudeLinear(
        { height: 2 },
        expansions.offset({ delta: 1, corners: 'round' }, rectangle({ size: [4, 3] })),
      ),
    2 * (12 + 14 + PI),
  ],
  [
    'a shrunk plate, whose hole grows',
    () => extrudeLinear({ height: 2 }, expansions.offset({ delta: -0.25, corners: 'edge' }, plateWithHole())),
    2 * (5.5 ** 2 - 2.25 ** 2 * PI),
  ],
  [
    'a slot',
    () =>
      extrudeLinear({ height: 2 }, hulls.hull(circle({ radius: 1 }), circle({ radius: 1, center: [5, 0] }))),
    2 * (10 + PI),
  ],
  ['a hull of boxes', () => hulls.hull(cuboid(), cuboid({ center: [4, 0, 0] })), 24],
  [
    'a Minkowski sum of boxes',
    () => minkowski.minkowskiSum(cuboid({ size: [3, 3, 3] }), cuboid({ size: [1, 1, 1] })),
    64,
  ],
  [
    'a closed polyhedron',
    () =>
      primitives.polyhedron({
        points: [
          [0, 0, 0],
          [6, 0, 0],
          [0, 6, 0],
          [0, 0, 6],
        ],
        faces: [
          [0, 2, 1],
          [0, 1, 3],
          [1, 2, 3],
          [0, 3, 2],
        ],
      }),
    36,
  ],
  ['two bodies', () => union(cuboid(), cuboid({ center: [9, 0, 0] })), 16],
]

test.each(known)('%s has its true volume, the box of its mesh, and is sound', (_, make, volume) => {
  const solid = { ...exact.solid(make()) }
  // Where an elliptic cylinder is cut, OpenCascade comes within 4e-6; all else is exact to 1e-7.
  expect(Math.abs(solid.volume / volume - 1)).toBeLessThan(5e-6)
  const { box, bodies } = mesh.mesh(make())
  for (const end of ['min', 'max'] as const)
    for (let axis = 0; axis < 3; axis++)
      expect(Math.abs(solid.box[end][axis] - box[end][axis])).toBeLessThan(0.02)
  expect([solid.valid, solid.shells, solid.faceted]).toEqual([true, bodies, []])
})

test.each([0, 1e-10])('a corner that comes twice in a row, %s mm apart, is one', apart => {
  // As when a chamfer shrinks to nothing.
  const points: [number, number][] = [
    [4, 0],
    [9, 0],
    [9, 3],
    [9, 3 + apart],
    [4, 3],
  ]
  const turned = exact.solid(extrudeRotate({}, polygon({ points })))
  expect(turned.volume / (3 * PI * (81 - 16))).toBeCloseTo(1, 9)
  expect(exact.solid(extrudeLinear({ height: 2 }, polygon({ points }))).volume).toBeCloseTo(30, 6)
  expect(exact.contours(polygon({ points }))[0]).toMatchObject({ vertices: { length: 4 } })
})

test('turned, moved, cut and joined: volume and area are where the meshes tend', () => {
  const housing = subtract(
    union(
      cuboid({ size: [40, 20, 10] }),
      translate([0, 0, 8], rotate([PI / 2, 0, 0], cylinder({ radius: 9, height: 20 }))),
    ),
    rotate([PI / 2, 0, 0.2], cylinder({ radius: 5, height: 60, center: [0, 8, 0] })),
    cylinder({ radius: 3, height: 40, center: [14, 0, 0] }),
  )
  const solid = exact.solid(housing)
  const limit = extrapolated(mesh, housing, 0.02)
  expect(Math.abs(solid.volume / limit.volume - 1)).toBeLessThan(1e-6)
  expect(Math.abs(solid.area / limit.area - 1)).toBeLessThan(1e-5)
})

describe('what has no exact form', () => {
  test.each<[string, () => Geom3]>([
    ['hulls.hull', () => hulls.hull(sphere({ radius: 1 }), sphere({ radius: 1, center: [5, 0, 0] }))],
    [
      'extrusions.extrudeLinear',
      () => extrudeLinear({ height: 3, twistAngle: 1, twistSteps: 9 }, rectangle()),
    ],
    ['extrusions.extrudeRotate', () => extrudeRotate({}, circle({ radius: 2, center: [1, 0] }))],
    [
      'expansions.offset',
      () => extrudeLinear({ height: 2 }, expansions.offset({ delta: 1, corners: 'chamfer' }, circle())),
    ],
  ])('%s is made in facets and says so', (op, make) => {
    const solid = exact.solid(subtract(make(), cuboid({ size: [0.5, 0.5, 99] })))
    const { volume } = mesh.mesh(subtract(make(), cuboid({ size: [0.5, 0.5, 99] })))
    expect(Math.abs(solid.volume / volume - 1)).toBeLessThan(0.002)
    expect([solid.valid, solid.faceted]).toEqual([true, [op]])
  })

  test('polygons that were asked for are no approximation', () => {
    expect(exact.solid(sphere({ radius: 2, segments: 8 })).faceted).toEqual([])
    expect(exact.solid(extrudeRotate({ segments: 6 }, rectangle({ center: [4, 0] }))).faceted).toEqual([])
  })
})

test.each<[string, () => Geom3, RegExp]>([
  ['nothing left', () => subtract(cuboid(), cuboid({ size: [9, 9, 9] })), /the exact solid is empty/],
  [
    'no height',
    () => extrudeLinear({ height: 0 }, rectangle()),
    /extrusions.extrudeLinear: an extrusion has no height/,
  ],
  [
    'an outline that crosses itself',
    () =>
      extrudeLinear(
        { height: 1 },
        polygon({
          points: [
            [0, 0],
            [4, 4],
            [4, 0],
            [0, 4],
          ],
        }),
      ),
    /crosses itself|own check refuses|empty/,
  ],
])('%s is refused in plain words', (_, make, message) => {
  expect(() => {
    const solid = { ...exact.solid(make()) }
    if (!solid.valid) throw new Error('its own check refuses it')
  }).toThrow(message)
})
