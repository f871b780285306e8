import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Node } from '../jscad/node.ts'
import { type Quality, segmentsFor } from '../jscad/quality.ts'
import { isSmooth } from '../jscad/smooth.ts'
import { plainCircle, plainCone, plainCuboid, plainCylinder, plainPolygon } from './plain-shapes.ts'

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
 * A polygon or a whole circle, which Manifold makes with the very points of stock, only faster. For a preview, points of
 * smooth curves that lie within half the chord of other edges are left out: they are half of a gear's triangles.
 */
export function ownFlat(
  { CrossSection }: ManifoldToplevel,
  node: Node,
  quality: Quality,
): CrossSection | undefined {
  const points = plainPolygon(node, quality)
  if (points) {
    const isThinned = quality !== 'jscad' && quality.draft && isSmooth({ ...(node.args[0] as object) })
    const outline = isThinned ? thinned(points, quality.chord / 2) : [...points]
    return new CrossSection([outline], 'EvenOdd')
  }
  const round = plainCircle(node)
  if (!round) return undefined
  const { radius, center, segments = segmentsOf(radius, quality) } = round
  const circle = CrossSection.circle(radius, segments)
  if (center[0] === 0 && center[1] === 0) return circle
  const placed = circle.translate(center)
  circle.delete()
  return placed
}

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
