import type { Draw } from './draw.ts'
import type { Library } from './library.ts'

/** Calls of one function, written once and run through both libraries, each with many seeds. */
export type Cases = Record<string, readonly ((j: Library, draw: Draw) => unknown)[]>

/** What is asked of any geometry: `geometries.geom2.clone` and so on; the others of a room follow below. */
function ofEach(room: 'geom2' | 'geom3' | 'path2', make: (j: Library, d: Draw) => unknown): Cases {
  const ask = (name: string) => (j: Library, d: Draw) => {
    const functions = j.geometries[room] as unknown as Record<string, (g: unknown) => unknown> // by name
    return functions[name](
      d.once(12) ? d.pick<unknown>('a word', {}, null, j.primitives.line([[0, 0]])) : make(j, d),
    )
  }
  const names = ['clone', 'isA', 'toPoints', 'toString', 'validate', ...own[room]]
  return {
    ...Object.fromEntries(names.map(name => [`geometries.${room}.${name}`, [ask(name)]])),
    [`geometries.${room}.transform`]: [
      (j, d) => {
        const matrix = j.maths.mat4.fromTaitBryanRotation(
          j.maths.mat4.create(),
          d.angle(),
          d.angle(),
          d.angle(),
        )
        return j.geometries[room].transform(matrix, make(j, d) as never) // made for this room
      },
    ],
    // Of a geometry whose transforms are pending, stock packs both: see the known differences.
    [`geometries.${room}.toCompactBinary`]: [
      j => j.geometries[room].toCompactBinary(settled(j)[room] as never), // made for this room
    ],
    [`geometries.${room}.fromCompactBinary`]: [
      j => {
        const functions = j.geometries[room] as typeof j.geometries.geom3 // the three are alike
        return functions.fromCompactBinary(functions.toCompactBinary(settled(j)[room] as never))
      },
    ],
    [`geometries.${room}.create`]: [
      j => j.transforms.translate([1, 2, 3], j.geometries[room].create() as never),
    ],
  }
}
const own = {
  geom2: ['reverse', 'toOutlines', 'toSides'],
  geom3: ['invert', 'isConvex', 'toPolygons'],
  path2: ['reverse'],
}
const settled = (j: Library) => ({
  geom2: j.colors.colorize([1, 0, 0], j.primitives.star({ vertices: 5 })),
  geom3: j.primitives.sphere({ radius: 3, segments: 8 }),
  path2: j.primitives.arc({ radius: 3, endAngle: 2 }),
})

const points = (d: Draw): [number, number][] => Array.from({ length: d.whole(1, 4) }, () => d.point2())

export const geometries: Cases = {
  ...ofEach('geom2', (j, d) => d.flat(j)),
  ...ofEach('geom3', (j, d) => d.solid(j)),
  ...ofEach('path2', (j, d) => d.path(j)),
  'geometries.geom2.fromPoints': [
    (j, d) => j.extrusions.extrudeLinear({}, j.geometries.geom2.fromPoints([[0, 0], d.point2(), [1, 7]])),
  ],
  'geometries.geom3.fromPoints': [
    (j, d) => d.moved(j, j.geometries.geom3.fromPoints([[d.point3(), d.point3(), d.point3()]])),
  ],
  'geometries.geom3.fromPointsConvex': [
    (j, d) => {
      // Not in the types of stock.
      const { fromPointsConvex } = j.geometries.geom3 as unknown as Record<string, (p: unknown) => never>
      return j.transforms.rotateX(
        1,
        fromPointsConvex([d.point3(), d.point3(), d.point3(), d.point3(), d.point3()]),
      )
    },
  ],
  'geometries.path2.appendArc': [
    (j, d) =>
      j.geometries.path2.appendArc(
        d.options({
          endpoint: d.point2(),
          radius: d.pick([9, 9], [12, 15]),
          clockwise: d.once(2),
          segments: 12,
        }),
        d.path(j),
      ),
  ],
  'geometries.path2.appendBezier': [
    (j, d) =>
      j.geometries.path2.appendBezier(
        { controlPoints: [d.point2(), d.point2(), d.point2()], segments: 8 },
        d.path(j),
      ),
  ],
  'geometries.path2.appendPoints': [(j, d) => j.geometries.path2.appendPoints(points(d), d.path(j))],
  'geometries.path2.close': [(j, d) => j.extrusions.extrudeLinear({}, j.geometries.path2.close(d.path(j)))],
  'geometries.path2.concat': [(j, d) => j.geometries.path2.concat(d.path(j), d.path(j))],
  'geometries.path2.equals': [
    (j, d) => j.geometries.path2.equals(d.path(j), d.path(j)),
    j => j.geometries.path2.equals(j.primitives.arc(), j.transforms.translate([0, 0], j.primitives.arc())),
  ],
  'geometries.path2.fromPoints': [
    (j, d) =>
      j.transforms.rotateZ(d.angle(), j.geometries.path2.fromPoints({ closed: d.once(2) }, points(d))),
  ],
}

const ofMany = (name: string): Cases => ({
  [`measurements.${name}`]: [
    (j, d) => {
      const functions = j.measurements as unknown as Record<string, (...g: unknown[]) => unknown> // by name
      return functions[name](...d.several(j))
    },
  ],
})

export const measurements: Cases = Object.assign(
  {},
  ...['Area', 'BoundingBox', 'Epsilon', 'Volume'].flatMap(what => [
    ofMany(`measure${what}`),
    ofMany(`measureAggregate${what}`),
  ]),
  ...['BoundingSphere', 'Center', 'CenterOfMass', 'Dimensions'].map(what => ofMany(`measure${what}`)),
)

export const utils: Cases = {
  'utils.areAllShapesTheSameType': [(j, d) => j.utils.areAllShapesTheSameType(d.several(j).flat(9))],
  'utils.flatten': [(j, d) => j.utils.flatten(d.several(j))],
}
