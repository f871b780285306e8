import type { Fault, ValueRecord } from '#design'
import type { CataloguePreset } from '../src/build/variant.ts'
import { followingOf, givenOf } from './given.ts'
import type { Model } from './model.ts'
import type { Absence } from './offline/missing-file.ts'
import { firstPreset, type PageData } from './page-data.ts'
import { noUndo, type UndoList } from './undo.ts'

export type ModelState = 'starting' | 'working' | 'preview' | 'final' | 'failed'

/** All that a design's page shows; it is replaced as a whole, never changed. */
export interface PageState {
  state: ModelState
  /** Whether the view has had the time to show the first model: the rest of the page may come to life. */
  seen: boolean
  schema: Record<string, unknown>
  /** What is given, as typed; what follows from it is not. */
  input: ValueRecord
  /** What follows from that, as far as it is known. */
  following: ValueRecord
  /** Preset that the form's values belong to; undefined for own dimensions. */
  preset?: CataloguePreset
  /** Preset that own dimensions started from, to which a reset goes back. */
  base: CataloguePreset
  undo: UndoList
  /** The last model that could be built. */
  model?: Model
  faults: readonly Fault[]
  failure?: string
  /** Names of a link or a file that this design does not know. */
  unknown: readonly string[]
  crash?: 'restarted' | 'stopped'
  /** Why a file of the site is missing. */
  absence?: Absence
}

/** The state before the script runs: what the static page shows. */
export function firstState({ entry }: PageData): PageState {
  const preset = firstPreset(entry)
  return {
    state: 'starting',
    seen: false,
    schema: entry.schema,
    input: givenOf(preset),
    following: followingOf(preset),
    preset,
    base: preset,
    undo: noUndo,
    faults: [],
    unknown: [],
  }
}
