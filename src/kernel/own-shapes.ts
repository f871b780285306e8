import type { CrossSection, Manifold, ManifoldToplevel, Mat3 } from 'manifold-3d'
import type { Node } from '../jscad/node.ts'
import { type Quality, segmentsFor } from '../jscad/quality.ts'
import { isSmooth } from '../jscad/smooth.ts'
import { identity, type Mat4 } from '../jscad/stock.ts'
import { plainCircle, plainCone, plainCuboid, plainCylinder, plainPolygon } from './plain-shapes.ts'
import { movedOutline } from './rings.ts'

/** A solid that Manifold makes with the very vertices of stock, only faster. */
export function ownSolid({ Manifold }: ManifoldToplevel, node: Node, quality: Quality): Manifold | undefined {
  const size = plainCuboid(node)
  if (size) return Manifold.cube(size, true)
  const cylinder = plainCylinder(node)
  if (cylinder) {
    const { radius, height, segments = segmentsOf(radius, quality) } = cylinder
    return Manifold.cylinder(height, radius, radius, segments, true)
  }
  const cone = plainCone(node)
  if (cone) {
    const { low, high, height, segments = segmentsOf(Math.max(low, high), quality) } = cone
    return Manifold.cylinder(height, low, high, segments, true)
  }
  return undefined
}

/**
 * A polygon or a whole circle where a matrix puts it, which Manifold makes with the very points of stock, only faster.
 * For a preview, points of smooth curves that lie within half the chord of other edges are left out: they are half of a
 * gear's triangles.
 */
export function ownFlat(
  { CrossSection }: ManifoldToplevel,
  node: Node,
  quality: Quality,
  matrix: Mat4,
): CrossSection | undefined {
  const points = plainPolygon(node, quality)
  if (points) {
    const isThinned = quality !== 'jscad' && quality.draft && isSmooth({ ...(node.args[0] as object) })
    const outline = isThinned ? thinned(points, quality.chord / 2) : points
    return new CrossSection([movedOutline(outline, matrix)], 'EvenOdd')
  }
  const round = plainCircle(node)
  if (!round) return undefined
  const { radius, center, segments = segmentsOf(radius, quality) } = round
  const circle = CrossSection.circle(radius, segments)
  const [x, y] = center
  if (matrix === identity && x === 0 && y === 0) return circle
  const centred = circle.translate(center)
  const placed = centred.transform(flatMatrix(matrix))
  circle.delete()
  centred.delete()
  return placed
}

/** A matrix in the plane as Manifold's sections take it. */
export const flatMatrix = (m: Mat4): Mat3 => [m[0], m[1], 0, m[4], m[5], 0, m[12], m[13], 1]

const segmentsOf = (radius: number, quality: Quality): number =>
  quality === 'jscad' ? 32 : segmentsFor(radius, quality.chord, quality.times)

/** An outline without the points that lie within a tolerance, mm, of the edges between those that stay. */
function thinned(points: readonly [number, number][], tolerance: number): [number, number][] {
  const isNear = (from: number, to: number) => {
    const [[ax, ay], [bx, by]] = [points[from], points[to % points.length]]
    const [dx, dy] = [bx - ax, by - ay]
    const length = Math.hypot(dx, dy)
    for (let i = from + 1; i < to; i++)
      if (Math.abs((points[i][0] - ax) * dy - (points[i][1] - ay) * dx) > tolerance * length) return false
    return true
  }
  const kept = [points[0]]
  for (let from = 0, to = 2; to <= points.length; to++)
    if (!isNear(from, to)) {
      from = to - 1
      kept.push(points[from])
    }
  return kept
}
