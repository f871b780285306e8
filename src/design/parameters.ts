import { z } from 'zod'
import { Derived } from './derived.ts'
import type { Text } from './text.ts'

/** What every parameter tells a person about itself. */
interface About {
  label: Text
  help?: Text
  /** Heading under which forms show the parameter. */
  group?: Text
  /**
   * The values of other parameters with which this one matters: `{ fixing: ['keyway'] }`. Forms hide it with all others;
   * the command line takes it all the same.
   */
  when?: Readonly<Record<string, readonly (string | number | boolean)[]>>
}

/**
 * A default that follows from parameters which stand before it, named as in the design, until a value is given:
 * `derived({ motor }, ({ motor }) => ratedTorque(motor))`. The function is pure and gives a value within the limits.
 */
export const derived = <P extends Parameters, T>(from: P, of: (values: Values<P>) => T): Derived<T> =>
  // Only values that the schemas of these parameters have judged come here.
  new Derived(Object.keys(from), values => of(values as Values<P>))

/**
 * A limit that only its maker knows, such as the pull that a belt allows: 0, for not known, until it is entered. It belongs
 * to the values that it was entered for, of the parameters named here, which stand before it.
 */
export const notKnown = (...from: readonly string[]): Derived<number> => new Derived(from, () => 0, true)

interface NumberSpec extends About {
  default: number | Derived<number>
  min: number
  max: number
  /** Increment of forms and sliders; typed values need not be multiples of it. */
  step?: number
}

interface ChoiceSpec<V extends string> extends About {
  default: NoInfer<V> | Derived<NoInfer<V>>
  /** In the order of the form; left out where every option has a name. */
  options?: readonly V[]
  /** Names shown for options; an option without one shows itself, in French with decimal commas: that suits designations. */
  names?: Partial<Record<V, Text>>
}

export type ParameterKind =
  | 'length'
  | 'angle'
  | 'count'
  | 'force'
  | 'torque'
  | 'speed'
  | 'power'
  | 'time'
  | 'mass'
  | 'ratio'
  | 'choice'
  | 'flag'
  | 'label'

/** One typed parameter of a design: its kind, unit, limits and texts, with the zod schema that judges values. */
export interface Parameter<T = unknown> {
  readonly kind: ParameterKind
  /** Unit shown with the value: mm, °, N, N·m, min⁻¹, kW, h, kg or ''. */
  readonly unit: string
  readonly schema: z.ZodType<T>
  /** What it is when nothing is given: a value, or what follows from others. */
  readonly default: T | Derived<T>
  readonly label: Text
  readonly help?: Text
  readonly group?: Text
  readonly when?: About['when']
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly options?: readonly string[]
  readonly names?: Partial<Record<string, Text>>
  readonly maxLength?: number
}

const numeric =
  (kind: ParameterKind, unit: string, integer = false) =>
  (spec: NumberSpec): Parameter<number> => {
    const schema = (integer ? z.int() : z.number()).min(spec.min).max(spec.max)
    return { kind, unit, schema, ...spec, step: spec.step ?? (integer ? 1 : undefined) }
  }

/** A length in millimetres. */
export const length = numeric('length', 'mm')
/** An angle in degrees. */
export const angle = numeric('angle', '°')
/** A whole number of things. */
export const count = numeric('count', '', true)
/** A force in newtons. */
export const force = numeric('force', 'N')
/** A torque in newton metres. */
export const torque = numeric('torque', 'N·m')
/** A rotational speed in revolutions per minute. */
export const speed = numeric('speed', 'min⁻¹')
/** A power in kilowatts. */
export const power = numeric('power', 'kW')
/** A duration in hours. */
export const time = numeric('time', 'h')
/** A mass in kilograms. */
export const mass = numeric('mass', 'kg')
/** A plain ratio or factor. */
export const ratio = numeric('ratio', '')

/** One of a list of options, such as the sizes of a standard. */
export function choice<const V extends string>(spec: ChoiceSpec<V>): Parameter<V> {
  // The keys of names are what V is inferred from.
  const options = spec.options ?? (Object.keys(spec.names ?? {}) as V[])
  const names = { ...decimalNames(options), ...spec.names }
  return { kind: 'choice', unit: '', schema: z.enum(options), ...spec, options, names }
}

/** The option that a table names; throws an Error when it is not offered. */
export function found<const V extends string>(options: readonly V[], name: string): V {
  const option = options.find(known => known === name)
  if (option === undefined) throw new Error(`${name} is not offered (known: ${options.join(', ')})`)
  return option
}

/** Of those options that hold a decimal mark, which French writes as a comma. */
const decimalNames = (options: readonly string[]): Record<string, Text> =>
  Object.fromEntries(
    options
      .filter(option => /\d\.\d/.test(option))
      .map(option => [option, { en: option, fr: option.replaceAll(/(\d)\.(?=\d)/g, '$1,') }]),
  )

/** Yes or no. */
export function flag(spec: About & { default: boolean | Derived<boolean> }): Parameter<boolean> {
  return { kind: 'flag', unit: '', schema: z.boolean(), ...spec }
}

/** A short text that is engraved or printed on the part. */
export function label(
  spec: About & { default: string | Derived<string>; maxLength: number },
): Parameter<string> {
  // Only characters that the engraving font draws.
  const schema = z
    .string()
    .max(spec.maxLength)
    .regex(/^[\x20-\x7e]*$/)
  return { kind: 'label', unit: '', schema, ...spec }
}

export type Parameters = Record<string, Parameter>
export type Values<P extends Parameters> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}
export type ValueRecord = Record<string, unknown>
