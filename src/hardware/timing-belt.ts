import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives, transforms } from '#jscad'
import type { BeltProfile } from './data/belt-profiles.ts'
import { beltProfile } from './dimensions.ts'
import { expectClosed, loopAbout, pulley, strip } from './loop.ts'
import { circularSegment } from './segment.ts'

/** kg/mm³ of rubber and polyurethane alike. */
const beltDensity = 1.2e-6

/** A belt drive of two pulleys. */
export interface TimingBeltDrive {
  /** Of the belt. */
  readonly teeth: number
  /** mm */
  readonly width: number
  /** Teeth of the two pulleys. */
  readonly pulleys: readonly [first: number, second: number]
  /** mm */
  readonly centreDistance: number
}

/**
 * Endless synchronous belt of a profile such as `HTD 5M` as it runs about two pulleys: the first on the origin, the second
 * at (centre distance, 0), along z from 0 up to its width. Pitch line, back and tooth height are the profile's; the teeth
 * are simplified and spread evenly. Throws an Error when the belt does not close, and one that lists the profiles.
 */
export function timingBelt(
  profile: string,
  { teeth, width, pulleys, centreDistance }: TimingBeltDrive,
): BoughtPart {
  const belt = beltProfile(profile)
  const { pitch, beltHeight, toothHeight, pitchLineDifference } = belt
  const [first, second] = [pulley((pulleys[0] * pitch) / Math.PI), pulley((pulleys[1] * pitch) / Math.PI)]
  const loop = loopAbout(first, second, centreDistance)
  expectClosed(`a belt ${profile}`, teeth * pitch, loop)
  const back = beltHeight - toothHeight - pitchLineDifference
  const { whole, opening } = strip(first, second, centreDistance, pitchLineDifference, back)
  const drawn = toothOf(belt)
  const drawnTeeth = Array.from({ length: teeth }, (_, i) => {
    const { x, y, heading } = loop.at((i * loop.length) / teeth)
    // The tooth points to the left of the heading: inwards.
    return transforms.translate([x, y, 0], transforms.rotateZ(heading, drawn.profile))
  })
  const body = pitchLineDifference + back
  const bodyArea = loop.length * body + Math.PI * (back ** 2 - pitchLineDifference ** 2)
  const length = Number((teeth * pitch).toFixed(3))
  return boughtPart({
    name: `belt-${profile.toLowerCase().replaceAll(' ', '-')}-${length}x${width}`,
    title: { en: `Timing belt, ${teeth} teeth`, fr: `Courroie crantée, ${teeth} dents` },
    designation: `${profile} - ${length} × ${width}`,
    material: { en: 'rubber or polyurethane, corded', fr: 'caoutchouc ou polyuréthane, câblé' },
    mass: beltDensity * width * (bodyArea + teeth * drawn.area),
    solid: extrusions.extrudeLinear(
      { height: width },
      booleans.union(booleans.subtract(whole, opening), ...drawnTeeth),
    ),
    wears: true,
  })
}

/** A tooth along +y from the pitch line, and its area in mm² beyond the belt's land. */
function toothOf(belt: BeltProfile): { profile: Geom2; area: number } {
  const { angle, pitch, pitchLineDifference: land, toothHeight, toothRadius } = belt
  if (angle === null) {
    const radius = toothRadius ?? 0.3 * pitch
    const depth = toothHeight - radius
    return {
      profile: primitives.circle({ radius, center: [0, land + depth] }),
      area: Math.PI * radius ** 2 - circularSegment(radius, depth),
    }
  }
  // About half of the pitch at the land, as T and inch profiles have.
  const foot = 0.53 * pitch
  const slope = Math.tan(((angle / 2) * Math.PI) / 180)
  const tip = foot - 2 * toothHeight * slope
  const profile = primitives.polygon({
    points: [
      [-foot / 2, land / 2],
      [foot / 2, land / 2],
      [foot / 2, land],
      [tip / 2, land + toothHeight],
      [-tip / 2, land + toothHeight],
      [-foot / 2, land],
    ],
  })
  return { profile, area: (toothHeight * (foot + tip)) / 2 }
}
