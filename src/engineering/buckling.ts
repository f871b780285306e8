import { atLeast, type RatedCheck } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'
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

/**
 * Moment in N·mm at the foot of a strut clamped there and free at its top, under a thrust and a side force in N at the top,
 * the thrust's lever by bending counted: F tan(kL)/k, k² = N/(E I) (Timoshenko and Gere, Theory of Elastic Stability, 1.9).
 * Below the thrust at which it buckles only.
 */
export function swayMoment(
  { length, section, youngsModulus }: Pick<Strut, 'length' | 'section' | 'youngsModulus'>,
  { thrust, side }: { thrust: number; side: number },
): number {
  requirePositive({ 'strut length (mm)': length, 'thrust (N)': thrust })
  const k = Math.sqrt(thrust / (youngsModulus * section.secondMoment))
  requireBetween(0, Math.PI / 2, { 'thrust against the buckling load (k L)': k * length })
  return (side * Math.tan(k * length)) / k
}

/** By how much a column leans before anything bends it (EN 1993-1-1, 5.3.2, φ0). */
const firstLean = 1 / 200

/**
 * By how many times thrust and side force in N may both grow until the foot of a leaning strut, clamped there and free at
 * its top, yields (EN 1993-1-1, 5.2.2: second order with the lean of 5.3.2). Found by bisection: the stress outgrows the load.
 */
export function swaySafety(strut: Omit<Strut, 'ends'>, load: { thrust: number; side: number }): number {
  const { length, section, youngsModulus, yieldStrength } = strut
  requirePositive({ 'strut length (mm)': length, 'thrust (N)': load.thrust })
  requireNotNegative({ 'side force (N)': load.side })
  const side = load.side + firstLean * load.thrust
  const yields = (times: number) => {
    const thrust = times * load.thrust
    const moment = swayMoment(strut, { thrust, side: times * side })
    return thrust / section.area + moment / section.modulus > yieldStrength
  }
  const euler = (Math.PI ** 2 * youngsModulus * section.secondMoment) / (2 * length) ** 2
  let [low, high] = [0, euler / load.thrust]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (yields(middle)) high = middle
    else low = middle
  }
  return low
}

/** Checks by how many times the loads of a leaning strut may grow until it yields, 1.5 by default. */
export function swayCheck(
  strut: Omit<Strut, 'ends'>,
  load: { thrust: number; side: number },
  required = 1.5,
): RatedCheck {
  return atLeast({
    id: 'sway',
    title: {
      en: 'Safety against yielding under thrust and side force',
      fr: 'Sécurité à la plastification sous charge et effort latéral',
    },
    value: swaySafety(strut, load),
    limit: required,
    unit: '',
    standard: {
      en: 'EN 1993-1-1, 5.2.2 and 5.3.2 (second order, lean 1/200); Timoshenko and Gere, 1.9',
      fr: 'EN 1993-1-1, 5.2.2 et 5.3.2 (second ordre, défaut d’aplomb 1/200) ; Timoshenko et Gere, 1.9',
    },
    leavesOut: {
      en: 'Play in the thread, notches, fatigue, shocks.',
      fr: 'Jeu du filet, entailles, fatigue, chocs.',
    },
  })
}
