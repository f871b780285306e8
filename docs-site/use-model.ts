import { useEffect, useRef, useState } from 'preact/hooks'
import type { Fault, ValueRecord } from '#design'
import { variantQuery } from '../src/build/permalink.ts'
import type { CataloguePreset } from '../src/build/variant.ts'
import { readFields } from './fields.ts'
import { FileMaker, type Progress } from './file-maker.ts'
import type { DesignRequest, FileRequest, MadeFile, Model } from './model.ts'
import { ModelSession } from './model-session.ts'
import { firstPreset, type PageData, presetOf } from './page-data.ts'

export type ModelState = 'starting' | 'working' | 'preview' | 'final' | 'failed'

/** All that a design's page shows; it is replaced as a whole, never changed. */
export interface PageState {
  state: ModelState
  schema: Record<string, unknown>
  /** What stands in the form, as typed. */
  input: ValueRecord
  /** Preset that the form's values belong to; undefined for own dimensions. */
  preset?: CataloguePreset
  /** The last model that could be built. */
  model?: Model
  faults: readonly Fault[]
  failure?: string
  ignored: readonly Fault[]
  crash?: 'restarted' | 'stopped'
}

export interface ModelPage extends PageState {
  change(name: string, value: unknown): void
  /** Puts all values of a preset into the form. */
  choose(values: ValueRecord): void
  /** Makes a file of the model that is shown. */
  file(request: FileRequest, progress: Progress, tooLong: string): Promise<MadeFile>
  /** Gives up the file that is being made. */
  cancel(): void
}

/** The state before the script runs: what the static page shows. */
export function firstState({ entry }: PageData): PageState {
  const preset = firstPreset(entry)
  return {
    state: 'starting',
    schema: entry.schema,
    input: preset.values,
    preset,
    faults: [],
    ignored: [],
  }
}

/** Keeps form, model and address in step; the models come from a worker. */
export function useModel(page: PageData): ModelPage {
  const [state, setState] = useState<PageState>(() => firstState(page))
  const session = useRef<ModelSession>(undefined)
  const maker = useRef<FileMaker>(undefined)
  const latest = useRef(state)
  const merge = (change: Partial<PageState>) => {
    // Known at once: two changes may come before the page is drawn again.
    latest.current = { ...latest.current, ...change }
    setState(latest.current)
  }

  const show = (input: ValueRecord) => {
    merge({ input, state: 'working', preset: presetOf(page.entry, input), ignored: [], crash: undefined })
    session.current?.show(input)
  }

  useEffect(() => {
    const live = new ModelSession(requestOf(page), {
      outcome(outcome, values) {
        const current = values === latest.current.input
        if ('model' in outcome) {
          const { model } = outcome
          const preset = current ? presetOf(page.entry, model.values) : latest.current.preset
          const state = current ? model.quality : 'working'
          merge({ model, state, preset, faults: [], failure: undefined })
          writeAddress(latest.current.schema, model.values)
        } else if (!current) return
        else if ('faults' in outcome) merge({ state: 'failed', faults: outcome.faults, failure: undefined })
        else merge({ state: 'failed', faults: [], failure: outcome.failure })
      },
      crashed: again => merge(again ? { crash: 'restarted' } : { crash: 'stopped', state: 'failed' }),
    })
    session.current = live
    const open = async (query: string) => {
      const before = latest.current.input
      const { schema, values, ignored } = await live.open(query)
      // Whoever typed while the worker started keeps what was typed.
      if (latest.current.input !== before) return merge({ schema })
      merge({ schema, ignored, input: values, preset: presetOf(page.entry, values) })
      live.show(values)
    }
    const fail = (error: unknown) =>
      merge({ state: 'failed', failure: error instanceof Error ? error.message : String(error) })
    open(location.search).catch(fail)

    // While developing: a saved design rebuilds the model; the rest of the page stays.
    import.meta.hot?.on('rouage:designs', () => {
      live.restart()
      maker.current?.cancel()
      open(addressQuery(latest.current) ?? location.search).catch(fail)
    })
    return () => live.restart()
  }, [])

  return {
    ...state,
    change: (name, value) => show({ ...latest.current.input, [name]: value }),
    choose: show,
    file: async (request, progress, tooLong) => {
      maker.current ??= new FileMaker(requestOf(page))
      return maker.current.make(
        latest.current.model?.values ?? latest.current.input,
        request,
        progress,
        tooLong,
      )
    },
    cancel: () => maker.current?.cancel(),
  }
}

const requestOf = ({ entry: { slug, frontMatter }, language, root }: PageData): DesignRequest => ({
  slug,
  frontMatter,
  language,
  siteUrl: new URL(root, location.href).href,
})

const defaults = (schema: Record<string, unknown>) =>
  Object.fromEntries(readFields(schema).map(field => [field.name, field]))

const addressQuery = ({ schema, model }: PageState): string | undefined =>
  model && variantQuery(defaults(schema), model.values)

let writing: ReturnType<typeof setTimeout> | undefined

/** Writes the variant into the address and into the link to the other language; browsers allow few writes a second. */
function writeAddress(schema: Record<string, unknown>, values: ValueRecord): void {
  clearTimeout(writing)
  writing = setTimeout(() => {
    const query = variantQuery(defaults(schema), values)
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
    const other = document.querySelector<HTMLAnchorElement>('a[data-other-language]')
    if (other) other.search = query
  }, 150)
}
