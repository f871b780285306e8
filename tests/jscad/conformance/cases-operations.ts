import type { Geom2, Path2 } from '#jscad'
import type { Cases } from './cases-geometries.ts'
import type { Draw } from './draw.ts'
import type { Library } from './library.ts'

type Functions = Record<string, (...args: unknown[]) => unknown>
type Room =
  | 'booleans'
  | 'hulls'
  | 'minkowski'
  | 'transforms'
  | 'modifiers'
  | 'primitives'
  | 'extrusions'
  | 'expansions'
/** A function by its name, so that arguments can be wrong and rows of functions alike. */
const named = (j: Library, room: Room, name: string) => (j[room] as unknown as Functions)[name]

const primitive = (name: string, draw: (d: Draw) => object): Cases => ({
  [`primitives.${name}`]: [
    j => named(j, 'primitives', name)(),
    (j, d) => named(j, 'primitives', name)(d.options(draw(d))),
  ],
})
const segments = (d: Draw) => d.whole(3, 20)

/** Stock has no such option: it passes over it. */
const noCentre = (d: Draw, dimension: 2 | 3) => d.pick(undefined, dimension === 2 ? d.point2() : d.point3())

export const primitives: Cases = {
  ...primitive('arc', d => ({
    center: d.point2(),
    radius: d.number(),
    startAngle: d.angle(),
    endAngle: d.angle(),
    segments: segments(d),
    makeTangent: d.once(2),
  })),
  'primitives.line': [
    (j, d) => named(j, 'primitives', 'line')(d.pick<unknown>([d.point2(), d.point2()], 'no', [], [1, 2])),
  ],
  ...primitive('circle', d => ({
    center: d.point2(),
    radius: d.number(),
    startAngle: d.angle(),
    endAngle: d.angle(),
    segments: segments(d),
  })),
  ...primitive('ellipse', d => ({
    center: d.point2(),
    radius: [d.number(), d.number(0, 3)],
    segments: segments(d),
  })),
  ...primitive('polygon', d => ({
    center: noCentre(d, 2),
    points: d.pick<unknown>(
      [[0, 0], [4, 0], d.point2()],
      [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
        ],
        [
          [1, 1],
          [3, 1],
          [2, 4],
        ],
      ],
    ),
    paths: d.pick<unknown>([], [0, 1, 2], [[0, 1, 2]], [[2, 1, 0]]),
    orientation: d.pick('counterclockwise', 'clockwise'),
  })),
  ...primitive('rectangle', d => ({ center: d.point2(), size: [d.number(), d.number()] })),
  ...primitive('roundedRectangle', d => ({
    center: d.point2(),
    size: [d.number(2), d.number(2)],
    roundRadius: d.number(0, 2),
    segments: segments(d),
  })),
  ...primitive('square', d => ({ center: d.point2(), size: d.number() })),
  ...primitive('star', d => ({
    center: d.point2(),
    vertices: d.whole(2, 9),
    outerRadius: d.number(),
    innerRadius: d.number(0, 2),
    density: d.whole(1, 4),
    startAngle: d.angle(),
  })),
  ...primitive('triangle', d => ({
    center: noCentre(d, 2),
    type: d.pick('AAA', 'AAS', 'ASA', 'SAS', 'SSA', 'SSS', 'SSD'),
    values: d.pick<unknown>([3, 4, 5], [1, 1, Math.PI - 2], [3, 1, 4], [1, 3, 1], d.point3()),
  })),
  ...primitive('cube', d => ({ center: d.point3(), size: d.number() })),
  ...primitive('cuboid', d => ({ center: d.point3(), size: [d.number(), d.number(), d.number(0, 2)] })),
  ...primitive('cylinder', d => ({
    center: d.point3(),
    height: d.number(),
    radius: d.number(),
    segments: segments(d),
  })),
  ...primitive('cylinderElliptic', d => ({
    center: d.point3(),
    height: d.number(),
    startRadius: [d.number(0), d.number()],
    endRadius: [d.number(0), d.number()],
    startAngle: d.angle(),
    endAngle: d.angle(),
    segments: segments(d),
  })),
  ...primitive('ellipsoid', d => ({
    center: d.point3(),
    radius: [d.number(), d.number(), d.number(0, 3)],
    segments: segments(d),
    axes: [
      [1, 0, 0],
      [0, -1, 0],
      [0, 0, 1],
    ],
  })),
  ...primitive('geodesicSphere', d => ({
    center: noCentre(d, 3),
    radius: d.number(),
    frequency: d.whole(3, 20),
  })),
  ...primitive('polyhedron', d => ({
    center: noCentre(d, 3),
    points: [
      [0, 0, 0],
      [d.number(), 0, 0],
      [0, d.number(), 0],
      [0, 0, d.number()],
    ],
    faces: [
      [0, 2, 1],
      [0, 1, 3],
      [1, 2, 3],
      [0, 3, 2],
    ],
    colors: d.pick<unknown>(undefined, [[1, 0, 0]]),
    orientation: d.pick('outward', 'inward'),
  })),
  ...primitive('roundedCuboid', d => ({
    center: d.point3(),
    size: [d.number(3), d.number(3), d.number(3)],
    roundRadius: d.number(0, 2),
    segments: segments(d),
  })),
  ...primitive('roundedCylinder', d => ({
    center: d.point3(),
    height: d.number(3),
    radius: d.number(),
    roundRadius: d.number(0, 2),
    segments: segments(d),
  })),
  ...primitive('sphere', d => ({ center: d.point3(), radius: d.number(), segments: segments(d) })),
  ...primitive('torus', d => ({
    center: noCentre(d, 3),
    innerRadius: d.number(0.5, 2),
    outerRadius: d.number(2),
    innerSegments: segments(d),
    outerSegments: segments(d),
    innerRotation: d.angle(),
    outerRotation: d.angle(),
    startAngle: d.angle(),
  })),
}

const transform = (name: string, draw?: (d: Draw) => unknown): Cases => ({
  [`transforms.${name}`]: [
    (j, d) => {
      const head = draw ? [d.once(12) ? d.pick<unknown>(undefined, 3, 'far', [0, 0], []) : draw(d)] : []
      return named(j, 'transforms', name)(...head, ...d.several(j))
    },
  ],
})
const alongAxes = (name: string, draw?: (d: Draw) => unknown): Cases =>
  Object.assign({}, ...['X', 'Y', 'Z'].map(axis => transform(`${name}${axis}`, draw)))

export const transforms: Cases = {
  ...transform('translate', d => d.pick<unknown>(d.point3(), d.point2())),
  ...alongAxes('translate', d => d.number(-5, 5)),
  ...transform('rotate', d => d.pick<unknown>([d.angle(), d.angle(), d.angle()], [d.angle()])),
  ...alongAxes('rotate', d => d.angle()),
  ...transform('scale', d => d.pick<unknown>([d.number(), d.number(), d.number()], [d.number(), d.number()])),
  ...alongAxes('scale', d => d.number()),
  ...transform('mirror', d => d.options({ origin: d.point3(), normal: d.point3() })),
  ...alongAxes('mirror'),
  ...transform('center', d => d.options({ axes: [d.once(2), true, d.once(2)], relativeTo: d.point3() })),
  ...alongAxes('center'),
  ...transform('align', d =>
    d.options({
      modes: [d.pick('min', 'max', 'center', 'none', 'top'), d.pick('min', 'none'), 'max'],
      relativeTo: d.pick<unknown>([0, 0, 0], [d.number(), null, 3], [null, null, null]),
      grouped: d.once(2),
    }),
  ),
  'transforms.transform': [
    (j, d) => {
      const { create, fromRotation } = j.maths.mat4
      const matrix = fromRotation(create(), d.angle(), d.point3())
      return named(j, 'transforms', 'transform')(matrix, ...d.several(j))
    },
  ],
}

export const colors: Cases = {
  'colors.colorize': [
    (j, d) =>
      j.colors.colorize(
        d.pick<never>(
          [1, 0, d.number(0, 1)] as never,
          [0, 1, 0, 0.5] as never,
          [1, 2] as never,
          'red' as never,
        ),
        ...d.several(j),
      ),
    j =>
      j.colors.colorize(
        [1, 0, 0],
        j.geometries.poly3.create([
          [0, 0, 0],
          [1, 0, 0],
          [0, 1, 0],
        ]) as never,
      ),
    j => j.transforms.translate([1, 2, 3], j.colors.colorize([1, 0, 0], j.primitives.cube())),
    j => j.extrusions.extrudeLinear({}, j.colors.colorize([1, 0, 0], j.primitives.square())),
    j => named(j, 'modifiers', 'snap')(j.colors.colorize([1, 0, 0], j.primitives.square())),
    j => j.transforms.center({}, Object.assign(j.primitives.cube(), { name: 'lid' })),
    j => j.transforms.translate([0, 0, 0], Object.assign(j.primitives.cube(), { name: 'lid' })),
  ],
}

/** A geometry of a kind that the function may not take. */
const another = (j: Library, d: Draw) => d.pick<unknown>(j.primitives.arc({ radius: 3 }), j.primitives.cube())

/** A function of options and geometries, the second drawn for it. */
const withOptions = (
  room: Room,
  name: string,
  draw: (d: Draw) => object,
  of: (j: Library, d: Draw) => unknown,
): Cases => ({
  [`${room}.${name}`]: [
    (j, d) => named(j, room, name)(d.once(15) ? undefined : d.options(draw(d)), of(j, d)),
    (j, d) => named(j, room, name)({}, ...d.several(j, () => (d.once(5) ? another(j, d) : of(j, d)))),
    (j, d) =>
      named(
        j,
        room,
        name,
      )(draw(d), d.pick<unknown>(j.geometries.geom2.create(), j.geometries.geom3.create())),
    (j, d) => named(j, room, name)(draw(d), j.geometries.path2.create()),
  ],
})
/** Right of the axis, where things are turned about it. */
const besideAxis = (j: Library, d: Draw) =>
  j.transforms.align({ modes: ['min', 'none', 'none'], relativeTo: [d.number(0, 3), 0, 0] }, d.flat(j))
const flatOrPath = (j: Library, d: Draw) => (d.once(3) ? d.path(j) : d.flat(j))

/**
 * A flat shape or a path that stays clear of itself when it is widened by 1 mm or narrowed by 0.4 mm. Where one does not,
 * ours is not that of stock: a known difference.
 */
const roomy = (j: Library, d: Draw): Geom2 | Path2 => {
  const { arc, circle, line, polygon, rectangle, roundedRectangle, star } = j.primitives
  const size = () => d.number(8, 20)
  const make = d.pick<() => Geom2 | Path2>(
    () => arc({ radius: size(), startAngle: 1, endAngle: 4, segments: d.whole(5, 20) }),
    () => line([[0, 0], [9, d.number(-6, 6)], d.pick([0, 20], [20, 0], [2, -20])]),
    () =>
      j.geometries.path2.fromPoints({ closed: true }, [
        [0, 0],
        [size(), d.number(0, 4)],
        [d.number(6, 9), 12],
      ]),
    () => circle({ radius: size(), segments: d.whole(3, 12) }),
    () =>
      polygon({
        points: [
          [0, 0],
          [size(), 0],
          [size(), size()],
        ],
      }),
    () => rectangle({ size: [size(), size()] }),
    () => roundedRectangle({ size: [size(), size()], roundRadius: 3, segments: 8 }),
    () => star({ vertices: d.whole(3, 7), outerRadius: size(), innerRadius: 5 }),
  )
  return d.moved(j, make())
}

export const extrusions: Cases = {
  ...withOptions(
    'extrusions',
    'extrudeLinear',
    d => ({
      height: d.number(-3, 5),
      twistAngle: d.pick(0, d.angle()),
      twistSteps: d.whole(1, 5),
      repair: d.once(2),
    }),
    flatOrPath,
  ),
  ...withOptions(
    'extrusions',
    'extrudeRotate',
    d => ({
      angle: d.angle(),
      startAngle: d.angle(),
      segments: segments(d),
      overflow: 'cap',
    }),
    besideAxis,
  ),
  ...withOptions(
    'extrusions',
    'extrudeHelical',
    d => ({
      angle: d.angle(),
      startAngle: d.angle(),
      pitch: d.number(),
      height: d.pick(0, d.number()),
      endOffset: d.pick(0, d.number()),
      segmentsPerRotation: segments(d),
    }),
    besideAxis,
  ),
  ...withOptions(
    'extrusions',
    'extrudeRectangular',
    d => ({
      size: d.number(0.5, 1),
      height: d.number(),
      corners: d.pick('edge', 'chamfer', 'round'),
      segments: segments(d),
    }),
    roomy,
  ),
  'extrusions.extrudeFromSlices': [
    (j, d) =>
      j.extrusions.extrudeFromSlices(
        {
          numberOfSlices: d.whole(1, 4),
          capStart: d.once(2),
          callback: (progress, _, base) =>
            j.extrusions.slice.transform(
              j.maths.mat4.fromTranslation(j.maths.mat4.create(), [progress, 0, progress * 9]),
              j.extrusions.slice.fromSides(j.geometries.geom2.toSides(base as never)), // the flat shape below
            ),
        },
        d.flat(j),
      ),
    (j, d) => j.extrusions.extrudeFromSlices({}, d.flat(j)),
  ],
}

export const expansions: Cases = {
  ...withOptions(
    'expansions',
    'offset',
    d => ({
      delta: d.number(-0.4, 1),
      corners: d.pick('edge', 'chamfer', 'round', 'bent'),
      closed: d.once(2),
      segments: segments(d),
    }),
    roomy,
  ),
  'expansions.expand': [
    (j, d) =>
      named(
        j,
        'expansions',
        'expand',
      )(
        d.options({
          delta: d.number(-0.4, 1),
          corners: d.pick('edge', 'chamfer', 'round', 'bent'),
          segments: segments(d),
        }),
        ...d.several(j, () => roomy(j, d)),
      ),
    (j, d) =>
      named(j, 'expansions', 'expand')({ corners: d.pick('edge', 'round') }, j.geometries.geom3.create()),
    (j, d) =>
      named(
        j,
        'expansions',
        'expand',
      )(d.pick<unknown>({ corners: 'edge' }, { delta: -1 }, { delta: 0 }), d.solid(j)),
  ],
}

export const modifiers: Cases = {
  ...withOptions(
    'modifiers',
    'generalize',
    d => ({ snap: d.once(2), simplify: d.once(2), triangulate: d.once(2) }),
    (j, d) => d.any(j),
  ),
  'modifiers.snap': [(j, d) => named(j, 'modifiers', 'snap')(...d.several(j))],
  'modifiers.retessellate': [
    (j, d) => named(j, 'modifiers', 'retessellate')(d.solid(j), d.any(j)),
    j => named(j, 'modifiers', 'retessellate')('a word'),
  ],
}
