import type { Language } from './text.ts'

/** How a number is rounded and written. */
export interface Writing {
  /** Most digits after the decimal mark; four unless told. */
  decimals?: number
  /** Most digits that count, instead of decimals. */
  significant?: number
  /** Whether thousands stand apart. */
  grouped?: boolean
}

const marks = {
  en: { decimal: '.', thousands: ',' },
  fr: { decimal: ',', thousands: '\u202f' },
}

/**
 * Writes a number for readers of a language, halves rounded away from zero, as Intl.NumberFormat does. A browser takes
 * longer to make the first of those than for half of a page.
 */
export function writtenNumber(value: number, language: Language, writing: Writing = {}): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-∞' : '∞'
  const { decimals = 4, significant, grouped = false } = writing
  // The shortest digits that mean this number: 1.005 is just that, not what a double makes of it.
  const [digits, power] = Math.abs(value).toExponential().split('e')
  const places = significant ? significant - 1 - Number(power) : decimals
  const units = BigInt(Math.round(Number(`${digits}e${Number(power) + places}`)))
  const figures = (places < 0 ? units * 10n ** BigInt(-places) : units)
    .toString()
    .padStart(Math.max(places, 0) + 1, '0')
  const point = figures.length - Math.max(places, 0)
  const { decimal, thousands } = marks[language]
  const whole = figures.slice(0, point)
  const fraction = figures.slice(point).replace(/0+$/, '')
  return (
    (value < 0 && units > 0n ? '-' : '') +
    (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole) +
    (fraction && decimal + fraction)
  )
}
