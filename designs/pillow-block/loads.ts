import { say, type Text } from '#design'
import {
  ballBearingChecks,
  boltClampCheck,
  type Check,
  circlipGrooveCheck,
  footBendingCheck,
  notedTorque,
  seatArea,
  type TightenedBolt,
  tightenedOn,
} from '#engineering'
import { boltOf, clearanceHole, socketScrewDimensions } from '#hardware'
import type { Sizes, Wanted } from './sizes.ts'

/** Loads on the bearing in N, speed in min⁻¹, life in h. */
export interface Loads {
  radialLoad: number
  axialLoad: number
  speed: number
  wantedLife: number
}

/** The checks of a housing that carries its loads in whatever direction across the shaft is worst. */
export function checksOf(s: Sizes, loads: Loads & Pick<Wanted, 'lubrication'>, baseBolt: string): Check[] {
  const { radialLoad: radial, axialLoad: axial, speed, wantedLife: requiredHours } = loads
  const { bearing, lug, material } = s
  // A bearing that is greased through a nipple has shields.
  const closure = loads.lubrication === 'sealed' ? '2RS' : '2Z'
  const base = worstAtBase(s, loads)
  return [
    ...ballBearingChecks(bearing, { radial, axial, speed, requiredHours, closure }),
    named(
      'base-bolts',
      { en: 'Clamp force needed per base bolt', fr: 'Serrage nécessaire par vis de semelle' },
      boltClampCheck(baseBoltOf(s, baseBolt), base),
    ),
    footBendingCheck({
      force: base.pull,
      arm: s.boltX + s.adjustment - s.columnHalf,
      section: { width: s.housingWidth, height: s.footThickness - 0.5 },
      yieldStrength: material.yield,
      safety: s.isPrinted ? 3 : 1.5,
    }),
    circlipGrooveCheck({
      diameter: 2 * s.seatRadius,
      grooveDiameter: s.groove.diameter,
      yieldStrength: material.yield,
      axial,
      safety: s.isPrinted ? 4 : 2,
    }),
    ...(lug
      ? [
          named(
            'cap-screws',
            { en: 'Clamp force needed per cap screw', fr: 'Serrage nécessaire par vis de chapeau' },
            boltClampCheck(capScrewOf(s, lug.size), { shear: 0, tension: radial / 2 }),
          ),
        ]
      : []),
  ]
}

const named = (id: string, title: Text, check: Check): Check => ({ ...check, id, title })

/**
 * Shear and tension in N on one base bolt for the direction of the radial load that asks most of it, and the greatest
 * pull. The bolts share a force; a force along the foot tips the housing about the line across it, one along the shaft
 * about the foot's long edge.
 */
function worstAtBase({ shaftHeight, boltX, housingWidth }: Sizes, { radialLoad, axialLoad }: Loads) {
  const along = shaftHeight / (2 * boltX)
  const tipping = (axialLoad * shaftHeight) / housingWidth
  const loads = Array.from({ length: 19 }, (_, i) => {
    const angle = (i * 5 * Math.PI) / 180
    return {
      shear: Math.hypot((radialLoad * Math.cos(angle)) / 2, axialLoad / 2),
      tension: radialLoad * (Math.sin(angle) / 2 + along * Math.cos(angle)) + tipping,
    }
  })
  const clamp = ({ shear, tension }: (typeof loads)[number]) => shear / 0.12 + tension
  const worst = loads.reduce((a, b) => (clamp(b) > clamp(a) ? b : a))
  return { ...worst, pull: Math.max(...loads.map(l => l.tension)) }
}

/** Base bolts tightened as far as class 8.8 or the housing under the washer allows. */
export function baseBoltOf({ washer, holeDiameter, adjustment, ...s }: Sizes, size: string): TightenedBolt {
  const bearing = seatArea({ outside: washer.outsideDiameter, hole: holeDiameter, slot: 2 * adjustment })
  return tightened(size, bearing, s)
}

/** Cap screws, their heads straight on the cap. */
export function capScrewOf(s: Pick<Sizes, 'material' | 'isPrinted'>, size: string): TightenedBolt {
  const { headDiameter } = socketScrewDimensions(size)
  return tightened(size, seatArea({ outside: headDiameter, hole: clearanceHole(size) }), s)
}

/** Bearing pressure under a head: up to the yield strength in metal, half of it in a print, which creeps. */
function tightened(size: string, area: number, s: Pick<Sizes, 'material' | 'isPrinted'>): TightenedBolt {
  return tightenedOn(boltOf(size), area, s.material.yield * (s.isPrinted ? 0.5 : 1))
}

/** How tight a screw goes: the torque for its preload, oiled. */
export function torqueNote(what: Text, size: string, bolt: TightenedBolt): Text {
  const { headDiameter } = socketScrewDimensions(size)
  const rounded = notedTorque(bolt, { headDiameter, holeDiameter: clearanceHole(size) })
  return say(
    n => `${what.en}: ${size}, class 8.8, oiled: tighten to ${n(rounded)} N·m.`,
    n => `${what.fr} : ${size}, classe 8.8, huilées : serrer à ${n(rounded)} N·m.`,
  )
}
