import { stock } from '../jscad/stock.ts'

const { utils, vec2 } = stock.maths
const { atan2, floor, PI } = Math

export type Point = [number, number]
export type Points = readonly (readonly [number, number])[]

/** How a line is widened: by `delta` mm to each side, with corners of a form, a whole turn of `segments` in round ones. */
export interface Pen {
  delta: number
  corners: 'edge' | 'chamfer' | 'round'
  segments: number
}

/** The side of a line, as one walks along it, and the sign of the normal that points there. */
export const right = 1
export const left = -1
export type Side = typeof right | typeof left

/**
 * The pieces that together cover what lies within reach of a line, on some of its sides, each counter-clockwise: a
 * rectangle for each of its edges, a wedge on the outer side of each corner, and the round ends of an open line. Their
 * points are those of stock JSCAD; pieces that are neighbours share whole edges.
 */
export function strokePieces(
  points: Points,
  isClosed: boolean,
  pen: Pen,
  sides: readonly Side[] = [right, left],
): Point[][] {
  const edges = edgesOf(points, isClosed, pen.delta)
  const pieces = edges.flatMap(({ from, to, across }) =>
    sides.map((side): Point[] => [from, moved(from, across, side), moved(to, across, side), to]),
  )
  edges.forEach((edge, i) => {
    const next = edges[i + 1] ?? (isClosed ? edges[0] : undefined)
    if (next) for (const side of sides) pieces.push(wedge(edge, next, side, pen))
  })
  if (!isClosed && edges.length && pen.corners === 'round')
    pieces.push(
      roundEnd(edges[edges.length - 1].to, edges[edges.length - 1].across, right, pen),
      roundEnd(edges[0].from, edges[0].across, left, pen),
    )
  return pieces.filter(piece => piece.length > 2).map(piece => (area(piece) < 0 ? piece.toReversed() : piece))
}

/** An edge of a line, and the normal to its right, as long as the line reaches. */
interface Edge {
  from: Point
  to: Point
  across: Point
}

function edgesOf(points: Points, isClosed: boolean, delta: number): Edge[] {
  const edges: Edge[] = []
  const count = isClosed ? points.length : points.length - 1
  for (let i = 0; i < count; i++) {
    const from: Point = [...points[i]]
    const to: Point = [...points[(i + 1) % points.length]]
    if (from[0] === to[0] && from[1] === to[1]) continue
    const across = vec2.subtract(vec2.create(), from, to)
    vec2.normal(across, across)
    vec2.normalize(across, across)
    vec2.scale(across, across, delta)
    edges.push({ from, to, across })
  }
  return edges
}

/** 1 plus the cosine of an angle: below it, a line turns back, and the tip of its corner would be far away. */
const back = 1e-9

/** What is missing between two edges on one side: nothing where they turn to that side. */
function wedge({ to: corner, across: before }: Edge, { across: after }: Edge, side: Side, pen: Pen): Point[] {
  const start = moved(corner, before, side)
  const end = moved(corner, after, side)
  const closeness = 1 + (before[0] * after[0] + before[1] * after[1]) / pen.delta ** 2
  if (closeness < back)
    return pen.corners === 'round' && side === right ? roundEnd(corner, before, side, pen) : []
  if (side * (before[0] * after[1] - before[1] * after[0]) <= 0) return []
  if (pen.corners === 'chamfer') return [corner, start, end]
  if (pen.corners === 'edge') {
    const tip: Point = [(before[0] + after[0]) / closeness, (before[1] + after[1]) / closeness]
    return [corner, start, moved(corner, tip, side), end]
  }
  let angle = angleAt(corner, end) - angleAt(corner, start)
  // In two steps, as stock does: the last bits decide about a segment more or less.
  for (let i = 0; i < 2 && side * angle < 0; i++) angle += side * PI
  const steps = floor(pen.segments * (Math.abs(angle) / (2 * PI)))
  return [corner, start, ...arc(corner, start, angle / steps, steps, pen.delta), end]
}

/** The half disc at the end of a line, from one side to the other. */
function roundEnd(end: Point, across: Point, side: Side, { delta, segments }: Pen): Point[] {
  const start = moved(end, across, side)
  const steps = floor(segments / 2)
  return [
    end,
    start,
    ...arc(end, start, PI / steps, steps, delta),
    moved(end, across, side === right ? left : right),
  ]
}

/** The points between the ends of an arc. */
function arc(centre: Point, start: Point, step: number, steps: number, radius: number): Point[] {
  const from = angleAt(centre, start)
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i): Point => {
    const point = vec2.fromAngleRadians(vec2.create(), from + step * (i + 1))
    vec2.scale(point, point, radius)
    return vec2.add(point, point, centre)
  })
}

const area = (points: Points): number => utils.area(points as Point[]) // it changes nothing
const moved = ([x, y]: Point, across: Point, side: Side): Point => [
  x + side * across[0],
  y + side * across[1],
]
const angleAt = ([x, y]: Point, [px, py]: Point): number => atan2(py - y, px - x)
