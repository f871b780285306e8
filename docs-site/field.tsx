import type { Fault } from '#design'
import type { Field } from './fields.ts'
import type { Words } from './text/words.ts'

interface FieldProps {
  field: Field
  value: unknown
  faults: readonly Fault[]
  words: Words
  onChange(value: unknown): void
}

/** One parameter: its label, the control that suits its kind, its limits, and what is wrong with it. */
export function FieldRow({ field, value, faults, words, onChange }: FieldProps) {
  const id = `p-${field.name}`
  const hint = hintOf(field, words)
  const described = [hint && `${id}-hint`, faults.length && `${id}-error`].filter(Boolean).join(' ')
  const control = {
    id,
    name: field.name,
    'aria-describedby': described || undefined,
    'aria-invalid': faults.length > 0 || undefined,
  }
  return (
    <div class={`field${faults.length ? ' field-bad' : ''}${field.kind === 'flag' ? ' field-flag' : ''}`}>
      <label for={id}>{words.of(field.label)}</label>
      <span class="control">
        <Control field={field} value={value} words={words} onChange={onChange} control={control} />
        {field.unit && <span class="unit">{field.unit}</span>}
      </span>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {faults.map(fault => words.of(fault.message)).join(' ')}
        </p>
      )}
    </div>
  )
}

type ControlProps = Omit<FieldProps, 'faults'> & { control: Record<string, unknown> }

function Control({ field, value, words, onChange, control }: ControlProps) {
  if (field.kind === 'flag')
    return (
      <input
        {...control}
        type="checkbox"
        checked={value === true}
        onInput={event => onChange(event.currentTarget.checked)}
      />
    )
  if (field.kind === 'choice')
    return (
      <select {...control} onInput={event => onChange(event.currentTarget.value)}>
        {field.options?.map(option => {
          const name = field.names?.[option]
          return (
            <option key={option} value={option} selected={option === value}>
              {name ? words.of(name) : option}
            </option>
          )
        })}
      </select>
    )
  if (field.kind === 'label')
    return (
      <input
        {...control}
        type="text"
        maxLength={field.maxLength}
        value={String(value)}
        onInput={event => onChange(event.currentTarget.value)}
      />
    )
  return <NumberControl field={field} value={value} words={words} onChange={onChange} control={control} />
}

/** A number as text, so that a decimal comma works and what was typed stays; arrow keys go by the step. */
function NumberControl({ field, value, words, onChange, control }: ControlProps) {
  const shown = typeof value === 'number' ? plain(value, words) : String(value)
  const current = typeof value === 'number' ? value : Number(String(value).replace(',', '.'))
  const step = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!direction || !Number.isFinite(current)) return
    event.preventDefault()
    const size = field.step ?? 1
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
        aria-valuenow={Number.isFinite(current) ? current : undefined}
        aria-valuemin={field.min}
        aria-valuemax={field.max}
        value={shown}
        onInput={event => onChange(event.currentTarget.value)}
        onKeyDown={step}
      />
      <Slider field={field} value={current} words={words} onChange={onChange} />
    </>
  )
}

/** The same number under the hand; keys have the text field beside it, so it is no stop of its own. */
function Slider({ field, value, words, onChange }: Omit<FieldProps, 'faults'> & { value: number }) {
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

/** The power of ten that cuts a range into 100 to 1000 steps. */
const evenStep = (range: number): number => 10 ** Math.floor(Math.log10(range / 100))

const plain = (value: number, { language }: Words): string =>
  language === 'fr' ? String(value).replace('.', ',') : String(value)

function hintOf({ min, max, unit, help, maxLength, kind }: Field, words: Words): string {
  const range =
    min !== undefined && max !== undefined
      ? words.range(words.number(min, 4), words.number(max, 4), unit)
      : kind === 'label' && maxLength !== undefined
        ? words.upTo(maxLength)
        : ''
  return [help && words.of(help), range].filter(Boolean).join(' · ')
}
