import { refusing, tenthAbove } from '#design'
import { type BracketValues, parameters } from './parameters.ts'

export type Parameter = keyof BracketValues

export const refuse = refusing(parameters)

type Words = readonly [en: string, fr: string]

const smaller: Words = [
  'take a smaller screw, radius or sheet thickness',
  'prendre une vis, un rayon ou une épaisseur plus petits',
]

export const inRange = (name: Parameter, mm: number): boolean =>
  mm >= (parameters[name].min ?? Number.NEGATIVE_INFINITY) &&
  mm <= (parameters[name].max ?? Number.POSITIVE_INFINITY)

/** `least` wanted of a length: the parameter, its value, what it must be, why, and what else to do beyond its range. */
export function tooSmall(
  names: readonly Parameter[],
  value: number,
  least: number,
  why: Words,
  otherwise: Words = smaller,
) {
  const possible = inRange(names[0], tenthAbove(least))
  return value >= least - 1e-9
    ? []
    : [
        refuse(
          names,
          n =>
            `${n(value)} mm ${why[0]}; ${possible ? `make it at least ${n(tenthAbove(least))} mm` : otherwise[0]}`,
          n =>
            `${n(value)} mm ${why[1]} ; ${possible ? `prendre au moins ${n(tenthAbove(least))} mm` : otherwise[1]}`,
        ),
      ]
}
