import { say, type Text } from './text.ts'

const forms = {
  plate: { en: 'plate', fr: 'plaque' },
  sheet: { en: 'sheet', fr: 'tôle' },
  round: { en: 'round bar', fr: 'rond' },
  filament: { en: 'filament', fr: 'filament' },
}

/** Stock to order: its form and its sizes in mm, thickness or diameter first. */
export function stockOf(form: keyof typeof forms, ...sizes: number[]): Text {
  const { en, fr } = forms[form]
  return say(
    n => `${en} ${sizes.map(n).join(' × ')}`,
    n => `${fr} ${sizes.map(n).join(' × ')}`,
  )
}

/** Round bar in steps of 5 mm to turn a part of a diameter and length in mm from: 1 mm on the radius, 3 mm for facing. */
export const barFor = (diameter: number, length: number): Text =>
  stockOf('round', Math.ceil((diameter + 2) / 5) * 5, Math.ceil(length + 3))
