import type { Fit, Text } from '#design'
import { limits } from './limits.ts'

/**
 * A toleranced feature of a part: `fit({ en: 'bearing seat', fr: 'portée du roulement' }, 52, 'H7')`. The model keeps the
 * nominal size in mm; the limit deviations of the ISO 286-2 class come along for drawing and data.
 * Throws an Error on a class or size that ISO 286 does not have.
 */
export const fit = (feature: Text, nominal: number, toleranceClass: string): Fit => ({
  feature,
  nominal,
  tolerance: toleranceClass,
  limits: limits(nominal, toleranceClass),
})
