import type { ValueRecord } from '#design'

/** All values of a variant, and which of them follow from the others. */
interface Following {
  values: ValueRecord
  derived: readonly string[]
}

/** The values that must be given to have a variant again: all but those that follow. */
export const givenOf = ({ values, derived }: Following): ValueRecord =>
  picked(values, n => !derived.includes(n))

/** The values that follow from the others. */
export const followingOf = ({ values, derived }: Following): ValueRecord =>
  picked(values, name => derived.includes(name))

/** The given value of a field; undefined where it follows. */
export const givenValue = ({ values, derived }: Following, name: string): unknown =>
  derived.includes(name) ? undefined : values[name]

const picked = (values: ValueRecord, wanted: (name: string) => boolean): ValueRecord =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))
