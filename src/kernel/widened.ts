import type { CrossSection, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geometry } from '#jscad'
import { runStock } from '../jscad/evaluate.ts'
import { dimensionOf } from '../jscad/lazy.ts'
import type { Node } from '../jscad/node.ts'
import type { Quality } from '../jscad/quality.ts'
import { withSegments } from '../jscad/rounds.ts'
import { type Path2, stock } from '../jscad/stock.ts'
import { cornersOf, enclosesOnce, outlinesOf, section, simpleOutlines } from './simple-outlines.ts'
import { left, type Pen, type Point, right, strokePieces } from './stroke.ts'
import { toGeom2 } from './to-jscad.ts'

const { geom2, path2 } = stock.geometries
const { area } = stock.maths.utils

interface Line {
  points: Point[]
  isClosed: boolean
}

/**
 * The shape that `expand`, `offset` or `extrudeRectangular` draws around a path or a flat shape. Stock draws each outline
 * in one go: where it runs over itself, it counts twice or is inside out. There the shape is put together from its parts,
 * and anywhere else it is that of stock to the last bit. Undefined for any other node, and for a path that is offset.
 */
export function widened(
  wasm: ManifoldToplevel,
  node: Node,
  quality: Quality,
  child: (node: Node, quality: Quality) => Geometry,
): Geometry | undefined {
  const isWall = node.op === 'extrusions.extrudeRectangular'
  const isFlat = node.dimension === 2 && ['expansions.expand', 'expansions.offset'].includes(node.op)
  if (!isWall && !isFlat) return undefined
  const of = child(node.children[0], quality)
  const options = { ...(withSegments(node.op, node.args, quality, of)[0] as object | undefined) }
  const pen = penOf(node.op, options)
  const lines = linesOf(of)
  // Stock has a word to say about nothing, and about no number.
  if (lines.length === 0 || !Number.isFinite(pen.delta)) return runStock(node, quality, () => of)
  const drawn = isWall ? walls(options, pen, of, lines) : (runStock(node, quality, () => of) as Geom2)
  const isStroke = isWall || dimensionOf(of) === 1
  const parts = isStroke
    ? section(
        wasm,
        lines.flatMap(({ points, isClosed }) => strokePieces(points, isClosed, pen)),
      )
    : resized(wasm, of as Geom2, pen, node.op === 'expansions.offset')
  const filled = section(wasm, geom2.toOutlines(drawn), 'EvenOdd')
  const isRight = enclosesOnce(drawn, parts) && enclosesOnce(drawn, filled)
  const flat = isRight ? drawn : toGeom2(cornersOf(parts))
  for (const each of [filled, parts]) each.delete()
  // A wall turns in as many steps as stock takes when it is told no number.
  return isWall ? stock.extrusions.extrudeLinear({ twistSteps: 12, ...options }, flat) : flat
}

/** The pen that options ask for; stock has judged them, and takes what is undefined for undefined. */
function penOf(op: string, options: object): Pen {
  const segments = op === 'expansions.offset' ? 0 : 16
  const { size, ...pen } = { delta: 1, corners: 'edge', segments, size: 1, ...options } as Pen & {
    size: number
  } // as judged
  return op === 'extrusions.extrudeRectangular' ? { ...pen, delta: size } : pen
}

function linesOf(geometry: Geometry): Line[] {
  if (dimensionOf(geometry) === 1) {
    const path = geometry as Path2
    const points = path2.toPoints(path)
    return points.length ? [{ points, isClosed: path.isClosed }] : []
  }
  return geom2.toOutlines(geometry as Geom2).map(points => ({ points, isClosed: true }))
}

/** What stock raises walls on: each line widened by itself, an outline counter-clockwise. */
function walls(options: object, pen: Pen, of: Geometry, lines: readonly Line[]): Geom2 {
  const sides = lines.flatMap(({ points, isClosed }) => {
    const isTurned = dimensionOf(of) === 2 && area(points) < 0
    const path = path2.fromPoints({ closed: isClosed }, isTurned ? points.toReversed() : points)
    return geom2.toSides(stock.expansions.expand({ ...options, delta: pen.delta }, path) as Geom2)
  })
  return geom2.create(sides)
}

/** A flat shape of which every outline grows, or with `isOffset` all that it encloses; with a negative delta it shrinks. */
function resized(wasm: ManifoldToplevel, shape: Geom2, pen: Pen, isOffset: boolean): CrossSection {
  const outlines = simpleOutlines(wasm, shape).flatMap((outline): Point[][] => {
    const isHole = area(outline) < 0
    const ring = isHole ? outline.toReversed() : outline
    const delta = isHole && isOffset ? -pen.delta : pen.delta
    const sized = resizedRing(wasm, ring, { ...pen, delta })
    return isHole ? sized.map(points => points.toReversed()) : sized
  })
  return section(wasm, outlines, 'Positive')
}

/** A counter-clockwise outline, grown or shrunk: there may be several, and holes. */
function resizedRing(wasm: ManifoldToplevel, ring: Point[], pen: Pen): Point[][] {
  const rim = strokePieces(ring, true, { ...pen, delta: Math.abs(pen.delta) }, [pen.delta > 0 ? right : left])
  if (pen.delta > 0) return outlinesOf(section(wasm, [ring, ...rim]))
  const [whole, edge] = [section(wasm, [ring]), section(wasm, rim)]
  const shrunk = whole.subtract(edge)
  whole.delete()
  edge.delete()
  return outlinesOf(shrunk)
}
