import earcut from 'earcut'
import type { ManifoldToplevel } from 'manifold-3d'

export type Outline = readonly (readonly [number, number])[]

/**
 * Splits outlines (outer ones counter-clockwise, holes clockwise) into triangles of all their points, counter-clockwise,
 * numbered through: by cutting ears, and where that is not sure to be right, some five times as slowly, by Manifold.
 */
export function triangulate(
  { triangulate }: ManifoldToplevel,
  outlines: readonly Outline[],
): ArrayLike<number> {
  return ears(outlines) ?? triangulate(outlines as [number, number][][]).flat()
}

/** By ears; undefined when there are several outer outlines, or when the triangles do not fill them exactly. */
function ears(outlines: readonly Outline[]): number[] | undefined {
  const areas = outlines.map(areaOf)
  const outer = areas.findIndex(area => area > 0)
  if (outer < 0 || areas.some((area, i) => area > 0 && i !== outer)) return undefined
  const corners = new Corners()
  let first = 0
  const rings = outlines.map(outline => {
    const ring = { outline, first }
    first += outline.length
    return ring
  })
  corners.add(rings[outer])
  const holes = rings
    .filter((_, i) => i !== outer)
    .map(ring => {
      const start = corners.numbers.length
      corners.add(ring)
      return start
    })
  const found = earcut(corners.points, holes)
  // All corners are used when there are this many triangles, and none covers another when their areas add up.
  if (found.length !== 3 * (corners.numbers.length + 2 * holes.length - 2)) return undefined
  const triangles: number[] = []
  let filled = 0
  for (let i = 0; i < found.length; i += 3) {
    const [a, b, c] = [found[i], found[i + 1], found[i + 2]]
    const turn = corners.turn(a, b, c)
    if (turn < flat) return undefined
    filled += turn / 2
    corners.fill(triangles, a, b, c)
  }
  const wanted = areas.reduce((sum, area) => sum + area, 0)
  return Math.abs(filled - wanted) <= 1e-12 * areas[outer] * found.length ? triangles : undefined
}

/** mm²: twice the area below which a triangle is no triangle. */
const flat = 1e-9

/** Numbers of points in a line: the two ends of an edge, and what lies between them. */
type Run = readonly number[]

/** The corners of outlines; points in a line between two of them are kept apart, as cutting ears would leave them out. */
class Corners {
  readonly points: number[] = []
  /** The number of each corner among all points. */
  readonly numbers: number[] = []
  /** Edges with points between their ends, by the numbers of these. */
  readonly #runs = new Map<string, Run>()

  add({ outline, first }: { outline: Outline; first: number }): void {
    const corners = outline.flatMap((_, i) => (isStraight(outline, i) ? [] : [i]))
    corners.forEach((i, k) => {
      this.points.push(...outline[i])
      this.numbers.push(first + i)
      const steps = (corners[(k + 1) % corners.length] - i + outline.length) % outline.length
      if (steps === 1) return
      const run = Array.from({ length: steps + 1 }, (_, step) => first + ((i + step) % outline.length))
      this.#runs.set(`${run[0]} ${run[steps]}`, run)
    })
  }

  /** Twice the area of the triangle of three corners, positive when they run counter-clockwise. */
  turn(a: number, b: number, c: number): number {
    const p = this.points
    const [x, y] = [p[2 * a], p[2 * a + 1]]
    return (p[2 * b] - x) * (p[2 * c + 1] - y) - (p[2 * c] - x) * (p[2 * b + 1] - y)
  }

  /** Adds the triangle of three corners, split at the points between them. */
  fill(triangles: number[], ...corners: readonly [number, number, number]): void {
    const [a, b, c] = corners.map(corner => this.numbers[corner])
    if (this.#runs.size) split(triangles, this.#run(a, b), this.#run(b, c), this.#run(c, a))
    else triangles.push(a, b, c)
  }

  #run(from: number, to: number): Run {
    return this.#runs.get(`${from} ${to}`) ?? [from, to]
  }
}

/** Adds the triangles of a triangle with points on its sides. */
function split(triangles: number[], first: Run, second: Run, third: Run): void {
  if (first.length > 2) {
    const apex = third[0]
    for (let k = 1; k < first.length; k++) {
      const isLast = k === first.length - 1
      const [to, back] = [isLast ? second : [first[k], apex], k === 1 ? third : [apex, first[k - 1]]]
      split(triangles, [first[k - 1], first[k]], to, back)
    }
  } else if (second.length > 2) split(triangles, second, third, first)
  else if (third.length > 2) split(triangles, third, first, second)
  else triangles.push(first[0], second[0], third[0])
}

/** Whether a point lies in a line with its neighbours. */
function isStraight(outline: Outline, i: number): boolean {
  const [[ax, ay], [bx, by], [cx, cy]] = [-1, 0, 1].map(
    step => outline[(i + step + outline.length) % outline.length],
  )
  return (bx - ax) * (cy - ay) === (cx - ax) * (by - ay)
}

function areaOf(outline: Outline): number {
  let twice = 0
  let [px, py] = outline[outline.length - 1]
  for (const [x, y] of outline) {
    twice += px * y - x * py
    px = x
    py = y
  }
  return twice / 2
}
