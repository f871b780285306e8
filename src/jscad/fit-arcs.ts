import { arcOf, bulgeOf, type ContourVertex, type Point } from './arc.ts'

/** mm that a point may lie beside the arcs through its curve. */
const tolerance = 0.001
/** mm that a point may lie beside a circle and still be one of its points. */
const onCircle = 1e-6

/**
 * Arcs that touch each other smoothly along a run of points, mm: the one arc on which all points lie, or as few pairs of
 * arcs as keep every point within 0.001 mm. The last point is left out, as it begins what follows.
 */
export function fitArcs(points: readonly Point[]): ContourVertex[] {
  const one = oneArc(points)
  if (one) return [one]
  const directions = points.map((_, i) => tangentAt(points, i))
  const pair = (i: number, j: number) => biarc(points[i], directions[i], points[j], directions[j])
  const vertices: ContourVertex[] = []
  for (let i = 0; i < points.length - 1; ) {
    let best = pair(i, i + 1)
    let to = i + 1
    for (let j = i + 2; j < points.length; j++) {
      const arcs = pair(i, j)
      if (!points.slice(i + 1, j).every(p => beside(arcs, points[j], p) < tolerance)) break
      best = arcs
      to = j
    }
    vertices.push(...best)
    i = to
  }
  return vertices
}

/** The arc from the first point to the last when all of them lie on it; undefined for other curves and straight lines. */
function oneArc(points: readonly Point[]): ContourVertex | undefined {
  const [from, to] = [points[0], points[points.length - 1]]
  const middle = points[Math.floor(points.length / 2)]
  // The angle that the chord subtends at a point of the arc is half the angle of the other arc.
  const bulge = bulgeOf(2 * angleBetween(minus(middle, from), minus(to, middle)))
  const [start, end] = [
    { x: from[0], y: from[1], bulge },
    { x: to[0], y: to[1], bulge: 0 },
  ]
  const arc = arcOf(start, end)
  return arc &&
    points.every(
      ([x, y]) => Math.abs(Math.hypot(x - arc.centre[0], y - arc.centre[1]) - arc.radius) < onCircle,
    )
    ? start
    : undefined
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]]
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1]
const angleBetween = (a: Point, b: Point): number => Math.atan2(a[0] * b[1] - a[1] * b[0], dot(a, b))

/** Direction of the curve at a point: that of the circle through it and its neighbours. */
function tangentAt(points: readonly Point[], i: number): Point {
  const middle = Math.min(Math.max(i, 1), points.length - 2)
  const [a, b, c] = [points[middle - 1], points[middle], points[middle + 1]]
  // The angles between a circle's chords are those of its tangents, halved.
  const turn = angleBetween(minus(b, a), minus(c, b))
  const [from, to] = i < middle ? [a, b] : i > middle ? [b, c] : [a, c]
  const [x, y] = minus(to, from)
  const angle = Math.atan2(y, x) + tangentTurn(i - middle, a, b, c, turn)
  return [Math.cos(angle), Math.sin(angle)]
}

/** From the chord taken in `tangentAt` to the tangent: at the first point, the middle one or the last. */
function tangentTurn(place: number, a: Point, b: Point, c: Point, turn: number): number {
  // By the inscribed angle, the tangent at an end of a chord leaves it by the angle that the chord subtends.
  const atC = angleBetween(minus(b, c), minus(a, c))
  const atA = angleBetween(minus(c, a), minus(b, a))
  if (place < 0) return -Math.abs(atC) * Math.sign(turn)
  if (place > 0) return Math.abs(atA) * Math.sign(turn)
  return angleBetween(minus(c, a), minus(b, a)) + Math.abs(atC) * Math.sign(turn)
}

/** Two arcs from a point and direction to another, that touch in between, or the one arc that fits both: their starts. */
function biarc(from: Point, leaving: Point, to: Point, arriving: Point): ContourVertex[] {
  const chord = minus(to, from)
  const half = angleBetween(leaving, chord)
  if (Math.abs(half - angleBetween(chord, arriving)) < 1e-9)
    return [{ x: from[0], y: from[1], bulge: bulgeOf(2 * half) }]
  const sum: Point = [leaving[0] + arriving[0], leaving[1] + arriving[1]]
  const spread = 2 * (1 - dot(leaving, arriving))
  const along = dot(chord, sum)
  const reach =
    spread < 1e-12
      ? dot(chord, chord) / (2 * along)
      : (Math.sqrt(along * along + spread * dot(chord, chord)) - along) / spread
  const joint: Point = [0, 1].map(k => (from[k] + to[k] + reach * (leaving[k] - arriving[k])) / 2) as Point // two numbers of two
  return [
    { x: from[0], y: from[1], bulge: bulgeOf(2 * angleBetween(leaving, minus(joint, from))) },
    { x: joint[0], y: joint[1], bulge: bulgeOf(2 * angleBetween(minus(to, joint), arriving)) },
  ]
}

/** Distance in mm of a point from the nearest of arcs that end in another. */
function beside(arcs: readonly ContourVertex[], end: Point, p: Point): number {
  const last = { x: end[0], y: end[1], bulge: 0 }
  return Math.min(...arcs.map((from, i) => fromArc(from, arcs[i + 1] ?? last, p)))
}

function fromArc(from: ContourVertex, to: ContourVertex, [x, y]: Point): number {
  const arc = arcOf(from, to)
  if (arc) return Math.abs(Math.hypot(x - arc.centre[0], y - arc.centre[1]) - arc.radius)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return Math.abs((x - from.x) * dy - (y - from.y) * dx) / Math.hypot(dx, dy)
}
