import type { CrossSection, ManifoldToplevel } from 'manifold-3d'
import { type Geom2, stock } from '../jscad/stock.ts'
import type { Point } from './stroke.ts'
import { toGeom2 } from './to-jscad.ts'

const { geom2 } = stock.geometries
const { area } = stock.maths.utils

/**
 * A flat shape as stock can extrude it: itself, unless its outlines cross themselves or one another. Then it is what they
 * enclose an odd number of times, as it is for whoever makes a section of it.
 */
export function withoutCrossings(wasm: ManifoldToplevel, shape: Geom2): Geom2 {
  const filled = section(wasm, geom2.toOutlines(shape), 'EvenOdd')
  const simple = enclosesOnce(shape, filled) ? shape : toGeom2(cornersOf(filled))
  filled.delete()
  return simple
}

/** The outlines of such a shape, outer ones counter-clockwise. */
export function simpleOutlines(wasm: ManifoldToplevel, shape: Geom2): Point[][] {
  const outlines = geom2.toOutlines(withoutCrossings(wasm, shape))
  const enclosed = outlines.reduce((sum, outline) => sum + area(outline), 0)
  return enclosed < 0 ? outlines.map(outline => outline.toReversed()) : outlines
}

/** What outlines fill; none are nothing. */
export const section = (
  { CrossSection }: ManifoldToplevel,
  outlines: Point[][],
  fill: 'NonZero' | 'Positive' | 'EvenOdd' = 'NonZero',
): CrossSection =>
  // Manifold wants one outline at least, be it without points.
  new CrossSection(outlines.length ? outlines : [[]], fill)

/** The outlines of a section, which goes. */
export function outlinesOf(of: CrossSection): Point[][] {
  const outlines = of.toPolygons()
  of.delete()
  return outlines
}

/** mm, about that which sections round to: a corner closer to the line between its neighbours is none. */
const grid = 1e-8

/** The outlines of a section without corners that are none: stock loses them in its caps, and the solid would be open. */
export const cornersOf = (of: CrossSection): Point[][] => outlinesOf(of.simplify(grid))

/** mm by which outlines may lie apart and be the same. */
const slack = 1e-7

/** Whether the outlines of a shape enclose as much as a section, counting twice what they enclose twice; no number is any. */
export function enclosesOnce(shape: Geom2, filled: CrossSection): boolean {
  let [length, enclosed] = [0, 0]
  for (const [[ax, ay], [bx, by]] of geom2.toSides(shape)) {
    length += Math.hypot(bx - ax, by - ay)
    enclosed += (ax * by - bx * ay) / 2
  }
  return !(Math.abs(Math.abs(enclosed) - filled.area()) > slack * length)
}
