import type { Vector3 } from 'three'
import { deviationFrom, fitCircle } from './circle.ts'
import { type Chain, chainsOf } from './edge-chains.ts'

/** What can be measured on a part; mm, in the part's own frame or carried into the assembly's. */
export type Feature =
  | { kind: 'point'; at: Vector3; exact: boolean }
  | { kind: 'line'; from: Vector3; to: Vector3; exact: boolean }
  | ArcFeature
  | { kind: 'curve'; points: readonly Vector3[] }
  | { kind: 'plane'; at: Vector3; normal: Vector3 }

export interface ArcFeature {
  kind: 'arc'
  centre: Vector3
  /** Of length 1. */
  axis: Vector3
  radius: number
  /** Degrees; 360 for a full circle. */
  sweep: number
  /** Whether its points lie on the circle as well as the numbers of the graphics card can say. */
  exact: boolean
  points: readonly Vector3[]
}

/** An edge with its points, to find it on the screen by. */
export interface EdgeFeature {
  feature: Exclude<Feature, { kind: 'point' | 'plane' }>
  points: readonly Vector3[]
}

/** The measurable edges and corners of a part. */
export interface PartFeatures {
  edges: EdgeFeature[]
  corners: { at: Vector3; exact: boolean }[]
}

/** Finest chord tolerance in mm that files and final models are made with. */
const chord = 0.01
/** What rounding to single precision moves a point of a part half a metre long, mm. */
const rounding = 5e-5
/** Points of a run at least, for it to be taken as an arc. */
const leastPoints = 5
/** Degrees of an arc at least: the circle of a shorter one is too uncertain. */
const leastSweep = 15

/**
 * Reads straight edges, arcs, circles and other curves from the sharp edges of a mesh (six numbers an edge). The
 * vertices of a true round lie on its circle, so its diameter is the true one however coarse the mesh. Where another
 * surface cuts a chord of it short, and at the end of a curve, a corner is only near its true place: not exact.
 */
export function featuresOf(edges: Float32Array): PartFeatures {
  const found = chainsOf(edges).flatMap(piecesOf)
  const loose = new Set(found.flatMap(looseEnds))
  for (const { feature, points } of found)
    if (feature.kind === 'line') feature.exact = !endsOf(points).some(end => loose.has(end))
  const corners = new Set(found.flatMap(({ points }) => endsOf(points)))
  return {
    edges: found,
    corners: [...corners].map(at => ({ at, exact: !loose.has(at) })),
  }
}

/** Both ends of a run; a closed one has none. */
function endsOf(points: readonly Vector3[]): Vector3[] {
  const [from, to] = [points[0], points[points.length - 1]]
  return from === to ? [] : [from, to]
}

function looseEnds({ feature, points }: EdgeFeature): Vector3[] {
  if (feature.kind === 'curve') return endsOf(points)
  if (feature.kind !== 'arc') return []
  return endsOf(points).filter(end => deviationFrom(feature, [end]) > rounding)
}

function piecesOf({ points, closed }: Chain): EdgeFeature[] {
  if (closed) {
    const whole = arcOf(points, chord)
    if (whole) return [whole]
  }
  const run = closed ? fromLongest(points) : points
  const pieces: EdgeFeature[] = []
  for (let start = 0; start < run.length - 1; ) {
    const line = longest(run, start, 2, isStraight)
    // Part of a loop is an arc only when it is a true one: any curve is near some circle for a while.
    const arc = longest(run, start, leastPoints, part => arcOf(part, rounding) !== undefined)
    const end = arc > line ? arc : Math.max(line, start + 1)
    const part = run.slice(start, end + 1)
    pieces.push((arc > line && arcOf(part, rounding)) || lineOf(part))
    start = end
  }
  return joinCurves(joinCutChords(pieces))
}

/** The last index up to which points from `start` still pass, at least so many of them; `start` when they do not. */
function longest(
  points: readonly Vector3[],
  start: number,
  least: number,
  passes: (part: readonly Vector3[]) => boolean,
): number {
  let [good, step] = [start, least - 1]
  // Doubling strides, then halving ones: a run of n points is tried some 2·log n times.
  while (start + step < points.length && passes(points.slice(start, start + step + 1))) {
    good = start + step
    step *= 2
  }
  let bad = Math.min(points.length, start + step)
  if (good === start) return start
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (passes(points.slice(start, middle + 1))) good = middle
    else bad = middle
  }
  return good
}

const lineOf = (points: readonly Vector3[]): EdgeFeature => ({
  points,
  feature: { kind: 'line', from: points[0], to: points[points.length - 1], exact: true },
})

function isStraight(points: readonly Vector3[]): boolean {
  const [from, to] = [points[0], points[points.length - 1]]
  const along = to.clone().sub(from)
  const length = along.length()
  if (length === 0) return false
  along.divideScalar(length)
  return points.every(point => {
    const offset = point.clone().sub(from)
    return offset.addScaledVector(along, -offset.dot(along)).length() <= rounding * 2
  })
}

function arcOf(points: readonly Vector3[], tolerance: number): EdgeFeature | undefined {
  if (points.length < leastPoints) return undefined
  const circle = fitCircle(points)
  if (!circle || circle.deviation > Math.min(tolerance, circle.radius * 2e-3)) return undefined
  // Chords that turn much, as those of a hexagon, are edges of their own.
  const widest = 2 * circle.radius * Math.sin((33 / 2) * (Math.PI / 180)) + rounding
  let turned = 0
  for (let i = 1; i < points.length; i++) {
    const length = points[i].distanceTo(points[i - 1])
    if (length > widest) return undefined
    turned += 2 * Math.asin(Math.min(1, length / (2 * circle.radius)))
  }
  const degrees = (turned * 180) / Math.PI
  if (degrees < leastSweep || degrees > 361) return undefined
  const sweep = degrees > 359 ? 360 : degrees
  const { centre, axis, radius } = circle
  const exact = circle.deviation <= rounding
  return { points, feature: { kind: 'arc', centre, axis, radius, sweep, exact, points } }
}

/** A chord that another surface cut short, at an end of an arc, is part of that arc. */
function joinCutChords(pieces: readonly EdgeFeature[]): EdgeFeature[] {
  const joined: EdgeFeature[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const grown = before && (withChord(before, piece) ?? withChord(piece, before))
    if (grown) joined[joined.length - 1] = grown
    else joined.push(piece)
  }
  return joined
}

/** An arc with one more chord at either end; undefined when the other piece is none. */
function withChord({ feature: arc, points }: EdgeFeature, other: EdgeFeature): EdgeFeature | undefined {
  if (arc.kind !== 'arc' || !isChord(other)) return undefined
  // The first chord may be one cut short itself.
  const width = points[1].distanceTo(points[2])
  const rise = arc.radius - Math.sqrt(Math.max(0, arc.radius ** 2 - width ** 2 / 4))
  const [from, to] = other.points
  const isAfter = from === points[points.length - 1]
  if (from.distanceTo(to) > width + rounding) return undefined
  if (deviationFrom(arc, [isAfter ? to : from]) > rise + rounding) return undefined
  const all = isAfter ? [...points, to] : [from, ...points]
  const sweep = arc.sweep + (2 * Math.asin(from.distanceTo(to) / (2 * arc.radius)) * 180) / Math.PI
  return { points: all, feature: { ...arc, sweep, points: all } }
}

const isChord = (piece?: EdgeFeature): boolean => piece?.feature.kind === 'line' && piece.points.length === 2

/** Lines of one chord each in a row are the chords of some curve. */
function joinCurves(pieces: EdgeFeature[]): EdgeFeature[] {
  const joined: EdgeFeature[] = []
  for (let i = 0; i < pieces.length; ) {
    let end = i
    while (isChord(pieces[end])) end++
    if (end - i > 2) {
      const points = [pieces[i].points[0], ...pieces.slice(i, end).map(piece => piece.points[1])]
      joined.push({ points, feature: { kind: 'curve', points } })
      i = end
    } else joined.push(pieces[i++])
  }
  return joined
}

/** A closed run that starts where its longest chord does, so that no arc is cut in two. */
function fromLongest(points: readonly Vector3[]): Vector3[] {
  const ring = points.slice(0, -1)
  const length = (i: number) => ring[i].distanceTo(ring[(i + 1) % ring.length])
  let best = 0
  for (let i = 1; i < ring.length; i++) if (length(i) > length(best)) best = i
  return [...ring.slice(best), ...ring.slice(0, best + 1)]
}
