import { type Fault, Faults, nearest } from './faults.ts'
import type { Parameter, Parameters, ValueRecord } from './parameters.ts'
import { say, type Text } from './text.ts'

/**
 * Judges raw input by the parameters' schemas and fills in defaults: only a missing value means the default.
 * Texts become numbers or flags where those are wanted, so links, forms and the command line share this reader.
 * Throws Faults, one per wrong or unknown field.
 */
export function readValues(parameters: Parameters, input: ValueRecord): ValueRecord {
  const faults: Fault[] = []
  const values: ValueRecord = {}
  for (const name of Object.keys(input))
    if (!Object.hasOwn(parameters, name))
      faults.push(...Faults.unknown('parameter', name, Object.keys(parameters)).faults)
  for (const [name, parameter] of Object.entries(parameters)) {
    const given = Object.hasOwn(input, name) ? input[name] : undefined
    const value = given === undefined ? parameter.default : fromText(parameter, given)
    if (parameter.schema.safeParse(value).success) values[name] = value
    else faults.push({ parameters: [name], message: complaint(name, parameter, given) })
  }
  if (faults.length) throw new Faults(faults)
  return values
}

/** Reads text as the parameter's type, with a decimal point or comma; anything else is left for the schema to refuse. */
function fromText(parameter: Parameter, given: unknown): unknown {
  if (typeof given !== 'string') return given
  const text = given.trim()
  if (parameter.kind === 'choice') return text
  if (parameter.kind === 'label') return given
  if (parameter.kind === 'flag')
    return { true: true, yes: true, oui: true, false: false, no: false, non: false }[text] ?? given
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : given
}

function complaint(name: string, parameter: Parameter, given: unknown): Text {
  const shown = JSON.stringify(given) ?? String(given)
  const { kind, unit, min, max, options, maxLength, label } = parameter
  if (kind === 'choice') {
    const all = options ?? []
    const near = nearest(String(given), all)
    const list = all.length > 24 ? `${all.slice(0, 24).join(', ')} …` : all.join(', ')
    return say(
      () =>
        `${name}: ${shown} is not offered${near ? `, did you mean "${near}"?` : ''} (choose one of ${list})`,
      () =>
        `${label.fr} : ${shown} n'est pas proposé${near ? `, vouliez-vous « ${near} » ?` : ''} (choisir parmi ${list})`,
    )
  }
  if (kind === 'flag')
    return {
      en: `${name}: ${shown} is neither true nor false`,
      fr: `${label.fr} : ${shown} n'est ni true ni false`,
    }
  if (kind === 'label')
    return {
      en: `${name}: ${shown} must be at most ${maxLength} plain characters (letters without accents, digits, signs)`,
      fr: `${label.fr} : ${shown} doit tenir en ${maxLength} caractères simples (lettres sans accent, chiffres, signes)`,
    }
  const whole = kind === 'count'
  return say(
    n =>
      `${name}: ${shown} is not a ${whole ? 'whole ' : ''}number from ${n(min ?? 0)} to ${n(max ?? 0)}${unit && ` ${unit}`}`,
    n =>
      `${label.fr} : ${shown} n'est pas un nombre ${whole ? 'entier ' : ''}de ${n(min ?? 0)} à ${n(max ?? 0)}${unit && ` ${unit}`}`,
  )
}
