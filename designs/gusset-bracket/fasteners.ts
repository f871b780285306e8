import { type Placement, place, type Vec3 } from '#design'
import { notedTorque, seatArea, type TightenedBolt, tightenedOn, tightenedTo } from '#engineering'
import {
  boltOf,
  clearanceHole,
  lengthIntoThread,
  lengthThroughNut,
  plainWasher,
  socketScrew,
  socketScrewDimensions,
  throughBolt,
  washerDimensions,
} from '#hardware'
import type { Layout, Leg } from './layout.ts'

/** The screws of a leg as they are tightened: as class 8.8 takes it, the sheet under their washers and a nut in its slot. */
export function boltOn({ screw, washer, hole, slot, profile }: Leg, { sheet }: Layout): TightenedBolt {
  const area = seatArea({ outside: washer, hole, slot })
  const seated = tightenedOn(boltOf(screw), area, sheet.stuff.yield)
  return tightenedTo(seated, profile?.nutLoad ?? Number.POSITIVE_INFINITY)
}

/** Tightening torque in N·m of the screws of a leg, oiled, to two figures. */
export function torqueOf(leg: Leg, l: Layout): number {
  const bolt = boltOn(leg, l)
  const { headDiameter } = socketScrewDimensions(leg.screw)
  const seat = { headDiameter, holeDiameter: clearanceHole(leg.screw) }
  return notedTorque(bolt, seat)
}

/** By how far the screws of a leg enter a thread behind the part under it, mm. */
export const enteredBy = (leg: Leg, thickness: number): number =>
  screwLengthOf(leg, thickness) - thickness - washerDimensions(leg.screw).thickness - leg.wall

/** Length of the screws of a leg in mm; throws an Error when no standard one is long enough. */
export function screwLengthOf({ screw, fixing, wall }: Leg, thickness: number): number {
  const grip = thickness + washerDimensions(screw).thickness + wall
  // A nut has a washer of its own; slot nuts are thin and of steel.
  return fixing === 'nuts'
    ? lengthThroughNut(screw, grip + washerDimensions(screw).thickness)
    : lengthIntoThread(screw, grip, { engagement: fixing === 'slot-nuts' ? 0.8 : 1 })
}

/** The screws of a leg with washers and nuts; their heads lie inside the bracket. */
export function fastened(leg: Leg, { t, fixed, carrying }: Layout, step: number): Placement[] {
  const { screw, fixing, wall } = leg
  const stack =
    fixing === 'nuts'
      ? throughBolt(screw, { top: t, bottom: -wall })
      : [
          { part: plainWasher(screw), height: t },
          {
            part: socketScrew(screw, screwLengthOf(leg, t)),
            height: t + washerDimensions(screw).thickness,
          },
        ]
  const out = leg.name === 'fixed' ? carrying.length : fixed.length
  // Along the axis of a screw: up from the fixed leg, out of the carrying leg.
  const turn: Vec3 = leg.name === 'fixed' ? [0, 0, 0] : [0, 90, 0]
  const along = (u: number, y: number, height: number): Vec3 =>
    leg.name === 'fixed' ? [u, y, height] : [height, y, u]
  const away = [out, out + 15, -35, -50]
  return leg.holes.flatMap(([u, y]) =>
    stack.map(({ part, height }, i) =>
      place(part, { turn, at: along(u, y, height), explode: along(0, 0, away[i]), step }),
    ),
  )
}
