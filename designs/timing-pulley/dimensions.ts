import type { Material } from '#design'
import {
  beltProfile,
  hexNutDimensions,
  hubKeyway,
  keyDimensions,
  materials,
  setScrewLengths,
  thread,
} from '#hardware'
import { groove } from './groove.ts'
import type { PulleyValues } from './parameters.ts'

const made: Record<PulleyValues['material'], { material: Material; printed: boolean }> = {
  aluminium: { material: materials.EN_AW_6082_T6, printed: false },
  steel: { material: materials.C45N, printed: false },
  petg: { material: materials.PETG, printed: true },
  pla: { material: materials.PLA, printed: true },
}

/** How far a set screw may stand out of the hub, mm. */
const proud = 0.3
/** Play of a nut in its pocket, and of a printed flange on its seat (on the diameter), mm. */
export const nutPlay = 0.3
export const ringPlay = 0.2

/** The wall that has to stay over bore or keyway, mm: 2 in metal; printed, six lines of 0.4. Workshop rule. */
const leastWall = (printed: boolean) => (printed ? 2.4 : 2)

/** The set screws of the hub and the room that they need, radii and lengths in mm. */
function screwing(v: PulleyValues, printed: boolean, reach: number) {
  const count = v.hubLength === 0 || v.fixing === 'plain' ? 0 : v.fixing === 'keyway' ? 1 : 2
  const { diameter, tapDrill } = thread(v.setScrew)
  const nut = hexNutDimensions(v.setScrew)
  const corner = nut.acrossFlats / Math.sqrt(3)
  const key = v.fixing === 'keyway' ? keyDimensions(v.bore) : undefined
  // The screw's cup presses on the shaft, or on the key's back.
  const contact = v.bore / 2 + (key ? key.height - key.shaftDepth : 0)
  const pocketHalf = (nut.acrossFlats + nutPlay) / 2
  // Two pockets at 90° keep a wall between each other.
  const pocketFrom = Math.max(reach + 1.6, count > 1 ? pocketHalf + 1.2 : 0)
  const pocketTo = pocketFrom + nut.height + nutPlay
  const shortest = setScrewLengths(v.setScrew)[0]
  return {
    count,
    contact,
    hole: printed ? diameter + 0.4 : tapDrill,
    pocket: { half: pocketHalf, from: pocketFrom, to: pocketTo, beyond: corner + 0.2 },
    hubRadius: Math.max(
      contact + shortest - proud,
      printed ? Math.max(Math.hypot(pocketHalf, pocketTo) + 1.6, pocketTo + 2) : 0,
    ),
    hubLength: Math.ceil(printed ? 2 * corner + 1.4 : 2 * diameter),
  }
}

/** Every dimension of a pulley that its values settle, mm. Throws on a keyway for a bore of 6 mm or less. */
export function dimensions(v: PulleyValues) {
  const belt = beltProfile(v.belt)
  const { material, printed } = made[v.material]
  const { outsideRadius, depth } = groove(v.belt, v.teeth, v.grooveAllowance)
  const rootRadius = outsideRadius - depth
  // Flanges slip over what lies within the root, and a hob runs out over it.
  const seatRadius = Math.floor((rootRadius - 0.1) * 20) / 20
  const wall = leastWall(printed)
  const reach = v.fixing === 'keyway' ? hubKeyway(v.bore).depthOverBore - v.bore / 2 : v.bore / 2
  const screws = screwing(v, printed, reach)

  const widestHub = seatRadius - 0.05
  const leastHub = Math.ceil(4 * Math.max(reach + wall, screws.count > 0 ? screws.hubRadius : 0)) / 4
  const usualHub = Math.max(leastHub, Math.ceil(0.8 * v.bore))
  const wanted =
    v.hubDiameter > 0 ? v.hubDiameter / 2 : leastHub <= widestHub ? Math.min(usualHub, widestHub) : leastHub
  const wide = v.hubLength > 0 && wanted > widestHub
  // Without a hub, this is the boss that a web leaves around the bore.
  const boss = v.hubLength > 0 ? wanted : Math.max(wanted, leastHub)
  const hubRadius = wide && printed ? Math.max(wanted, outsideRadius + 0.5) : boss

  const flanged = v.flanges !== 'none'
  const flangeRadius = Math.round(2 * (outsideRadius + belt.beltHeight - belt.toothHeight + 1.2)) / 2
  const flangeThickness = belt.pitch > 2 ? 1.6 : 1.2
  // A pressed flange is peened over: its seat stands out a little.
  const seatLength = flangeThickness + (printed ? 0 : 0.3)
  const face = v.beltWidth + (flanged ? Math.max(1, v.beltWidth / 10) : Math.max(2, v.beltWidth / 5))
  const front = wide
    ? v.hubLength + (flanged ? flangeThickness : 0)
    : flanged
      ? printed
        ? flangeThickness
        : seatLength
      : 0
  const back = front + face
  const rimEnd = back + (v.flanges === 'both' ? seatLength : 0)
  const total = wide ? rimEnd : rimEnd + v.hubLength
  const length = setScrewLengths(v.setScrew)
    .filter(l => l <= hubRadius - screws.contact + proud)
    .at(-1)
  return {
    belt,
    material,
    printed,
    outsideRadius,
    rootRadius,
    seatRadius,
    wall,
    reach,
    leastHub,
    widestHub,
    hubRadius,
    /** The hub is larger than the root of the teeth: it lies below, and the flange on its side is one with it. */
    wide,
    flangeRadius,
    flangeThickness,
    seatLength,
    /** Toothed length. */
    face,
    /** Heights of the teeth's lower end, their upper end, the rim's upper end and the whole pulley. */
    front,
    back,
    rimEnd,
    total,
    screws: { ...screws, length, height: wide ? v.hubLength / 2 : total - v.hubLength / 2 },
    web: web(printed, { seatRadius, hubRadius, depth, front, back, rimEnd, wide }),
  }
}

export type Dimensions = ReturnType<typeof dimensions>

interface Rim {
  seatRadius: number
  hubRadius: number
  depth: number
  front: number
  back: number
  rimEnd: number
  wide: boolean
}

/** The web between hub and rim of a pulley that is large enough to be hollowed out; a print is hollowed out from above only. */
function web(printed: boolean, { seatRadius, hubRadius, depth, front, back, rimEnd, wide }: Rim) {
  const rimRadius = seatRadius - 3 - depth / 2
  const span = rimRadius - hubRadius
  const thickness = Math.max(printed ? front + 2.4 : 5, 0.3 * (back - front))
  const from = printed ? 0 : (front + back - thickness) / 2
  const to = from + thickness
  if (wide || span < 8 || rimEnd - to < 2.5) return undefined
  const middle = (rimRadius + hubRadius) / 2
  const hole = Math.floor(0.6 * span)
  const holes = span < 12 ? 0 : Math.min(6, Math.floor((2 * Math.PI * middle) / (1.5 * hole)))
  return { rimRadius, from, to, middle, hole, holes, fillet: Math.min(3, span / 4, (rimEnd - to) / 2) }
}
