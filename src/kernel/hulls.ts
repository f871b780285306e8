import type { Manifold, ManifoldToplevel } from 'manifold-3d'
import { convexHull } from './convex-hull.ts'
import { importMesh } from './import-mesh.ts'
import { readCorners } from './read-mesh.ts'

/** The convex hull of solids: nothing of nothing. Undefined when it is too thin to be a solid. */
export function hullOf(wasm: ManifoldToplevel, solids: readonly Manifold[]): Manifold | undefined {
  const points = joined(solids.map(readCorners))
  return points.length ? hullOfPoints(wasm, points) : wasm.Manifold.union([])
}

/** The convex hull of points, x, y, z of each. Undefined when they lie in one plane, or almost. */
export function hullOfPoints(wasm: ManifoldToplevel, points: Float64Array): Manifold | undefined {
  const mesh = convexHull(points)
  return mesh && importMesh(wasm, mesh)
}

/** Lists of points as one. */
export function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0))
  let end = 0
  for (const list of lists) {
    all.set(list, end)
    end += list.length
  }
  return all
}
