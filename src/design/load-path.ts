import { type Check, notRated } from '#engineering'
import type { Text } from './text.ts'

/** One way in which an element can fail: the checks that rate it, or why none does. */
export interface FailureMode {
  readonly mode: Text
  /** Ids of checks; those that a variant does not have are left out. */
  readonly checks?: readonly string[]
  /** Why it is not rated where none of the checks is there, and what to do about it, as it stands in brackets. */
  readonly notRated?: Text
}

/** A thing that the load goes through, such as a key, with the ways in which it can fail, the likeliest first. */
export interface LoadElement {
  readonly element: Text
  readonly modes: readonly FailureMode[]
}

/** What the load goes through, from where it comes in to where it leaves. */
export type LoadPath = readonly LoadElement[]

/**
 * The load path of a variant as its checks cover it: each mode has the checks that are there, and a reason only where
 * there is none. With it come the checks and, for each element that no check looks at, one that is not rated, for the
 * reason of its likeliest way to fail.
 * An element with a check counts as rated: what the check leaves out stands at the check.
 */
export function coveredBy(
  checks: readonly Check[],
  path: LoadPath,
): { loadPath: LoadPath; checks: readonly Check[] } {
  const known = new Set(checks.map(check => check.id))
  const loadPath = path.map(({ element, modes }) => ({
    element,
    modes: modes.map(({ mode, checks = [], notRated }): FailureMode => {
      const there = checks.filter(id => known.has(id))
      return there.length ? { mode, checks: there } : { mode, notRated }
    }),
  }))
  const bare = loadPath.filter(({ modes }) => modes.every(mode => !mode.checks))
  return { loadPath, checks: [...checks, ...bare.map(unrated)] }
}

const unrated = ({ element, modes }: LoadElement): Check =>
  notRated({
    id: `element-${element.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    title: element,
    why: modes.flatMap(mode => mode.notRated ?? [])[0] ?? {
      en: 'no check looks at it',
      fr: 'aucune vérification',
    },
  })
