import { type Call, flatten, isGeometry, oneOrAll, stockFunction } from './call.ts'
import { combining, isEmptyByHand, perGeometry, primitive } from './record.ts'
import { type Geometry, stock } from './stock.ts'

const union = combining('booleans.union', [2, 3])
const hull = combining('hulls.hull', [1, 2, 3])
const minkowskiSum = combining('minkowski.minkowskiSum', [3])
const sphere = primitive('sphere', 3)
const expandFlat = perGeometry('expansions.expand', 1, { 1: 2, 2: 2 })

/** The union of the hulls of each geometry with the next. */
export const hullChain: Call = (...geometries) => {
  const shapes = flatten(geometries)
  if (shapes.length < 2) return stock.hulls.hullChain(...(geometries as never[])) // refuses
  return union(shapes.slice(1).map((shape, i) => hull(shapes[i], shape)))
}

/** Expands paths and flat shapes as stock does, and solids by the Minkowski sum with a ball. */
export const expand: Call = (options, ...objects) => {
  const all = flatten(objects)
  if (!all.length) return expandFlat(options)
  return oneOrAll(all.map(o => (isGeometry(o, 3) ? expandSolid(options, o) : expandFlat(options, o))))
}

/**
 * Stock lays a slab on every face, a rod along every edge and a ball on every corner, and its union of them
 * is open on many solids. The sum with a ball is the same shape.
 */
function expandSolid(options: unknown, solid: Geometry): unknown {
  const given = { ...(options as { delta?: number; segments?: number } | undefined) } // judged next
  const few = { ...given, segments: 'segments' in given ? atMost(4, given.segments) : 4 }
  stockFunction('expansions.expand')(few, isEmptyByHand(solid) ? solid : leastSolid())
  const segments = 'segments' in given ? { segments: given.segments } : {}
  return union(solid, minkowskiSum(solid, sphere({ radius: given.delta ?? 1, ...segments })))
}

const atMost = (limit: number, value: unknown): unknown =>
  typeof value === 'number' && value > limit ? limit : value

/** The solid on which stock judges options in the least time: a larger one takes it seconds. */
const leastSolid = (): Geometry =>
  stock.primitives.polyhedron({
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
  })
