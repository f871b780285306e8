import {
  atMost,
  beamDeflectionCheck,
  beamStressCheck,
  boltClampCheck,
  type Check,
  ligamentCheck,
  perforatedStress,
  plateDeflection,
  plateStressCheck,
  rectangularSection,
  type Text,
  weight,
} from '#engineering'
import { materials, propertyClass, thread } from '#hardware'
import type { Layout } from './layout.ts'
import type { SieveValues } from './parameters.ts'

/** Webs, bending of the screen and of its ribs, and the screws. */
export function checksOf(p: SieveValues, l: Layout): Check[] {
  const perforation = { pattern: p.pattern, hole: p.hole, pitch: p.pitch }
  const pressed = {
    shape: [l.window, p.width] as const,
    clamped: false,
    thickness: l.t,
    pressure: (weight(p.load) * p.acceleration) / (p.length * p.width),
  }
  const full = plateStressCheck(pressed, { yieldStrength: l.stuff.yield, safety: 2 })
  const leavesOut: Text = {
    en: 'Fatigue by vibration and resonance, blows of lumps, wear that thins the sheet, membrane stress; holes count by their ligaments, the edges rest.',
    fr: 'Fatigue par vibration et résonance, chocs des blocs, usure qui amincit la tôle, contraintes de membrane ; les trous comptent par leurs ligaments, les bords sont posés.',
  }
  const sag = perforatedStress(
    plateDeflection(pressed, { youngsModulus: l.stuff.youngsModulus }),
    perforation,
  )
  const metric = thread(p.screw)
  const { yieldStrength } = propertyClass('8.8', metric.diameter)
  const tension = (weight(p.load) * p.acceleration) / l.screws.length
  return [
    ligamentCheck(perforation, l.t),
    {
      ...atMost({ ...full, value: perforatedStress(full.value, perforation) }),
      id: 'screen-stress',
      title: { en: 'Bending stress of the screen', fr: 'Contrainte de flexion du tamis' },
      leavesOut,
    },
    atMost({
      id: 'screen-sag',
      title: { en: 'Sag of the screen between its ribs', fr: 'Flèche du tamis entre les traverses' },
      value: sag,
      limit: Math.min(l.window, p.width) / 200,
      unit: 'mm',
      standard: {
        en: 'Thin-plate theory (Timoshenko and Woinowsky-Krieger); limit: usual practice, span/200',
        fr: 'Théorie des plaques minces (Timoshenko et Woinowsky-Krieger) ; limite d’usage : portée/200',
      },
      leavesOut,
    }),
    ...(p.ribs ? ribChecks(p, l) : []),
    boltClampCheck({ ...metric, yieldStrength }, { shear: 0, tension, safety: 1.8 }),
  ]
}

/** Each rib carries the strip of screen about it, as a beam that rests on the rim. */
function ribChecks(p: SieveValues, l: Layout): Check[] {
  const { youngsModulus, yield: yieldStrength } = materials.S235JR
  const section = rectangularSection({ width: l.rib, height: l.frame })
  const spread = (weight(p.load) * p.acceleration) / (p.ribs + 1)
  const beam = { support: 'simple', span: p.width, spread } as const
  return [
    {
      ...beamStressCheck(beam, { section, yieldStrength, safety: 2 }),
      title: { en: 'Bending stress of a rib', fr: 'Contrainte de flexion d’une traverse' },
    },
    {
      ...beamDeflectionCheck(beam, { section, youngsModulus, ratio: 200 }),
      title: { en: 'Sag of a rib', fr: 'Flèche d’une traverse' },
    },
  ]
}
