import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { both, type Call, difference, exactly, type Outcome } from './conformance/compare.ts'
import type { Library } from './conformance/library.ts'
import { stock } from './conformance/library.ts'

beforeAll(async () => {
  const kernel = await loadMeshKernel()
  useEvaluator(node => kernel.geometry(node, 'jscad'))
})

const { cos, PI, sin } = Math

/** A square of 20 mm without its upper right quarter, 10 mm high. */
const ell = (j: Library) =>
  j.extrusions.extrudeLinear(
    { height: 10 },
    j.primitives.polygon({
      points: [
        [0, 0],
        [20, 0],
        [20, 10],
        [10, 10],
        [10, 20],
        [0, 20],
      ],
    }),
  )
const volume = (j: Library, solid: never) => j.measurements.measureVolume(solid)

/** Volume of a cube of 2 mm with a ball of 1 mm around every point: faces, edges with a 32-gon, and one whole ball. */
const cubeAndBall =
  8 + 6 * 4 + 3 * 2 * (16 * sin(PI / 16)) + stock.measurements.measureVolume(stock.primitives.sphere())

/** Each difference of the table by its name: a call that shows it, and what ours must give. */
const differences: Record<string, { call: Call; ours: Outcome }> = {
  'other triangles': {
    call: j => j.geometries.geom3.toPolygons(j.hulls.hull(j.primitives.cube(), j.primitives.cube())).length,
    ours: { value: 12 },
  },
  'exact flat booleans': {
    call: j => {
      const { rectangle } = j.primitives
      const both = j.booleans.intersect(
        rectangle({ size: [7, 7] }),
        rectangle({ size: [7, 7], center: [0.7, 0.7] }),
      )
      return j.measurements.measureBoundingBox(both)[0]
    },
    ours: { value: [-2.8, -2.8, 0] },
  },
  'late emptiness': {
    call: j => {
      const nothing = j.booleans.subtract(j.primitives.square(), j.primitives.square({ size: 3 }))
      return j.geometries.geom3.toPolygons(j.extrusions.extrudeLinear({ height: 2 }, nothing)).length
    },
    ours: { error: 'there is nothing to extrude: the flat shape is empty' },
  },
  'sums with inner faces': {
    call: j => volume(j, j.minkowski.minkowskiSum(ell(j), j.primitives.cube({ size: 1 })) as never),
    ours: { value: (21 * 21 - 10 * 10) * 11 },
  },
  'sums of two solids with dents': {
    call: j => volume(j, j.minkowski.minkowskiSum(ell(j), ell(j)) as never),
    ours: { value: (30 * 30 + 2 * 10 * 20) * 20 },
  },
  'expanded solids': {
    call: j => volume(j, j.expansions.expand({ delta: 1 }, j.primitives.cube()) as never),
    ours: { value: cubeAndBall },
  },
  'solids inside out': {
    call: j => {
      const clockwise = j.primitives.polygon({
        points: [
          [10, 0],
          [10, 10],
          [15, 5],
        ],
      })
      const ring = j.extrusions.extrudeRotate({ segments: 32 }, clockwise)
      return volume(j, j.booleans.subtract(j.primitives.cuboid({ size: [40, 40, 40] }), ring) as never)
    },
    // 25 mm² on a 32-gon of radius 35/3 mm about the axis.
    ours: { value: 40 ** 3 - 32 * sin(PI / 16) * (35 / 3) * 25 },
  },
  'widened shapes that meet themselves': {
    call: j => {
      const crossing = j.geometries.path2.fromPoints({}, [
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 10],
        [5, -5],
      ])
      return j.measurements.measureArea(j.expansions.expand({ delta: 1 }, crossing))
    },
    // Four strokes of 2 mm, their outer corners; the last crosses the first.
    ours: { value: 2 * (10 + 10 + 5 + 15) - 4 },
  },
  'outlines that cross themselves': {
    call: j => {
      const bow: [number, number][] = [
        [5, 0],
        [15, 10],
        [15, 0],
        [5, 10],
      ]
      const ring = j.extrusions.extrudeRotate({ segments: 32 }, j.primitives.polygon({ points: bow }))
      return volume(j, ring as never)
    },
    // Two triangles of 25 mm², on a 32-gon of radius 10 mm about the axis.
    ours: { value: 32 * sin(PI / 16) * 10 * 50 },
  },
  'pending transforms': {
    call: j => Array.from(j.transforms.translateX(5, j.primitives.cube()).transforms).slice(12),
    ours: { value: [0, 0, 0, 1] },
  },
  'measured before turned': {
    call: j => {
      const lifted = j.transforms.translateZ(5, j.primitives.square())
      j.measurements.measureArea(lifted)
      return j.measurements.measureBoundingBox(j.transforms.rotateX(1, lifted))[0][1]
    },
    ours: { value: -cos(1) - 5 * sin(1) },
  },
  'retessellated mark': {
    call: j => {
      const retessellate = j.modifiers.retessellate as unknown as (solid: object) => object // its types are empty
      return 'isRetesselated' in retessellate(j.primitives.cube())
    },
    ours: { value: false },
  },
  'untouched arguments': {
    call: j => {
      const faces = [
        [2, 0, 1],
        [1, 0, 3],
        [2, 1, 3],
        [0, 2, 3],
      ]
      const points: [number, number, number][] = [
        [0, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]
      j.primitives.polyhedron({ points, faces, orientation: 'inward' })
      const options = { size: 2 }
      j.extrusions.extrudeRectangular(options, j.primitives.square())
      return { first: faces[0], options }
    },
    ours: { value: { first: [2, 0, 1], options: { size: 2 } } },
  },
}

test('the table of known differences and its tests are the same list', () => {
  const readme = readFileSync(new URL('../../src/jscad/README.md', import.meta.url), 'utf8')
  const rows = readme.slice(readme.indexOf('## Known differences')).matchAll(/^\| ([^|]+?) \|/gm)
  expect([...rows].map(row => row[1]).slice(1)).toEqual(Object.keys(differences))
})

describe('still differs, and in the way that is told', () => {
  for (const [name, { call, ours: expected }] of Object.entries(differences))
    test(name, () => {
      const { ours, theirs } = both(call, exactly)
      // A flat boolean is right to 1e-8 mm.
      expect(difference(ours, expected, 1e-8)).toBeUndefined()
      expect(difference(ours, theirs, 1e-8)).toBeDefined()
    })
})
