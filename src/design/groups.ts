import type { Parameters } from './parameters.ts'
import type { Text } from './text.ts'

/** Headings of parameters that many designs share: what everybody sets comes first, loads and machine last. */
export const groups = {
  size: { en: 'Size', fr: 'Dimensions' },
  bearing: { en: 'Bearing', fr: 'Roulement' },
  bore: { en: 'Bore and hub', fr: 'Alésage et moyeu' },
  mounting: { en: 'Mounting', fr: 'Fixation' },
  sheet: { en: 'Sheet and bends', fr: 'Tôle et plis' },
  making: { en: 'Making', fr: 'Fabrication' },
  loads: { en: 'Loads', fr: 'Charges' },
} as const

/** Parameters under a heading of the form: spread them into those of a design. */
export const under = <P extends Parameters>(group: Text, parameters: P): P =>
  // The same parameters with the same names.
  Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, { ...p, group }])) as P
