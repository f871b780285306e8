import type { Geom2, Geometry } from '#jscad'
import { matrixOf, runStock } from '../jscad/evaluate.ts'
import type { Node } from '../jscad/node.ts'
import { full } from '../jscad/quality.ts'
import { isSmooth, type SmoothOptions, smoothed } from '../jscad/smooth.ts'
import { stock } from '../jscad/stock.ts'
import {
  areaOf,
  bulgeOf,
  type Contour,
  type ContourVertex,
  movedContour,
  type Point,
  polygon,
  reversed,
} from './contour.ts'
import { type Disc, hullOfCircles } from './hull-of-circles.ts'

const TAU = 2 * Math.PI

/** True arcs of a flat shape that needs no boolean; undefined when it does, or when its curves are no arcs. */
export function outlineOf(node: Node): Contour[] | undefined {
  if (node.op === 'transform') {
    const moved = outlineOf(node.children[0])?.map(c => movedContour(c, matrixOf(node)))
    return moved?.every(c => c !== undefined) ? moved : undefined
  }
  if (node.op === 'hulls.hull') return hull(node)
  const options: Record<string, unknown> = { ...(node.args[0] as object | undefined) }
  if (node.op === 'primitives.polygon' && isSmooth(options)) return [smoothOutline(options)]
  // Counted segments are a polygon on purpose.
  if (node.children.length === 0 && (polygons.has(node.op) || 'segments' in options))
    return facets(runStock(node, full, () => unreachable(node)))
  return shapes[node.op]?.(options)
}

/** mm within which two corners in a row are one: OpenCascade makes no edge between them. */
const same = 1e-8

/** A flat geometry as polygons: its contours with straight sides only, and no corner twice in a row. */
export function facets(geometry: Geometry): Contour[] {
  const outlines = stock.geometries.geom2.toOutlines(geometry as Geom2).map(points =>
    points.filter(([x, y], i) => {
      const next = points[(i + 1) % points.length]
      return Math.hypot(next[0] - x, next[1] - y) > same
    }),
  )
  // A corner that comes twice is an outline of its own to stock.
  return outlines
    .filter(points => points.length > 2)
    .map(points => {
      const contour = polygon(points)
      return { ...contour, outer: areaOf(contour) > 0 }
    })
}

const polygons = new Set([
  'primitives.polygon',
  'primitives.rectangle',
  'primitives.square',
  'primitives.star',
  'primitives.triangle',
  'data',
])

function unreachable(node: Node): never {
  throw new Error(`${node.op} has no children`)
}

const shapes: Record<string, (options: Record<string, unknown>) => Contour[] | undefined> = {
  'primitives.circle': ({ radius = 1, startAngle = 0, endAngle = TAU }) =>
    isNumber(radius) && isNumber(startAngle) && isNumber(endAngle)
      ? sector(radius, startAngle, endAngle)
      : undefined,
  'primitives.roundedRectangle': ({ size = [2, 2], roundRadius = 0.2 }) =>
    isPair(size) && isNumber(roundRadius)
      ? [roundedRectangle(size[0] / 2, size[1] / 2, roundRadius)]
      : undefined,
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isPair = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber)

/** A polygon with smooth runs, counter-clockwise. */
function smoothOutline(options: SmoothOptions): Contour {
  const vertices = [...smoothed(options)]
  const contour: Contour = { kind: 'path', outer: true, vertices }
  return areaOf(contour) > 0 ? contour : { ...contour, vertices: reversed(vertices) }
}

function sector(radius: number, start: number, end: number): Contour[] {
  const angle = end > start ? end - start : end - start + TAU
  if (angle >= TAU - 1e-9) return [{ kind: 'circle', outer: true, centre: [0, 0], radius }]
  // Two arcs, so that no bulge exceeds a half circle.
  const at = (a: number, bulge: number): ContourVertex => ({
    x: radius * Math.cos(a),
    y: radius * Math.sin(a),
    bulge,
  })
  const half = bulgeOf(angle / 2)
  return [
    {
      kind: 'path',
      outer: true,
      vertices: [
        { x: 0, y: 0, bulge: 0 },
        at(start, half),
        at(start + angle / 2, half),
        at(start + angle, 0),
      ],
    },
  ]
}

function roundedRectangle(x: number, y: number, r: number): Contour {
  const quarter = bulgeOf(TAU / 4)
  // Where a side has no straight left, its two vertices are one.
  const corners: [number, number, number][] = [
    [-x + r, -y, 0],
    [x - r, -y, quarter],
    [x, -y + r, 0],
    [x, y - r, quarter],
    [x - r, y, 0],
    [-x + r, y, quarter],
    [-x, y - r, 0],
    [-x, -y + r, quarter],
  ]
  const vertices = corners.map(([vx, vy, bulge]) => ({ x: vx, y: vy, bulge }))
  const kept = vertices.filter((v, i) => {
    const next = vertices[(i + 1) % vertices.length]
    return v.bulge !== 0 || Math.hypot(next.x - v.x, next.y - v.y) > 1e-9
  })
  return { kind: 'path', outer: true, vertices: kept }
}

/** The hull of circles and polygons: arcs and the tangents between them. */
function hull(node: Node): Contour[] | undefined {
  const discs: Disc[] = []
  for (const child of node.children) {
    const contours = outlineOf(child)
    if (!contours) return undefined
    for (const contour of contours) {
      if (contour.kind === 'circle') discs.push(contour)
      else if (contour.vertices.every(v => v.bulge === 0))
        discs.push(...contour.vertices.map(v => ({ centre: [v.x, v.y] as Point, radius: 0 })))
      else return undefined
    }
  }
  return [hullOfCircles(discs)]
}
