import { useEffect, useState } from 'preact/hooks'
import type { CatalogueEntry } from '../src/build/variant.ts'
import { download } from './download.ts'
import { givenOf } from './given.ts'
import {
  mostValues,
  readSetFile,
  removeSet,
  type SavedSet,
  savedSets,
  saveSet,
  watchSets,
  writeSetFile,
} from './saved-sets.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface SavedSetsProps {
  page: ModelPage
  entry: CatalogueEntry
  words: Words
}

/** Own dimensions under names that this device keeps, and as files to pass on. */
export function SavedSets({ page, entry, words }: SavedSetsProps) {
  const { slug, frontMatter } = entry
  const [sets, setSets] = useState<readonly SavedSet[]>([])
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const refresh = () => setSets(savedSets(slug))
  useEffect(() => {
    refresh()
    return watchSets(slug, refresh)
  }, [slug])

  const values = page.model ? givenOf(page.model) : page.input
  const save = () => {
    const named = name.trim() || defaultName(page, words)
    const kept = saveSet(slug, { name: named, values })
    setSaid(kept ? words.setSaved(named) : words.setNotKept)
    setName('')
    refresh()
  }
  const remove = (set: SavedSet) => {
    removeSet(slug, set.name)
    setSaid(words.setRemoved(set.name))
    refresh()
  }
  const exportFile = () => {
    const named = name.trim() || defaultName(page, words)
    const text = writeSetFile({ design: slug, version: frontMatter.version, name: named, values })
    download(`${slug}-${fileName(named)}.json`, 'application/json', text)
  }
  const importFile = async (file: File) => {
    const set = file.size < 1e6 ? readSetFile(await file.text()) : undefined
    if (!set) return setSaid(words.noSet(file.name))
    if (set === 'too-many') return setSaid(words.tooManyValues(file.name, mostValues))
    if (set.design !== undefined && set.design !== slug) return setSaid(words.otherDesign(set.design))
    await page.take(set.values)
    setSaid(words.setTaken(set.name ?? file.name))
  }
  return (
    <details class="sets">
      <summary>{sets.length ? words.mySets(sets.length) : words.noSets}</summary>
      {sets.length > 0 && (
        <ul class="set-list">
          {sets.map(set => (
            <li key={set.name}>
              <button type="button" class="link" onClick={() => page.take(set.values)}>
                {set.name}
              </button>
              <button
                type="button"
                class="icon"
                title={words.removeSet(set.name)}
                onClick={() => remove(set)}
              >
                <span aria-hidden="true">✕</span>
                <span class="hidden">{words.removeSet(set.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="set-name">{words.setName}</label>
      <span class="tools">
        <input
          id="set-name"
          type="text"
          maxLength={60}
          placeholder={defaultName(page, words)}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
          onKeyDown={event => event.key === 'Enter' && save()}
        />
        <button type="button" onClick={save}>
          {words.saveSet}
        </button>
      </span>
      <span class="tools">
        <button type="button" onClick={exportFile}>
          {words.exportSet}
        </button>
        <label class="button">
          {words.importSet}
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            onInput={event => {
              const [file] = event.currentTarget.files ?? []
              if (file) void importFile(file)
              // The same file may be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </label>
      </span>
      <p role="status" class="hint">
        {said}
      </p>
    </details>
  )
}

const defaultName = ({ preset, base }: ModelPage, words: Words): string =>
  preset ? words.of(preset.label) : words.changedFrom(words.of(base.label))

/** A name as a file may have it on every system. */
const fileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'set'
