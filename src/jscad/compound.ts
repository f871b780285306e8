import { copyOf } from './node.ts'
import {
  type Call,
  combining,
  flatten,
  isEmptyByHand,
  isGeometry,
  oneOrAll,
  perGeometry,
  primitive,
  stockFunction,
} from './record.ts'
import { withFewSegments } from './rounds.ts'
import { type Geometry, stock } from './stock.ts'

const union = combining('booleans.union', [2, 3])
const hull = combining('hulls.hull', [1, 2, 3])
const minkowskiSum = combining('minkowski.minkowskiSum', [3])
const sphere = primitive('primitives.sphere', 3)
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
  const sample = isEmptyByHand(solid) ? solid : facet()
  stockFunction('expansions.expand')(...withFewSegments('expansions.expand', [copyOf(options)]), sample)
  const { delta = 1, segments } = { ...(options as { delta?: number; segments?: number } | undefined) } // judged
  return union(solid, minkowskiSum(solid, sphere({ radius: delta, segments })))
}

/** The least solid on which stock judges the options: it takes seconds to expand a larger one. */
function facet(): Geometry {
  const { geom3 } = stock.geometries
  return geom3.fromPoints([
    [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ],
  ])
}
