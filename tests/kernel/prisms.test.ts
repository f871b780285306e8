import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { booleans, extrusions, type Geom3, hulls, primitives, transforms } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { preview } from '../../src/kernel/mesh.ts'
import { flatCut, prismOf } from '../../src/kernel/prisms.ts'

const { circle, cuboid, cylinder, rectangle } = primitives
const { union, subtract, intersect } = booleans
const { extrudeLinear } = extrusions
const { mirror, rotate, rotateX, rotateY, translate } = transforms

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

/** The same convex solid, no longer known as a prism: its booleans are made in space. */
const spatial = (solid: Geom3): Geom3 => hulls.hull(solid)

/** Both ways of making a boolean agree in volume, area, box, genus and bodies. */
function expectSame(flat: Geom3, inSpace: Geom3) {
  const [a, b] = [flat, inSpace].map(solid => kernel.mesh(solid, preview))
  // Flat shapes lie on a grid of 2^-27 mm.
  expect(Math.abs(a.volume - b.volume)).toBeLessThan(b.area * 2 ** -26)
  expect(Math.abs(a.area / b.area - 1)).toBeLessThan(1e-7)
  for (const end of ['min', 'max'] as const)
    a.box[end].forEach((v, i) => {
      expect(Math.abs(v - b.box[end][i])).toBeLessThan(2e-8)
    })
  expect([a.genus, a.bodies]).toEqual([b.genus, b.bodies])
}

const pins = (count: number, height: number, z = 0): Geom3[] =>
  Array.from({ length: count }, (_, i) => cylinder({ radius: 2, height, center: [7 * i - 14, i % 3, z] }))

describe('a boolean of prisms along one axis is that of their profiles', () => {
  const plate = cuboid({ size: [60, 30, 6] })
  test.each([
    ['through holes', pins(5, 10)],
    ['holes between the very faces', pins(5, 6)],
    ['holes flush with one face', pins(5, 8, 1)],
    ['blind holes among them', [...pins(4, 10), ...pins(3, 4, 3).map(p => translate([3, 8, 0], p))]],
    ['blind holes only', pins(5, 6, 2)],
    ['a hole that ends a nanometre short', [...pins(4, 10), translate([0, 9, -1e-6], pins(1, 6)[0])]],
    ['holes that cut the edges', pins(5, 10).map(p => translate([0, 14, 0], p))],
    ['slots flush with a side', [...pins(4, 10), cuboid({ size: [4, 6, 10], center: [25, 12, 0] })]],
    ['slots that share a face', [-2, 0, 2, 4].map(x => cuboid({ size: [2, 6, 8], center: [x, 0, 0] }))],
    ['holes that overlap', pins(5, 10).map((p, i) => translate([-5.5 * i, 0, 0], p))],
  ])('%s', (_, tools) => {
    for (const turn of [
      (s: Geom3) => s,
      (s: Geom3) => rotateX(Math.PI / 2, s),
      (s: Geom3) => translate([5, 6, 7], rotate([0.3, 1, 2], s)),
      (s: Geom3) => mirror({ normal: [1, 2, 3] }, s),
    ])
      expectSame(turn(subtract(plate, ...tools)), turn(subtract(spatial(plate), ...tools.map(spatial))))
  })

  test('each operand turned or mirrored by itself', () => {
    const tools = pins(4, 20).map((p, i) => rotateX(i % 2 ? Math.PI : 0, p))
    const key = rotate(
      [Math.PI, 0, 0.4],
      extrudeLinear({ height: 20 }, rectangle({ size: [3, 9], center: [4, 0] })),
    )
    const all = [...tools, mirror({ normal: [1, 0, 0] }, translate([0, 0, 10], key))]
    expectSame(subtract(plate, ...all), subtract(spatial(plate), ...all.map(spatial)))
  })

  test('a plate that stands, as a cuboid with holes along y or x', () => {
    const along = (turn: (s: Geom3) => Geom3, size: [number, number, number]) => {
      const [standing, tools] = [cuboid({ size }), pins(4, 12).map(turn)]
      expect(prismOf(nodeOf(subtract(standing, ...tools)))).toBeDefined()
      expectSame(subtract(standing, ...tools), subtract(spatial(standing), ...tools.map(spatial)))
    }
    along(s => rotateX(Math.PI / 2, s), [60, 6, 30])
    along(s => rotateY(Math.PI / 2, s), [6, 30, 60])
  })

  test('unions of equal heights and intersections of different ones', () => {
    const [equal, unequal] = [pins(5, 6), pins(5, 6).map((p, i) => translate([0, 0, i / 4], p))]
    expect(prismOf(nodeOf(union(plate, ...equal)))).toBeDefined()
    expect(prismOf(nodeOf(union(plate, ...unequal)))).toBeUndefined()
    expectSame(union(plate, ...equal), union(spatial(plate), ...equal.map(spatial)))
    expectSame(union(plate, ...unequal), union(spatial(plate), ...unequal.map(spatial)))
    const wide = unequal.map((_, i) => cylinder({ radius: 20, height: 4, center: [i, 0, i / 3] }))
    expectSame(intersect(plate, ...wide), intersect(spatial(plate), ...wide.map(spatial)))
  })

  test('tools given as one union, and booleans of booleans', () => {
    const two = pins(2, 6).map(p => translate([20, 6, 3], p))
    const tools = [union(...pins(3, 10), ...two), ...pins(1, 10).map(p => translate([3, 9, 0], p))]
    expectSame(
      subtract(subtract(plate, ...pins(2, 9)), ...tools),
      subtract(
        spatial(plate),
        ...[...pins(3, 10), ...two, translate([3, 9, 0], pins(1, 10)[0])].map(spatial),
      ),
    )
  })

  test('random plates with random holes', () => {
    const hole = fc.record({
      radius: fc.integer({ min: 1, max: 12 }).map(n => n / 2),
      height: fc.integer({ min: 1, max: 24 }).map(n => n / 2),
      x: fc.double({ min: -35, max: 35, noNaN: true }),
      y: fc.double({ min: -20, max: 20, noNaN: true }),
      z: fc.integer({ min: -12, max: 12 }).map(n => n / 4),
    })
    fc.assert(
      fc.property(
        fc.array(hole, { minLength: 3, maxLength: 7 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (holes, a) => {
          const tools = holes.map(({ radius, height, x, y, z }) =>
            cylinder({ radius, height, center: [x, y, z] }),
          )
          expectSame(
            rotate([a, 2 * a, 0], subtract(plate, ...tools)),
            rotate([a, 2 * a, 0], subtract(spatial(plate), ...tools.map(spatial))),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('nothing left of a flat part is an empty solid, as in space', () => {
  const cover = cuboid({ size: [99, 99, 9] })
  const gone = subtract(cuboid({ size: [60, 30, 6] }), ...pins(3, 10), cover)
  expect(() => kernel.mesh(gone)).toThrow('the solid is empty')
  expect(gone.polygons).toEqual([])
  expect(kernel.mesh(union(gone, translate([200, 0, 0], cover))).volume).toBeCloseTo(99 * 99 * 9, 6)
})

test('a scaled, tapered or crossed tool stays in space', () => {
  const plate = cuboid({ size: [60, 30, 6] })
  const tools = [
    transforms.scale([1, 1, 3], cylinder({ radius: 2, height: 4 })),
    primitives.cylinderElliptic({ startRadius: [2, 2], endRadius: [3, 3], height: 9 }),
    rotateX(1e-6, cylinder({ radius: 2, height: 9 })),
    rotateX(Math.PI / 2, cylinder({ radius: 2, height: 90 })),
  ]
  expect(flatCut(nodeOf(subtract(plate, ...tools)))).toBeUndefined()
  expect(flatCut(nodeOf(subtract(plate, ...pins(2, 9), ...tools)))?.rest).toEqual(tools.map(nodeOf))
})

test('the recorded tree of a flat part stays as it was recorded', () => {
  const make = () => subtract(cuboid({ size: [60, 30, 6] }), ...pins(5, 10))
  const before = nodeOf(make()).hash
  kernel.mesh(make())
  const node = nodeOf(make())
  expect([node.hash, node.op, node.children.length]).toEqual([before, 'booleans.subtract', 6])
})

test('a plate with 400 holes is the same as contributors write it and made flat first', () => {
  const places = Array.from({ length: 400 }, (_, i): [number, number] => [
    ((i % 20) - 9.5) * 10,
    (Math.floor(i / 20) - 9.5) * 10,
  ])
  const written = subtract(
    cuboid({ size: [210, 210, 3] }),
    ...places.map(([x, y]) => cylinder({ radius: 3, height: 5, center: [x, y, 0] })),
  )
  const first = extrudeLinear(
    { height: 3 },
    subtract(rectangle({ size: [210, 210] }), ...places.map(center => circle({ radius: 3, center }))),
  )
  const [a, b] = [written, first].map(solid => kernel.mesh(solid))
  expect([a.genus, a.bodies, a.triangles.length]).toEqual([400, 1, b.triangles.length])
  expect(a.volume).toBeCloseTo(b.volume, 6)
  expect([a.box.min[2], a.box.max[2]]).toEqual([-1.5, 1.5])
})
