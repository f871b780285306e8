import { useEffect, useState } from 'preact/hooks'
import { readStored, writeStored } from './storage.ts'

/** In which unit the form shows lengths. State, address and files stay in millimetres. */
export type LengthUnit = 'mm' | 'in'

export const millimetresPerInch = 25.4

/** The length as the form shows it, in inches to a ten-thousandth. */
export const toInches = (mm: number): number => Number((mm / millimetresPerInch).toFixed(4))

/** Reads inches as typed: a decimal with point or comma, or a fraction such as `1 1/2`; in mm, or undefined. */
export function millimetresOfInches(text: string): number | undefined {
  const inches = inchesOf(text.trim())
  return inches === undefined ? undefined : Number((inches * millimetresPerInch).toFixed(6))
}

function inchesOf(text: string): number | undefined {
  const fraction = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(text)
  if (fraction) {
    const [whole = 0, above, below] = fraction.slice(1).map(digits => Number(digits ?? 0))
    return below ? whole + above / below : undefined
  }
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** Decimal inches near a step in mm: 1 mm becomes 0.05 in. */
export function inchStep(mm: number): number {
  const inches = mm / millimetresPerInch
  return [0.001, 0.005, 0.01, 0.05, 0.1, 0.5].find(step => step >= inches) ?? 1
}

const key = 'rouage.unit'

/** The unit that this device was set to, and how to set it; other tabs follow. */
export function useLengthUnit(): [LengthUnit, (unit: LengthUnit) => void] {
  // The static page shows millimetres; the device's own choice comes after it.
  const [unit, setUnit] = useState<LengthUnit>('mm')
  useEffect(() => {
    const read = () => setUnit(readStored(key) === 'in' ? 'in' : 'mm')
    read()
    addEventListener('storage', read)
    return () => removeEventListener('storage', read)
  }, [])
  return [
    unit,
    chosen => {
      setUnit(chosen)
      writeStored(key, chosen)
    },
  ]
}
