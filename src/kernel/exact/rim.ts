import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { type Mat4, stock } from '../../jscad/stock.ts'
import type { Contour, Point } from '../contour.ts'
import { inverse } from '../prisms.ts'
import { combine } from './combine.ts'
import { loopOf, movedBy, type Vec } from './curves.ts'
import { distancesFrom, middleOf } from './reach.ts'
import type { Shapes } from './shapes.ts'
import { edgesOf, facesOf, isBoundBy, isPlane } from './topology.ts'
import { moving } from './transform.ts'

/**
 * A prism with teeth all round is round as long as booleans are made: OpenCascade holds each face against each other, and
 * hub, bore and holes come near no flank. All else keeps off the zone between the circles within and about the outline;
 * then the teeth are put on at the end, and nothing is worked out for them.
 */
export interface Rim {
  zone: Zone
  /** Where the zone was put. */
  placement: Mat4
  /** Whether something stands on an end of the zone. */
  carries: boolean
  /** The side of the round prism, and the circles at its ends. */
  side: TopoDS_Shape
  circles: readonly TopoDS_Shape[]
  /** The prism within the outline, without holes, and its ends in the same order. */
  toothed: TopoDS_Shape
  ends: readonly TopoDS_Shape[]
}

/** What lies from z = 0 to a height between two circles, mm. */
export interface Zone {
  centre: Point
  inner: number
  outer: number
  height: number
}

/** Solids of which one is round for the time being. */
export interface Rimmed {
  shapes: readonly TopoDS_Shape[]
  rim: Rim
}

/** Outlines of fewer curves are not worth the while. */
const fewest = 24
/** mm that all else keeps off the zone: more than curves bulge out over their facets. */
export const gap = 0.02

const { mat4 } = stock.maths

/**
 * The prism from z = 0 over an outline with holes, its rim round; undefined where that does not pay, or where one of the
 * hulls of the holes comes near.
 */
export function rimmedPrism(
  shapes: Shapes,
  outline: Contour,
  height: number,
  hulls: readonly (readonly Vec[])[],
  holes: () => readonly TopoDS_Shape[],
): Rimmed | undefined {
  if (outline.kind === 'circle' || outline.vertices.length < fewest || height < 2 * gap) return undefined
  const centre = middleOf(outline.vertices)
  const [inner, outer] = distancesFrom(centre, outline.vertices)
  const zone = { centre, inner, outer, height }
  if (![[[...centre, 0] as const], ...hulls].every(hull => isWithin(zone, hull))) return undefined
  const prism = (face: TopoDS_Shape) => shapes.prism(face, [0, 0, height])
  const radius = (inner + outer) / 2
  const round = shapes.face(loopOf({ kind: 'circle', outer: true, centre, radius }))
  const solids = combine(shapes.occt.oc, 'BRepAlgoAPI_Cut', [round], [holes()]).map(prism)
  const [circle] = edgesOf(shapes, round)
  const side = solids
    .flatMap(solid => facesOf(shapes, solid))
    .find(face => !isPlane(shapes, face) && isBoundBy(shapes, face, circle))
  if (!side) return undefined
  const low = shapes.face(loopOf(outline))
  const toothed = prism(low)
  const isHigh = (face: TopoDS_Shape) =>
    !face.IsSame(low) && edgesOf(shapes, face).length === outline.vertices.length
  return {
    shapes: solids,
    rim: {
      zone,
      placement: mat4.create(),
      carries: false,
      side,
      circles: [circle, ...edgesOf(shapes, side).filter((e, _, all) => !e.IsSame(circle) && isOnce(e, all))],
      toothed,
      ends: [low, ...facesOf(shapes, toothed).filter(isHigh)],
    },
  }
}

/** False for the seam of a round side. */
const isOnce = (edge: TopoDS_Shape, all: readonly TopoDS_Shape[]): boolean =>
  all.filter(other => other.IsSame(edge)).length === 1

/** The same where a rigid matrix puts it. */
export function movedRimmed(shapes: Shapes, { shapes: solids, rim }: Rimmed, matrix: Mat4): Rimmed {
  // What is one stays one only when it is moved by the same object.
  const move = moving(shapes, matrix)
  return {
    shapes: solids.map(move),
    rim: {
      ...rim,
      placement: mat4.multiply(mat4.create(), matrix, rim.placement),
      side: move(rim.side),
      circles: rim.circles.map(move),
      toothed: move(rim.toothed),
      ends: rim.ends.map(move),
    },
  }
}

/** The rim beside another shape within a hull; undefined when that comes into the zone. */
export function rimBeside(rim: Rim, hull: readonly Vec[]): Rim | undefined {
  const { zone, placement } = rim
  const back = inverse(placement)
  const points = hull.map(point => movedBy(back, point))
  if (isWithin(zone, points)) return rim
  const heights = points.map(([, , z]) => z)
  // Hulls of thousands of points are too many arguments for Math.min.
  const lowest = heights.reduce((a, b) => Math.min(a, b))
  const highest = heights.reduce((a, b) => Math.max(a, b))
  const off = Math.max(lowest - zone.height, -highest)
  return off < -1e-6 ? undefined : { ...rim, carries: rim.carries || off < gap }
}

const isWithin = ({ centre, inner }: Zone, points: readonly Vec[]): boolean =>
  points.every(([x, y]) => Math.hypot(x - centre[0], y - centre[1]) < inner - gap)
