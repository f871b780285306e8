import {
  assemblyPreload,
  atMost,
  beamStressCheck,
  type Check,
  clampTorqueCheck,
  keyPressureCheck,
  leastPreload,
  rectangularSection,
  type TightenedBolt,
} from '#engineering'
import { hubKeyLoad, keyDimensions, keyLength, materials, propertyClass, thread } from '#hardware'
import { clampSizes } from './clamp.ts'
import { jawSizes } from './jaw.ts'
import type { CouplingValues } from './parameters.ts'

/** A clamp screw of class 8.8. */
export const clampBolt = (size: string): TightenedBolt => {
  const { diameter, ...rest } = thread(size)
  return { diameter, ...rest, yieldStrength: propertyClass('8.8', diameter).yieldStrength }
}

/** The key that is loaded most: of the thinner shaft; the shaft's steel is taken as C45+N. */
function keyCheck(v: CouplingValues, load: NonNullable<ReturnType<typeof hubKeyLoad>>): Check {
  const lowestYield = Math.min(materials[v.material].yield, materials.C45N.yield)
  return keyPressureCheck({ torque: v.torque, ...load, lowestYield })
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
  if (v.keyed) {
    const key = keyDimensions(thin)
    return [
      keyCheck(v, {
        shaftDiameter: thin,
        contactHeight: key.height - key.shaftDepth,
        contactLength: keyLength(thin, v.hubLength) - key.width,
      }),
      ...last,
    ]
  }
  const hinge = (thin / 2 + radius) / 2
  return [
    clampTorqueCheck(
      {
        shaftDiameter: thin,
        screwForce: leastPreload(assemblyPreload(clampBolt(v.screw))),
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
  const keys = hubs.flatMap(h => hubKeyLoad(h) ?? [])
  const thin = keys.reduce<(typeof keys)[number] | undefined>(
    (a, b) => (a && a.shaftDiameter <= b.shaftDiameter ? a : b),
    undefined,
  )
  return [
    {
      ...bending,
      id: 'jaw-bending',
      title: {
        en: 'Bending stress at the root of the jaws',
        fr: 'Contrainte de flexion au pied des griffes',
      },
    },
    ...(thin ? [keyCheck(v, thin)] : []),
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
      : []),
  ]
}
