import type { Edge } from 'replicad'
import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { areaOf, bulgeOf, type Contour, type ContourVertex, type Point, reversed } from '../contour.ts'
import { KernelError } from '../kernel-error.ts'
import { type Shapes, unitsPerMm } from './shapes.ts'

/** Joints closer than this are one, mm. */
const joint = 1e-6
/** Arcs that stand for another curve keep within this of it, mm: a tenth of what a laser follows. */
const arcDeviation = 0.002

/** The closed contours of plane faces on z = 0 in lines, arcs and circles; other curves become runs of arcs. */
export function contoursOf(shapes: Shapes, faces: readonly TopoDS_Shape[]): Contour[] {
  return faces.flatMap(face =>
    shapes.wiresOf(face).map((wire, i) => contourOf(new shapes.occt.replicad.Wire(wire).edges, i === 0)),
  )
}

interface Piece {
  from: Point
  to: Point
  middle: Point
  straight: boolean
}

const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < joint
/** Takes off the noise of trigonometry far below any tolerance. */
const tidy = (v: number): number => Math.round(v * 1e9) / 1e9 + 0

function contourOf(edges: Edge[], outer: boolean): Contour {
  const pieces = edges.flatMap(piecesOf)
  const [only] = pieces
  if (pieces.length === 1 && near(only.from, only.to)) {
    const centre: Point = [
      tidy((only.from[0] + only.middle[0]) / 2),
      tidy((only.from[1] + only.middle[1]) / 2),
    ]
    const radius = tidy(Math.hypot(only.from[0] - centre[0], only.from[1] - centre[1]))
    return { kind: 'circle', outer, centre, radius }
  }
  const vertices = chain(pieces).map(
    ({ from, to, middle, straight }): ContourVertex => ({
      x: from[0],
      y: from[1],
      bulge: straight ? 0 : bulgeThrough(from, middle, to),
    }),
  )
  const path: Contour = { kind: 'path', outer, vertices }
  return areaOf(path) > 0 === outer ? path : { ...path, vertices: reversed(vertices) }
}

function piecesOf(edge: Edge): Piece[] {
  const at = (t: number): Point => {
    const { x, y } = edge.pointAt(t)
    return [tidy(x / unitsPerMm), tidy(y / unitsPerMm)]
  }
  const piece = (from: number, to: number, straight: boolean): Piece => ({
    from: at(from),
    to: at(to),
    middle: at((from + to) / 2),
    straight,
  })
  if (edge.geomType === 'LINE') return [piece(0, 1, true)]
  if (edge.geomType === 'CIRCLE') return [piece(0, 1, false)]
  /** Halves a run until the arc through its ends and middle keeps to the curve. */
  const arcs = (from: number, to: number): Piece[] => {
    const whole = piece(from, to, false)
    const quarters = [0.25, 0.75].map(t => at(from + t * (to - from)))
    if (quarters.every(p => besideArc(whole, p) < arcDeviation)) return [whole]
    const half = (from + to) / 2
    return [...arcs(from, half), ...arcs(half, to)]
  }
  // From four runs on, so that a closed curve never starts as one arc.
  return [0, 1, 2, 3].flatMap(i => arcs(i / 4, (i + 1) / 4))
}

/** Distance in mm of a point from the circle through three points, or from their line. */
function besideArc({ from: a, middle: m, to: b }: Piece, p: Point): number {
  const [mx, my, bx, by] = [m[0] - a[0], m[1] - a[1], b[0] - a[0], b[1] - a[1]]
  const twice = 2 * (mx * by - my * bx)
  const [px, py] = [p[0] - a[0], p[1] - a[1]]
  if (Math.abs(twice) < 1e-12) return Math.abs(px * by - py * bx) / Math.hypot(bx, by)
  const [mm, bb] = [mx * mx + my * my, bx * bx + by * by]
  const [cx, cy] = [(by * mm - my * bb) / twice, (mx * bb - bx * mm) / twice]
  return Math.abs(Math.hypot(px - cx, py - cy) - Math.hypot(cx, cy))
}

/** Puts the pieces of a closed wire head to tail. */
function chain(pieces: readonly Piece[]): Piece[] {
  const rest = [...pieces]
  const done: Piece[] = rest.splice(0, 1)
  while (rest.length) {
    const end = done[done.length - 1].to
    const index = rest.findIndex(p => near(p.from, end) || near(p.to, end))
    if (index < 0) break
    const [piece] = rest.splice(index, 1)
    done.push(near(piece.from, end) ? piece : { ...piece, from: piece.to, to: piece.from })
  }
  if (rest.length || !near(done[done.length - 1].to, done[0].from))
    throw new KernelError('a contour of the profile is open', 'un contour du profil est ouvert')
  return done
}

/** Bulge of the arc from a to b through a middle point. */
function bulgeThrough(a: Point, m: Point, b: Point): number {
  const angle = (p: Point, q: Point) => Math.atan2(q[1] - p[1], q[0] - p[0])
  // The tangent-chord angle seen from the start is a quarter of the arc on each half.
  const turn = angle(m, b) - angle(a, m)
  const wrapped = Math.atan2(Math.sin(turn), Math.cos(turn))
  return bulgeOf(2 * wrapped)
}
