import { type Call, type Dimension, flatten, isGeometry, oneOrAll, stockFunction } from './call.ts'
import { matrixOf } from './evaluate.ts'
import { extrasOf, lazy, nodeOf } from './lazy.ts'
import { intern, type Node } from './node.ts'
import { type Geom3, type Geometry, type Mat4, stock } from './stock.ts'

const { mat4 } = stock.maths

/**
 * A geometry under a matrix, with its extras; consecutive transforms become one. A flat shape keeps each turn out of
 * its plane as a step of its own, and loses its extras when mirrored: stock flattens it and makes it anew.
 */
export function transformed(matrix: Mat4, geometry: Geometry): Geometry {
  const node = nodeOf(geometry)
  const isMirrored = node.dimension === 2 && matrix[0] * matrix[5] - matrix[4] * matrix[1] < 0
  return lazy(moved(matrix, node), isMirrored ? {} : extrasOf(geometry))
}

/** A node under a matrix. */
export function moved(matrix: Mat4, node: Node): Node {
  if (mat4.isIdentity(matrix)) return node
  const { op, dimension } = node
  const isOneStep = op === 'transform' && (dimension !== 2 || isWithinPlane(matrix))
  const [inner, base] = isOneStep ? [matrixOf(node), node.children[0]] : [mat4.create(), node]
  const product = Array.from(mat4.multiply(mat4.create(), matrix, inner))
  return intern({ op: 'transform', dimension, args: [product], children: [base] })
}

/** Whether a matrix moves points of one height to points of one height. */
const isWithinPlane = (m: Mat4): boolean => m[2] === 0 && m[6] === 0 && m[8] === 0 && m[9] === 0

/** The functions of a kind of geometry, of which `clone` and `transform` are recorded. */
export function kind<K extends object>(functions: K, dimension: Dimension): K {
  const { clone, transform } = functions as unknown as Record<string, Call> // by name
  return {
    ...functions,
    clone: (g: unknown) => (isGeometry(g, dimension) ? lazy(nodeOf(g), extrasOf(g)) : clone(g)),
    transform: (m: Mat4, g: unknown) => (isGeometry(g, dimension) ? transformed(m, g) : transform(m, g)),
  }
}

/** Records a transform whose matrix does not depend on the geometry: stock tells it on an empty one. */
export function matrixTransform(name: string, leading: number): Call {
  const run = stockFunction(`transforms.${name}`)
  return (...args) => {
    const head = args.slice(0, leading)
    const objects = flatten(args.slice(leading))
    if (objects.length === 0) return run(...args)
    const empty = run(...head, stock.geometries.geom3.create()) as Geometry
    return oneOrAll(objects.map(o => (isGeometry(o) ? transformed(empty.transforms, o) : o)))
  }
}

/** Records a transform that depends on the boxes of the geometries (`center`, `align`): stock moves boxes of that size. */
export function boxTransform(name: string, leading: number): Call {
  const run = stockFunction(`transforms.${name}`)
  return (...args) => {
    const objects = flatten(args.slice(leading))
    const boxes = objects.map(o => (isGeometry(o) ? boxLike(o) : o))
    const moved = flatten([run(...args.slice(0, leading), ...boxes)])
    // A box comes back as a box, and what is no geometry as itself.
    return oneOrAll(
      objects.map((o, i) => (isGeometry(o) ? transformed((moved[i] as Geom3).transforms, o) : moved[i])),
    )
  }
}

/** A geometry of one flat facet with the same bounding box. */
function boxLike(geometry: Geometry): Geometry {
  const [a, b] = stock.measurements.measureBoundingBox(geometry)
  return stock.geometries.geom3.create([stock.geometries.poly3.create([a, b, b])])
}
