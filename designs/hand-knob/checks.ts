import {
  assemblyPreload,
  atMost,
  beamStressCheck,
  type Check,
  keyPressureCheck,
  rectangularSection,
  roundSection,
  tighteningTorque,
} from '#engineering'
import {
  boltOf,
  hexNutDimensions,
  hexScrewDimensions,
  hubKeyLoad,
  materials,
  propertyClass,
  thread,
} from '#hardware'
import type { KnobValues } from './parameters.ts'
import { sizesOf } from './sizes.ts'
import { crankRadius } from './solids.ts'

/** A third of the yield strength of a print, for creep and layers; two thirds of a metal's. */
const allowed = (v: KnobValues): number => materials[v.material].yield / (sizesOf(v).printed ? 3 : 1.5)
const safety = (v: KnobValues): number => (sizesOf(v).printed ? 3 : 1.5)

/** The checks of a knob or wheel under the torque of the hand. `gripLength` of a crank in mm. */
export function knobChecks(v: KnobValues, gripLength: number): Check[] {
  const s = sizesOf(v)
  return [
    s.star ? lobeBending(v) : spokeBending(v),
    ...fixingChecks(v),
    ...(s.crank ? [crankBending(v, gripLength)] : []),
  ]
}

/** The whole torque on one lobe, as a stubby beam from the bottom of the valleys. */
function lobeBending(v: KnobValues): Check {
  const { lobes, radius, height } = sizesOf(v)
  const check = beamStressCheck(
    {
      support: 'cantilever',
      span: lobes.lobeCentre - lobes.bottom + lobes.lobe,
      force: (1000 * v.torque) / radius,
    },
    {
      section: rectangularSection({ width: height, height: 2 * lobes.lobe }),
      yieldStrength: materials[v.material].yield,
      safety: safety(v),
    },
  )
  return {
    ...check,
    id: 'lobe-bending',
    title: { en: 'Bending of one lobe that takes it all', fr: 'Flexion d’un lobe qui reprend tout' },
  }
}

/** The torque shared by the spokes, each a beam from the hub to the middle of the rim. */
function spokeBending(v: KnobValues): Check {
  const { wheel, hubRadius, radius } = sizesOf(v)
  const at = radius - wheel.rim / 2
  const check = beamStressCheck(
    { support: 'cantilever', span: at - hubRadius, force: (1000 * v.torque) / (v.spokes * at) },
    {
      section: rectangularSection({ width: wheel.web, height: wheel.spoke }),
      yieldStrength: materials[v.material].yield,
      safety: safety(v),
    },
  )
  return {
    ...check,
    id: 'spoke-bending',
    title: { en: 'Bending of the spokes', fr: 'Flexion des bras' },
  }
}

function fixingChecks(v: KnobValues): Check[] {
  const s = sizesOf(v)
  if (v.fixing === 'pin') return pinChecks(v)
  if (v.fixing === 'key') {
    const load = hubKeyLoad(s.keyHub, materials[v.material])
    return load ? [keyPressureCheck({ torque: v.torque, ...load })] : []
  }
  const pocketed = v.fixing === 'nut' || v.fixing === 'screw'
  return [...(pocketed ? [pocketPressure(v)] : []), threadTorque(v)]
}

function pocketPressure(v: KnobValues): Check {
  const { nut } = sizesOf(v)
  const held = v.fixing === 'nut' ? nut.leastHeight : hexScrewDimensions(v.thread).headHeight
  // On each of six flats a pressure that rises from nothing in the middle to p at one corner: T = p a² h/2.
  const flat = nut.acrossFlats / Math.sqrt(3)
  return atMost({
    id: 'pocket-pressure',
    title: { en: 'Pressure in the hexagon pocket', fr: 'Pression dans le logement hexagonal' },
    value: (2000 * v.torque) / (flat ** 2 * held),
    // A hand's torque is short: no creep.
    limit: materials[v.material].yield / 1.5,
    unit: 'MPa',
    standard: {
      en: 'Statics: pressure rising linearly on half of each flat; yield strength over 1.5',
      fr: 'Statique : pression croissant linéairement sur la moitié de chaque plat ; limite élastique divisée par 1,5',
    },
    leavesOut: {
      en: 'Play in the pocket, bursting of a thin wall, heat.',
      fr: 'Le jeu du logement, l’éclatement d’une paroi mince, la chaleur.',
    },
  })
}

/**
 * The torque of the hand against the one that tightens the stud or screw to 90 % of its yield strength, all of it in the
 * thread: a tip that pushes turns almost free, a hub that clamps takes about half by its friction.
 */
function threadTorque(v: KnobValues): Check {
  const bolt = boltOf(v.thread)
  return atMost({
    id: 'thread-torque',
    title: {
      en: 'Torque in the thread of the class 8.8 stud or screw',
      fr: 'Couple dans le filet du goujon ou de la vis de classe 8.8',
    },
    value: v.torque,
    limit: tighteningTorque(assemblyPreload(bolt), bolt, { headDiameter: 0, holeDiameter: 0 }),
    unit: 'N·m',
    standard: {
      en: 'VDI 2230-1:2015, steps R7 and R13: 90 % of yield, friction 0.12 in the thread and none under the hub',
      fr: 'VDI 2230-1:2015, étapes R7 et R13 : 90 % de la limite élastique, frottement de 0,12 au filet et nul sous le moyeu',
    },
    leavesOut: {
      en: 'Friction under the hub, which relieves the thread; bending of the stud; stripping of the thread in hub, insert or machine; studs weaker than class 8.8.',
      fr: 'Le frottement sous le moyeu, qui soulage le filet ; la flexion du goujon ; l’arrachement du filet du moyeu, de l’insert ou de la machine ; les goujons sous la classe 8.8.',
    },
  })
}

function pinChecks(v: KnobValues): Check[] {
  const { pin, hubRadius } = sizesOf(v)
  const wall = hubRadius - v.bore / 2
  return [
    atMost({
      id: 'pin-shear',
      title: { en: 'Shear stress of the pin', fr: 'Cisaillement de la goupille' },
      value: (1000 * v.torque) / v.bore / ((Math.PI / 4) * pin ** 2),
      // ISO 2338 steel has 125 HV at least, about 400 MPa of tensile strength (ISO 18265): 0.6 of it over 2.
      limit: 120,
      unit: 'MPa',
      standard: {
        en: 'Double shear; 0.6 Rm over 2, Rm = 400 MPa from the least hardness of ISO 2338 (ISO 18265)',
        fr: 'Double cisaillement ; 0,6 Rm divisé par 2, Rm = 400 MPa d’après la dureté minimale de l’ISO 2338 (ISO 18265)',
      },
      leavesOut: { en: 'Jerks, play in the hole, fatigue.', fr: 'Les à-coups, le jeu du trou, la fatigue.' },
    }),
    atMost({
      id: 'pin-bearing',
      title: { en: 'Pressure of the pin on the hub', fr: 'Pression de la goupille sur le moyeu' },
      value: (1000 * v.torque) / (v.bore + wall) / (pin * wall),
      limit: allowed(v),
      unit: 'MPa',
      standard: {
        en: 'Mean pressure in the two walls',
        fr: 'Pression moyenne dans les deux parois',
      },
      leavesOut: {
        en: 'Pressure in the shaft, splitting of a print along its layers.',
        fr: 'La pression dans l’arbre, la fente d’une impression entre couches.',
      },
    }),
  ]
}

/** The crank's screw where it leaves the rim, the hand in the middle of the grip. */
function crankBending(v: KnobValues, gripLength: number): Check {
  const s = sizesOf(v)
  const { rootDiameter, diameter } = thread(s.crank ?? 'M6')
  const check = beamStressCheck(
    {
      support: 'cantilever',
      span: gripLength / 2 + hexNutDimensions(s.crank ?? 'M6').height,
      force: (1000 * v.torque) / crankRadius(s),
    },
    {
      section: roundSection(rootDiameter),
      yieldStrength: propertyClass('8.8', diameter).yieldStrength,
    },
  )
  return {
    ...check,
    id: 'crank-bending',
    title: { en: 'Bending of the crank’s screw', fr: 'Flexion de la vis de manivelle' },
  }
}
