import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ValueRecord } from '#design'
import { variantQuery } from '../src/build/permalink.ts'
import { Address } from './address.ts'
import { readFields } from './fields.ts'
import { FileMaker } from './file-maker.ts'
import { followingOf, givenOf } from './given.ts'
import { type LengthUnit, useLengthUnit } from './length-unit.ts'
import type { DesignRequest, Model } from './model.ts'
import { ModelSession } from './model-session.ts'
import { isMissingFile, loadAgain, whyMissing } from './offline/missing-file.ts'
import { nearestPreset, type PageData, presetOf } from './page-data.ts'
import { firstState, type PageState } from './page-state.ts'
import { changed, redone, undone } from './undo.ts'

export type { ModelState, PageState } from './page-state.ts'

export interface ModelPage extends PageState {
  /** Unit in which lengths are shown and typed. */
  unit: LengthUnit
  setUnit(unit: LengthUnit): void
  /** What each field shows: what is given, and what follows from it. */
  shown: ValueRecord
  /** Whether there is nothing to show: what a link asks for cannot be built, and nothing else takes its place. */
  empty: boolean
  /** Takes a value as typed, a length in millimetres; undefined lets it follow from others again. */
  change(name: string, value: unknown): void
  /** Puts all given values of a preset into the form. */
  choose(values: ValueRecord): void
  /** Takes parameters from a file or from this device. */
  take(given: ValueRecord): Promise<void>
  stepBack(): void
  stepForward(): void
  /** Makes files of the model that is shown. */
  files: FileMaker
  /** Reads tables, while files are made. */
  tables: FileMaker
  /** Tells of a file of the site that did not come. */
  missing(): void
  /** Loads the page again with what stands in the form. */
  loadAgain(): void
}

/** A page without a built model, or with dimensions of its own. */
const noModel: Promise<Model | undefined> = Promise.resolve(undefined)

/** Longest wait in ms for a view that may never come, or that nobody looks at. */
const longestWait = 2000

/** Resolves when the view has had the time to draw what it was given. */
function seen(): Promise<unknown> {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const drawn = import('./viewer/viewer-tools.tsx').then(frame).then(frame)
  return Promise.race([drawn, new Promise(resolve => setTimeout(resolve, longestWait))])
}

/** Keeps form, model and address in step; the models come from a worker. */
export function useModel(page: PageData, first = noModel): ModelPage {
  const [state, setState] = useState<PageState>(() => firstState(page))
  const [unit, setUnit] = useLengthUnit()
  const session = useRef<ModelSession>(undefined)
  const address = useRef<Address>(undefined)
  const maker = useRef<FileMaker>(undefined)
  maker.current ??= new FileMaker(() => requestOf(page))
  const reader = useRef<FileMaker>(undefined)
  reader.current ??= new FileMaker(() => requestOf(page))
  const latest = useRef(state)
  const firstInput = useRef(state.input)
  const merge = (change: Partial<PageState>) => {
    // Known at once: two changes may come before the page is drawn again.
    latest.current = { ...latest.current, ...change }
    setState(latest.current)
  }

  const missing = async () => merge({ absence: await whyMissing() })
  const show = (input: ValueRecord, change: Partial<PageState>) => {
    const preset = presetOf(page.entry, input)
    const base = preset ?? latest.current.base
    merge({ input, state: 'working', preset, base, unknown: [], crash: undefined, ...change })
    session.current?.show(input)
  }
  /** A step that can be undone; of the field `name`, when it is one field's. */
  const stepTo = (input: ValueRecord, change: Partial<PageState> = {}, name?: string) => {
    const { undo, input: before } = latest.current
    show(input, { undo: changed(undo, before, performance.now(), name), ...change })
  }
  const choose = (values: ValueRecord, change: Partial<PageState> = {}) => {
    stepTo(values, { base: nearestPreset(page.entry, values), ...change })
    address.current?.push(queryOf(latest.current.schema, values))
  }

  useLayoutEffect(() => {
    const written = new Address()
    address.current = written
    const fail = (error: unknown) => {
      merge(failed(error))
      if (isMissingFile(error)) void missing()
    }
    const live = new ModelSession(requestOf(page), {
      outcome(outcome, values) {
        const current = values === latest.current.input
        if ('model' in outcome) {
          const { model } = outcome
          const preset = current ? presetOf(page.entry, model.values) : latest.current.preset
          const state = current ? model.quality : 'working'
          const following = followingOf(model)
          merge({ model, state, preset, following, faults: [], failure: undefined })
          written.replace(queryOf(latest.current.schema, givenOf(model)))
        } else if (!current) return
        else if ('faults' in outcome) {
          const { faults, following } = outcome
          merge({ state: 'failed', following, faults, failure: undefined })
        } else merge({ state: 'failed', faults: [], failure: outcome.failure })
      },
      missing: fail,
      crashed: again => merge(again ? { crash: 'restarted' } : { crash: 'stopped', state: 'failed' }),
    })
    session.current = live
    const open = async (query: string) => {
      const before = latest.current.input
      const { schema, given, unknown } = await live.open(query)
      // Whoever typed while the worker started keeps what was typed.
      if (latest.current.input !== before) return merge({ schema })
      show(given, { schema, unknown, base: nearestPreset(page.entry, given) })
    }
    // Until a link is read, the page offers no files of another variant.
    if (location.search) merge({ preset: undefined })
    let left = false
    first
      .then(async model => {
        // The worker may have been faster.
        if (!model || latest.current.model) return
        merge({ model })
        // It starts when the model is seen: both at once would keep the user waiting for either.
        await seen()
      })
      // Without a first model the view waits for the worker.
      .catch(() => {})
      .then(() => {
        if (left) return
        merge({ seen: true })
        return open(location.search)
      })
      .catch(fail)
    const stop = written.onReturn(query => {
      const { undo, input } = latest.current
      merge({ undo: changed(undo, input, performance.now()) })
      open(query).catch(fail)
    })

    // While developing: a saved design rebuilds the model; the rest of the page stays.
    import.meta.hot?.on('rouage:designs', () => {
      live.restart()
      maker.current?.cancel()
      reader.current?.cancel()
      const { schema, model } = latest.current
      open(model ? queryOf(schema, givenOf(model)) : location.search).catch(fail)
    })
    return () => {
      left = true
      stop()
      live.restart()
    }
  }, [])

  const take = async (found: ValueRecord) => {
    if (!session.current) return
    try {
      const { given, unknown } = await session.current.read(found)
      choose(given, { unknown })
    } catch (error) {
      merge(failed(error))
    }
  }
  const walk = (step: typeof undone) => () => {
    const found = step(latest.current.undo, latest.current.input)
    if (found) show(found.values, { undo: found.undo })
  }
  return {
    ...state,
    shown: { ...state.following, ...state.input },
    empty: state.state === 'failed' && !state.model,
    unit,
    setUnit,
    change(name, value) {
      const { input, schema } = latest.current
      const next = { ...input, [name]: value }
      for (const field of readFields(schema))
        if (next[field.name] === undefined || (field.lapses && field.derivedFrom?.includes(name)))
          delete next[field.name]
      stepTo(next, {}, name)
    },
    choose,
    take,
    stepBack: walk(undone),
    stepForward: walk(redone),
    files: maker.current,
    tables: reader.current,
    missing,
    loadAgain: () => {
      const { schema, input } = latest.current
      // Values that nobody touched are not those of a link that could not be read.
      loadAgain(input === firstInput.current ? location.search : queryOf(schema, input))
    },
  }
}

const failed = (error: unknown): Partial<PageState> => ({
  state: 'failed',
  faults: [],
  failure: isMissingFile(error) ? undefined : error instanceof Error ? error.message : String(error),
})

const requestOf = ({ entry: { slug, frontMatter }, language, root }: PageData): DesignRequest => ({
  slug,
  frontMatter,
  language,
  siteUrl: new URL(root, location.href).href,
})

/** The query of the address that holds these values. */
export function queryOf(schema: Record<string, unknown>, values: ValueRecord): string {
  const defaults = Object.fromEntries(readFields(schema).map(field => [field.name, field]))
  return variantQuery(defaults, values)
}
