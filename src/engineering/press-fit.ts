import { atLeast, atMost, type RatedCheck, type Text } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** Elastic constants: Young's modulus in MPa and ν; steel when left out. */
export interface Elasticity {
  youngsModulus: number
  poissonsRatio: number
}

const elasticRule: Text = { en: 'DIN 7190-1 (elastic)', fr: 'DIN 7190-1 (élastique)' }
const steel: Elasticity = { youngsModulus: 210_000, poissonsRatio: 0.3 }

/** A shaft pressed into a hub, mm. */
export interface PressFit {
  /** Of the joint. */
  diameter: number
  /** Outside of the hub. */
  outside: number
  /** Of a hollow shaft, 0 when left out. */
  bore?: number
  /** Length of the joint. */
  length: number
  hub?: Elasticity
  shaft?: Elasticity
}

function checked(fit: PressFit): PressFit {
  requirePositive({ 'joint diameter (mm)': fit.diameter, 'hub wall (mm)': fit.outside - fit.diameter })
  requireNotNegative({ 'bore of the shaft (mm)': fit.bore ?? 0 })
  requirePositive({ 'shaft wall (mm)': fit.diameter - (fit.bore ?? 0), 'joint length (mm)': fit.length })
  return fit
}

/** Interference in mm that is left when the peaks of both surfaces, Rz in µm, are flattened by 0.4 each side (DIN 7190-1). */
export function effectiveInterference(interference: number, roughness: readonly [number, number]): number {
  return Math.max(0, interference - (0.8 * (roughness[0] + roughness[1])) / 1000)
}

/** Pressure in MPa of a joint with an interference in mm on the diameter, elastic hub and shaft (Lamé; DIN 7190-1). */
export function pressFitPressure(fit: PressFit, interference: number): number {
  const { diameter: d, outside, bore = 0, hub = steel, shaft = steel } = checked(fit)
  requireNotNegative({ 'interference (mm)': interference })
  const ofHub = ((outside ** 2 + d ** 2) / (outside ** 2 - d ** 2) + hub.poissonsRatio) / hub.youngsModulus
  const ofShaft = ((d ** 2 + bore ** 2) / (d ** 2 - bore ** 2) - shaft.poissonsRatio) / shaft.youngsModulus
  return interference / (d * (ofHub + ofShaft))
}

/** Hoop stress in MPa at the bore of the hub: p (D² + d²)/(D² − d²) (Lamé). */
export function hubHoopStress(fit: PressFit, pressure: number): number {
  const { diameter, outside } = checked(fit)
  return (pressure * (outside ** 2 + diameter ** 2)) / (outside ** 2 - diameter ** 2)
}

/** By how much the bore of a hollow shaft or bush closes in when it is pressed in, mm on the diameter: 2 p d² b/(E (d² − b²)) (Lamé). */
export function boreClosing(fit: PressFit, pressure: number): number {
  const { diameter: d, bore = 0, shaft = steel } = checked(fit)
  return (2 * pressure * d ** 2 * bore) / (shaft.youngsModulus * (d ** 2 - bore ** 2))
}

/** Hoop stress in MPa, pressing, at the bore of a hollow shaft or bush: 2 p d²/(d² − b²) (Lamé). */
export function bushHoopStress(fit: PressFit, pressure: number): number {
  const { diameter: d, bore = 0 } = checked(fit)
  return (2 * pressure * d ** 2) / (d ** 2 - bore ** 2)
}

/** Axial force in N that a joint holds, and that pressing it together takes: π d l p μ. */
export function pressFitForce(fit: PressFit, pressure: number, friction: number): number {
  const { diameter, length } = checked(fit)
  requireBetween(0, 1, { friction })
  return Math.PI * diameter * length * pressure * friction
}

/** Torque in N·m that a joint holds: axial force · d/2. */
export function pressFitTorque(fit: PressFit, pressure: number, friction: number): number {
  return (pressFitForce(fit, pressure, friction) * fit.diameter) / 2000
}

/** Checks the torque held at the least interference in mm over the torque in N·m, 1.5 by default; μ 0.12 dry steel. */
export function pressFitTorqueCheck(
  fit: PressFit,
  load: { leastInterference: number; torque: number; friction?: number; required?: number },
): RatedCheck {
  const pressure = pressFitPressure(fit, Math.max(0, load.leastInterference))
  return atLeast({
    id: 'press-fit-torque',
    title: { en: 'Safety of the press fit against slipping', fr: 'Sécurité de l’emmanchement au glissement' },
    value: pressFitTorque(fit, pressure, load.friction ?? 0.12) / load.torque,
    limit: load.required ?? 1.5,
    unit: '',
    standard: elasticRule,
    leavesOut: {
      en: 'Flattening of the surfaces unless taken off the interference, heat, bending, fretting, speed.',
      fr: 'Lissage des surfaces s’il n’est pas déduit du serrage, échauffement, flexion, corrosion de contact, vitesse.',
    },
  })
}

/**
 * Checks the hub at the greatest interference in mm: √3 p D²/(D² − d²) against the yield strength in MPa over a safety,
 * 1.1 by default (DIN 7190-1, elastic: p ≤ (1 − Q²) Re/(√3 S)).
 */
export function pressFitHubCheck(
  fit: PressFit,
  load: { greatestInterference: number; yieldStrength: number; safety?: number },
): RatedCheck {
  const pressure = pressFitPressure(fit, Math.max(0, load.greatestInterference))
  return atMost({
    id: 'press-fit-hub',
    title: { en: 'Stress in the hub of the press fit', fr: 'Contrainte dans le moyeu emmanché' },
    value: (Math.sqrt(3) * pressure * fit.outside ** 2) / (fit.outside ** 2 - fit.diameter ** 2),
    limit: load.yieldStrength / (load.safety ?? 1.1),
    unit: 'MPa',
    standard: elasticRule,
    leavesOut: {
      en: 'Hollow shafts, keyways and holes in the hub, brittle or creeping materials, printed layers.',
      fr: 'Arbres creux, rainures et trous du moyeu, matériaux fragiles ou qui fluent, couches d’impression.',
    },
  })
}

/** Warming in °C of the hub that lets it slip on with a clearance in mm: (interference + clearance)/(α d), α in 10⁻⁶/K. */
export function joiningTemperatureRise(
  joint: { diameter: number; interference: number; clearance: number },
  expansion = 11.5,
): number {
  requirePositive({ 'joint diameter (mm)': joint.diameter, 'expansion (10⁻⁶/K)': expansion })
  return ((joint.interference + joint.clearance) * 1e6) / (expansion * joint.diameter)
}
