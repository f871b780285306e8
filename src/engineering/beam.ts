import { atMost, type RatedCheck, type Text } from './check.ts'
import { requireNotNegative, requirePositive } from './range.ts'
import type { SectionValues } from './section.ts'

/** How a beam is held: on two supports, at one end, or clamped at both. */
export type BeamSupport = 'simple' | 'cantilever' | 'fixed'

/** A straight beam of one section under loads across it. */
export interface Beam {
  support: BeamSupport
  /** Between the supports, or the free length of a cantilever, mm. */
  span: number
  /** Force in N at mid-span, or at the free end of a cantilever. */
  force?: number
  /** Load in N spread evenly over the whole span. */
  spread?: number
}

/** The rule that beams are checked by, in words. */
export const beamTheory: Text = {
  en: 'Euler-Bernoulli beam theory',
  fr: 'Théorie des poutres d’Euler-Bernoulli',
}

/** The rule of a deflection that may be a part of the span, in words. */
export const spanRule = (ratio: number): Text => ({
  en: `${beamTheory.en}; limit: usual practice, span/${ratio}`,
  fr: `${beamTheory.fr} ; limite d’usage : portée/${ratio}`,
})

/** Factors of F·L (moment) and F·L³/(E·I) (deflection) for the force and for the spread load. */
const factors: Readonly<
  Record<BeamSupport, { moment: readonly [number, number]; deflection: readonly [number, number] }>
> = {
  simple: { moment: [1 / 4, 1 / 8], deflection: [1 / 48, 5 / 384] },
  cantilever: { moment: [1, 1 / 2], deflection: [1 / 3, 1 / 8] },
  fixed: { moment: [1 / 8, 1 / 12], deflection: [1 / 192, 1 / 384] },
}

function combined([ofForce, ofSpread]: readonly [number, number], { span, force = 0, spread = 0 }: Beam) {
  requirePositive({ 'span (mm)': span })
  requireNotNegative({ 'force (N)': force, 'spread load (N)': spread })
  return ofForce * force + ofSpread * spread
}

/** Greatest bending moment in N·mm: mid-span of a simple beam, else at a clamped end (Euler-Bernoulli). */
export function beamMoment(beam: Beam): number {
  return combined(factors[beam.support].moment, beam) * beam.span
}

/** Greatest deflection in mm, with I in mm⁴ and the modulus in MPa; shear deflection left out (Euler-Bernoulli). */
export function beamDeflection(beam: Beam, secondMoment: number, youngsModulus: number): number {
  requirePositive({ 'second moment (mm⁴)': secondMoment, "Young's modulus (MPa)": youngsModulus })
  return (combined(factors[beam.support].deflection, beam) * beam.span ** 3) / (youngsModulus * secondMoment)
}

/** Checks the bending stress of a beam against the yield strength in MPa over a safety, 1.5 by default. */
export function beamStressCheck(
  beam: Beam,
  material: { section: SectionValues; yieldStrength: number; safety?: number },
): RatedCheck {
  return atMost({
    id: 'beam-stress',
    title: { en: 'Bending stress', fr: 'Contrainte de flexion' },
    value: beamMoment(beam) / material.section.modulus,
    limit: material.yieldStrength / (material.safety ?? 1.5),
    unit: 'MPa',
    standard: beamTheory,
    leavesOut: {
      en: 'Buckling, notches and welds, fatigue, shocks, yielding of the supports.',
      fr: 'Flambage et déversement, entailles et soudures, fatigue, chocs, souplesse des appuis.',
    },
  })
}

/** Checks the deflection of a beam in mm against span/`ratio`: 300 for frames, 500 for shafts and rollers. */
export function beamDeflectionCheck(
  beam: Beam,
  material: { section: SectionValues; youngsModulus: number; ratio?: number },
): RatedCheck {
  const { ratio = 300 } = material
  requirePositive({ 'span over deflection': ratio })
  return atMost({
    id: 'beam-deflection',
    title: { en: 'Deflection', fr: 'Flèche' },
    value: beamDeflection(beam, material.section.secondMoment, material.youngsModulus),
    limit: beam.span / ratio,
    unit: 'mm',
    standard: spanRule(ratio),
    leavesOut: {
      en: 'Shear deflection, yielding supports and joints, vibration, creep of plastics and wood.',
      fr: 'Flèche d’effort tranchant, souplesse des appuis et assemblages, vibrations, fluage des plastiques et du bois.',
    },
  })
}
