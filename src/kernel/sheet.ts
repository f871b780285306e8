import type { Mat4 } from '../jscad/stock.ts'
import type { Outline } from './rings.ts'
import type { IndexedMesh } from './weld.ts'

export type Triangulate = (outlines: readonly Outline[]) => ArrayLike<number>

/** A corner of the sheet on the blank, and the number of it. */
export interface Corner {
  readonly at: readonly [number, number]
  readonly number: number
}

/** An outline of a piece, and the numbers of its corners. */
export interface Ring {
  readonly outline: Outline
  readonly numbers: readonly number[]
  /** Whether no other piece can share its edges. */
  readonly isFree: boolean
}

/** Corners below and above, the triangles between them, and the edges that have a wall unless two pieces share them. */
export class Sheet {
  readonly #thickness: number
  readonly #positions: number[] = []
  readonly #triangles: number[] = []
  readonly #edges = new Map<number, Set<number>>()

  constructor(thickness: number) {
    this.#thickness = thickness
  }

  /** A corner of the blank, whose places at the heights of both sides of the sheet are told. */
  corner(
    at: readonly [number, number],
    place: (height: number) => readonly [number, number, number],
  ): Corner {
    const number = this.#positions.length / 6
    this.#positions.push(...place(0), ...place(this.#thickness))
    return { at, number }
  }

  /** The new corners of an outline that no other piece meets. */
  freeRing(outline: Outline, m: Mat4): Ring {
    const first = this.#positions.length / 6
    const [ux, uy, uz] = [8, 9, 10].map(i => m[i] * this.#thickness)
    for (const [px, py] of outline) {
      const [x, y, z] = carried(m, px, py, 0)
      this.#positions.push(x, y, z, x + ux, y + uy, z + uz)
    }
    return { outline, numbers: outline.map((_, i) => first + i), isFree: true }
  }

  /** A triangle of the blank by the numbers of its corners, counter-clockwise, on both sides. */
  triangle(a: number, b: number, c: number): void {
    this.#triangles.push(2 * a, 2 * c, 2 * b, 2 * a + 1, 2 * b + 1, 2 * c + 1)
  }

  /** An edge of a piece, which lies to its left. */
  edge(from: Corner, to: Corner): void {
    this.#edge(from.number, to.number)
  }

  addFace(rings: readonly Ring[], triangulate: Triangulate): void {
    if (rings.length === 0) return
    const numbers = rings.flatMap(ring => ring.numbers)
    const triangles = triangulate(rings.map(ring => ring.outline))
    for (let i = 0; i < triangles.length; i += 3)
      this.triangle(numbers[triangles[i]], numbers[triangles[i + 1]], numbers[triangles[i + 2]])
    for (const { numbers, isFree } of rings)
      numbers.forEach((from, i) => {
        const to = numbers[(i + 1) % numbers.length]
        if (isFree) this.#wall(from, to)
        else this.#edge(from, to)
      })
  }

  mesh(): IndexedMesh {
    for (const [from, ends] of this.#edges) for (const to of ends) this.#wall(from, to)
    return { positions: Float64Array.from(this.#positions), triangles: Uint32Array.from(this.#triangles) }
  }

  #edge(from: number, to: number): void {
    if (this.#edges.get(to)?.delete(from)) return
    const ends = this.#edges.get(from) ?? new Set<number>()
    this.#edges.set(from, ends.add(to))
  }

  #wall(from: number, to: number): void {
    this.#triangles.push(2 * from, 2 * to, 2 * to + 1, 2 * from, 2 * to + 1, 2 * from + 1)
  }
}

/** Where a matrix takes a point. */
export const carried = (m: Mat4, x: number, y: number, z: number): [number, number, number] => [
  m[0] * x + m[4] * y + m[8] * z + m[12],
  m[1] * x + m[5] * y + m[9] * z + m[13],
  m[2] * x + m[6] * y + m[10] * z + m[14],
]
