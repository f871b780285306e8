import { Derived, type Design, Faults, givenValues, type ValueRecord } from '#design'

/** Parameters that came from elsewhere, for the form. */
export interface ReadValues {
  /** Those of the design: read where they can be built, else as they came, so that the form can say what is wrong with each. */
  given: ValueRecord
  /** Names that the design does not know. */
  unknown: readonly string[]
}

/** Keys that mail, advertisements and social networks hang on addresses. */
const tracking = /^(utm_.*|mtm_.*|pk_.*|[a-z]{1,4}clk?id|_ga|_gl|mc_[ce]id|igshid|ref|si)$/i

/** Reads the parameters of a link; what its way here has hung on it is passed over. */
export function readLink(design: Design, query: string): ReadValues {
  const entries = [...new URLSearchParams(query)].filter(
    ([name]) => Object.hasOwn(design.parameters, name) || !tracking.test(name),
  )
  return readGiven(design, Object.fromEntries(entries))
}

/** Reads parameters that came from elsewhere: a link, a file. Nothing that was given is replaced by something else. */
export function readGiven({ parameters, values }: Design, input: ValueRecord): ReadValues {
  const names = Object.keys(input)
  const known = Object.fromEntries(
    names.filter(name => Object.hasOwn(parameters, name)).map(name => [name, input[name]]),
  )
  return {
    given: { ...fixedDefaults(parameters), ...read() },
    unknown: names.filter(name => !Object.hasOwn(parameters, name)),
  }

  function read(): ValueRecord {
    try {
      return givenValues(parameters, values(known))
    } catch (error) {
      if (error instanceof Faults) return known
      throw error
    }
  }
}

/** The defaults that follow from nothing. */
const fixedDefaults = (parameters: Design['parameters']): ValueRecord =>
  Object.fromEntries(
    Object.entries(parameters)
      .map(([name, parameter]): [string, unknown] => [name, parameter.default])
      .filter(([, usual]) => !(usual instanceof Derived)),
  )
