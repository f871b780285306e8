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

/**
 * Radial moment in N·mm/mm at the inner edge of a ring-shaped plate that is clamped there and free outside, pressed evenly from
 * there to `loaded`, radii in mm (Roark's Formulas for Stress and Strain, table 11.2, case 2l, once less once).
 */
export function clampedRingMoment(
  ring: { inner: number; outer: number; loaded: number; pressure: number },
  poissonsRatio = 0.3,
): number {
  const { inner: b, outer: a, loaded, pressure } = ring
  const nu = poissonsRatio
  requireBetween(0, 0.5, { "Poisson's ratio": nu })
  requirePositive({ 'inner radius (mm)': b, 'width of the ring (mm)': a - b })
  requireBetween(b, a, { 'loaded radius (mm)': loaded })
  const share = (r: number) => (1 - nu) * (1 - (r / a) ** 2)
  const c8 = (1 + nu + (1 - nu) * (b / a) ** 2) / 2
  const c9 = (b / a) * (((1 + nu) / 2) * Math.log(a / b) + share(b) / 4)
  const loadedFrom = (r: number) => {
    const l17 =
      (1 - ((1 - nu) / 4) * (1 - (r / a) ** 4) - (r / a) ** 2 * (1 + (1 + nu) * Math.log(a / r))) / 4
    return ((c9 * (a ** 2 - r ** 2)) / (2 * a * b) - l17) / c8
  }
  return pressure * a ** 2 * (loadedFrom(b) - loadedFrom(loaded))
}

/**
 * Moment in N·mm/mm at the edge of a rigid centre of a round plate that is clamped outside, the centre pulled square to it by a
 * force in N, radii in mm (Roark's Formulas for Stress and Strain, table 11.2, case 1f).
 */
export function rigidCentreMoment(plate: { radius: number; centre: number; force: number }): number {
  const { radius: a, centre: b, force } = plate
  requirePositive({ 'radius of the centre (mm)': b, 'width of the plate round it (mm)': a - b })
  return (force / (4 * Math.PI)) * (((2 * a ** 2) / (a ** 2 - b ** 2)) * Math.log(a / b) - 1)
}

/**
 * Bending stress in MPa of a plate pulled by a screw whose washer holds it flat, beside the lines in mm that hold it: a gusset,
 * a bend, another plate. That of a round plate clamped at the nearest line, 3.3 times where that line is alone, down to 2.1 times
 * where a second one lies across from it as near: what plates compared by finite elements do not
 * exceed.
 */
export function screwPlateStress(plate: {
  /** Pull of the screw, N. */
  force: number
  /** Of its washer, mm. */
  washerRadius: number
  thickness: number
  /** From the screw's axis to the nearest line, mm; and to the one across from it, Infinity without. */
  nearest: number
  across: number
}): number {
  const { force, washerRadius, thickness, nearest, across } = plate
  requirePositive({ 'sheet thickness (mm)': thickness, 'distance across (mm)': across })
  const factor = 3.3 - 1.2 * Math.min(1, nearest / across)
  const moment = factor * rigidCentreMoment({ radius: nearest, centre: washerRadius, force })
  return (6 * moment) / thickness ** 2
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
