import { beamTheory, spanRule } from './beam.ts'
import { atMost, type RatedCheck } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'
import type { SectionValues } from './section.ts'

/** A roller's tube between its bearings under a load spread over the middle, as by a belt or a box. */
export interface RollerLoad {
  /** Between the bearings, mm. */
  span: number
  /** Width of the load, centred, mm. */
  width: number
  /** N */
  force: number
}

function checked({ span, width, force }: RollerLoad): RollerLoad {
  requirePositive({ 'span (mm)': span })
  requireBetween(0, span, { 'width of the load (mm)': width })
  requireNotNegative({ 'force (N)': force })
  return { span, width, force }
}

/** Bending moment in N·mm at the middle of a roller: F (2L − b)/8. */
export function rollerMoment(load: RollerLoad): number {
  const { span, width, force } = checked(load)
  return (force * (2 * span - width)) / 8
}

/** Deflection in mm at the middle of a roller: F (8L³ − 4Lb² + b³)/(384 E I) (Euler-Bernoulli). I in mm⁴, E in MPa. */
export function rollerDeflection(load: RollerLoad, secondMoment: number, youngsModulus: number): number {
  const { span, width, force } = checked(load)
  requirePositive({ 'second moment (mm⁴)': secondMoment, "Young's modulus (MPa)": youngsModulus })
  return (force * (8 * span ** 3 - 4 * span * width ** 2 + width ** 3)) / (384 * youngsModulus * secondMoment)
}

/** Checks the deflection of a roller against span/`ratio`, 1000 by default so that a belt runs true. */
export function rollerDeflectionCheck(
  load: RollerLoad,
  tube: { section: SectionValues; youngsModulus: number; ratio?: number },
): RatedCheck {
  const { ratio = 1000 } = tube
  requirePositive({ 'span over deflection': ratio })
  return atMost({
    id: 'roller-deflection',
    title: { en: 'Deflection of the roller', fr: 'Flèche du rouleau' },
    value: rollerDeflection(load, tube.section.secondMoment, tube.youngsModulus),
    limit: load.span / ratio,
    unit: 'mm',
    standard: spanRule(ratio),
    leavesOut: {
      en: 'Bending of the axle, play of the bearings, dents from falling goods, unbalance.',
      fr: 'Flexion de l’axe, jeu des roulements, chocs de charges qui tombent, balourd.',
    },
  })
}

/**
 * Checks the bending stress of a roller's tube against the yield strength in MPa over a safety, 3 by default: the stress
 * alternates at every turn.
 */
export function rollerStressCheck(
  load: RollerLoad,
  tube: { section: SectionValues; yieldStrength: number; safety?: number },
): RatedCheck {
  const { safety = 3 } = tube
  requirePositive({ safety })
  return atMost({
    id: 'roller-stress',
    title: { en: 'Bending stress of the roller', fr: 'Contrainte de flexion du rouleau' },
    value: rollerMoment(load) / tube.section.modulus,
    limit: tube.yieldStrength / safety,
    unit: 'MPa',
    standard: beamTheory,
    leavesOut: {
      en: 'Fatigue proper: the safety stands for it. Welds and seats at the ends, dents, denting of a thin wall.',
      fr: 'La fatigue proprement dite, couverte par le coefficient. Soudures et portées aux bouts, chocs, enfoncement d’une paroi mince.',
    },
  })
}
