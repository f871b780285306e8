import { useEffect } from 'preact/hooks'
import type { CatalogueEntry } from '../src/build/variant.ts'
import { matters } from '../src/design/matters.ts'
import { Choice } from './choice.tsx'
import { FieldGroupRows, FoldedGroup } from './field-group.tsx'
import { type FieldGroup, groupFields, isOfLoads, readFields } from './fields.ts'
import { FormState } from './form-state.tsx'
import { givenOf } from './given.ts'
import { SavedSets } from './sets-panel.tsx'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface FormProps {
  page: ModelPage
  entry: CatalogueEntry
  words: Words
}

/** Preset choice and the parameters, grouped as the design says; errors stand at their fields. */
export function ParameterForm({ page, entry, words }: FormProps) {
  useUndoKeys(page)
  const groups = groupFields(readFields(page.schema))
  // Without results there are no checks that loads could stand beside.
  const here = groups.filter(group => page.empty || !isOfLoads(group))
  return (
    <form
      id="parameters"
      onSubmit={event => event.preventDefault()}
      aria-label={words.parameters}
      data-kernel-bytes={page.model?.kernelBytes}
    >
      <PresetChoice page={page} entry={entry} words={words} />
      <FormState page={page} words={words} />
      {groups.map(group => {
        const place = here.indexOf(group)
        const key = group.title?.en ?? ''
        const shown = { group, page, words }
        if (place < 0) return <LoadsElsewhere key={key} {...shown} />
        if (place === 0) return <FieldGroupRows key={key} {...shown} />
        return <FoldedGroup key={key} {...shown} folded={place > 1 && isLong(here)} />
      })}
      <SavedSets page={page} entry={entry} words={words} />
    </form>
  )
}

/** Whether there are more fields than one looks over at once: then only the first two groups are open. */
const isLong = (groups: readonly FieldGroup[]): boolean =>
  groups.reduce((sum, { fields }) => sum + fields.length, 0) > 12

/** Loads are set beside the checks that are calculated for them; here stands what they are, and the way there. */
function LoadsElsewhere({ group, page, words }: { group: FieldGroup; page: ModelPage; words: Words }) {
  const shown = group.fields.filter(field => matters(field, page.shown))
  return (
    <p class="elsewhere">
      <a href="#checks">{group.title ? words.of(group.title) : words.loads}</a>{' '}
      <span>{words.besideChecks}</span>
      <span class="hint">
        {shown
          .map(({ name, label, unit }) => {
            const value = page.shown[name]
            return `${words.of(label)} ${typeof value === 'number' ? words.quantity(value, unit) : value}`
          })
          .join(' · ')}
      </span>
    </p>
  )
}

function PresetChoice({ page, entry, words }: FormProps) {
  const choose = (name: string) => {
    const preset = entry.presets.find(p => p.name === name)
    if (preset) page.choose(givenOf(preset))
  }
  return (
    <div class="preset">
      <label for="preset">{words.preset}</label>
      <Choice
        control={{ id: 'preset' }}
        options={entry.presets.map(({ name, label }) => ({ value: name, label: words.of(label) }))}
        value={page.preset?.name}
        none={words.custom}
        words={words}
        onChoose={choose}
      />
    </div>
  )
}

/** Ctrl+Z and Ctrl+Shift+Z, except where a text field has its own. */
function useUndoKeys({ stepBack, stepForward }: ModelPage): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || hasOwnUndo(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) stepForward()
      else stepBack()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [stepBack, stepForward])
}

const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'file'].includes(target.type))
