import { Derived, follows } from './derived.ts'
import { type Fault, Faults, nearest } from './faults.ts'
import type { Parameter, Parameters, ValueRecord } from './parameters.ts'
import { shown } from './shown.ts'
import { say, type Text } from './text.ts'

/** Most unknown names that are told one by one. */
const mostUnknown = 10

/**
 * Judges raw input by the parameters' schemas and fills in defaults: only a missing value means the default.
 * Texts become numbers or flags where those are wanted, so links, forms and the command line share this reader.
 * Throws Faults, one per wrong or unknown field.
 */
export function readValues(parameters: Parameters, input: ValueRecord): ValueRecord {
  const { values, faults } = readEach(parameters, input)
  if (faults.length) throw new Faults(faults)
  return values
}

/** The values that follow from raw input, as far as what they follow from is sound: what a form shows where none is given. */
export function followingValues(parameters: Parameters, input: ValueRecord): ValueRecord {
  const { values } = readEach(parameters, input)
  return picked(values, name => parameters[name].default instanceof Derived && input[name] === undefined)
}

/** What of the values of a design must be given to have them again: all but those that follow from others. */
export const givenValues = (parameters: Parameters, values: ValueRecord): ValueRecord =>
  picked(values, name => !follows(parameters[name], values, name))

const picked = (values: ValueRecord, wanted: (name: string) => boolean): ValueRecord =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))

/** The values that are sound, and what is wrong with the others. */
function readEach(parameters: Parameters, input: ValueRecord): { values: ValueRecord; faults: Fault[] } {
  const faults: Fault[] = []
  const values: ValueRecord = {}
  const unknown = Object.keys(input).filter(name => !Object.hasOwn(parameters, name))
  for (const name of unknown.slice(0, mostUnknown))
    faults.push(...Faults.unknown('parameter', name, Object.keys(parameters)).faults)
  if (unknown.length > mostUnknown) faults.push(manyUnknown(unknown.length - mostUnknown))
  for (const [name, parameter] of Object.entries(parameters)) {
    const given = Object.hasOwn(input, name) ? input[name] : undefined
    const { default: usual } = parameter
    if (given === undefined && usual instanceof Derived) {
      // What it follows from stands before it; where that is at fault, nothing follows.
      if (usual.from.every(source => Object.hasOwn(values, source))) values[name] = usual.of(values)
      continue
    }
    const value = given === undefined ? usual : fromText(parameter, given)
    if (parameter.schema.safeParse(value).success) values[name] = value
    else faults.push({ parameters: [name], message: complaint(name, parameter, given) })
  }
  return { values, faults }
}

/** Reads text as the parameter's type, with a decimal point or comma; anything else is left for the schema to refuse. */
function fromText(parameter: Parameter, given: unknown): unknown {
  if (typeof given !== 'string') return given
  const text = given.trim()
  if (parameter.kind === 'choice') return optionOf(text, parameter.options ?? [])
  if (parameter.kind === 'label') return given
  if (parameter.kind === 'flag') return flags.get(text.toLowerCase()) ?? given
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : given
}

const yes = ['true', 'yes', 'y', 'on', '1', 'vrai', 'oui', 'o']
const no = ['false', 'no', 'n', 'off', '0', 'faux', 'non']
const flags = new Map([...yes.map(word => [word, true] as const), ...no.map(word => [word, false] as const)])

/** The option that a text means: French forms show its decimal marks as commas. */
function optionOf(text: string, options: readonly string[]): string {
  const pointed = text.replaceAll(/(\d),(?=\d)/g, '$1.')
  return !options.includes(text) && options.includes(pointed) ? pointed : text
}

const manyUnknown = (count: number): Fault => ({
  parameters: [],
  message: say(
    n => `${n(count)} more names are no parameters either`,
    n => `${n(count)} autres noms ne sont pas non plus des paramètres`,
  ),
})

function complaint(name: string, parameter: Parameter, given: unknown): Text {
  const value = shown(given)
  const { kind, unit, min, max, options, maxLength, label } = parameter
  if (kind === 'choice') {
    const all = options ?? []
    const near = nearest(String(given), all)
    const list = all.length > 24 ? `${all.slice(0, 24).join(', ')} …` : all.join(', ')
    return say(
      () =>
        `${name}: ${value} is not offered${near ? `, did you mean "${near}"?` : ''} (choose one of ${list})`,
      () =>
        `${label.fr} : ${value} n'est pas proposé${near ? `, vouliez-vous « ${near} » ?` : ''} (choisir parmi ${list})`,
    )
  }
  if (kind === 'flag')
    return {
      en: `${name}: ${value} is neither yes nor no`,
      fr: `${label.fr} : ${value} n'est ni oui ni non`,
    }
  if (kind === 'label')
    return {
      en: `${name}: ${value} must be at most ${maxLength} plain characters (letters without accents, digits, signs)`,
      fr: `${label.fr} : ${value} doit tenir en ${maxLength} caractères simples (lettres sans accent, chiffres, signes)`,
    }
  const whole = kind === 'count'
  return say(
    n =>
      `${name}: ${value} is not a ${whole ? 'whole ' : ''}number from ${n(min ?? 0)} to ${n(max ?? 0)}${unit && ` ${unit}`}`,
    n =>
      `${label.fr} : ${value} n'est pas un nombre ${whole ? 'entier ' : ''}de ${n(min ?? 0)} à ${n(max ?? 0)}${unit && ` ${unit}`}`,
  )
}
