import { arcRun, type Run, smoothProfile } from '#design'
import { pulleyOutsideDiameter } from '#engineering'
import { type BeltProfile, beltProfile } from '#hardware'
import type { Geom2 } from '#jscad'

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

/** The outline of one groove from the outside diameter, down its right flank and up its left one. */
function grooveRuns(g: Groove): Run[] {
  const { bottomCentre, bottomRadius, flank, tipCentre, tipRadius, tipFrom, tipTo } = g
  const angle = (centre: Point, [x, y]: Point) => Math.atan2(y - centre[1], x - centre[0])
  const bottomFrom: Point = flank?.from ?? [bottomCentre[0] + bottomRadius, bottomCentre[1]]
  const down = angle(bottomCentre, bottomFrom)
  const flanks: Run[] = [
    arcRun(tipCentre, tipRadius, angle(tipCentre, tipTo), angle(tipCentre, tipFrom)),
    flank
      ? arcRun(flank.centre, flank.radius, angle(flank.centre, tipFrom), angle(flank.centre, bottomFrom))
      : [tipFrom, bottomFrom],
  ]
  const left = (runs: readonly Run[]) =>
    runs.map(run => run.map(([x, y]): Point => [-x, y]).reverse()).reverse()
  // An allowance moves the two halves of the bottom apart.
  if (bottomCentre[0] === 0)
    return [...flanks, arcRun(bottomCentre, bottomRadius, down, -Math.PI - down), ...left(flanks)]
  const bottom = arcRun(bottomCentre, bottomRadius, down, -Math.PI / 2)
  const [x, y] = bottom[bottom.length - 1]
  const right = [...flanks, bottom]
  return [
    ...right,
    [
      [x, y],
      [-x, y],
    ],
    ...left(right),
  ]
}

/** The toothed disc of a pulley; a tooth stands on the y axis. */
export function toothedDisc(belt: Belt, teeth: number, allowance: number): Geom2 {
  const g = groove(belt, teeth, allowance)
  const pitch = (2 * Math.PI) / teeth
  const mouth = Math.atan2(g.tipTo[1], g.tipTo[0])
  const one = [
    ...grooveRuns(g),
    // The land, to where the next groove begins.
    arcRun([0, 0], g.outsideRadius, Math.PI - mouth, mouth + pitch),
  ]
  return smoothProfile(
    Array.from({ length: teeth }, (_, i) => one.map(run => turned(run, (i + 0.5) * pitch))).flat(),
  )
}

function turned(run: Run, angle: number): Run {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return run.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos])
}
