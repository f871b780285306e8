import type { Fault, Text } from '#design'
import { faultText } from './fault-text.ts'
import { controlId } from './field.tsx'
import { type Field, readFields } from './fields.ts'
import { givenOf } from './given.ts'
import type { LengthUnit } from './length-unit.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

/** How far the model is, what must change when it cannot be built, and the steps back and forward. */
export function FormState({ page, words }: { page: ModelPage; words: Words }) {
  const { state, undo, base, preset } = page
  return (
    <div class="form-state">
      <div class="tools">
        <button type="button" disabled={undo.past.length === 0} onClick={page.stepBack} title="Ctrl+Z">
          {words.stepBack}
        </button>
        <button
          type="button"
          disabled={undo.future.length === 0}
          onClick={page.stepForward}
          title="Ctrl+Shift+Z"
        >
          {words.stepForward}
        </button>
        <UnitChoice page={page} words={words} />
      </div>
      <p class="state-line" data-form-state={state}>
        <span>{words.states[state]}</span>
        {!preset && (
          <button type="button" class="link" onClick={() => page.choose(givenOf(base))}>
            {words.resetAll(words.of(base.label))}
          </button>
        )}
      </p>
      {page.unit === 'in' && <p class="hint">{words.inchesShown}</p>}
    </div>
  )
}

/** Why it cannot be built, with a way to each field that could be changed, and what of a link is not known here. */
export function Faults({ page, words }: { page: ModelPage; words: Words }) {
  const unknown = page.unknown.length > 0 && (
    <p class="message" id="unknown">
      {words.unknownNames(shortened(page.unknown))}
    </p>
  )
  if (page.faults.length === 0 && !page.failure) return unknown
  const fields = new Map(readFields(page.schema).map(field => [field.name, field]))
  const named = (fault: Fault) => fault.parameters.flatMap(name => fields.get(name) ?? [])
  return (
    <>
      {unknown}
      <div class="message bad" role="alert" id="faults">
        {page.empty && <p>{words.notBuilt}</p>}
        <ul>
          {page.faults.map(fault => (
            <li key={fault.message.en}>
              {faultText(fault, page.schema, words)}
              <Ways fields={named(fault)} words={words} />
            </li>
          ))}
          {page.failure && <li>{page.failure}</li>}
        </ul>
      </div>
    </>
  )
}

/** A few names, each cut where it is long: who wrote them knows the rest. */
const shortened = (names: readonly string[]): string =>
  [
    ...names.slice(0, 3).map(name => (name.length > 40 ? `${name.slice(0, 40)}…` : name)),
    ...(names[3] ? ['…'] : []),
  ].join(', ')

function Ways({ fields, words }: { fields: readonly Field[]; words: Words }) {
  if (fields.length === 0) return null
  return (
    <span class="ways">
      {words.change}{' '}
      {fields.map(({ name, label }) => (
        <a
          key={name}
          href={`#${controlId(name)}`}
          onClick={event => {
            event.preventDefault()
            goTo(name)
          }}
        >
          {words.of(label)}
        </a>
      ))}
    </span>
  )
}

function goTo(name: string): void {
  const control = document.getElementById(controlId(name))
  const group = control?.closest('details')
  if (group) group.open = true
  control?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

const units: Record<LengthUnit, Text> = {
  mm: { en: 'mm', fr: 'mm' },
  in: { en: 'inches', fr: 'pouces' },
}

function UnitChoice({ page, words }: { page: ModelPage; words: Words }) {
  return (
    <fieldset class="segments" aria-label={words.unitOfLengths}>
      {(['mm', 'in'] as const).map(unit => (
        <label key={unit}>
          <input
            type="radio"
            name="unit"
            value={unit}
            checked={page.unit === unit}
            onInput={() => page.setUnit(unit)}
          />
          <span>{words.of(units[unit])}</span>
        </label>
      ))}
    </fieldset>
  )
}
