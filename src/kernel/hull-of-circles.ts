import { bulgeOf, type Contour, type ContourVertex, type Point } from './contour.ts'

/** A circle, or a point when its radius is 0. */
export interface Disc {
  centre: Point
  radius: number
}

const TAU = 2 * Math.PI

/**
 * The convex hull of circles and points, mm: true arcs joined by their common tangents, counter-clockwise.
 * Walks round the hull: from a circle, at the direction of its last tangent, the next circle is
 * the one whose outer tangent turns least to the left.
 */
export function hullOfCircles(discs: readonly Disc[]): Contour {
  const outermost = distinct(discs)
  if (outermost.length === 1) return { kind: 'circle', outer: true, ...outermost[0] }
  // The lowest point of all, the leftmost of several, lies on the hull with a tangent towards +x.
  let disc = outermost.reduce((low, d) => (below(d, low) ? d : low))
  let heading = 0
  let turned = 0
  const stops: Stop[] = []
  for (;;) {
    const step = nextStep(disc, heading, outermost)
    turned += step.turn
    if (turned >= TAU - 1e-9) break
    stops.push({ disc, heading: step.heading })
    disc = step.to
    heading = step.heading
  }
  return { kind: 'path', outer: true, vertices: arcsAndTangents(stops) }
}

/** A circle of the hull and the direction of the tangent that leaves it, radians. */
interface Stop {
  disc: Disc
  heading: number
}

interface Step {
  to: Disc
  heading: number
  turn: number
}

function below(a: Disc, b: Disc): boolean {
  const [ya, yb] = [a.centre[1] - a.radius, b.centre[1] - b.radius]
  return Math.abs(ya - yb) > 1e-9 ? ya < yb : a.centre[0] < b.centre[0]
}

/** Leaves out circles that lie within another. */
function distinct(discs: readonly Disc[]): Disc[] {
  return discs.filter((d, i) =>
    discs.every((e, j) => {
      if (i === j) return true
      const gap = Math.hypot(d.centre[0] - e.centre[0], d.centre[1] - e.centre[1]) + d.radius - e.radius
      return gap > 1e-9 || (Math.abs(d.radius - e.radius) < 1e-9 && i < j)
    }),
  )
}

/** Angle from a heading to another, to the left, in [0, TAU). */
function turn(from: number, to: number): number {
  const t = (to - from) % TAU
  const positive = t < 0 ? t + TAU : t
  return positive > TAU - 1e-9 ? 0 : positive
}

function nextStep(from: Disc, heading: number, discs: readonly Disc[]): Step {
  let best: Step = { to: from, heading, turn: TAU }
  let reach = 0
  for (const to of discs) {
    if (to === from) continue
    const [dx, dy] = [to.centre[0] - from.centre[0], to.centre[1] - from.centre[1]]
    const distance = Math.hypot(dx, dy)
    // Both circles lie to the left of their common tangent.
    const direction = Math.atan2(dy, dx) + Math.asin((from.radius - to.radius) / distance)
    const t = turn(heading, direction)
    // Of points in line, the farthest.
    if (t > best.turn + 1e-9 || (t > best.turn - 1e-9 && distance < reach)) continue
    best = { to, heading: direction, turn: t }
    reach = distance
  }
  return best
}

function arcsAndTangents(stops: readonly Stop[]): ContourVertex[] {
  const vertices: ContourVertex[] = []
  stops.forEach(({ disc, heading }, i) => {
    const arrival = stops[(i + stops.length - 1) % stops.length].heading
    const angle = turn(arrival, heading)
    const at = (h: number, bulge: number): ContourVertex => ({
      x: disc.centre[0] + disc.radius * Math.sin(h),
      y: disc.centre[1] - disc.radius * Math.cos(h),
      bulge,
    })
    if (disc.radius > 0 && angle > 1e-9) {
      // Arcs over a half circle are written as two.
      const parts = angle > Math.PI + 1e-9 ? 2 : 1
      for (let k = 0; k < parts; k++) vertices.push(at(arrival + (angle * k) / parts, bulgeOf(angle / parts)))
    }
    vertices.push(at(heading, 0))
  })
  return vertices
}
