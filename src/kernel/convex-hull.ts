import { orient3d } from 'robust-predicates'
import type { IndexedMesh } from './weld.ts'

/**
 * The convex hull of points (x, y, z of each), mm: a closed mesh with its faces turned outwards, every point within or on
 * it. Undefined when all points lie in one plane. Quickhull, in which every question that rounding could answer wrongly
 * is decided exactly, so that the faces which a new point sees are one piece with one rim, and no new face is without
 * area. Manifold's own hull of symmetric points is not always convex (elalish/manifold#1785).
 */
export function convexHull(points: Float64Array): IndexedMesh | undefined {
  const even = evened(points)
  const simplex = firstSimplex(even)
  return simplex && new Hull(even, simplex).mesh()
}

/**
 * Points on a grid of 2^-44 of their reach, some 1e-11 mm on 100 mm: what only rounding parts is one point, or in one
 * plane across an axis, and differences and sums of coordinates are exact.
 */
export function evened(points: Float64Array, reach = reachOf(points)): Float64Array {
  const cell = 2 ** (Math.ceil(Math.log2(reach)) - 44)
  // Adding 0 makes -0 and 0 one coordinate.
  return reach > 0 ? points.map(v => Math.round(v / cell) * cell + 0) : points
}

/** The greatest coordinate, mm, whatever its sign. */
export const reachOf = (points: Float64Array): number =>
  points.reduce((most, v) => Math.max(most, Math.abs(v)), 0)

/** Share of the sum of its terms by which a determinant may be off: Shewchuk's bound for orient3d (7 units), and room for a sum in another order. */
const rounding = 16 * 2 ** -53

class Hull {
  readonly #p: Float64Array
  /** Of each face: its corners, and the faces beyond the edges from each corner to the next. */
  readonly #corners: number[] = []
  readonly #beyond: number[] = []
  /** Of each face: its normal, as long as twice its area, the reach of rounding, and whether it is gone. */
  readonly #normals: number[] = []
  readonly #doubt: number[] = []
  readonly #gone: boolean[] = []
  /** The points above each face, in a chain from the first; -1 ends it. */
  readonly #first: number[] = []
  readonly #next: Int32Array
  /** By the corner that an edge of the rim starts from: three times the seen face, and which of its edges it is. */
  readonly #rim: Int32Array
  readonly #extent: readonly [number, number, number]

  constructor(points: Float64Array, [a, b, c, d]: Simplex) {
    this.#p = points
    this.#next = new Int32Array(points.length / 3)
    this.#rim = new Int32Array(points.length / 3)
    this.#extent = [0, 1, 2].map(axis => extentOf(points, axis)) as [number, number, number] // three axes
    for (const [x, y, z] of [
      [a, b, c],
      [a, d, b],
      [b, d, c],
      [c, d, a],
    ])
      this.#add(x, y, z)
    // Across the edges of those faces.
    this.#beyond.push(1, 2, 3, 3, 2, 0, 1, 3, 0, 2, 1, 0)
    this.#share([0, 1, 2, 3], this.#next.keys())
    for (let face = 0; face < this.#first.length; face++)
      while (!this.#gone[face] && this.#first[face] >= 0) this.#grow(face)
  }

  mesh(): IndexedMesh {
    const numbers = new Map<number, number>()
    const positions: number[] = []
    const triangles: number[] = []
    for (let f = 0; f < this.#gone.length; f++) {
      if (this.#gone[f]) continue
      for (let i = 3 * f; i < 3 * f + 3; i++) {
        const v = this.#corners[i]
        let number = numbers.get(v)
        if (number === undefined) {
          number = numbers.size
          numbers.set(v, number)
          positions.push(this.#p[3 * v], this.#p[3 * v + 1], this.#p[3 * v + 2])
        }
        triangles.push(number)
      }
    }
    return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) }
  }

  /** Takes the highest point above a face into the hull. */
  #grow(face: number): void {
    const top = this.#highest(face)
    const seen = [face]
    this.#gone[face] = true
    for (const f of seen)
      for (let i = 0; i < 3; i++) {
        const other = this.#beyond[3 * f + i]
        if (this.#gone[other] || this.#heightOver(other, top) <= 0) continue
        this.#gone[other] = true
        seen.push(other)
      }
    let start = -1
    for (const f of seen)
      for (let i = 0; i < 3; i++) {
        if (this.#gone[this.#beyond[3 * f + i]]) continue
        start = this.#corners[3 * f + i]
        this.#rim[start] = 3 * f + i
      }
    const made: number[] = []
    for (let from = start, to = -1; to !== start; from = to) {
      const edge = this.#rim[from]
      const inside = Math.floor(edge / 3)
      to = this.#corners[3 * inside + ((edge + 1) % 3)]
      const f = this.#add(from, to, top)
      const outside = this.#beyond[edge]
      this.#beyond.push(outside, f + 1, f - 1)
      const back = this.#corners[3 * outside] === to ? 0 : this.#corners[3 * outside + 1] === to ? 1 : 2
      this.#beyond[3 * outside + back] = f
      made.push(f)
    }
    const [first, last] = [made[0], made[made.length - 1]]
    this.#beyond[3 * first + 2] = last
    this.#beyond[3 * last + 1] = first
    const freed: number[] = []
    for (const f of seen) for (let v = this.#first[f]; v >= 0; v = this.#next[v]) if (v !== top) freed.push(v)
    this.#share(made, freed)
  }

  /** Gives each of some points to the first face that it lies above. */
  #share(faces: readonly number[], points: Iterable<number>): void {
    for (const v of points)
      for (const face of faces)
        if (this.#heightOver(face, v) > 0) {
          this.#next[v] = this.#first[face]
          this.#first[face] = v
          break
        }
  }

  /** Of the points above a face, the highest. */
  #highest(face: number): number {
    let [best, height] = [-1, -1]
    for (let v = this.#first[face]; v >= 0; v = this.#next[v]) {
      const h = this.#heightOver(face, v)
      if (h <= height) continue
      best = v
      height = h
    }
    return best
  }

  /** Positive when a point lies above a face, negative below, 0 in its plane; six times the volume between them. */
  #heightOver(face: number, v: number): number {
    const [p, n] = [this.#p, this.#normals]
    const a = 3 * this.#corners[3 * face]
    const height =
      n[3 * face] * (p[3 * v] - p[a]) +
      n[3 * face + 1] * (p[3 * v + 1] - p[a + 1]) +
      n[3 * face + 2] * (p[3 * v + 2] - p[a + 2])
    if (Math.abs(height) > this.#doubt[face]) return height
    return heightOver(p, this.#corners[3 * face], this.#corners[3 * face + 1], this.#corners[3 * face + 2], v)
  }

  #add(a: number, b: number, c: number): number {
    const p = this.#p
    const [ax, ay, az] = [p[3 * a], p[3 * a + 1], p[3 * a + 2]]
    const [bx, by, bz] = [p[3 * b] - ax, p[3 * b + 1] - ay, p[3 * b + 2] - az]
    const [cx, cy, cz] = [p[3 * c] - ax, p[3 * c + 1] - ay, p[3 * c + 2] - az]
    this.#normals.push(by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx)
    const [ex, ey, ez] = this.#extent
    const terms =
      ex * (Math.abs(by * cz) + Math.abs(bz * cy)) +
      ey * (Math.abs(bz * cx) + Math.abs(bx * cz)) +
      ez * (Math.abs(bx * cy) + Math.abs(by * cx))
    this.#doubt.push(rounding * terms)
    this.#corners.push(a, b, c)
    this.#first.push(-1)
    return this.#gone.push(false) - 1
  }
}

type Simplex = readonly [number, number, number, number]

/** Four points that enclose a volume, as large as is quickly found, turned outwards; undefined when all lie in one plane. */
function firstSimplex(p: Float64Array): Simplex | undefined {
  const count = p.length / 3
  /** The point at which a measure is greatest; undefined where it is nowhere positive. */
  const farthest = (measure: (v: number) => number): number | undefined => {
    let [best, most] = [-1, 0]
    for (let v = 0; v < count; v++) {
      const m = measure(v)
      if (m > most) {
        best = v
        most = m
      }
    }
    return best < 0 ? undefined : best
  }
  const from = (a: number, v: number) => [0, 1, 2].map(k => p[3 * v + k] - p[3 * a + k])
  const a = farthest(v => p[3 * v] - p[0]) ?? 0
  const b = farthest(v => Math.hypot(...from(a, v)))
  if (b === undefined) return undefined
  const [ux, uy, uz] = from(a, b)
  const c = farthest(v => {
    const [x, y, z] = from(a, v)
    return Math.hypot(uy * z - uz * y, uz * x - ux * z, ux * y - uy * x)
  })
  if (c === undefined) return undefined
  const d = farthest(v => Math.abs(heightOver(p, a, b, c, v)))
  if (d === undefined) return undefined
  return heightOver(p, a, b, c, d) > 0 ? [a, c, b, d] : [a, b, c, d]
}

/** Positive when a point lies above the plane of three others, counter-clockwise seen from there; its sign is exact. */
function heightOver(p: Float64Array, a: number, b: number, c: number, d: number): number {
  const [i, j, k, l] = [3 * a, 3 * b, 3 * c, 3 * d]
  // In a plane across an axis, as most are, nothing need be computed.
  for (let axis = 0; axis < 3; axis++) {
    const level = p[i + axis]
    if (p[j + axis] === level && p[k + axis] === level && p[l + axis] === level) return 0
  }
  const [ax, ay, az, bx, by, bz] = [p[i], p[i + 1], p[i + 2], p[j], p[j + 1], p[j + 2]]
  return -orient3d(ax, ay, az, bx, by, bz, p[k], p[k + 1], p[k + 2], p[l], p[l + 1], p[l + 2])
}

function extentOf(p: Float64Array, axis: number): number {
  let [min, max] = [Infinity, -Infinity]
  for (let i = axis; i < p.length; i += 3) {
    if (p[i] < min) min = p[i]
    if (p[i] > max) max = p[i]
  }
  return max - min
}
