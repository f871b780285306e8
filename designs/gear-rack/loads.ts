import {
  atMost,
  boltClampCheck,
  boltShears,
  type Check,
  type GearPair,
  gearContactCheck,
  gearRootCheck,
  gearRootStress,
  lewisStress,
  notedTorque,
  type RatedCheck,
  seatArea,
  type TightenedBolt,
  thinned,
  tightenedOn,
} from '#engineering'
import { boltOf, socketScrewDimensions } from '#hardware'
import type { RackValues } from './parameters.ts'
import { alpha, type Sizes } from './sizes.ts'

/** A rack is rated as a gear of this many teeth: the most that the tooth form is defined for. */
const rackTeeth = 1000

export function rackChecks(v: RackValues, s: Sizes): Check[] {
  const pair: GearPair = { module: s.module, teeth: [v.pinionTeeth, rackTeeth], shifts: [s.shift, 0] }
  const torque = (v.force * s.module * v.pinionTeeth) / 2000
  const load = { torque, faceWidth: v.width, loadFactor: v.loadFactor, toolRadius: 0.38 }
  const rack = { en: 'rack', fr: 'crémaillère' }
  const pinion = { en: 'pinion of the same steel and width', fr: 'pignon de mêmes acier et largeur' }
  const named = (check: RatedCheck, { en, fr }: typeof rack): RatedCheck => ({
    ...check,
    title: { en: `Stress at the tooth root, ${en}`, fr: `Contrainte au pied de dent, ${fr}` },
    leavesOut: {
      en: `The rack counts as a gear of ${rackTeeth} teeth. ${check.leavesOut.en}`,
      fr: `La crémaillère compte pour une roue de ${rackTeeth} dents. ${check.leavesOut.fr}`,
    },
  })
  const teeth =
    v.material === 'steel'
      ? [
          named(gearRootCheck(pair, 1, { ...load, rootEndurance: v.rootEndurance }), rack),
          named(gearRootCheck(pair, 0, { ...load, rootEndurance: v.rootEndurance }), pinion),
          gearContactCheck(pair, { ...load, contactEndurance: v.contactEndurance }),
        ]
      : [plasticCheck(v, s, gearRootStress(pair, 1, load))]
  return v.screws > 0 ? [...teeth, screwCheck(v, s)] : teeth
}

/** Plastic teeth move slowly and seldom on a rack: against their static strength, the higher of two formulas. */
function plasticCheck(v: RackValues, s: Sizes, rootStress: number): Check {
  const lewis = lewisStress({
    force: v.force * v.loadFactor,
    faceWidth: v.width,
    module: s.module,
    teeth: Number.POSITIVE_INFINITY,
  })
  return atMost({
    id: 'static-root',
    title: {
      en: 'Static stress at the plastic tooth root',
      fr: 'Contrainte statique au pied de dent plastique',
    },
    value: Math.max(lewis, rootStress),
    limit: s.material.yield / 2,
    unit: 'MPa',
    standard: {
      en: 'The higher of Lewis and ISO 6336-3, simplified; limit: half the strength (workshop practice)',
      fr: 'Le plus sévère de Lewis et de l’ISO 6336-3 simplifiée ; limite : moitié de la résistance (règle d’atelier)',
    },
    leavesOut: {
      en: `${thinned.en} Fatigue, wear, heat and creep: for slow, occasional motion only.`,
      fr: `${thinned.fr} Fatigue, usure, échauffement et fluage : pour des mouvements lents et occasionnels seulement.`,
    },
  })
}

const headOf = (v: RackValues, { screw }: Sizes) => ({
  headDiameter: socketScrewDimensions(v.screwSize).headDiameter,
  holeDiameter: screw.hole,
})

/** Tightened as far as class 8.8, or what the rack bears under the head; plastic creeps and takes half. */
function boltOn(v: RackValues, s: Sizes): TightenedBolt {
  const { headDiameter, holeDiameter } = headOf(v, s)
  const area = seatArea({ outside: headDiameter, hole: holeDiameter })
  return tightenedOn(boltOf(v.screwSize), area, s.material.yield * (v.material === 'steel' ? 1 : 0.5))
}

/** Tightening torque of a screw in N·m, to two figures. */
export function screwTorque(v: RackValues, s: Sizes): number {
  const bolt = boltOn(v, s)
  return notedTorque(bolt, headOf(v, s))
}

/** The screw that needs the most clamping, wherever along the rack the pinion pushes. */
function screwCheck(v: RackValues, s: Sizes): Check {
  const { holes, length, pitchHeight } = s
  const force = v.force * v.loadFactor
  const pushes = [0, length / 2, length].flatMap(x =>
    [1, -1].map(way => ({
      force: [way * force, -force * Math.tan(alpha)] as const,
      at: [x, pitchHeight] as const,
    })),
  )
  const shear = Math.max(...pushes.flatMap(push => boltShears(holes, push)))
  const check = boltClampCheck(boltOn(v, s), { shear, tension: 0, safety: 1.8 })
  return {
    ...check,
    leavesOut: {
      en: `A shoulder behind the rack, which would carry it alone; the rack counts as stiff. ${check.leavesOut.en}`,
      fr: `Un épaulement derrière la crémaillère, qui suffirait seul ; la crémaillère est supposée rigide. ${check.leavesOut.fr}`,
    },
  }
}
