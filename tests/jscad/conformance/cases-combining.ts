import type { Cases } from './cases-geometries.ts'
import type { Draw } from './draw.ts'
import type { Library } from './library.ts'

type Functions = Record<string, (...args: unknown[]) => unknown>
type Room = 'booleans' | 'hulls' | 'minkowski'

/** A row of shapes in general position: stock loses facets where faces nearly coincide. */
const apart = (d: Draw, make: () => never) => (j: Library) =>
  j.transforms.rotate(
    [0, 0, d.number(-3, 3) + 0.0123],
    j.transforms.translate([d.number(-1, 1) + 0.0071, 0.0037], make()),
  )

const combine = (room: Room, name: string): Cases => ({
  [`${room}.${name}`]: [
    (j, d) =>
      (j[room] as unknown as Functions)[name](
        apart(d, () => d.flat(j) as never)(j),
        apart(d, () => d.flat(j) as never)(j),
      ),
    (j, d) => (j[room] as unknown as Functions)[name](box(j, d), box(j, d)),
    (j, d) => (j[room] as unknown as Functions)[name](box(j, d), [box(j, d), [box(j, d)]]),
    (j, d) => (j[room] as unknown as Functions)[name](d.pick<unknown>(box(j, d), d.flat(j), d.path(j))),
    (j, d) =>
      (j[room] as unknown as Functions)[name](
        d.any(j),
        d.pick<unknown>('a word', null, {}, j.primitives.arc()),
      ),
    (j, d) => (j[room] as unknown as Functions)[name](d.path(j), d.path(j)),
    j => (j[room] as unknown as Functions)[name](),
    j => (j[room] as unknown as Functions)[name]([]),
    (j, d) => (j[room] as unknown as Functions)[name](box(j, d), j.geometries.geom3.create()),
    j => (j[room] as unknown as Functions)[name](j.geometries.geom2.create(), j.geometries.geom2.create()),
    j => (j[room] as unknown as Functions)[name](j.geometries.geom3.create(), j.geometries.geom3.create()),
  ],
})

/** A convex solid turned out of line with any other. */
function box(j: Library, d: Draw) {
  const { cuboid, cylinder, sphere } = j.primitives
  const size: [number, number, number] = [d.number(2), d.number(2), d.number(2)]
  const solid = d.pick(
    () => cuboid({ size }),
    () => cylinder({ radius: d.number(1, 3), height: d.number(2), segments: 7 }),
    () => sphere({ radius: d.number(1, 3), segments: 8 }),
  )()
  const turned = j.transforms.rotate([d.number() + 0.017, d.number() + 0.0131, d.number()], solid)
  return j.transforms.translate([d.number(-1, 1), d.number(-1, 1) + 0.0073, d.number(-1, 1)], turned)
}

/** What Manifold makes: volume, area and box agree, triangles differ. */
export const combining: Cases = {
  ...combine('booleans', 'union'),
  ...combine('booleans', 'subtract'),
  ...combine('booleans', 'intersect'),
  ...combine('booleans', 'minkowski'),
  ...combine('booleans', 'scission'),
  ...combine('hulls', 'hull'),
  ...combine('hulls', 'hullChain'),
  ...combine('minkowski', 'minkowskiSum'),
  'extrusions.project': [
    (j, d) => j.extrusions.project({}, box(j, d)),
    (j, d) =>
      j.extrusions.project(d.options({ axis: d.point3(), origin: d.point3() }), box(j, d), d.any(j) as never),
    j => j.extrusions.project({}, j.geometries.geom3.create()),
    j => (j.extrusions as unknown as Functions).project({}),
  ],
}
