import { pulleyOutsideDiameter } from '#engineering'
import { type BeltProfile, beltProfile } from '#hardware'
import { booleans, type Geom2, hulls, primitives, transforms } from '#jscad'

/** The belts whose grooves this design draws: those with a printed groove and tooth radii. */
export const belts = ['HTD 5M', 'HTD 3M', 'GT2 2M', 'GT2 3M', 'GT2 5M'] as const
export type Belt = (typeof belts)[number]

type Point = readonly [number, number]

/**
 * One groove of a pulley, its middle on the y axis and the pulley's centre on the origin, mm.
 * Lines and arcs only: bottom, two flanks, two rounded tooth tips. Right-hand points; the left is the mirror image.
 */
export interface Groove {
  outsideRadius: number
  depth: number
  /** Radius of the bottom of the groove. */
  bottomRadius: number
  bottomCentre: Point
  /** Arc of the flank, convex towards the metal; undefined where the flank is a straight line along y (HTD). */
  flank?: { radius: number; centre: Point; from: Point }
  /** Radius of the tooth tip, tangent to the flank and to the outside diameter. */
  tipRadius: number
  tipCentre: Point
  /** Where the tip meets the flank. */
  tipFrom: Point
  /** Where the tip meets the outside diameter. */
  tipTo: Point
}

/** Throws for a belt without a printed groove: `belts` holds none. */
function grooveSizes(profile: BeltProfile) {
  const { name, grooveDepth, grooveWidth, toothRadius, toothHeight, flankRadius, flankOffset } = profile
  if (grooveDepth === null || grooveWidth === null || toothRadius === null)
    throw new Error(`the groove of a pulley for ${name} is not in the tables`)
  return { depth: grooveDepth, width: grooveWidth, toothRadius, toothHeight, flankRadius, flankOffset }
}

/**
 * The groove of a pulley for a belt: depth below the outside diameter and width on it (a chord) as
 * published; each flank moved out by `allowance` mm.
 *
 * HTD: the round tooth's radius and straight flanks. GT: the belt tooth's arcs, grown by the clearance at the bottom; the
 * flank's centre lies at the height of the outside diameter, and the bottom arc touches it from inside. The tip radius
 * follows from the width.
 */
export function groove(belt: Belt, teeth: number, allowance: number): Groove {
  const profile = beltProfile(belt)
  const { depth, width, toothRadius, toothHeight, flankRadius, flankOffset } = grooveSizes(profile)
  const outsideRadius = pulleyOutsideDiameter(teeth, profile.pitch, profile.pitchLineDifference) / 2
  const half = width / 2 + allowance
  const tipTo: Point = [half, Math.sqrt(outsideRadius ** 2 - half ** 2)]
  const across = half / outsideRadius
  const tip = (tipRadius: number): Point => {
    const scale = 1 - tipRadius / outsideRadius
    return [tipTo[0] * scale, tipTo[1] * scale]
  }

  if (flankRadius === null) {
    const tipRadius = (half - toothRadius - allowance) / (1 + across)
    const tipCentre = tip(tipRadius)
    return {
      outsideRadius,
      depth,
      bottomRadius: toothRadius,
      bottomCentre: [allowance, outsideRadius - depth + toothRadius],
      tipRadius,
      tipCentre,
      tipFrom: [toothRadius + allowance, tipCentre[1]],
      tipTo,
    }
  }

  const clearance = depth - toothHeight
  const radius = flankRadius + clearance
  const nominalBottom = toothRadius + clearance
  const offset = flankOffset ?? Math.sqrt((radius - nominalBottom) ** 2 - (depth - nominalBottom) ** 2)
  // The printed radii are rounded: the bottom is the one that touches the flanks truly.
  const bottomRadius = (radius ** 2 - depth ** 2 - offset ** 2) / (2 * (radius - depth))
  const centre: Point = [allowance - offset, outsideRadius]
  const bottomCentre: Point = [allowance, outsideRadius - depth + bottomRadius]
  const along = (tipTo[0] * centre[0] + tipTo[1] * centre[1]) / outsideRadius
  const tipRadius =
    ((tipTo[0] - centre[0]) ** 2 + (tipTo[1] - centre[1]) ** 2 - radius ** 2) /
    (2 * (radius + outsideRadius - along))
  const tipCentre = tip(tipRadius)
  return {
    outsideRadius,
    depth,
    bottomRadius,
    bottomCentre,
    flank: { radius, centre, from: beyond(centre, bottomCentre, radius) },
    tipRadius,
    tipCentre,
    tipFrom: beyond(centre, tipCentre, radius),
    tipTo,
  }
}

/** The point at a distance from `from` on the ray through `to`. */
function beyond(from: Point, to: Point, distance: number): Point {
  const scale = distance / Math.hypot(to[0] - from[0], to[1] - from[1])
  return [from[0] + (to[0] - from[0]) * scale, from[1] + (to[1] - from[1]) * scale]
}

const mirrored = ([x, y]: Point): Point => [-x, y]
const circle = ([x, y]: Point, radius: number) => primitives.circle({ radius, center: [x, y] })
const pair = (centre: Point, radius: number) => [circle(centre, radius), circle(mirrored(centre), radius)]

/** What one groove takes out of the disc of a pulley: the groove and 1 mm of air outside its mouth. */
export function grooveCutter(g: Groove): Geom2 {
  const { outsideRadius, depth, bottomRadius, bottomCentre, flank, tipRadius, tipCentre, tipFrom, tipTo } = g
  const apex: Point = [0, outsideRadius - 0.6 * depth]
  const outside: Point = [tipTo[0] * (1 + 1 / outsideRadius), tipTo[1] * (1 + 1 / outsideRadius)]
  const right = [tipFrom, tipCentre, outside]
  const mouth = booleans.subtract(
    primitives.polygon({
      points: [apex, ...right, ...right.map(mirrored).reverse()].map(([x, y]): [number, number] => [x, y]),
    }),
    ...pair(tipCentre, tipRadius),
  )
  const bottom = bottomCentre[0] > 0 ? pair(bottomCentre, bottomRadius) : [circle(bottomCentre, bottomRadius)]
  if (!flank) {
    const top: Point = [bottomCentre[0], outsideRadius + bottomRadius]
    const mouthOfSlot = top[0] > 0 ? pair(top, bottomRadius) : [circle(top, bottomRadius)]
    return booleans.union(hulls.hull(...bottom, ...mouthOfSlot), mouth)
  }
  // Between the flanks, down to the line on which the bottom arc takes over.
  const size: [number, number] = [4 * flank.radius, 2 * flank.radius]
  const above = primitives.rectangle({ size, center: [0, flank.from[1] + flank.radius] })
  const betweenFlanks = booleans.intersect(...pair(flank.centre, flank.radius), above)
  return booleans.union(betweenFlanks, bottom.length > 1 ? hulls.hull(...bottom) : bottom[0], mouth)
}

/** The toothed disc of a pulley; a tooth stands on the y axis. */
export function toothedDisc(belt: Belt, teeth: number, allowance: number): Geom2 {
  const g = groove(belt, teeth, allowance)
  const cutter = grooveCutter(g)
  const turn = (2 * Math.PI) / teeth
  const cutters = Array.from({ length: teeth }, (_, i) => transforms.rotateZ((i + 0.5) * turn, cutter))
  return booleans.subtract(circle([0, 0], g.outsideRadius), ...cutters)
}
