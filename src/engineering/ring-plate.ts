import { requireBetween, requirePositive } from './range.ts'

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
