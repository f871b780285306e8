import { type Fault, refusing } from '#design'
import { parameters } from './parameters.ts'

export const refuse = refusing(parameters)

/** Whether a rule is broken, and what `refuse` then says. */
export type Rule = readonly [broken: boolean, ...words: Parameters<typeof refuse>]

export const told = (rules: readonly Rule[]): Fault[] =>
  rules.filter(([broken]) => broken).map(([, ...words]) => refuse(...words))

/** Whole millimetres that hold where so many do. */
export const up = (mm: number): number => Math.ceil(mm - 1e-6)
export const down = (mm: number): number => Math.floor(mm + 1e-6)
