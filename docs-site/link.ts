import { type Design, type Fault, Faults, type ValueRecord } from '#design'

/** Values that can be built, and what was wrong with those that were given. */
export interface ReadValues {
  values: ValueRecord
  ignored: readonly Fault[]
}

/** Reads the parameters of a link. */
export const readLink = (design: Design, query: string): ReadValues =>
  readGiven(design, Object.fromEntries(new URLSearchParams(query)))

/**
 * Reads parameters that came from elsewhere: a link, a file. What is unknown or out of range takes its default and is
 * told; so does what is right on its own but cannot be built together.
 */
export function readGiven(design: Design, given: ValueRecord): ReadValues {
  // A value by itself is not blamed for a rule that is also about others.
  const alone = Object.keys(given).flatMap(name =>
    faultsOf(design, { [name]: given[name] }).filter(
      f => f.parameters.length === 1 && f.parameters[0] === name,
    ),
  )
  const sound = without(given, alone)
  const together = faultsOf(design, sound)
  const kept = without(sound, together)
  const rest = faultsOf(design, kept)
  // What is still wrong after that names none of the link's parameters, or ever new ones: all are left out.
  const ignored = [...alone, ...together]
  return rest.length
    ? { values: design.values({}), ignored: [...ignored, ...rest] }
    : { values: design.values(kept), ignored }
}

function faultsOf(design: Design, input: ValueRecord): readonly Fault[] {
  try {
    design.values(input)
    return []
  } catch (error) {
    if (error instanceof Faults) return error.faults
    throw error
  }
}

function without(input: ValueRecord, faults: readonly Fault[]): ValueRecord {
  const named = new Set(faults.flatMap(fault => fault.parameters))
  return Object.fromEntries(Object.entries(input).filter(([name]) => !named.has(name)))
}
