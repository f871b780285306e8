import { z } from 'zod'
import { type Fault, Faults } from './faults.ts'
import {
  choice,
  count,
  flag,
  type Parameter,
  type Parameters,
  ratio,
  type ValueRecord,
} from './parameters.ts'
import { say } from './text.ts'
import { readValues } from './values.ts'

type Definition = Readonly<Record<string, unknown>>

/**
 * Reads raw values by the `getParameterDefinitions` of a JSCAD script, of any of its types: numbers (int, float,
 * number, slider), checkbox, choice and radio by value or caption, and text for all others; groups hold no value.
 * Returns what `main` expects. Throws Faults, one per wrong or unknown value.
 */
export function readScriptValues(definitions: unknown, input: ValueRecord): ValueRecord {
  const known = definitionsOf(definitions)
  const parameters: Parameters = Object.fromEntries(known.map(d => [String(d.name), parameterOf(d)]))
  const byValue = Object.fromEntries(
    Object.entries(input).map(([name, given]) => {
      const definition = known.find(d => d.name === name)
      const at = definition ? captionsOf(definition).indexOf(String(given).trim()) : -1
      return [name, definition && at >= 0 ? optionsOf(definition)[at] : given]
    }),
  )
  const values = readValues(parameters, byValue)
  for (const definition of known.filter(isChoice)) {
    const name = String(definition.name)
    const original = valuesOf(definition).find(value => String(value) === values[name])
    if (original !== undefined) values[name] = original
  }
  return values
}

function definitionsOf(definitions: unknown): Definition[] {
  if (definitions === undefined) return []
  if (!Array.isArray(definitions))
    throw fault('getParameterDefinitions must return a list', 'doit rendre une liste')
  const held: Definition[] = definitions.filter(d => d?.type !== 'group')
  for (const definition of held) {
    if (typeof definition?.name !== 'string' || !definition.name)
      throw fault(
        'getParameterDefinitions: every parameter needs a name',
        'chaque paramètre doit avoir un nom (name)',
      )
    if (isChoice(definition) && valuesOf(definition).length === 0)
      throw fault(
        `getParameterDefinitions: choice "${definition.name}" has no values`,
        `le choix « ${definition.name} » n'a pas de valeurs (values)`,
      )
  }
  return held
}

function parameterOf(definition: Definition): Parameter {
  const name = String(definition.name)
  const label = { en: name, fr: name }
  const given = definition.initial ?? definition.default
  if (isChoice(definition)) {
    const options = optionsOf(definition)
    const first = options.includes(String(given)) ? String(given) : options[Number(given)]
    return choice({ label, options, default: first ?? options[0] })
  }
  switch (definition.type) {
    case 'checkbox':
      return flag({ label, default: Boolean(definition.checked ?? given) })
    case 'int':
    case 'float':
    case 'number':
    case 'slider': {
      const { min, max } = definition
      const start = Number(given ?? min ?? 0)
      const whole = definition.type === 'int' && Number.isInteger(start)
      // A script may start outside its own limits.
      const low = Math.min(typeof min === 'number' ? min : Number.NEGATIVE_INFINITY, start)
      const high = Math.max(typeof max === 'number' ? max : Number.POSITIVE_INFINITY, start)
      return (whole ? count : ratio)({ label, default: start, min: low, max: high })
    }
    default:
      return { kind: 'label', unit: '', schema: z.string(), default: String(given ?? ''), label }
  }
}

const isChoice = ({ type }: Definition): boolean => type === 'choice' || type === 'radio'
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const captionsOf = (definition: Definition): string[] =>
  isChoice(definition) ? listOf(definition.captions).map(String) : []
/** Without values, the captions are the values. */
const valuesOf = ({ values, captions }: Definition): readonly unknown[] =>
  listOf(listOf(values).length ? values : captions)
const optionsOf = (definition: Definition): string[] => valuesOf(definition).map(String)

function fault(en: string, fr: string): Faults {
  const found: Fault = {
    parameters: [],
    message: say(
      () => en,
      () => `getParameterDefinitions : ${fr}`,
    ),
  }
  return new Faults([found])
}
