import { radians } from './angle.ts'
import { atLeast, type RatedCheck } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** One bend of a sheet. */
export interface SheetBend {
  /** T, mm. */
  thickness: number
  /** R, inside, mm. */
  radius: number
  /** By how many degrees the flange is turned out of the flat: 90 for a right angle, 0 for none. */
  angle: number
  /** Where the neutral line lies as a share of T from the inside, 0.33 to 0.5. */
  kFactor: number
}

function checked(bend: SheetBend): SheetBend {
  requirePositive({ 'sheet thickness (mm)': bend.thickness })
  requireNotNegative({ 'inside radius (mm)': bend.radius })
  requireBetween(0, 180, { 'bend angle (°)': bend.angle })
  requireBetween(0.2, 0.5, { 'K-factor': bend.kFactor })
  return bend
}

/** Length in mm of the neutral line in a bend: angle · (R + K T). */
export function bendAllowance(bend: SheetBend): number {
  const { thickness, radius, angle, kFactor } = checked(bend)
  return radians(angle) * (radius + kFactor * thickness)
}

/** From the tangent of a bend to the corner where the outer faces would meet, mm: (R + T) tan(angle/2). Below 180°. */
export function bendSetback({ thickness, radius, angle }: Omit<SheetBend, 'kFactor'>): number {
  requireBetween(0, 179, { 'bend angle (°)': angle })
  return (radius + thickness) * Math.tan(radians(angle / 2))
}

/** What the outside dimensions of two flanges exceed the flat length by, mm: 2 setbacks − allowance. */
export function bendDeduction(bend: SheetBend): number {
  return 2 * bendSetback(bend) - bendAllowance(bend)
}

/**
 * The slot at the end of a bend line where sheet goes on beside it, mm: as wide as the sheet is thick, at least 1 mm, and
 * from the bend line as deep as the outside of the bend (shop rule: R + T).
 */
export function bendRelief(bend: SheetBend): { width: number; depth: number } {
  const { thickness, radius } = bend
  return {
    width: Math.max(thickness, 1),
    depth: Math.max(radius + thickness, (bendAllowance(bend) + thickness) / 2),
  }
}

/**
 * From the bend line to the edge of a flange on the blank, mm, for an outside dimension of the bent flange (from its edge
 * to the outer face of its neighbour). Below 180°.
 */
export function flatFlange(outside: number, bend: SheetBend): number {
  return outside - bendDeduction(bend) / 2
}

/**
 * K-factor of DIN 6935: half of k = 0.65 + 0.5 lg(R/T), at most 1 (from R/T of 5 on). A flat rule for steel of any
 * strength; the table of the shop that bends comes first.
 */
export function kFactorDin6935(thickness: number, radius: number): number {
  requirePositive({ 'sheet thickness (mm)': thickness, 'inside radius (mm)': radius })
  requireBetween(0.1, Number.POSITIVE_INFINITY, { 'inside radius over thickness': radius / thickness })
  return Math.min(1, 0.65 + 0.5 * Math.log10(radius / thickness)) / 2
}

/**
 * Least inside radius in mm that the outer fibre stands without cracking: T (50/A − 1), A the elongation at break in per
 * cent; rolled edges across the bend line.
 */
export function leastBendRadius(thickness: number, elongation: number): number {
  requirePositive({ 'sheet thickness (mm)': thickness, 'elongation at break (%)': elongation })
  return thickness * Math.max(0, 50 / elongation - 1)
}

/** Strain of the outer fibre of a bend: (1 − K) T/(R + K T). */
export function outerStrain(bend: SheetBend): number {
  const { thickness, radius, kFactor } = checked(bend)
  return ((1 - kFactor) * thickness) / (radius + kFactor * thickness)
}

/** Force in N of air bending a length in mm over a V-die: 1.33 Rm l T²/V (usual rule of press-brake makers). Rm in MPa. */
export function bendForce(sheet: {
  thickness: number
  length: number
  tensileStrength: number
  vOpening: number
}): number {
  requirePositive({ 'V-die opening (mm)': sheet.vOpening, 'sheet thickness (mm)': sheet.thickness })
  return (1.33 * sheet.tensileStrength * sheet.length * sheet.thickness ** 2) / sheet.vOpening
}

/** Checks the inside radius of a bend against the least one of its material, both in mm. */
export function bendRadiusCheck(radius: number, least: number): RatedCheck {
  return atLeast({
    id: 'bend-radius',
    title: { en: 'Inside radius of the bend', fr: 'Rayon intérieur de pliage' },
    value: radius,
    limit: least,
    unit: 'mm',
    standard: {
      en: 'Least radius as entered, by material and thickness (EN 485-2, DIN 6935, shop tables)',
      fr: 'Rayon minimal saisi, selon matière et épaisseur (EN 485-2, DIN 6935, abaques d’atelier)',
    },
    leavesOut: {
      en: 'Direction of rolling, burrs on the outside of the bend, spring-back.',
      fr: 'Sens de laminage, bavures à l’extérieur du pli, retour élastique.',
    },
  })
}

/** Checks a flange, from the bend line to its edge, against the least one that the die carries, both in mm. */
export function flangeCheck(flange: number, least: number): RatedCheck {
  return atLeast({
    id: 'bend-flange',
    title: { en: 'Length of the flange', fr: 'Longueur de l’aile pliée' },
    value: flange,
    limit: least,
    unit: 'mm',
    standard: {
      en: 'Least flange as entered, by V-die and radius (tables of press-brake tooling)',
      fr: 'Aile minimale saisie, selon le vé et le rayon (abaques des outillages de presse plieuse)',
    },
    leavesOut: {
      en: 'Holes near the bend, flanges that run to a point, reach of the machine.',
      fr: 'Perçages près du pli, ailes en pointe, capacité de la presse plieuse.',
    },
  })
}
