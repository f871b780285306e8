import type { ContourVertex } from '../kernel/contour.ts'

type Point = readonly [number, number]

/** The radius of the arc from one point to another with a bulge that is not zero, mm. */
export function arcRadius(from: Point, to: Point, bulge: number): number {
  return (Math.hypot(to[0] - from[0], to[1] - from[1]) * (1 + bulge * bulge)) / (4 * Math.abs(bulge))
}

/** The centre of that arc. */
export function arcCentre(from: Point, to: Point, bulge: number): [number, number] {
  // From the middle of the chord, to the left by radius minus sagitta.
  const offset = (1 - bulge * bulge) / (4 * bulge)
  return [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * offset,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * offset,
  ]
}

/** The point half way along the arc. */
export function arcMiddle(from: Point, to: Point, bulge: number): [number, number] {
  return [
    (from[0] + to[0]) / 2 + ((to[1] - from[1]) * bulge) / 2,
    (from[1] + to[1]) / 2 - ((to[0] - from[0]) * bulge) / 2,
  ]
}

/** The bulge of each half of an arc: tan of an eighth of its angle. */
export const halfBulge = (bulge: number): number => bulge / (1 + Math.sqrt(1 + bulge * bulge))

/** The points of a line or arc that can be its greatest in x or y: its ends, and the quadrants that it passes. */
export function extremes(from: ContourVertex, to: ContourVertex): Point[] {
  const a: Point = [from.x, from.y]
  const b: Point = [to.x, to.y]
  if (from.bulge === 0) return [a, b]
  const [cx, cy] = arcCentre(a, b, from.bulge)
  const radius = arcRadius(a, b, from.bulge)
  const sweep = 4 * Math.atan(from.bulge)
  const start = Math.atan2(a[1] - cy, a[0] - cx)
  const quadrants: Point[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]
  const passed = quadrants.filter((_, k) => {
    const turn = (k * Math.PI) / 2 - start
    // The turn from the start in the direction of the arc, from 0 to a full turn.
    const ahead = sweep > 0 ? turn : -turn
    return ahead - Math.floor(ahead / (2 * Math.PI)) * 2 * Math.PI < Math.abs(sweep)
  })
  return [a, b, ...passed.map(([x, y]): Point => [cx + x * radius, cy + y * radius])]
}
