import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { matters } from '../src/design/matters.ts'
import { FieldRow } from './field.tsx'
import { type Field, type FieldGroup, sameValue } from './fields.ts'
import { givenValue } from './given.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface FieldGroupProps {
  group: FieldGroup
  page: ModelPage
  words: Words
}

/** The fields of a group that have a say, or a fault, under their heading. */
export function FieldGroupRows({ group, page, words }: FieldGroupProps) {
  const shown = shownFields(group, page)
  if (shown.length === 0) return null
  return (
    <fieldset>
      <legend>{titleOf(group, words)}</legend>
      <Rows fields={shown} page={page} words={words} />
    </fieldset>
  )
}

/**
 * The same for a group that can be folded away: what it holds stands beside its heading then. It opens by itself when a
 * value is not that of the standard size, or is at fault; only a hand closes it.
 */
export function FoldedGroup({ group, page, words, folded }: FieldGroupProps & { folded: boolean }) {
  const [open, setOpen] = useState(!folded)
  const changed = group.fields.some(({ name }) => !sameValue(page.input[name], givenValue(page.base, name)))
  const atFault = group.fields.some(field => isAtFault(field, page))
  useEffect(() => {
    if (changed || atFault) setOpen(true)
  }, [changed, atFault])
  const shown = shownFields(group, page)
  if (shown.length === 0) return null
  return (
    <details class="group" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {titleOf(group, words)}
        <span class="hint">{shown.map(({ label }) => words.of(label)).join(' · ')}</span>
      </summary>
      <Rows fields={shown} page={page} words={words} />
    </details>
  )
}

const Rows = ({
  fields,
  page,
  words,
}: {
  fields: readonly Field[]
  page: ModelPage
  words: Words
}): ComponentChildren =>
  fields.map(field => <FieldRow key={field.name} field={field} page={page} words={words} />)

const titleOf = ({ title }: FieldGroup, words: Words): string => (title ? words.of(title) : words.parameters)

const shownFields = ({ fields }: FieldGroup, page: ModelPage): Field[] =>
  fields.filter(field => matters(field, page.shown) || isAtFault(field, page))

const isAtFault = ({ name }: Field, { faults }: ModelPage): boolean =>
  faults.some(({ parameters }) => parameters.includes(name))
