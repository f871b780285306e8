import { degrees, radians } from './angle.ts'
import { requireBetween, requireNotNegative } from './range.ts'

/** Involute function of an angle in degrees: tan α − α (ISO 21771). */
export function involute(angle: number): number {
  requireBetween(0, 89, { 'pressure angle (°)': angle })
  return Math.tan(radians(angle)) - radians(angle)
}

/** Angle in degrees of an involute function's value, by Newton's method. */
export function angleOfInvolute(value: number): number {
  requireNotNegative({ 'involute function': value })
  // The series of the involute for small angles starts near enough for all of them.
  let angle = Math.atan(Math.cbrt(3 * value))
  for (let i = 0; i < 50; i++) angle -= (Math.tan(angle) - angle - value) / (Math.tan(angle) ** 2 || 1)
  return degrees(angle)
}
