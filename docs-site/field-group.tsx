import { matters } from '../src/design/matters.ts'
import { FieldRow } from './field.tsx'
import type { FieldGroup } from './fields.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

/** The fields of a group that have a say, or a fault, under their heading. */
export function FieldGroupRows({ group, page, words }: { group: FieldGroup; page: ModelPage; words: Words }) {
  const shown = group.fields.filter(
    field =>
      matters(field, page.input) || page.faults.some(({ parameters }) => parameters.includes(field.name)),
  )
  if (shown.length === 0) return null
  return (
    <fieldset>
      <legend>{group.title ? words.of(group.title) : words.parameters}</legend>
      {shown.map(field => (
        <FieldRow key={field.name} field={field} page={page} words={words} />
      ))}
    </fieldset>
  )
}
