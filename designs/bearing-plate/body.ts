import type { Point2 } from '#design'
import { boltCirclePositions } from '#engineering'
import { extruded, roundHole } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, hulls, primitives, transforms } from '#jscad'
import type { PlateValues } from './parameters.ts'
import type { Sizes } from './sizes.ts'

const { circle, polygon, roundedRectangle } = primitives

type Point = [radius: number, z: number]

/** Seen along the axis: the flange and its screw holes. */
function outline(p: PlateValues, s: Sizes): Geom2 {
  const { corner, hole } = s.screw
  const shapes = {
    square: () => roundedRectangle({ size: [2 * s.outline, 2 * s.outline], roundRadius: corner }),
    // The turned body ends inside.
    round: () => circle({ radius: s.outline + 1 }),
    oval: () => hulls.hull(circle({ radius: s.middle }), ...circles(s.holes, 2 * corner)),
  }
  return booleans.subtract(shapes[p.flange](), ...circles(s.holes, hole))
}

const circles = (centres: readonly Point2[], diameter: number): Geom2[] =>
  centres.map(at => roundHole(diameter, at))

/** Half of the section through the axis, the mounting face on z = 0; the flange goes out to `rim`, chamfered when it ends there. */
function section(s: Sizes, rim: number, isTurned: boolean): Geom2 {
  const { seatRadius: seat, abutment, seatFrom, groove, spigot, flange, depth, bossRadius: boss, fillet } = s
  const c = isTurned ? Math.min(1, flange / 4) : 0
  const foot: Point[] = spigot
    ? [
        [abutment, -spigot.height],
        [spigot.radius - 0.7, -spigot.height],
        [spigot.radius, -spigot.height + 0.7],
        [spigot.radius, 0],
      ]
    : [[abutment, 0]]
  const step = depth - flange
  const edge = Math.min(1, step / 2)
  const over = step / 8
  // The chamfers run on beyond the corners that the step cuts.
  const head: Point[] = s.hasBoss
    ? [
        [rim - c - over, flange + over],
        [boss + over, depth - edge - over],
        [boss - edge, depth],
      ]
    : [[rim - c, flange]]
  const mouth = s.leadIn
  const hold: Point[] = groove
    ? [
        [seat + mouth, depth],
        [seat, depth - 1.5 * mouth],
        [seat, groove.to],
        [groove.diameter / 2 + seat - s.bearing.outsideDiameter / 2, groove.to],
        [groove.diameter / 2 + seat - s.bearing.outsideDiameter / 2, groove.from],
        [seat, groove.from],
      ]
    : [
        [seat + 0.5, depth],
        [seat, depth - 0.5],
      ]
  const rimEdge: Point[] =
    c > 0
      ? [
          [rim - c, 0],
          [rim, c],
          [rim, flange - c],
        ]
      : [
          [rim, 0],
          [rim, flange + over],
        ]
  const block = polygon({
    points: [...foot, ...rimEdge, ...head, ...hold, [seat, seatFrom], [abutment, seatFrom]],
  })
  if (!s.hasBoss) return block
  const [width, height] = [rim - boss + 20, step + 20]
  const cut = roundedRectangle({
    size: [width, height],
    center: [boss + width / 2, flange + height / 2],
    roundRadius: fillet,
  })
  return booleans.subtract(block, cut)
}

/** The housing as it is made: on z = 0, so that a spigot lifts the mounting face by its height. */
export function housing(p: PlateValues, s: Sizes): Geom3 {
  const isTurned = p.flange === 'round'
  const corner = p.flange === 'square' ? Math.SQRT2 * s.outline : Math.max(s.outline, s.middle)
  const rim = isTurned ? s.outline : corner + 5
  const below = (s.spigot?.height ?? 0) + 1
  const blank = booleans.intersect(
    extrusions.extrudeRotate({}, section(s, rim, isTurned)),
    extruded(outline(p, s), -below, s.depth + 1),
  )
  const { sunk } = s.screw
  const cuts = [
    ...(sunk
      ? [{ profile: circles(s.holes, sunk.diameter), from: s.flange - sunk.depth, to: s.flange + 1 }]
      : []),
    ...(s.cover
      ? [
          {
            profile: circles(coverHoles(s), s.cover.tapDrill),
            from: s.cover.floor,
            to: s.depth + 1,
          },
        ]
      : []),
  ].map(({ profile, from, to }) => extruded(booleans.union(...profile), from, to))
  const body = cuts.length ? booleans.subtract(blank, ...cuts) : blank
  return transforms.translateZ(below - 1, body)
}

/** Where the screws of the ring are: half a division off the mounting screws of a square flange. */
export function coverHoles({ cover }: Sizes): Point2[] {
  const { count = 0, ringRadius = 0 } = cover ?? {}
  return boltCirclePositions(2 * ringRadius, count, 90)
}

/** The ring that holds the bearing, seen from above. */
export function coverProfile(s: Sizes): Geom2 {
  return booleans.subtract(
    circle({ radius: s.bossRadius }),
    circle({ radius: s.abutment }),
    ...circles(coverHoles(s), s.cover?.hole ?? 0),
  )
}
