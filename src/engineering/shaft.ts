import { atMost, type RatedCheck } from './check.ts'
import { requireNotNegative, requirePositive } from './range.ts'
import { roundSection } from './section.ts'

/** A round shaft at one section, solid or with a bore, mm. */
export interface ShaftSection {
  diameter: number
  bore?: number
}

/** Bending stress in MPa at the surface of a shaft under a moment in N·m: 32 M/(π d³) when solid. */
export function shaftBendingStress(moment: number, { diameter, bore }: ShaftSection): number {
  return (1000 * moment) / roundSection(diameter, bore).modulus
}

/** Shear stress in MPa at the surface of a shaft under a torque in N·m: 16 T/(π d³) when solid. */
export function shaftTorsionStress(torque: number, { diameter, bore }: ShaftSection): number {
  return (1000 * torque) / (2 * roundSection(diameter, bore).modulus)
}

/** Equivalent stress in MPa of bending and torsion together: √(σ² + 3τ²) (von Mises). */
export function equivalentStress(bending: number, torsion: number): number {
  return Math.hypot(bending, Math.sqrt(3) * torsion)
}

/**
 * Diameter in mm of a solid shaft whose greatest shear stress in MPa is reached under a moment and a torque in N·m:
 * ∛(16 √(M² + T²)/(π τ)) (Tresca).
 */
export function shaftDiameterFor(load: { moment: number; torque: number }, allowedShear: number): number {
  requireNotNegative({ 'moment (N·m)': load.moment, 'torque (N·m)': load.torque })
  requirePositive({ 'allowed shear stress (MPa)': allowedShear })
  return Math.cbrt((16000 * Math.hypot(load.moment, load.torque)) / (Math.PI * allowedShear))
}

/** Twist in degrees of a length in mm under a torque in N·m; shear modulus in MPa, 80,000 for steel. */
export function shaftTwist(
  torque: number,
  length: number,
  shaft: ShaftSection,
  shearModulus = 80_000,
): number {
  requirePositive({ 'shear modulus (MPa)': shearModulus })
  const polar = 2 * roundSection(shaft.diameter, shaft.bore).secondMoment
  return ((180 / Math.PI) * 1000 * torque * length) / (shearModulus * polar)
}

/** Checks bending and torsion in N·m together at one section against the yield strength in MPa over a safety, 2 by default. */
export function shaftStressCheck(
  shaft: ShaftSection,
  load: { moment: number; torque: number },
  material: { yieldStrength: number; safety?: number },
): RatedCheck {
  return atMost({
    id: 'shaft-stress',
    title: { en: 'Equivalent stress of the shaft', fr: 'Contrainte équivalente de l’arbre' },
    value: equivalentStress(shaftBendingStress(load.moment, shaft), shaftTorsionStress(load.torque, shaft)),
    limit: material.yieldStrength / (material.safety ?? 2),
    unit: 'MPa',
    standard: {
      en: 'von Mises (maximum distortion energy)',
      fr: 'von Mises (énergie de distorsion maximale)',
    },
    leavesOut: {
      en: 'Fatigue and notches (keyways, shoulders, grooves), axial force, shocks.',
      fr: 'Fatigue et entailles (rainures, épaulements, gorges), effort axial, chocs.',
    },
  })
}
