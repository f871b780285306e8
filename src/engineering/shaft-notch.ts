import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** How much a notch lowers the fatigue strength against bending (βσ) and torsion (βτ). */
export interface NotchFactors {
  bending: number
  torsion: number
}

/** A step of a shaft, or a round groove about it: mm. */
export interface Notch {
  shape: 'shoulder' | 'groove'
  /** d, the smaller diameter, in the notch. */
  diameter: number
  /** D, the larger diameter beside it. */
  outside: number
  /** Of the fillet or of the groove's bottom. */
  radius: number
}

/** Strength factor of the notch's size K3: 1 up to 7.5 mm, falling to 150 mm (DIN 743-2). */
const sizeFactor = (factor: number, diameter: number) =>
  1 - 0.2 * Math.log10(factor) * (Math.log10(Math.min(Math.max(diameter, 7.5), 150) / 7.5) / Math.log10(20))

/** Carries notch factors measured on a specimen of one diameter over to another (DIN 743-2). */
function fromTest(measured: NotchFactors, specimen: number, diameter: number): NotchFactors {
  const at = (factor: number) =>
    Math.max(1, (factor * sizeFactor(factor, specimen)) / sizeFactor(factor, diameter))
  return { bending: at(measured.bending), torsion: at(measured.torsion) }
}

/**
 * Notch factors of a keyway milled with an end mill, by the shaft's diameter in mm and tensile strength in MPa, measured
 * at 40 mm: βσ = 3 (σB/1000)^0.38, βτ = 0.56 βσ + 0.1 (DIN 743-2, table 1). Stresses count on the full diameter.
 */
export function keywayNotch(diameter: number, tensileStrength: number): NotchFactors {
  requirePositive({ 'shaft diameter (mm)': diameter })
  requireBetween(300, 1400, { 'tensile strength (MPa)': tensileStrength })
  const bending = 3 * (tensileStrength / 1000) ** 0.38
  return fromTest({ bending, torsion: 0.56 * bending + 0.1 }, 40, diameter)
}

/** Notch factors of a hub or bearing ring pressed on: βσ = 2.7 (σB/1000)^0.43, βτ = 0.65 βσ (DIN 743-2, table 1). */
export function pressSeatNotch(diameter: number, tensileStrength: number): NotchFactors {
  requirePositive({ 'shaft diameter (mm)': diameter })
  requireBetween(300, 1400, { 'tensile strength (MPa)': tensileStrength })
  const bending = 2.7 * (tensileStrength / 1000) ** 0.43
  return fromTest({ bending, torsion: 0.65 * bending }, 40, diameter)
}

/**
 * Notch factors of a square groove all round, as for a circlip: bending 0.9 (1.14 + 1.08 √(t/rf)) up to 4, torsion
 * 1.48 + 0.45 √(t/rf) up to 2.5, rf = r + 2.9 ρ* by the yield strength in MPa (DIN 743-2). `diameter` in the groove, its
 * depth t and the radius of its corners in mm; Grooves wider than 1.4 t.
 */
export function circlipGrooveNotch(
  groove: { diameter: number; depth: number; radius: number },
  yieldStrength: number,
): NotchFactors {
  const { diameter, depth, radius } = groove
  requirePositive({ 'diameter in the groove (mm)': diameter, 'depth of the groove (mm)': depth })
  requireNotNegative({ 'radius in the groove (mm)': radius })
  requireBetween(100, 1500, { 'yield strength (MPa)': yieldStrength })
  const rounded = radius + 2.9 * 10 ** -(0.514 + 0.00152 * yieldStrength)
  const sharpness = Math.sqrt(depth / rounded)
  const bending = Math.min(4, 0.9 * (1.14 + 1.08 * sharpness))
  return fromTest({ bending, torsion: Math.min(2.5, 1.48 + 0.45 * sharpness) }, 30, diameter)
}

/** Constants A, B, C and z of the stress concentration's formula (DIN 743-2). */
const constants = {
  shoulder: { bending: [0.62, 5.8, 0.2, 3], torsion: [3.4, 19, 1, 2] },
  groove: { bending: [0.2, 2.75, 0, 0], torsion: [0.7, 10.3, 0, 0] },
} as const

/** Stress concentration factors ασ and ατ of a shoulder or groove (DIN 743-2), within r/t ≥ 0.03 and d/D ≤ 0.98. */
export function stressConcentration({ shape, diameter, outside, radius }: Notch): NotchFactors {
  const depth = (outside - diameter) / 2
  requirePositive({
    'smaller diameter (mm)': diameter,
    'depth of the notch (mm)': depth,
    'radius (mm)': radius,
  })
  requireBetween(0.03, Number.POSITIVE_INFINITY, { 'radius over depth of the notch': radius / depth })
  requireBetween(0, 0.98, { 'smaller over larger diameter': diameter / outside })
  const alpha = ([a, b, c, z]: readonly [number, number, number, number]) => {
    const [sharp, slender] = [radius / depth, radius / diameter]
    const sum = a * sharp + 2 * b * slender * (1 + 2 * slender) ** 2 + c * sharp ** z * (diameter / outside)
    return 1 + 1 / Math.sqrt(sum)
  }
  return { bending: alpha(constants[shape].bending), torsion: alpha(constants[shape].torsion) }
}

/**
 * Notch factors of a shoulder or groove: α/n, the support n from the stress gradient and the yield strength in MPa
 * (DIN 743-2, normalised or quenched and tempered steel).
 */
export function notchFactors(notch: Notch, yieldStrength: number): NotchFactors {
  requireBetween(100, 1500, { 'yield strength (MPa)': yieldStrength })
  const { bending, torsion } = stressConcentration(notch)
  const { diameter, outside, radius } = notch
  const blunt = diameter / outside > 0.67
  const phi = blunt ? 1 / (4 * Math.sqrt((outside - diameter) / 2 / radius) + 2) : 0
  const support = (gradient: number) => 1 + Math.sqrt(gradient) * 10 ** -(0.33 + yieldStrength / 712)
  const perRadius = notch.shape === 'shoulder' ? 2.3 : 2
  const inTorsion = notch.shape === 'shoulder' ? 1.15 : 1
  return {
    bending: Math.max(1, bending / support((perRadius / radius) * (1 + phi))),
    torsion: Math.max(1, torsion / support(inTorsion / radius)),
  }
}

/**
 * Notch factors of an ISO metric thread, taken as a groove from its outside to its root diameter d3 (mm) with the root's
 * radius of 0.144 P (ISO 68-1, DIN 743-2). Stresses count on d3.
 */
export const threadNotch = (
  {
    diameter: outside,
    rootDiameter: diameter,
    pitch,
  }: { diameter: number; rootDiameter: number; pitch: number },
  yieldStrength: number,
): NotchFactors => notchFactors({ shape: 'groove', diameter, outside, radius: 0.144 * pitch }, yieldStrength)
