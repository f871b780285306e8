import type { Manifold, ManifoldToplevel } from 'manifold-3d'
import { numberBodies } from './bodies.ts'
import { convexHull, evened, reachOf } from './convex-hull.ts'
import { hullOfPoints, joined } from './hulls.ts'
import { measured } from './measure.ts'
import { readCorners, readMesh } from './read-mesh.ts'
import type { IndexedMesh } from './weld.ts'

/** Coordinates of sums that a hull is taken of at once: 48 MB, about two seconds. */
const mostSums = 6_000_000

/**
 * The Minkowski sum of two solids: all sums of a point of one and a point of the other. Nothing plus a solid is nothing.
 * Of convex ones it is the hull of the sums of their corners. Otherwise two solids, one of them moved, either cross with
 * their surfaces or hold one another; so the sum is that of the surfaces, facet by facet, and of each solid with a corner
 * of each body of the other. Manifold's own sum adds a solid that is not there where the other lies off the origin, and
 * leaves a void where the first is the smaller one. Undefined when it is too thin to be a solid.
 */
export function minkowskiSum(wasm: ManifoldToplevel, a: Manifold, b: Manifold): Manifold | undefined {
  if (a.isEmpty() || b.isEmpty()) return wasm.Manifold.union([])
  // On one grid, sums are exact, and what two facets share is shared by their sums.
  const reach = reachOf(readCorners(a)) + reachOf(readCorners(b))
  const [x, y] = [a, b].map(solid => new Summand(solid, reach))
  if (x.isConvex && y.isConvex) return hullOfPoints(wasm, cornersOfSum(x.corners, y.corners))
  const parts = [
    ...x.pieces.flatMap(p => y.pieces.map(q => hullOfPoints(wasm, cornersOfSum(p, q)))),
    ...y.starts.map(start => x.movedBy(start)),
    ...x.starts.map(start => y.movedBy(start)),
  ].filter(part => part !== undefined)
  const sum = wasm.Manifold.union(parts)
  // Made now, while its operands are there.
  sum.numTri()
  for (const part of parts) part.delete()
  return sum
}

/** A solid that is added to another, its corners on the grid of their reach. */
class Summand {
  readonly #solid: Manifold
  readonly #triangles: Uint32Array
  readonly corners: Float64Array
  readonly isConvex: boolean

  constructor(solid: Manifold, reach: number) {
    const mesh = readMesh(solid)
    const hull = convexHull(mesh.positions)
    const volume = volumeOf(mesh)
    this.#solid = solid
    this.#triangles = mesh.triangles
    this.corners = evened(mesh.positions, reach)
    this.isConvex = hull !== undefined && volumeOf(hull) - volume < 1e-9 * volume
  }

  /** The corners of convex pieces that hold all of its surface: of the solid itself when it is convex, or its triangles. */
  get pieces(): Float64Array[] {
    if (this.isConvex) return [this.corners]
    const pieces: Float64Array[] = []
    for (let t = 0; t < this.#triangles.length; t += 3)
      pieces.push(joined(Array.from(this.#triangles.subarray(t, t + 3), v => this.#corner(v))))
    return pieces
  }

  /** A corner of each of its bodies. */
  get starts(): Float64Array[] {
    const { of, count } = numberBodies(this.corners.length / 3, this.#triangles)
    return Array.from({ length: count }, (_, body) => this.#corner(of.indexOf(body)))
  }

  movedBy(by: Float64Array): Manifold {
    return this.#solid.warpBatch((v, count) => {
      for (let i = 0; i < 3 * count; i++) v[i] = this.corners[i] + by[i % 3]
    })
  }

  #corner(v: number): Float64Array {
    return this.corners.subarray(3 * v, 3 * v + 3)
  }
}

const volumeOf = (mesh: IndexedMesh): number => measured({ ...mesh, bodies: 1 }).volume

/** The corners of the sum of two convex solids, and points within it: a hull is taken of a few million sums at a time. */
function cornersOfSum(a: Float64Array, b: Float64Array): Float64Array {
  const strip = 3 * Math.max(1, Math.floor(mostSums / b.length))
  if (strip >= a.length) return sumsOf(a, b)
  const corners: Float64Array[] = []
  for (let i = 0; i < a.length; i += strip) {
    const sums = sumsOf(a.subarray(i, i + strip), b)
    corners.push(convexHull(sums)?.positions ?? sums)
  }
  return joined(corners)
}

/** Each point of a list plus each of another. */
function sumsOf(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array((a.length * b.length) / 3)
  let end = 0
  for (let i = 0; i < a.length; i += 3)
    for (let j = 0; j < b.length; j += 3)
      for (let axis = 0; axis < 3; axis++) sums[end++] = a[i + axis] + b[j + axis]
  return sums
}
