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
