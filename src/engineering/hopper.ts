import { degrees, radians } from './angle.ts'
import { atLeast, type RatedCheck, type Text } from './check.ts'
import { gravity } from './gravity.ts'
import { requireBetween, requirePositive } from './range.ts'

/** Slope in degrees of a wall that comes in by `run` over a `height`, mm, from the level. */
export function wallSlope(height: number, run: number): number {
  requirePositive({ 'hopper height (mm)': height })
  requireBetween(0, Number.POSITIVE_INFINITY, { 'run of the wall (mm)': run })
  return degrees(Math.atan2(height, run))
}

/** Slope in degrees of the valley where two walls meet at a right angle in plan: cot² = cot² a + cot² b. Always less than either. */
export function valleySlope(firstWall: number, secondWall: number): number {
  requireBetween(1, 90, { 'first wall (°)': firstWall, 'second wall (°)': secondWall })
  const cotangent = (angle: number) => 1 / Math.tan(radians(angle))
  return degrees(Math.atan2(1, Math.hypot(cotangent(firstWall), cotangent(secondWall))))
}

/**
 * Least outlet in mm for free-flowing grains by the largest grain in mm: 6 times for a round or square one, 4 for a slot
 * (usual practice against arching of grains).
 */
export function leastOutlet(grain: number, shape: 'round' | 'slot'): number {
  requirePositive({ 'grain (mm)': grain })
  return (shape === 'round' ? 6 : 4) * grain
}

/**
 * Least outlet in mm against arching of a cohesive powder: H σ/(ρ g), H = 2 + θ/60 for a cone, 1 + θ/180 for a slot, θ the
 * half angle of the hopper in degrees (Jenike; as Rhodes, Introduction to Particle Technology, gives it). Critical strength σ in Pa,
 * bulk density in kg/m³.
 */
export function leastCohesiveOutlet(
  powder: { strength: number; density: number },
  halfAngle: number,
  shape: 'round' | 'slot',
): number {
  requirePositive({ 'critical strength (Pa)': powder.strength, 'bulk density (kg/m³)': powder.density })
  requireBetween(0, 60, { 'half angle of the hopper (°)': halfAngle })
  const form = shape === 'round' ? 2 + halfAngle / 60 : 1 + halfAngle / 180
  return (1000 * form * powder.strength) / (powder.density * gravity)
}

/**
 * Mass in kg/s of free-flowing grains through a round outlet: 0.58 ρ √g (D − 1.4 d)^2.5 (Beverloo 1961; not verified
 * against a published example). Bulk density in kg/m³, outlet and grain in mm; grains above 0.5 mm, outlet above 6 grains.
 */
export function hopperDischarge(density: number, outlet: number, grain: number): number {
  requirePositive({ 'bulk density (kg/m³)': density })
  requireBetween(0.5, outlet / 6, { 'grain (mm)': grain })
  return 0.58 * density * Math.sqrt(gravity) * ((outlet - 1.4 * grain) / 1000) ** 2.5
}

/** Checks the shallowest slope of a hopper, its valley, against the slope in degrees on which the material slides. */
export function hopperSlopeCheck(slope: number, required: number): RatedCheck {
  requireBetween(1, 90, { 'slope on which the material slides (°)': required })
  return atLeast({
    id: 'hopper-slope',
    title: { en: 'Slope of the hopper’s valley', fr: 'Pente de l’arête rentrante de la trémie' },
    value: slope,
    limit: required,
    unit: '°',
    standard: {
      en: 'Geometry; limit as entered: wall friction angle and a reserve of 5° to 15°',
      fr: 'Géométrie ; limite saisie : angle de frottement à la paroi plus une marge de 5° à 15°',
    },
    leavesOut: {
      en: 'Wet, sticky or caking material, rust and worn paint, vibration; mass flow needs steeper walls.',
      fr: 'Produit humide, collant ou qui prend en masse, rouille et peinture usée, vibrations ; l’écoulement en masse veut des parois plus raides.',
    },
  })
}

export const hopperOutletTitle: Text = {
  en: 'Outlet of the hopper',
  fr: 'Ouverture de sortie de la trémie',
}

/** Checks an outlet in mm against the least one. */
export function hopperOutletCheck(outlet: number, least: number): RatedCheck {
  requirePositive({ 'least outlet (mm)': least })
  return atLeast({
    id: 'hopper-outlet',
    title: hopperOutletTitle,
    value: outlet,
    limit: least,
    unit: 'mm',
    standard: {
      en: 'Usual practice: 6 grains for a round outlet, 4 for a slot; Jenike for powders',
      fr: 'Usage courant : 6 grains pour une sortie ronde, 4 pour une fente ; Jenike pour les poudres',
    },
    leavesOut: {
      en: 'The rule for grains is no published standard, that for powders supposes mass flow. Fibres, flakes and lumps that hook into one another.',
      fr: 'La règle des grains n’est pas une norme, celle des poudres suppose un écoulement en masse. Fibres, copeaux et mottes qui s’accrochent.',
    },
  })
}
