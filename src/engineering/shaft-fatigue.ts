import { atLeast, type RatedCheck } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'
import { type ShaftSection, shaftBendingStress, shaftTorsionStress } from './shaft.ts'
import type { NotchFactors } from './shaft-notch.ts'

/** A shaft's steel and surface where it is rated. */
export interface ShaftSteel {
  /** σB in MPa as its standard states it for this diameter, so that no technological size factor is left. */
  tensileStrength: number
  /** σS in MPa, likewise. */
  yieldStrength: number
  /** Mean roughness Rz in µm: 4 ground, 10 finish-turned (default), 25 rough-turned. */
  roughness?: number
}

/** Moments in N·m on a shaft that turns under loads that stand still. */
export interface ShaftLoad {
  /** Bending moment: it alternates fully as the shaft turns. */
  moment: number
  /** Mean torque. */
  torque: number
  /** Amplitude of the torque about its mean: the torque itself for reversing drives, half of it for start and stop. */
  torqueAmplitude?: number
}

/** Geometric size factor K2 of bending and torsion: 1 at 7.5 mm to 0.8 from 150 mm on (DIN 743-2). */
export function sizeFactor(diameter: number): number {
  requirePositive({ 'shaft diameter (mm)': diameter })
  return 1 - 0.2 * (Math.log10(Math.min(Math.max(diameter, 7.5), 150) / 7.5) / Math.log10(20))
}

/** Surface factor KFσ of bending by mean roughness Rz in µm and tensile strength in MPa (DIN 743-2). */
export function surfaceFactor(roughness: number, tensileStrength: number): number {
  requireBetween(0, 200, { 'roughness Rz (µm)': roughness })
  requirePositive({ 'roughness Rz (µm)': roughness })
  requireBetween(300, 2000, { 'tensile strength (MPa)': tensileStrength })
  const factor = 1 - 0.22 * Math.log10(roughness) * (Math.log10(tensileStrength / 20) - 1)
  return Math.min(1, factor)
}

/** Fatigue strength in MPa of the notched shaft, fully alternating: σbWK and τtWK. */
export function shaftEndurance(
  diameter: number,
  notch: NotchFactors,
  steel: ShaftSteel,
): { bending: number; torsion: number } {
  const surface = surfaceFactor(steel.roughness ?? 10, steel.tensileStrength)
  const total = (beta: number, roughness: number) => beta / sizeFactor(diameter) + 1 / roughness - 1
  return {
    bending: (0.5 * steel.tensileStrength) / total(notch.bending, surface),
    torsion: (0.3 * steel.tensileStrength) / total(notch.torsion, 0.575 * surface + 0.425),
  }
}

/**
 * Safety S against fatigue of a round shaft at one notch after DIN 743-1, simplified: plain steel (σbW = 0.5 σB, τtW =
 * 0.3 σB), no surface hardening (KV = 1), no axial force, endless life, and the mean stress held while the amplitude grows
 * (case 1); not verified against a published example. 0 when the mean stress alone uses the strength up.
 */
export function shaftFatigueSafety(
  shaft: ShaftSection,
  notch: NotchFactors,
  steel: ShaftSteel,
  load: ShaftLoad,
): number {
  requireNotNegative({ 'moment (N·m)': load.moment, 'torque (N·m)': load.torque })
  requireBetween(1, 10, {
    'notch factor in bending': notch.bending,
    'notch factor in torsion': notch.torsion,
  })
  const { bending, torsion } = shaftEndurance(shaft.diameter, notch, steel)
  // The mean torque counts as an equivalent mean stress: √3 τ beside bending, τ beside torsion.
  const mean = shaftTorsionStress(load.torque, shaft)
  const sensitivity = (endurance: number) => endurance / (2 * steel.tensileStrength - endurance)
  const allowed = {
    bending: bending - sensitivity(bending) * Math.sqrt(3) * mean,
    torsion: torsion - sensitivity(torsion) * mean,
  }
  if (allowed.bending <= 0 || allowed.torsion <= 0) return 0
  const used = Math.hypot(
    shaftBendingStress(load.moment, shaft) / allowed.bending,
    shaftTorsionStress(load.torqueAmplitude ?? 0, shaft) / allowed.torsion,
  )
  return 1 / used
}

/**
 * Safety against yielding at the greatest load, the steel's yield strength in MPa over von Mises of bending and torsion;
 * support by yielding in the notch (up to 1.2) left out (DIN 743-1, simplified).
 */
export function shaftYieldSafety(shaft: ShaftSection, steel: ShaftSteel, load: ShaftLoad): number {
  const torque = load.torque + (load.torqueAmplitude ?? 0)
  const stress = Math.hypot(
    shaftBendingStress(load.moment, shaft),
    Math.sqrt(3) * shaftTorsionStress(torque, shaft),
  )
  return steel.yieldStrength / stress
}

/** Checks the lesser safety of fatigue and yielding at one notch, 1.5 by default (1.2 is the least of DIN 743-1). */
export function shaftFatigueCheck(
  shaft: ShaftSection,
  notch: NotchFactors,
  steel: ShaftSteel,
  load: ShaftLoad & { required?: number },
): RatedCheck {
  return atLeast({
    id: 'shaft-fatigue',
    title: { en: 'Safety of the shaft at its notch', fr: 'Sécurité de l’arbre à l’entaille' },
    // A shaft with no safety at all keeps a utilisation that can be written.
    value: Math.max(
      0.001,
      Math.min(shaftFatigueSafety(shaft, notch, steel, load), shaftYieldSafety(shaft, steel, load)),
    ),
    limit: load.required ?? 1.5,
    unit: '',
    standard: {
      en: 'DIN 743:2012, simplified (endless life, case 1, no axial force)',
      fr: 'DIN 743:2012 simplifiée (durée illimitée, cas 1, sans effort axial)',
    },
    leavesOut: {
      en: 'Not verified against a published example. Other notches of the shaft, several notches in one place, axial force, corrosion, shocks, hardened surfaces.',
      fr: 'Non vérifié sur un exemple publié. Les autres entailles de l’arbre, entailles superposées, effort axial, corrosion, chocs, surfaces trempées.',
    },
  })
}
