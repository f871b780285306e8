import { type Geom2, hulls, primitives } from '#jscad'

export type Point = readonly [number, number]

/** A convex shape in the plane, mm: the hull of its points (1: a disc, 2: a slot, more: anticlockwise), grown by `radius`. */
export interface Region {
  readonly points: readonly Point[]
  readonly radius: number
}

export const disc = (centre: Point, radius: number): Region => ({ points: [centre], radius })

/** A round that travels along x by `travel` in all, centred; a disc without travel. */
export const swept = ([x, y]: Point, radius: number, travel: number): Region =>
  travel > 0
    ? {
        points: [
          [x - travel / 2, y],
          [x + travel / 2, y],
        ],
        radius,
      }
    : disc([x, y], radius)

/** A point turned about the origin by degrees, then moved. */
export function turned([x, y]: Point, degrees: number, [ox, oy]: Point = [0, 0]): Point {
  const angle = (degrees * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [ox + tidy(c * x - s * y), oy + tidy(s * x + c * y)]
}

/** Takes off the noise of trigonometry, so that symmetric patterns stay symmetric. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9

/** Width in mm of material between two shapes; below zero where they overlap. */
export function gap(a: Region, b: Region): number {
  const apart = a.points.some(p => within(p, b.points)) || b.points.some(p => within(p, a.points))
  const distance = apart ? 0 : Math.min(...sides(a).flatMap(s => sides(b).map(t => sideDistance(s, t))))
  return distance - a.radius - b.radius
}

/** True when the round `inner` lies in the disc of `outer`, at least `margin` mm from its edge. */
export const contains = (outer: Region, inner: Region, margin: number): boolean =>
  outer.points.every(([x, y]) =>
    inner.points.every(([u, v]) => Math.hypot(u - x, v - y) + inner.radius + margin <= outer.radius + 1e-9),
  )

/** The hull of rounds and slots as a JSCAD profile with true arcs. */
export function hullOf(regions: readonly Region[]): Geom2 {
  // One hull of circles: of a hull of hulls the arcs would be lost.
  const rounds = regions.flatMap(({ points, radius }) =>
    points.map(([x, y]) => primitives.circle({ radius, center: [x, y] })),
  )
  return rounds.length === 1 ? rounds[0] : hulls.hull(...rounds)
}

/** Reach of the convex hull of shapes in a direction, given as degrees from +x. */
export function reach(regions: readonly Region[], degrees: number): number {
  const [c, s] = turned([1, 0], degrees)
  return Math.max(
    ...regions.map(({ points, radius }) => Math.max(...points.map(p => p[0] * c + p[1] * s)) + radius),
  )
}

type Side = readonly [Point, Point]

const sides = ({ points }: Region): Side[] =>
  points.length === 2 ? [[points[0], points[1]]] : points.map((p, i) => [p, points[(i + 1) % points.length]])

const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

const within = (point: Point, polygon: readonly Point[]): boolean =>
  polygon.length > 2 && polygon.every((p, i) => cross(p, polygon[(i + 1) % polygon.length], point) >= 0)

function sideDistance(s: Side, t: Side): number {
  const [a, b, c, d] = [...s, ...t]
  if (cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0) return 0
  return Math.min(toSide(a, t), toSide(b, t), toSide(c, s), toSide(d, s))
}

function toSide([x, y]: Point, [[ax, ay], [bx, by]]: Side): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}
