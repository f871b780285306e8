import { evaluate, matrixOf } from '../../jscad/evaluate.ts'
import type { Node } from '../../jscad/node.ts'
import { type Geom2, type Geom3, stock } from '../../jscad/stock.ts'
import { arcOf, type ContourVertex, type Point } from '../contour.ts'
import { movedBy, type Vec } from './curves.ts'

/**
 * Points on the recorded shapes that a tree is made of: their hulls hold it, but for what curves bulge out over their
 * facets at full quality. No boolean is made: what is taken off or left out counts as there.
 */
export function hullsOf(node: Node): Vec[][] {
  const [first] = node.children
  if (node.op === 'transform') {
    const matrix = matrixOf(node)
    return hullsOf(first).map(hull => hull.map(point => movedBy(matrix, point)))
  }
  if (node.op === 'booleans.subtract' || node.op === 'booleans.intersect') return hullsOf(first)
  if (node.op === 'booleans.union') return node.children.flatMap(hullsOf)
  const { geom2, geom3 } = stock.geometries
  const geometry = evaluate(node)
  return node.dimension === 2
    ? [geom2.toPoints(geometry as Geom2).map(([x, y]): Vec => [x, y, 0])]
    : [geom3.toPolygons(geometry as Geom3).flatMap(polygon => polygon.vertices)]
}

/** The mean of an outline's corners: the centre of a toothed wheel. */
export function middleOf(vertices: readonly ContourVertex[]): Point {
  const mean = (of: (v: ContourVertex) => number) =>
    vertices.reduce((sum, v) => sum + of(v), 0) / vertices.length
  return [mean(v => v.x), mean(v => v.y)]
}

/** The least and the greatest distance of an outline in lines and arcs from a point. */
export function distancesFrom(point: Point, vertices: readonly ContourVertex[]): [number, number] {
  const distances = vertices.flatMap((from, i) =>
    [from, ...normalsFrom(point, from, vertices[(i + 1) % vertices.length])].map(p =>
      Math.hypot(p.x - point[0], p.y - point[1]),
    ),
  )
  return [Math.min(...distances), Math.max(...distances)]
}

/** Where an edge between its ends is nearest to a point or farthest from it: the feet of its normals through the point. */
function normalsFrom([x, y]: Point, from: ContourVertex, to: ContourVertex): { x: number; y: number }[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const arc = arcOf(from, to)
  if (!arc) {
    const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)
    return share > 0 && share < 1 ? [{ x: from.x + share * dx, y: from.y + share * dy }] : []
  }
  const { centre, radius } = arc
  const [cx, cy] = [centre[0] - x, centre[1] - y]
  const length = Math.hypot(cx, cy)
  if (length < 1e-9) return []
  return [-radius / length, radius / length]
    .map(r => ({ x: centre[0] + r * cx, y: centre[1] + r * cy }))
    .filter(p => from.bulge * (dx * (p.y - from.y) - dy * (p.x - from.x)) < 0)
}
