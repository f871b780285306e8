import type { ValueRecord } from '#design'

/** The states before and after the one that is shown; immutable. */
export interface UndoList {
  readonly past: readonly ValueRecord[]
  readonly future: readonly ValueRecord[]
  /** Field that was changed last, and when (ms): changes of one field under the hand are one step. */
  readonly last?: { readonly name: string; readonly at: number }
}

export const noUndo: UndoList = { past: [], future: [] }

/** Steps that are kept. */
const depth = 100
/** How long in ms a hand may rest on a field before its next change is a step of its own. */
const pause = 1000

/** The list after a change away from `before`; `name` is the field under the hand, if it was one field. */
export function changed(list: UndoList, before: ValueRecord, at: number, name?: string): UndoList {
  const goesOn = name !== undefined && list.last?.name === name && at - list.last.at < pause
  return {
    past: goesOn ? list.past : [...list.past, before].slice(-depth),
    future: [],
    last: name === undefined ? undefined : { name, at },
  }
}

/** One step back from `shown`; undefined when there is none. */
export function undone({ past, future }: UndoList, shown: ValueRecord): Step | undefined {
  const values = past.at(-1)
  return values && { values, undo: { past: past.slice(0, -1), future: [shown, ...future] } }
}

/** One step forward from `shown`; undefined when there is none. */
export function redone({ past, future }: UndoList, shown: ValueRecord): Step | undefined {
  const [values] = future
  return values && { values, undo: { past: [...past, shown], future: future.slice(1) } }
}

interface Step {
  values: ValueRecord
  undo: UndoList
}
