import type { Manifold, ManifoldToplevel } from 'manifold-3d'

type Solids = ManifoldToplevel['Manifold']
type Point = [number, number, number]

/** Sums of corners that a hull is taken of: 2 million take about a second. */
const mostSums = 2_000_000

/**
 * The Minkowski sum of two solids. Of convex ones it is the hull of the sums of their corners: Manifold's own sum
 * is up to 0.2 % too large there, and depends on the order. Nothing plus a solid is nothing.
 */
export function minkowskiSum(a: Manifold, b: Manifold, solids: Solids): Manifold {
  if (a.isEmpty() || b.isEmpty()) return (a.isEmpty() ? a : b).translate(0, 0, 0)
  if (a.numVert() * b.numVert() > mostSums || !isConvex(a, solids) || !isConvex(b, solids))
    return a.minkowskiSum(b)
  const others = cornersOf(b)
  return solids.hull(
    cornersOf(a).flatMap(([x, y, z]) => others.map(([u, v, w]): Point => [x + u, y + v, z + w])),
  )
}

function isConvex(solid: Manifold, solids: Solids): boolean {
  const hull = solids.hull([solid])
  const surplus = hull.volume() - solid.volume()
  hull.delete()
  return surplus < 1e-9 * solid.volume()
}

function cornersOf(solid: Manifold): Point[] {
  const corners: Point[] = []
  // A mesh is read in single precision; a warp sees the doubles.
  solid
    .warpBatch((v, count) => {
      for (let i = 0; i < 3 * count; i += 3) corners.push([v[i], v[i + 1], v[i + 2]])
    })
    .delete()
  return corners
}
