import { useState } from 'preact/hooks'
import type { Field } from './fields.ts'
import { inchStep, type LengthUnit, millimetresOfInches, toInches } from './length-unit.ts'
import type { Words } from './text/words.ts'

interface NumberControlProps {
  field: Field
  /** As typed or read; a length in millimetres. */
  value: unknown
  unit: LengthUnit
  words: Words
  control: Record<string, unknown>
  onChange(value: unknown): void
}

/** A number as text, so that a decimal comma works and what was typed stays; arrow keys go by the step. */
export function NumberControl({ field, value, unit, words, onChange, control }: NumberControlProps) {
  /** Inches as they were typed, and the millimetres that they were read as. */
  const [typed, setTyped] = useState<{ text: string; value: unknown }>()
  const inches = unit === 'in' && field.unit === 'mm'
  const current = typeof value === 'number' ? value : numberOf(String(value))
  const display = (number: number) => (inches ? toInches(number) : number)
  const shown =
    inches && typed && typed.value === value
      ? typed.text
      : Number.isFinite(current) && (inches || typeof value === 'number')
        ? plain(display(current), words)
        : String(value)
  const type = (text: string) => {
    const value = inches ? (millimetresOfInches(text) ?? text) : text
    setTyped({ text, value })
    onChange(value)
  }
  const step = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!direction || !Number.isFinite(current)) return
    event.preventDefault()
    const size = inches ? inchStep(field.step ?? 1) * 25.4 : (field.step ?? 1)
    const next = Math.round((current + direction * size) / size) * size
    const { min = next, max = next } = field
    onChange(Number(Math.min(max, Math.max(min, next)).toFixed(6)))
  }
  return (
    <>
      <input
        {...control}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        role="spinbutton"
        aria-valuenow={Number.isFinite(current) ? display(current) : undefined}
        aria-valuemin={field.min === undefined ? undefined : display(field.min)}
        aria-valuemax={field.max === undefined ? undefined : display(field.max)}
        value={shown}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={step}
      />
      <span class="unit">{inches ? 'in' : field.unit}</span>
      <Slider field={field} value={current} words={words} onChange={onChange} />
    </>
  )
}

/** The same number under the hand, in millimetres; keys have the text field beside it, so it is no stop of its own. */
function Slider({
  field,
  value,
  words,
  onChange,
}: Pick<NumberControlProps, 'field' | 'words' | 'onChange'> & { value: number }) {
  const { min, max, label } = field
  if (min === undefined || max === undefined) return null
  return (
    <input
      type="range"
      tabIndex={-1}
      aria-label={words.of(label)}
      min={min}
      max={max}
      step={field.step ?? evenStep(max - min)}
      value={Number.isFinite(value) ? value : min}
      onInput={event => onChange(event.currentTarget.valueAsNumber)}
    />
  )
}

const numberOf = (text: string): number => (text.trim() ? Number(text.replace(',', '.')) : Number.NaN)

/** The power of ten that cuts a range into 100 to 1000 steps. */
const evenStep = (range: number): number => 10 ** Math.floor(Math.log10(range / 100))

const plain = (value: number, { language }: Words): string =>
  language === 'fr' ? String(value).replace('.', ',') : String(value)
