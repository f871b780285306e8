import type { Material } from '#design'
import { beltProfile, hub, materials } from '#hardware'
import { groove } from './groove.ts'
import type { PulleyValues } from './parameters.ts'

const made: Record<PulleyValues['material'], { material: Material; printed: boolean }> = {
  aluminium: { material: materials.EN_AW_6082_T6, printed: false },
  steel: { material: materials.C45N, printed: false },
  petg: { material: materials.PETG, printed: true },
  pla: { material: materials.PLA, printed: true },
}

/** Play of a printed flange on its seat, on the diameter, mm. */
export const ringPlay = 0.2

/** What a bound that a message proposed may miss by, mm. */
export const roundOff = 1e-9

/** Every dimension of a pulley that its values settle, mm. Throws on a keyway for a bore of 6 mm or less. */
export function dimensions(v: PulleyValues) {
  const belt = beltProfile(v.belt)
  const { material, printed } = made[v.material]
  const { outsideRadius, depth } = groove(v.belt, v.teeth, v.grooveAllowance)
  const rootRadius = outsideRadius - depth
  // Flanges slip over what lies within the root, and a hob runs out over it.
  const seatRadius = Math.floor((rootRadius - 0.1) * 20) / 20
  const spec = {
    ...v,
    printed,
    // Over bore or keyway: in metal, or printed, six lines of 0.4. Workshop rule.
    wall: printed ? 2.4 : 2,
    holeOffset: printed ? v.holeOffset : 0,
    widest: seatRadius - 0.05,
  }
  const { least, usual } = hub({ ...spec, face: 0 })
  const room = least <= spec.widest ? Math.min(usual, spec.widest) : least
  const wanted = v.hubDiameter > 0 ? v.hubDiameter / 2 : room
  const wide = v.hubLength > 0 && wanted > spec.widest + roundOff
  // Without a hub, this is the boss that a web leaves around the bore.
  const boss = v.hubLength > 0 ? wanted : Math.max(wanted, least)
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
  return {
    belt,
    material,
    printed,
    outsideRadius,
    rootRadius,
    seatRadius,
    hubRadius,
    /** On the pulley's upper end; of a wide one seen upside down. */
    hub: hub({ ...spec, hubDiameter: 2 * hubRadius, face: total - v.hubLength }),
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
