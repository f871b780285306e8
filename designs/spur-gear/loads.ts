import {
  atLeast,
  atMost,
  type Check,
  contactRatioCheck,
  gearContactCheck,
  gearRootCheck,
  gearRootStress,
  keyPressureCheck,
  pitchLineSpeedCheck,
  plasticDeflectionCheck,
  plasticRootCheck,
  thinned,
} from '#engineering'
import { hubKeyLoad } from '#hardware'
import type { GearValues } from './parameters.ts'
import { type Gear, materialOf, type Sizes, toolRadius } from './sizes.ts'

/** Range of the formulas of VDI 2736-2. */
const plasticCycles = [1e5, 1e8] as const

const names = {
  pinion: { en: 'pinion', fr: 'pignon' },
  wheel: { en: 'wheel', fr: 'roue' },
}

export function gearChecks(v: GearValues, s: Sizes): Check[] {
  const { pair, pinion, wheel } = s
  const load = { torque: v.torque, faceWidth: v.faceWidth, loadFactor: v.loadFactor, toolRadius }
  const steel = pinion.material === 'steel' && wheel.material === 'steel'
  const pom = pinion.material === 'pom' || wheel.material === 'pom'
  const moduli = [
    materialOf[pinion.material].youngsModulus,
    materialOf[wheel.material].youngsModulus,
  ] as const
  return [
    contactRatioCheck(pair),
    pitchLineSpeedCheck(pair, v.speed),
    ...[pinion, wheel].flatMap(gear => [rootCheck(v, s, gear), rimCheck(gear)]),
    ...(steel ? [gearContactCheck(pair, { ...load, contactEndurance: v.contactEndurance })] : []),
    ...(pom ? [plasticDeflectionCheck(pair, { ...load, moduli })] : []),
    ...[pinion, wheel].flatMap(gear => keyCheck(v, gear)),
  ]
}

function rootCheck(v: GearValues, { pair }: Sizes, { name, material }: Gear): Check {
  const which = name === 'wheel' ? 1 : 0
  const load = { torque: v.torque, faceWidth: v.faceWidth, loadFactor: v.loadFactor, toolRadius }
  if (material === 'steel') return gearRootCheck(pair, which, { ...load, rootEndurance: v.rootEndurance })
  if (material === 'pom') {
    const turns = (v.life * 60 * v.speed * pair.teeth[0]) / pair.teeth[which]
    const cycles = Math.min(plasticCycles[1], Math.max(plasticCycles[0], turns))
    return plasticRootCheck(pair, which, { ...load, plastic: 'POM', temperature: v.toothTemperature, cycles })
  }
  return atMost({
    id: `printed-root-${which + 1}`,
    title: {
      en: `Static stress at the printed tooth root, ${names[name].en}`,
      fr: `Contrainte statique au pied de dent imprimé, ${names[name].fr}`,
    },
    value: gearRootStress(pair, which, load),
    limit: materialOf[material].yield / 2,
    unit: 'MPa',
    standard: {
      en: 'ISO 6336-3, simplified; limit: half the strength along the layers (workshop practice)',
      fr: 'ISO 6336-3 simplifiée ; limite : moitié de la résistance dans le plan des couches (règle d’atelier)',
    },
    leavesOut: {
      en: `${thinned.en} Fatigue, wear, heat and creep, for which no data of printed plastics are published: a run-in trial decides.`,
      fr: `${thinned.fr} Fatigue, usure, échauffement et fluage, sans données publiées pour les plastiques imprimés : un essai décide.`,
    },
  })
}

/** ISO 6336-3 takes the root as stiff, YB = 1, where the rim is 1.2 times as thick as the tooth is high. */
function rimCheck({ name, cut, root, hub }: Gear): Check {
  return atLeast({
    id: `rim-${name}`,
    title: {
      en: `Thickness under the teeth over bore or keyway, ${names[name].en}`,
      fr: `Épaisseur sous denture au-dessus de l’alésage ou de la rainure, ${names[name].fr}`,
    },
    value: root / 2 - hub.reach,
    limit: 1.2 * 2.25 * cut.module,
    unit: 'mm',
    standard: {
      en: 'ISO 6336-3, rim thickness factor YB = 1 from 1.2 tooth heights',
      fr: 'ISO 6336-3, facteur d’épaisseur de jante YB = 1 dès 1,2 hauteur de dent',
    },
    leavesOut: {
      en: 'The stress of the keyway’s corners; the rim outside the wheel’s holes is always that thick.',
      fr: 'La contrainte aux angles de la rainure ; la jante d’une roue ajourée a toujours cette épaisseur.',
    },
  })
}

function keyCheck(v: GearValues, { name, hub, material, cut }: Gear): Check[] {
  const key = hubKeyLoad(hub, materialOf[material])
  if (!key) return []
  const ratio = name === 'wheel' ? cut.teeth / v.pinionTeeth : 1
  const check = keyPressureCheck({ ...key, torque: v.torque * ratio * v.loadFactor })
  return [
    {
      ...check,
      id: `${check.id}-${name}`,
      title: { en: `${check.title.en}, ${names[name].en}`, fr: `${check.title.fr}, ${names[name].fr}` },
    },
  ]
}
