import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  booleans,
  evaluateStock,
  extrusions,
  type Geom3,
  hulls,
  measurements,
  primitives,
  transforms,
} from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import type { Mesh } from '../../src/kernel/mesh.ts'
import { parts } from '../bench/parts.ts'

const { circle, cuboid, cylinder, rectangle, sphere, torus } = primitives
/** Quick, and still the very chords of stock, which a draft need not keep. */
const coarse = { chord: 0.1 }

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

/** Edges that are not shared by exactly two triangles in opposite directions. */
function openEdges({ triangles }: Mesh): number {
  const edges = new Map<string, number>()
  for (let t = 0; t < triangles.length; t += 3)
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ]) {
      const [from, to] = [triangles[t + a], triangles[t + b]]
      const key = from < to ? `${from} ${to}` : `${to} ${from}`
      edges.set(key, (edges.get(key) ?? 0) + (from < to ? 1 : -1) + 1000)
    }
  return [...edges.values()].filter(v => v !== 2000).length
}

const genus: Record<string, number> = {
  'pillow block': 4,
  flange: 13,
  'GT2 pulley': 3,
  'spur gear': 7,
  'perforated plate': 400,
  enclosure: 9,
  'angle bracket': 5,
  'threaded rod': 0,
}

describe('machine parts agree with stock JSCAD at the same segments', () => {
  // Stock takes minutes for the plate; it is measured in the bench.
  for (const [name, make] of Object.entries(parts).filter(([n]) => n !== 'perforated plate'))
    test(name, () => {
      const mesh = kernel.mesh(make(), coarse)
      const oracle = evaluateStock(nodeOf(make()), coarse) as Geom3
      // Stock snaps flat booleans to 1e-5 of their size; only the pulley has one.
      // Manifold merges facets in line within its precision.
      const digits = name === 'GT2 pulley' ? 1e-4 : 1e-8
      expect(mesh.volume / measurements.measureVolume(oracle)).toBeCloseTo(1, -Math.log10(digits))
      expect(mesh.area / measurements.measureArea(oracle)).toBeCloseTo(1, -Math.log10(digits))
      const [min, max] = measurements.measureBoundingBox(oracle)
      mesh.box.min.forEach((v, i) => {
        expect(Math.abs(v - min[i])).toBeLessThan(digits * 100)
      })
      mesh.box.max.forEach((v, i) => {
        expect(Math.abs(v - max[i])).toBeLessThan(digits * 100)
      })
      expect(openEdges(mesh)).toBe(0)
      expect([mesh.bodies, mesh.genus]).toEqual([1, genus[name]])
    })
})

test('volume, area, genus and centre of mass of known solids', () => {
  const box = kernel.mesh(cuboid({ size: [2, 3, 4], center: [10, 20, 30] }))
  expect([box.volume, box.area, box.genus, box.bodies]).toEqual([
    expect.closeTo(24, 9),
    expect.closeTo(52, 9),
    0,
    1,
  ])
  box.centreOfMass.forEach((v, i) => {
    expect(v).toBeCloseTo([10, 20, 30][i], 9)
  })
  const ring = kernel.mesh(torus({ innerRadius: 2, outerRadius: 9 }))
  expect(ring.genus).toBe(1)
  // Chords 0.01 mm inside a tube of radius 2 take off two thirds of a hundredth of its area.
  expect(ring.volume / (2 * Math.PI ** 2 * 9 * 4)).toBeGreaterThan(0.99)
  expect(ring.volume / (2 * Math.PI ** 2 * 9 * 4)).toBeLessThan(1)
  const two = kernel.mesh(booleans.union(sphere(), sphere({ center: [9, 0, 0] })))
  expect([two.bodies, two.genus]).toEqual([2, 0])
})

test('vertices keep double precision', () => {
  const x = 100 / 3
  const mesh = kernel.mesh(
    booleans.subtract(cuboid({ size: [x, x, x] }), cylinder({ radius: 1 / 3, height: 99 })),
  )
  expect(mesh.box.max[0]).toBe(x / 2)
  expect(mesh.box.max[0]).not.toBe(Math.fround(x / 2))
})

test('own shapes are those of stock: random boxes, cylinders, circles and extrusions', () => {
  const size = fc.double({ min: 0.1, max: 300, noNaN: true })
  fc.assert(
    fc.property(size, size, size, (a, b, c) => {
      for (const solid of [
        cuboid({ size: [a, b, c] }),
        cylinder({ radius: a, height: b }),
        extrusions.extrudeLinear({ height: c }, rectangle({ size: [a, b] })),
        extrusions.extrudeLinear({ height: c }, circle({ radius: a, center: [b, -c] })),
        transforms.translateZ(a, extrusions.extrudeLinear({ height: c }, circle({ radius: b, segments: 5 }))),
        extrusions.extrudeRotate({}, rectangle({ size: [a, b], center: [a / 2 + c, c] })),
        extrusions.extrudeRotate({}, rectangle({ size: [a, b], center: [a / 2, c] })),
        transforms.rotate([a, b, c], cylinder({ radius: a, height: b, center: [b, c, a] })),
      ]) {
        const mesh = kernel.mesh(solid, coarse)
        const oracle = evaluateStock(nodeOf(solid), coarse) as Geom3
        // Flat shapes lie on Clipper's grid of 2^-27 mm.
        const slack = mesh.area * 2 ** -27 + mesh.volume * 1e-10
        expect(Math.abs(mesh.volume - measurements.measureVolume(oracle))).toBeLessThan(slack)
        expect(Math.abs(mesh.area / measurements.measureArea(oracle) - 1)).toBeLessThan(1e-7)
      }
    }),
    { numRuns: 60 },
  )
})

test('a finer quality comes closer to the true volume', () => {
  const error = (chord: number) =>
    Math.abs(kernel.mesh(sphere({ radius: 20 }), { chord }).volume - (4 / 3) * Math.PI * 8000)
  expect(error(0.01)).toBeLessThan(error(0.1) / 5)
})

test('an empty solid and a flat one are refused in plain words', () => {
  expect(() => kernel.mesh(booleans.intersect(cuboid(), cuboid({ center: [9, 0, 0] })))).toThrow(
    'the solid is empty',
  )
  expect(() => kernel.mesh(circle() as never)).toThrow('extrude its profile')
})

test('an open solid is refused', () => {
  const open = primitives.polyhedron({
    points: [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    faces: [
      [0, 2, 1],
      [0, 1, 3],
      [1, 2, 3],
    ],
  })
  expect(() => kernel.mesh(open)).toThrow('open')
})

test('a hull of solids, a Minkowski sum and a projection', () => {
  const hull = kernel.mesh(
    hulls.hull(cuboid({ size: [2, 2, 2] }), cuboid({ size: [2, 2, 2], center: [8, 0, 0] })),
  )
  expect(hull.volume).toBeCloseTo(40, 9)
  const grown = kernel.mesh(
    extrusions.extrudeLinear({ height: 1 }, extrusions.project({}, cuboid({ size: [2, 3, 4] }))),
  )
  expect(grown.volume).toBeCloseTo(6, 6)
})

test('clearing frees every cached solid', () => {
  kernel.mesh(booleans.subtract(sphere({ radius: 3 }), cylinder({ radius: 1, height: 9 })))
  expect(kernel.cached).toBeGreaterThan(2)
  kernel.clear()
  expect(kernel.cached).toBe(0)
})

test('a plate meshes alike straight from its outlines and as a solid', () => {
  const profile = booleans.subtract(
    rectangle({ size: [60, 40] }),
    ...[-20, 0, 20].map(x => circle({ radius: 5, center: [x, 3] })),
  )
  const plate = extrusions.extrudeLinear({ height: 7 }, profile)
  const [flat, solid] = [plate, transforms.translateZ(1, plate)].map(s => kernel.mesh(s, coarse))
  expect([flat.genus, flat.bodies, flat.triangles.length]).toEqual([3, 1, solid.triangles.length])
  expect(flat.volume).toBeCloseTo(solid.volume, 8)
  expect(flat.area).toBeCloseTo(solid.area, 8)
  expect([flat.box.min[2], flat.box.max[2]]).toEqual([0, 7])
})
