import { plain } from './folded-sheet.ts'
import { copyOf, type Node } from './node.ts'
import { beforeScale, full, type Quality, qualityKey } from './quality.ts'
import { withSegments } from './rounds.ts'
import { type Geom2, type Geom3, type Geometry, type Mat4, type Path2, stock } from './stock.ts'

/** Makes the geometry of a node at full quality; what reading a recorded geometry calls. */
export type Evaluator = (node: Node) => Geometry

let evaluator: Evaluator = node => evaluateStock(node, full)

/** Replaces the maker of geometries: a kernel does so when it has loaded. */
export function useEvaluator(next: Evaluator): void {
  evaluator = next
}

export const evaluate: Evaluator = node => evaluator(node)

/** Makes the geometry of a whole tree with stock JSCAD alone: the oracle of the tests. */
export function evaluateStock(node: Node, quality: Quality): Geometry {
  const done = new Map<string, Geometry>()
  const visit = (n: Node, q: Quality): Geometry => {
    const key = `${n.hash}@${qualityKey(q)}`
    const geometry = done.get(key) ?? runStock(n, q, visit)
    done.set(key, geometry)
    return geometry
  }
  return visit(node, quality)
}

/** Runs the one stock function of a node on geometries that `child` makes. */
export function runStock(
  node: Node,
  quality: Quality,
  child: (node: Node, quality: Quality) => Geometry,
): Geometry {
  if (node.data) return node.data
  if (plain(node) !== node) return child(plain(node), quality)
  if (node.op === 'transform') {
    const matrix = matrixOf(node)
    return applied(matrix, child(node.children[0], beforeScale(quality, scaleOf(matrix))))
  }
  const children = node.children.map(c => child(c, quality))
  const [room, name] = node.op.split('.')
  const rooms = stock as unknown as Record<string, Record<string, (...args: unknown[]) => Geometry>> // by recorded name
  return rooms[room][name](...withSegments(node.op, node.args, quality, children[0]).map(copyOf), ...children)
}

/** The matrix of a `transform` node. */
export const matrixOf = (node: Node): Mat4 => node.args[0] as Mat4 // recorded by `transformed` only

/** The greatest factor by which a matrix stretches a direction along an axis. */
export function scaleOf(m: Mat4): number {
  return Math.max(Math.hypot(m[0], m[1], m[2]), Math.hypot(m[4], m[5], m[6]), Math.hypot(m[8], m[9], m[10]))
}

function applied(matrix: Mat4, geometry: Geometry): Geometry {
  const { geom3, geom2, path2 } = stock.geometries
  if (geom3.isA(geometry)) return geom3.transform(matrix, geometry as Geom3)
  if (geom2.isA(geometry)) return geom2.transform(matrix, geometry as Geom2)
  return path2.transform(matrix, geometry as Path2)
}
