import type { CatalogueEntry } from '../src/build/variant.ts'
import { FieldRow } from './field.tsx'
import { groupFields, readFields } from './fields.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

/** Preset choice and all parameters, grouped as the design says; errors stand at their fields. */
export function ParameterForm({
  page,
  entry,
  words,
}: {
  page: ModelPage
  entry: CatalogueEntry
  words: Words
}) {
  const fields = readFields(page.schema)
  const names = new Set(fields.map(field => field.name))
  const homeless = page.faults.filter(fault => !fault.parameters.some(name => names.has(name)))
  return (
    <form id="parameters" onSubmit={event => event.preventDefault()} aria-label={words.parameters}>
      <PresetChoice page={page} entry={entry} words={words} />
      {(homeless.length > 0 || page.failure) && (
        <div class="message bad" role="alert">
          <p>{words.cannotBuild}</p>
          <ul>
            {homeless.map(fault => (
              <li key={fault.message.en}>{words.of(fault.message)}</li>
            ))}
            {page.failure && <li>{page.failure}</li>}
          </ul>
        </div>
      )}
      {groupFields(fields).map(({ title, fields }) => (
        <fieldset key={title?.en ?? ''}>
          <legend>{title ? words.of(title) : words.parameters}</legend>
          {fields.map(field => (
            <FieldRow
              key={field.name}
              field={field}
              value={page.input[field.name]}
              faults={page.faults.filter(fault => fault.parameters.includes(field.name))}
              words={words}
              onChange={value => page.change(field.name, value)}
            />
          ))}
        </fieldset>
      ))}
    </form>
  )
}

function PresetChoice({ page, entry, words }: { page: ModelPage; entry: CatalogueEntry; words: Words }) {
  const choose = (name: string) => {
    const preset = entry.presets.find(p => p.name === name)
    if (preset) page.choose(preset.values)
  }
  return (
    <div class="preset">
      <label for="preset">{words.preset}</label>
      <select id="preset" onInput={event => choose(event.currentTarget.value)}>
        {!page.preset && (
          <option value="" selected>
            {words.custom}
          </option>
        )}
        {entry.presets.map(preset => (
          <option key={preset.name} value={preset.name} selected={preset === page.preset}>
            {words.of(preset.label)}
          </option>
        ))}
      </select>
    </div>
  )
}
