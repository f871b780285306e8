import type { Fit, Text } from '#design'
import { type Limits, limits } from './limits.ts'

/**
 * A toleranced feature of a part: `fit({ en: 'bearing seat', fr: 'portée du roulement' }, 52, 'H7')`. The model keeps the
 * nominal size in mm, told without what sums of decimals leave behind; the limit deviations of the ISO 286-2 class, or
 * those written out such as `+0.1/0`, `-0.05/-0.15` or `±0.2`, come along for drawing and data. Throws an Error on a
 * class or size that ISO 286 does not have.
 */
export const fit = (feature: Text, nominal: number, tolerance: string): Fit => {
  const size = Number(nominal.toFixed(4))
  return { feature, nominal: size, tolerance, limits: written(tolerance) ?? limits(size, tolerance) }
}

function written(tolerance: string): Limits | undefined {
  const [upper, lower] = tolerance.startsWith('±')
    ? [tolerance.slice(1), `-${tolerance.slice(1)}`]
    : tolerance.split('/')
  const found = { upper: Number(upper), lower: Number(lower) }
  return found.upper >= found.lower ? found : undefined
}
