import { atMost, type RatedCheck } from './check.ts'
import { requireNotNegative, requirePositive } from './range.ts'

/** Partial factors of what holds a body in place and of what moves it (EN 1990, A1.3.1, table A1.2(A), EQU). */
const factors = { holding: 0.9, moving: 1.5 } as const

/** A foot that stands on a floor by the load on it, pushed from the side at a height. */
export interface Standing {
  /** Down on the floor, N. */
  load: number
  /** Across, N. */
  side: number
}

/** Checks that friction holds a foot against a side force; friction 0.3 is steel on concrete (EN 12812, annex B). Value and limit in N. */
export function slippingCheck({ load, side }: Standing, friction: number): RatedCheck {
  requirePositive({ 'load (N)': load, friction })
  requireNotNegative({ 'side force (N)': side })
  return atMost({
    id: 'slipping',
    title: { en: 'Side force against friction on the floor', fr: 'Effort latéral contre frottement au sol' },
    value: factors.moving * side,
    limit: factors.holding * friction * load,
    unit: 'N',
    standard: {
      en: 'EN 1990, table A1.2(A): 1.5 times the side force against 0.9 times the load; friction as entered',
      fr: 'EN 1990, tableau A1.2(A) : 1,5 fois l’effort latéral contre 0,9 fois la charge ; frottement saisi',
    },
    leavesOut: {
      en: 'Oil, water and dust on the floor beyond the friction entered, vibration, which lets a foot creep.',
      fr: 'Huile, eau et poussière au-delà du frottement saisi, vibrations, qui font cheminer un pied.',
    },
  })
}

/** Checks that a foot of a contact radius in mm does not tip over its edge, pushed at a height in mm. Value and limit in N·m. */
export function tippingCheck({ load, side }: Standing, foot: { radius: number; height: number }): RatedCheck {
  requirePositive({ 'load (N)': load, 'contact radius (mm)': foot.radius, 'height (mm)': foot.height })
  requireNotNegative({ 'side force (N)': side })
  return atMost({
    id: 'tipping',
    title: {
      en: 'Tipping moment over the edge of the base',
      fr: 'Moment de renversement sur le bord de l’embase',
    },
    value: (factors.moving * side * foot.height) / 1000,
    limit: (factors.holding * load * foot.radius) / 1000,
    unit: 'N·m',
    standard: {
      en: 'EN 1990, table A1.2(A): 1.5 times the side force against 0.9 times the load',
      fr: 'EN 1990, tableau A1.2(A) : 1,5 fois l’effort latéral contre 0,9 fois la charge',
    },
    leavesOut: {
      en: 'The help of a frame that keeps the spindle upright (cautious), an uneven floor.',
      fr: 'L’aide d’un bâti qui tient la tige droite (prudent), un sol inégal.',
    },
  })
}

/**
 * Area in mm² on which a load that stands `offset` mm beside the middle of a round face of a radius in mm bears evenly: the
 * part of the face that has its centroid under the load (EN 1997-1, annex D: effective area).
 */
export function effectiveRoundArea(radius: number, offset: number): number {
  requirePositive({ 'radius (mm)': radius, 'radius less offset (mm)': radius - offset })
  requireNotNegative({ 'offset (mm)': offset })
  return 2 * (radius ** 2 * Math.acos(offset / radius) - offset * Math.sqrt(radius ** 2 - offset ** 2))
}
