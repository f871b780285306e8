import {
  atLeast,
  atMost,
  type Beam,
  beamDeflection,
  beamMoment,
  beamTheory,
  boltClampCheck,
  type Check,
  cutEdgeFatigueCheck,
  gravity,
  ligamentCheck,
  notRated,
  perforatedStress,
  plateDeflection,
  plateStressCheck,
  rectangularSection,
  ribEndFactor,
  spanRule,
  type Text,
  weight,
} from '#engineering'
import { materials, propertyClass, thread } from '#hardware'
import type { Layout } from './layout.ts'
import type { SieveValues } from './parameters.ts'

/** Masses in kg that swing: the perforated sheet over the clear opening, and one rib under it. */
function masses(p: SieveValues, l: Layout) {
  const one = p.pattern === 'square-in-line' ? p.hole ** 2 : (Math.PI / 4) * p.hole ** 2
  const sheet = (l.stuff.density * l.t * (p.length * p.width - l.holes.length * one)) / 1e9
  return { sheet, rib: (materials.S235JR.density * l.rib * l.frame * p.width) / 1e9 }
}

/** Webs, bending of the screen and of its ribs, and the screws. */
export function checksOf(p: SieveValues, l: Layout): Check[] {
  const perforation = { pattern: p.pattern, hole: p.hole, pitch: p.pitch }
  const force = weight(p.load + masses(p, l).sheet) * p.acceleration
  const pressed = {
    shape: [l.window, p.width] as const,
    clamped: false,
    thickness: l.t,
    pressure: force / (p.length * p.width),
  }
  const full = plateStressCheck(pressed, { yieldStrength: l.stuff.yield, safety: 2 })
  const leavesOut: Text = {
    en: 'Blows of lumps, wear that thins the sheet, membrane stress; holes count by their ligaments, the edges rest.',
    fr: 'Chocs des blocs, usure qui amincit la tôle, contraintes de membrane ; les trous comptent par leurs ligaments, les bords sont posés.',
  }
  const sag = perforatedStress(
    plateDeflection(pressed, { youngsModulus: l.stuff.youngsModulus }),
    perforation,
  )
  const metric = thread(p.screw)
  const { yieldStrength } = propertyClass('8.8', metric.diameter)
  const tension = force / l.screws.length
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
    screenFatigue,
    ...(p.ribs ? ribChecks(p, l) : []),
    boltClampCheck({ ...metric, yieldStrength }, { shear: 0, tension, safety: 1.8 }),
  ]
}

/** A perforated sheet that wears is changed before it is worn through: no standard says when its webs crack. */
const screenFatigue = notRated({
  id: 'screen-fatigue',
  title: { en: 'Fatigue of the screen by vibration', fr: 'Fatigue du tamis sous vibration' },
  why: {
    en: 'no detail category is known for worn webs: look for cracks at every change of shift, change the screen at the first',
    fr: 'aucune catégorie de détail pour des barrettes usées : chercher les fissures à chaque poste, changer le tamis à la première',
  },
})

/** By how much the rim lets a rib that it clamps sag more: finite elements with the screws alone 1.55 times, with the rim held 1.05. */
const rimGives = 1.6
/** ω² over g/δ of a beam that rests on its ends; between clamped ones it is more (Rayleigh; 97.4/76.8). */
const rayleigh = 1.268
/** Up to half of its natural frequency a rib swings by a third more than what shakes it, 1/(1 − η²). */
const mostTuning = 0.5

/** Each rib carries the strip of screen about it, as a beam cut in one piece with the rim that clamps it. */
function ribChecks(p: SieveValues, l: Layout): Check[] {
  const { youngsModulus, yield: yieldStrength } = materials.S235JR
  const { modulus, secondMoment } = rectangularSection({ width: l.rib, height: l.frame })
  const { sheet, rib } = masses(p, l)
  const [load, own] = [p.load / (p.ribs + 1), sheet / (p.ribs + 1) + rib]
  const under = (mass: number): Beam => ({
    support: 'fixed',
    span: p.width,
    spread: weight(mass) * p.acceleration,
  })
  const sagOf = (mass: number) => rimGives * beamDeflection(under(mass), secondMoment, youngsModulus)
  const frequency =
    Math.sqrt((rayleigh * 1000 * gravity * p.acceleration) / sagOf(load + own)) / (2 * Math.PI)
  const shaken = p.speed / 60
  const swing = 1 / (1 - Math.min(mostTuning, shaken / frequency) ** 2)
  const atEnd = (mass: number) => (swing * ribEndFactor(l.rib, l.corner) * beamMoment(under(mass))) / modulus
  const leavesOut: Text = {
    en: 'Blows of lumps, material that lies on one spot.',
    fr: 'Chocs des blocs, produit amassé en un point.',
  }
  return [
    atMost({
      id: 'beam-stress',
      title: { en: 'Bending stress at the end of a rib', fr: 'Contrainte de flexion au bout d’une traverse' },
      value: atEnd(load + own),
      limit: yieldStrength / 2,
      unit: 'MPa',
      standard: beamTheory,
      leavesOut,
    }),
    atMost({
      id: 'beam-deflection',
      title: { en: 'Sag of a rib', fr: 'Flèche d’une traverse' },
      value: swing * sagOf(load + own),
      limit: p.width / 200,
      unit: 'mm',
      standard: spanRule(200),
      leavesOut,
    }),
    {
      // Down with the load on it, up with its own mass alone: the load has left it.
      ...cutEdgeFatigueCheck(atEnd(load + 2 * own)),
      id: 'rib-fatigue',
      title: {
        en: 'Range of stress at the end of a rib by vibration',
        fr: 'Étendue de contrainte au bout d’une traverse sous vibration',
      },
    },
    atLeast({
      id: 'rib-resonance',
      title: { en: 'Natural frequency of a loaded rib', fr: 'Fréquence propre d’une traverse chargée' },
      value: frequency,
      limit: shaken / mostTuning,
      unit: 'Hz',
      standard: {
        en: 'Rayleigh, from its sag; limit: twice the vibrator, where vibration is a third more, 1/(1 − η²)',
        fr: 'Rayleigh, d’après sa flèche ; limite : deux fois le vibreur, où la vibration croît d’un tiers, 1/(1 − η²)',
      },
      leavesOut: {
        en: 'The frame as a whole on its springs, harmonics of the vibrator.',
        fr: 'Le cadre entier sur ses ressorts, harmoniques du vibreur.',
      },
    }),
  ]
}
