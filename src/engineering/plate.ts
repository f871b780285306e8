import { atMost, type RatedCheck } from './check.ts'
import { requireBetween, requirePositive } from './range.ts'

/** A flat plate under an even pressure, held all round: its edges resting, or clamped. */
export interface PressedPlate {
  /** Diameter of a round plate, or the two sides of a rectangle, mm, in any order. */
  shape: number | readonly [number, number]
  clamped: boolean
  /** mm */
  thickness: number
  /** MPa */
  pressure: number
}

/** Elastic constants: E in MPa and ν, 0.3 for metals. */
export interface PlateMaterial {
  youngsModulus: number
  poissonsRatio?: number
}

/** Greatest deflection in units of q·a⁴/D and moment in units of q·a²; a is the radius or the shorter side. */
interface PlateFactors {
  deflection: number
  moment: number
}

/** Clamped rectangle at ν = 0.3: sides ratio, deflection, moment at the middle of the long edge (Timoshenko, Theory of Plates and Shells, table 35). */
const clampedRectangle: readonly (readonly [ratio: number, deflection: number, moment: number])[] = [
  [1, 0.00126, 0.0513],
  [1.2, 0.00172, 0.0639],
  [1.4, 0.00207, 0.0726],
  [1.6, 0.0023, 0.078],
  [1.8, 0.00245, 0.0812],
  [2, 0.00254, 0.0829],
]

/** Factors of an endless clamped strip, which no rectangle exceeds: 1/384 and 1/12. */
const clampedStrip: PlateFactors = { deflection: 1 / 384, moment: 1 / 12 }

function clampedRectangleFactors(ratio: number): PlateFactors {
  const above = clampedRectangle.findIndex(([r]) => r >= ratio)
  if (above < 0) return clampedStrip
  const [r1, d1, m1] = clampedRectangle[above]
  const [r0, d0, m0] = clampedRectangle[Math.max(0, above - 1)]
  const share = r1 > r0 ? (ratio - r0) / (r1 - r0) : 0
  return { deflection: d0 + share * (d1 - d0), moment: m0 + share * (m1 - m0) }
}

/** Navier's series for a resting rectangle, at its centre. */
function restingRectangleFactors(ratio: number, nu: number): PlateFactors {
  let [deflection, moment] = [0, 0]
  for (let m = 1; m < 60; m += 2)
    for (let n = 1; n < 60; n += 2) {
      const [x, y] = [m ** 2, (n / ratio) ** 2]
      const term = ((m + n) % 4 === 2 ? 1 : -1) / (m * n * (x + y) ** 2)
      deflection += term
      moment += term * (x + nu * y)
    }
  return { deflection: (16 / Math.PI ** 6) * deflection, moment: (16 / Math.PI ** 4) * moment }
}

function plateFactors({ shape, clamped }: PressedPlate, nu: number): PlateFactors {
  if (typeof shape === 'number')
    return clamped
      ? { deflection: 1 / 64, moment: 1 / 8 }
      : { deflection: (5 + nu) / (64 * (1 + nu)), moment: (3 + nu) / 16 }
  const ratio = Math.max(...shape) / Math.min(...shape)
  return clamped ? clampedRectangleFactors(ratio) : restingRectangleFactors(ratio, nu)
}

function sizeOf({ shape, thickness }: PressedPlate): number {
  const size = typeof shape === 'number' ? shape / 2 : Math.min(...shape)
  requirePositive({ 'plate size (mm)': size, 'plate thickness (mm)': thickness })
  return size
}

/** Greatest bending stress in MPa of a plate under pressure: 6 M/t² (thin-plate theory; Timoshenko, Theory of Plates and Shells). */
export function plateStress(plate: PressedPlate, poissonsRatio = 0.3): number {
  requireBetween(0, 0.5, { "Poisson's ratio": poissonsRatio })
  const { moment } = plateFactors(plate, poissonsRatio)
  return (6 * moment * plate.pressure * sizeOf(plate) ** 2) / plate.thickness ** 2
}

/** Greatest deflection in mm of a plate under pressure, good up to half its thickness (thin-plate theory; Timoshenko). */
export function plateDeflection(plate: PressedPlate, material: PlateMaterial): number {
  const { youngsModulus, poissonsRatio = 0.3 } = material
  requirePositive({ "Young's modulus (MPa)": youngsModulus })
  const stiffness = (youngsModulus * plate.thickness ** 3) / (12 * (1 - poissonsRatio ** 2))
  return (plateFactors(plate, poissonsRatio).deflection * plate.pressure * sizeOf(plate) ** 4) / stiffness
}

/**
 * Deflection in mm at the middle of a resting rectangular plate under a force in N there, good up to half its thickness
 * (Navier's series; Timoshenko, Theory of Plates and Shells, table 23). Sides and thickness in mm.
 */
export function plateCentreDeflection(
  { sides, thickness, force }: { sides: readonly [number, number]; thickness: number; force: number },
  material: PlateMaterial,
): number {
  const { youngsModulus, poissonsRatio = 0.3 } = material
  const [short, long] = [Math.min(...sides), Math.max(...sides)]
  requirePositive({
    'plate side (mm)': short,
    'plate thickness (mm)': thickness,
    "Young's modulus (MPa)": youngsModulus,
  })
  const stiffness = (youngsModulus * thickness ** 3) / (12 * (1 - poissonsRatio ** 2))
  const ratio = long / short
  let sum = 0
  for (let m = 1; m < 100; m += 2)
    for (let n = 1; n < 100 * ratio; n += 2) sum += (m ** 2 + (n / ratio) ** 2) ** -2
  return (4 * sum * force * short ** 2) / (Math.PI ** 4 * ratio * stiffness)
}

/** Checks the bending stress of a plate under pressure against the yield strength in MPa over a safety, 1.5 by default. */
export function plateStressCheck(
  plate: PressedPlate,
  material: { yieldStrength: number; safety?: number },
): RatedCheck {
  return atMost({
    id: 'plate-stress',
    title: { en: 'Bending stress of the plate', fr: 'Contrainte de flexion de la plaque' },
    value: plateStress(plate),
    limit: material.yieldStrength / (material.safety ?? 1.5),
    unit: 'MPa',
    standard: {
      en: 'Thin-plate theory (Timoshenko and Woinowsky-Krieger)',
      fr: 'Théorie des plaques minces (Timoshenko et Woinowsky-Krieger)',
    },
    leavesOut: {
      en: 'Holes and slots in the plate, yielding edges, loads on one spot, membrane stress of large deflections.',
      fr: 'Trous et fentes dans la plaque, souplesse des bords, charges localisées, contraintes de membrane des grandes flèches.',
    },
  })
}
