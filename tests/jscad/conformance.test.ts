import modeling from '@jscad/modeling'
import { describe, expect, test } from 'vitest'
import * as recorded from '#jscad'
import { evaluateStock } from '../../src/jscad/evaluate.ts'
import { nodeOf } from '../../src/jscad/lazy.ts'

type Library = typeof recorded
const stock = modeling as unknown as Library

// Its type declaration is empty.
const generalize = (j: Library) =>
  j.modifiers.generalize as unknown as (options: object, g: recorded.Geom3) => recorded.Geom3

/** Calls written once and run through both libraries. */
const calls: Record<string, (j: Library) => unknown> = {
  arc: j => j.primitives.arc({ radius: 3, startAngle: 1, endAngle: 4 }),
  line: j =>
    j.primitives.line([
      [0, 0],
      [3, 1],
    ]),
  circle: j => j.primitives.circle({ radius: 3, center: [1, -2] }),
  'part of a circle': j => j.primitives.circle({ radius: 3, startAngle: 1, endAngle: 2 }),
  ellipse: j => j.primitives.ellipse({ radius: [3, 1] }),
  polygon: j =>
    j.primitives.polygon({
      points: [
        [0, 0],
        [4, 0],
        [4, 3],
      ],
    }),
  rectangle: j => j.primitives.rectangle({ size: [3, 2], center: [1, 1] }),
  roundedRectangle: j => j.primitives.roundedRectangle({ size: [8, 5], roundRadius: 1 }),
  square: j => j.primitives.square({ size: 3 }),
  star: j => j.primitives.star({ vertices: 7, outerRadius: 4 }),
  triangle: j => j.primitives.triangle({ type: 'SSS', values: [3, 4, 5] }),
  cube: j => j.primitives.cube({ size: 3 }),
  cuboid: j => j.primitives.cuboid({ size: [1, 2, 3], center: [4, 5, 6] }),
  cylinder: j => j.primitives.cylinder({ radius: 2, height: 5, center: [0, 0, 3] }),
  cylinderElliptic: j => j.primitives.cylinderElliptic({ startRadius: [2, 1], endRadius: [1, 3], height: 4 }),
  ellipsoid: j => j.primitives.ellipsoid({ radius: [1, 2, 3] }),
  geodesicSphere: j => j.primitives.geodesicSphere({ radius: 3, frequency: 12 }),
  polyhedron: j =>
    j.primitives.polyhedron({
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
        [0, 3, 2],
      ],
    }),
  roundedCuboid: j => j.primitives.roundedCuboid({ size: [4, 5, 6], roundRadius: 1, segments: 16 }),
  roundedCylinder: j => j.primitives.roundedCylinder({ radius: 3, height: 8, roundRadius: 1 }),
  sphere: j => j.primitives.sphere({ radius: 3 }),
  torus: j => j.primitives.torus({ innerRadius: 1, outerRadius: 5 }),
  translate: j => j.transforms.translate([1, 2, 3], j.primitives.cube()),
  translateX: j => j.transforms.translateX(4, j.primitives.square()),
  rotate: j => j.transforms.rotate([0.1, 0.2, 0.3], j.primitives.cuboid({ size: [1, 2, 3] })),
  rotateZ: j => j.transforms.rotateZ(0.4, j.primitives.rectangle({ size: [1, 5] })),
  scale: j => j.transforms.scale([1, 2, 3], j.primitives.sphere()),
  scaleY: j => j.transforms.scaleY(2, j.primitives.circle()),
  mirror: j => j.transforms.mirror({ normal: [1, 1, 0] }, j.primitives.cuboid({ center: [3, 0, 0] })),
  mirrorX: j => j.transforms.mirrorX(j.primitives.triangle()),
  center: j => j.transforms.center({ relativeTo: [5, 6, 7] }, j.primitives.cuboid({ center: [9, 9, 9] })),
  centerY: j => j.transforms.centerY(j.primitives.cuboid({ center: [9, 9, 9] })),
  align: j =>
    j.transforms.align(
      { modes: ['min', 'center', 'max'], relativeTo: [1, 2, 3] },
      j.primitives.cuboid({ size: [4, 5, 6] }),
    ),
  transform: j =>
    j.transforms.transform(j.maths.mat4.fromScaling(j.maths.mat4.create(), [2, 2, 2]), j.primitives.cube()),
  'several at once': j => j.transforms.translate([1, 0, 0], j.primitives.cube(), [j.primitives.sphere()]),
  extrudeLinear: j => j.extrusions.extrudeLinear({ height: 4 }, j.primitives.star()),
  'twisted extrusion': j =>
    j.extrusions.extrudeLinear({ height: 4, twistAngle: 1, twistSteps: 5 }, j.primitives.square({ size: 2 })),
  extrudeRotate: j => j.extrusions.extrudeRotate({}, j.primitives.circle({ center: [4, 0] })),
  'part of a turn': j => j.extrusions.extrudeRotate({ angle: 2 }, j.primitives.square({ center: [4, 0] })),
  extrudeHelical: j =>
    j.extrusions.extrudeHelical({ pitch: 5, angle: 9 }, j.primitives.square({ center: [6, 0] })),
  extrudeRectangular: j =>
    j.extrusions.extrudeRectangular({ size: 1, height: 2 }, j.primitives.arc({ radius: 5, endAngle: 2 })),
  expand: j => j.expansions.expand({ delta: 1, corners: 'round' }, j.primitives.square({ size: 6 })),
  offset: j => j.expansions.offset({ delta: 1, corners: 'edge' }, j.primitives.square({ size: 6 })),
  generalize: j => generalize(j)({ snap: true }, j.primitives.cube({ size: 7 })),
  'slices by a function': j =>
    j.extrusions.extrudeFromSlices(
      {
        numberOfSlices: 3,
        callback: (progress, _, base) =>
          j.extrusions.slice.transform(
            j.maths.mat4.fromTranslation(j.maths.mat4.create(), [progress, 0, progress * 9]),
            j.extrusions.slice.fromSides(j.geometries.geom2.toSides(base as never)),
          ),
      },
      j.primitives.square({ size: 4 }),
    ),
}

type Shape = recorded.Geometry
/** The data of one or many geometries, as plain coordinates. */
function plain(result: unknown, evaluate: (g: Shape) => Shape): unknown {
  if (Array.isArray(result)) return result.map(r => plain(r, evaluate))
  const g = evaluate(result as Shape)
  const { geom2, geom3, path2 } = stock.geometries
  if (geom3.isA(g)) return geom3.toPolygons(g).map(p => p.vertices.map(v => Array.from(v)))
  if (geom2.isA(g)) return geom2.toSides(g).map(s => s.map(v => Array.from(v)))
  return path2.toPoints(g as recorded.Path2).map(v => Array.from(v))
}

/** Coordinates to 12 digits: a centre that became a translation may differ in the last bit. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, v) => (typeof v === 'number' ? Math.round(v * 1e12) / 1e12 + 0 : v))

describe('every function gives what stock JSCAD gives', () => {
  for (const [name, call] of Object.entries(calls))
    test(name, () => {
      const ours = plain(call(recorded), g => evaluateStock(nodeOf(g), 'jscad'))
      expect(rounded(ours)).toEqual(rounded(plain(call(stock), g => g)))
    })
})

const wrong: Record<string, (j: Library) => unknown> = {
  'negative radius': j => j.primitives.circle({ radius: -1 }),
  'too few segments': j => j.primitives.sphere({ segments: 2 }),
  'radius that is no number': j => j.primitives.cylinder({ radius: 'x' as never }),
  'bad centre': j => j.primitives.cuboid({ center: [1, 2] as never }),
  'round radius over half the size': j => j.primitives.roundedCuboid({ size: [2, 2, 2], roundRadius: 3 }),
  'nothing to unite': j => j.booleans.union([] as never),
  'mixed dimensions': j => j.booleans.union(j.primitives.cube() as never, j.primitives.square()),
  'no geometry to move': j => j.transforms.translate([1, 0, 0]),
  'bad height type of a twist': j =>
    j.extrusions.extrudeLinear({ height: 1, twistAngle: 1, twistSteps: 0 }, j.primitives.square()),
  'Minkowski sum of one': j => j.minkowski.minkowskiSum(j.primitives.cube()),
  'bad corners': j => j.expansions.expand({ corners: 'bent' as never }, j.primitives.square()),
}

describe('wrong arguments are refused at once, in the words of stock', () => {
  const message = (run: () => unknown): string => {
    try {
      run()
      return 'no error'
    } catch (error) {
      return String(error)
    }
  }
  for (const [name, call] of Object.entries(wrong))
    test(name, () => {
      expect(message(() => call(recorded))).toBe(message(() => call(stock)))
    })
})

test('every name of the library is there', () => {
  const names = (j: Record<string, unknown>) =>
    Object.keys(modeling).map(room => [room, Object.keys(j[room] as object).sort()])
  expect(names(recorded as unknown as Record<string, unknown>)).toEqual(
    names(modeling as unknown as Record<string, unknown>),
  )
})
