import { atLeast, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'
import type { SectionValues } from './section.ts'

/** Effective length over length of a strut: both ends hinged, one clamped and one free, clamped and hinged, both clamped. */
export const bucklingLengths = { hinged: 1, cantilever: 2, propped: 0.699, clamped: 0.5 } as const

/** A straight strut in compression. */
export interface Strut {
  /** mm */
  length: number
  ends: keyof typeof bucklingLengths
  section: SectionValues
  /** MPa */
  youngsModulus: number
  /** MPa */
  yieldStrength: number
}

/**
 * Force in N at which a strut buckles: Euler when slender, Johnson's parabola when stocky (Shigley, 4-12 and 4-13); they
 * meet at half the yield strength.
 */
export function bucklingForce({ length, ends, section, youngsModulus, yieldStrength }: Strut): number {
  requirePositive({ 'strut length (mm)': length, 'section area (mm²)': section.area })
  requirePositive({ "Young's modulus (MPa)": youngsModulus, 'yield strength (MPa)': yieldStrength })
  const euler = (Math.PI ** 2 * youngsModulus * section.secondMoment) / (bucklingLengths[ends] * length) ** 2
  const squash = yieldStrength * section.area
  return euler <= squash / 2 ? euler : squash * (1 - squash / (4 * euler))
}

/** Checks the buckling force over the force in N, 3 by default. */
export function bucklingCheck(strut: Strut, force: number, required = 3): RatedCheck {
  return atLeast({
    id: 'buckling',
    title: { en: 'Safety against buckling', fr: 'Sécurité au flambage' },
    value: bucklingForce(strut) / force,
    limit: required,
    unit: '',
    standard: {
      en: 'Euler; Johnson when stocky (Shigley, 4-12 and 4-13)',
      fr: 'Euler ; Johnson pour les barres peu élancées (Shigley, 4-12 et 4-13)',
    },
    leavesOut: {
      en: 'Crooked or eccentric struts, bending at the same time, shocks.',
      fr: 'Défaut de rectitude, charge excentrée, flexion simultanée, chocs.',
    },
  })
}
