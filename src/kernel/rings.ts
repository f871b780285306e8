import { identity, type Mat4 } from '../jscad/stock.ts'

/** A closed run of points, mm. */
export type Outline = readonly (readonly [number, number])[]

/** Least and greatest x and y, mm. */
export type FlatBox = readonly [minX: number, minY: number, maxX: number, maxY: number]

/** An outline moved by a matrix in its plane; one that is mirrored is walked the other way. */
export function movedOutline(outline: Outline, m: Mat4): [number, number][] {
  if (m === identity) return outline.map(([x, y]) => [x, y])
  const points = outline.map(([x, y]): [number, number] => [
    m[0] * x + m[4] * y + m[12],
    m[1] * x + m[5] * y + m[13],
  ])
  return m[0] * m[5] < m[1] * m[4] ? points.reverse() : points
}

export function flatBoxOf(points: Outline): FlatBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return [minX, minY, maxX, maxY]
}

/** mm²: twice the area below which a triangle is no triangle. */
export const flat = 1e-9

/**
 * The points of outlines (outer ones counter-clockwise, holes clockwise), numbered through. An edge has the number of the
 * point that it leaves; what is enclosed lies to its left.
 */
export class Rings {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly next: Uint32Array
  readonly previous: Uint32Array
  /** How many triangles fill the outlines. */
  readonly triangles: number
  #area = 0
  #outer = 0

  constructor(outlines: readonly Outline[]) {
    const count = outlines.reduce((sum, outline) => sum + outline.length, 0)
    this.x = new Float64Array(count)
    this.y = new Float64Array(count)
    this.next = new Uint32Array(count)
    this.previous = new Uint32Array(count)
    let first = 0
    let triangles = count
    for (const outline of outlines) {
      const area = this.#add(outline, first)
      this.#area += area
      this.#outer += Math.max(0, area)
      triangles += area > 0 ? -2 : 2
      first += outline.length
    }
    this.triangles = Math.max(0, triangles)
  }

  /** Numbers the points of an outline from a number on; its area in mm². */
  #add(outline: Outline, first: number): number {
    let twice = 0
    let before = first + outline.length - 1
    let [px, py] = outline[outline.length - 1]
    for (let i = 0; i < outline.length; i++) {
      const [x, y] = outline[i]
      const at = first + i
      this.x[at] = x
      this.y[at] = y
      this.previous[at] = before
      this.next[before] = at
      twice += px * y - x * py
      before = at
      px = x
      py = y
    }
    return twice / 2
  }

  /** Twice the area of the triangle of three points, positive when they run counter-clockwise. */
  turn(a: number, b: number, c: number): number {
    const { x, y } = this
    return (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])
  }

  /** Whether these are all triangles that fill the outlines: none is turned over, and none covers another if the areas add up. */
  areFilledBy(triangles: Uint32Array): boolean {
    let twice = 0
    for (let i = 0; i < triangles.length; i += 3) {
      const turn = this.turn(triangles[i], triangles[i + 1], triangles[i + 2])
      if (turn < flat) return false
      twice += turn
    }
    return (
      triangles.length === 3 * this.triangles &&
      Math.abs(twice / 2 - this.#area) <= 1e-12 * this.#outer * triangles.length
    )
  }
}
