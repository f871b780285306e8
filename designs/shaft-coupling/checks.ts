import {
  assemblyPreload,
  atMost,
  beamStressCheck,
  type Check,
  clampTorqueCheck,
  keyPressureCheck,
  leastPreload,
  notRated,
  rectangularSection,
  seatArea,
  type TightenedBolt,
  tightenedOn,
} from '#engineering'
import { boltOf, clearanceHole, hubKeyLoad, keyLoad, materials, socketScrewDimensions } from '#hardware'
import { clampSizes } from './clamp.ts'
import { jawSizes } from './jaw.ts'
import type { CouplingValues } from './parameters.ts'

/** The clamping screws, tightened as far as class 8.8 or the metal under their heads bears. */
export function boltOn(v: CouplingValues): TightenedBolt {
  const seat = seatArea({
    outside: socketScrewDimensions(v.screw).headDiameter,
    hole: clearanceHole(v.screw),
  })
  return tightenedOn(boltOf(v.screw), seat, materials[v.material].yield)
}

export function clampChecks(v: CouplingValues): Check[] {
  const { radius, offset, bore } = clampSizes(v)
  const thin = Math.min(v.boreA, v.boreB)
  // Half of the ring is left across the middle: Saint-Venant's open section, 3T/(s t²).
  const wall = radius - bore / 2 - 0.5
  const middle: Check = atMost({
    id: 'middle-shear',
    title: { en: 'Shear stress across the middle', fr: 'Cisaillement au milieu du manchon' },
    value: (3000 * v.torque) / (Math.PI * (radius - wall / 2) * wall ** 2),
    limit: materials[v.material].yield / Math.sqrt(3) / 1.5,
    unit: 'MPa',
    standard: {
      en: 'Saint-Venant torsion of a thin open section; yield/√3 over 1.5',
      fr: 'Torsion de Saint-Venant d’un profil mince ouvert ; limite élastique/√3 divisée par 1,5',
    },
    leavesOut: {
      en: 'Bending from shafts out of line, notches, fatigue.',
      fr: 'Flexion par défaut d’alignement, entailles, fatigue.',
    },
  })
  const last = v.kind === 'clamp' ? [middle] : []
  // The key of the thinner shaft is loaded most.
  if (v.keyed)
    return [
      keyPressureCheck({ torque: v.torque, ...keyLoad(thin, v.hubLength, materials[v.material]) }),
      ...last,
    ]
  const hinge = (thin / 2 + radius) / 2
  return [
    clampTorqueCheck(
      {
        shaftDiameter: thin,
        screwForce: leastPreload(assemblyPreload(boltOn(v))),
        screws: v.kind === 'clamp' ? 2 : 4,
        friction: v.friction,
        leverRatio: v.kind === 'clamp' ? Math.min(2, (offset + hinge) / hinge) : 1,
      },
      v.torque,
    ),
    ...last,
  ]
}

/** Force in N on each jaw, and the mean pressure in MPa that it presses on the spider's leg with. */
export function jawLoad(v: CouplingValues): { force: number; pressure: number } {
  const { mean, width, overlap } = jawSizes(v)
  const force = (1000 * v.torque) / (v.jaws * mean)
  return { force, pressure: force / (width * overlap) }
}

export function jawChecks(v: CouplingValues): Check[] {
  const { hubs, radius, inner, mean, leg, space } = jawSizes(v)
  const { force, pressure } = jawLoad(v)
  const printed = v.material === 'PETG'
  const section = rectangularSection({
    width: radius - inner,
    height: 2 * mean * Math.sin(Math.PI / (2 * v.jaws)) - leg,
  })
  const bending = beamStressCheck(
    { support: 'cantilever', span: space / 2, force },
    // Across the layers of a print half of the strength, and twice the safety.
    {
      section,
      yieldStrength: materials[v.material].yield * (printed ? 0.5 : 1),
      safety: printed ? 3 : 1.5,
    },
  )
  const thin = hubs.reduce((a, b) => (a.bore <= b.bore ? a : b))
  const key = hubKeyLoad(thin, materials[v.material])
  return [
    {
      ...bending,
      id: 'jaw-bending',
      title: {
        en: 'Bending stress at the root of the jaws',
        fr: 'Contrainte de flexion au pied des griffes',
      },
    },
    ...(key ? [keyPressureCheck({ torque: v.torque, ...key })] : []),
    ...(v.spiderPressure > 0
      ? [
          atMost({
            id: 'spider-pressure',
            title: { en: 'Pressure on the spider', fr: 'Pression sur l’étoile' },
            value: pressure,
            limit: v.spiderPressure,
            unit: 'MPa',
            standard: {
              en: 'Mean pressure on half of the legs; limit as entered',
              fr: 'Pression moyenne sur la moitié des branches ; limite saisie',
            },
            leavesOut: {
              en: 'Edge pressure of shafts out of line, heat, ageing, reversing torque.',
              fr: 'Pression de bord par défaut d’alignement, chaleur, vieillissement, couple alterné.',
            },
          }),
        ]
      : [
          notRated({
            id: 'spider-pressure',
            title: { en: 'Pressure on the spider', fr: 'Pression sur l’étoile' },
            why: {
              en: 'enter the limit of the elastomer’s maker',
              fr: 'saisir la limite du fabricant de l’élastomère',
            },
            parameter: 'spiderPressure',
          }),
        ]),
  ]
}
