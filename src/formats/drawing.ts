import type { Contour, ContourVertex } from '../kernel/contour.ts'
import { extremes } from './arc.ts'
import type { FlatCut } from './format.ts'

/** What a line on a cutting file is for; shops sort their jobs by it. */
export type Role = 'cut-outer' | 'cut-inner' | 'engrave' | 'bend'

/** One thing to draw, mm: a circle, or a run of lines and arcs that closes or stays open. */
export type Shape =
  | { kind: 'circle'; centre: readonly [number, number]; radius: number }
  | { kind: 'path'; vertices: readonly ContourVertex[]; closed: boolean }

/** A cutting file before it is a file: shapes by role, and the box around all of them. */
export interface Drawing {
  shapes: readonly { role: Role; shape: Shape }[]
  min: [number, number]
  max: [number, number]
}

/** Sorts a flat part's lines by role and measures the box around them. Throws when there is nothing to cut. */
export function drawingOf(flat: FlatCut): Drawing {
  const shapes = [
    ...[...flat.contours]
      .sort((a, b) => Number(a.outer) - Number(b.outer))
      .map(contour => ({
        role: contour.outer ? ('cut-outer' as const) : ('cut-inner' as const),
        shape: shapeOf(contour),
      })),
    ...flat.engraving.flatMap(stroke =>
      strokeShape(stroke).map(shape => ({ role: 'engrave' as const, shape })),
    ),
    ...flat.bends.flatMap(bend => strokeShape(bend).map(shape => ({ role: 'bend' as const, shape }))),
  ]
  if (flat.contours.length === 0) throw new Error(`the flat part "${flat.name}" has no outline to cut`)
  const once = [...new Map(shapes.map(item => [`${item.role} ${nameOf(item.shape)}`, item])).values()]
  const points = once.flatMap(({ shape }) => outermost(shape))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    shapes: once,
    min: [least(xs), least(ys)],
    max: [-least(xs.map(x => -x)), -least(ys.map(y => -y))],
  }
}

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

function shapeOf(contour: Contour): Shape {
  return contour.kind === 'circle'
    ? { kind: 'circle', centre: contour.centre, radius: contour.radius }
    : { kind: 'path', vertices: contour.vertices, closed: true }
}

/** A stroke without doubled points; one that ends where it began is closed, one without length is none. */
function strokeShape(stroke: readonly (readonly [number, number])[]): Shape[] {
  const points = stroke.filter(([x, y], i) => i === 0 || x !== stroke[i - 1][0] || y !== stroke[i - 1][1])
  if (points.length < 2) return []
  const last = points[points.length - 1]
  const closed = points.length > 3 && points[0][0] === last[0] && points[0][1] === last[1]
  const run = closed ? points.slice(0, -1) : points
  return [{ kind: 'path', vertices: run.map(([x, y]) => ({ x, y, bulge: 0 })), closed }]
}

/** The same for two shapes that draw the same line, also when an open one is drawn backwards. */
function nameOf(shape: Shape): string {
  if (shape.kind === 'circle') return `${shape.centre} ${shape.radius}`
  const forth = shape.vertices.map(v => `${v.x} ${v.y} ${v.bulge}`)
  if (shape.closed) return `closed ${forth}`
  return [forth.join(), forth.toReversed().join()].sort()[0]
}

function outermost(shape: Shape): (readonly [number, number])[] {
  if (shape.kind === 'circle') {
    const [x, y] = shape.centre
    return [
      [x - shape.radius, y - shape.radius],
      [x + shape.radius, y + shape.radius],
    ]
  }
  const { vertices, closed } = shape
  return vertices
    .slice(0, closed ? undefined : -1)
    .flatMap((v, i) => extremes(v, vertices[(i + 1) % vertices.length]))
}
