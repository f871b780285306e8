import { type Design, type Fault, Faults, type ValueRecord } from '#design'

/**
 * Reads the parameters of a link. What is unknown or out of range takes its default and is told;
 * so does what is right on its own but cannot be built together.
 */
export function readLink(design: Design, query: string): { values: ValueRecord; ignored: readonly Fault[] } {
  const given = Object.fromEntries(new URLSearchParams(query))
  const alone = Object.keys(given).flatMap(name => faultsOf(design, { [name]: given[name] }, [name]))
  const sound = without(given, alone)
  const together = faultsOf(design, sound, Object.keys(sound))
  const kept = together.length ? without(sound, together) : sound
  const rest = together.length ? faultsOf(design, kept, Object.keys(kept)) : []
  return { values: design.values(rest.length ? {} : kept), ignored: [...alone, ...together, ...rest] }
}

/** Faults that name one of the parameters; a value alone is not blamed for a rule about others. */
function faultsOf(design: Design, input: ValueRecord, names: readonly string[]): readonly Fault[] {
  try {
    design.values(input)
    return []
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    const single = names.length === 1
    return error.faults.filter(fault =>
      single ? fault.parameters.length === 1 && fault.parameters[0] === names[0] : true,
    )
  }
}

function without(input: ValueRecord, faults: readonly Fault[]): ValueRecord {
  const named = new Set(faults.flatMap(fault => fault.parameters))
  return Object.fromEntries(Object.entries(input).filter(([name]) => !named.has(name)))
}
