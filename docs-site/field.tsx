import { Choice } from './choice.tsx'
import { faultText } from './fault-text.ts'
import { type Field, readFields, sameValue } from './fields.ts'
import { givenValue } from './given.ts'
import { type LengthUnit, toInches } from './length-unit.ts'
import { NumberControl } from './number-control.tsx'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface FieldProps {
  field: Field
  page: ModelPage
  words: Words
}

/** Id of a parameter's control, which faults lead to. */
export const controlId = (name: string): string => `p-${name}`

/** One parameter: its label, the control that suits its kind, its limits, and what is wrong with it. */
export function FieldRow({ field, page, words }: FieldProps) {
  const id = controlId(field.name)
  const faults = page.faults.filter(fault => fault.parameters.includes(field.name))
  const hint = hintOf(field, page.unit, words)
  const described = [
    field.derivedFrom && `${id}-follows`,
    hint && `${id}-hint`,
    faults.length && `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ')
  const control = {
    id,
    name: field.name,
    'aria-describedby': described || undefined,
    'aria-invalid': faults.length > 0 || undefined,
  }
  return (
    <div class={`field field-${field.kind}${faults.length ? ' field-bad' : ''}`}>
      <span class="field-name">
        <label for={id}>{words.of(field.label)}</label>
        <ResetField field={field} page={page} words={words} />
      </span>
      <span class="control">
        <Control field={field} page={page} words={words} control={control} />
      </span>
      <Follows field={field} page={page} words={words} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {faults.map(fault => faultText(fault, page.schema, words)).join(' ')}
        </p>
      )}
    </div>
  )
}

/** Puts the value of the standard size back; it is there when the value is another. */
function ResetField({ field, page, words }: FieldProps) {
  const standard = givenValue(page.base, field.name)
  if (standard === undefined || sameValue(page.input[field.name], standard)) return null
  const title = words.resetField(words.of(field.label))
  return (
    <button type="button" class="icon" title={title} onClick={() => page.change(field.name, standard)}>
      <span aria-hidden="true">↺</span>
      <span class="hidden">{title}</span>
    </button>
  )
}

/** From what a value follows, or would if it were not given, and the way back to that. */
function Follows({ field, page, words }: FieldProps) {
  const { derivedFrom, lapses, name } = field
  if (!derivedFrom) return null
  const sources = readFields(page.schema).filter(other => derivedFrom.includes(other.name))
  const from = sources.map(({ label }) => words.of(label)).join(', ')
  const given = page.input[name] !== undefined
  return (
    <p class="hint follows" id={`${controlId(name)}-follows`} data-follows={!given}>
      {given ? (
        <button type="button" class="link" onClick={() => page.change(name, undefined)}>
          {lapses ? words.notKnownAgain : words.followAgain(from)}
        </button>
      ) : lapses ? (
        words.belongsTo(from)
      ) : (
        words.follows(from)
      )}
    </p>
  )
}

function Control({ field, page, words, control }: FieldProps & { control: { id: string } }) {
  const value = page.shown[field.name] ?? ''
  const onChange = (value: unknown) => page.change(field.name, value)
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
      <Choice
        control={control}
        options={(field.options ?? []).map(option => {
          const name = field.names?.[option]
          return { value: option, label: name ? words.of(name) : option }
        })}
        value={String(value)}
        words={words}
        onChoose={onChange}
      />
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
  return (
    <NumberControl
      field={field}
      value={value}
      unit={page.unit}
      words={words}
      onChange={onChange}
      control={control}
    />
  )
}

function hintOf({ min, max, unit, help, maxLength, kind }: Field, shownIn: LengthUnit, words: Words): string {
  const inches = shownIn === 'in' && unit === 'mm'
  const number = (value: number) => words.number(inches ? toInches(value) : value, 4)
  const range =
    min !== undefined && max !== undefined
      ? words.range(number(min), number(max), inches ? 'in' : unit)
      : kind === 'label' && maxLength !== undefined
        ? words.upTo(maxLength)
        : ''
  return [help && words.of(help), range].filter(Boolean).join(' · ')
}
