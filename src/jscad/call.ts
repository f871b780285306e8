import { dimensionOf } from './lazy.ts'
import { type Geometry, stock } from './stock.ts'

/** A function of the API, which any script may call with anything. */
export type Call = (...args: unknown[]) => unknown
export type Dimension = 1 | 2 | 3

export const flatten = (values: unknown[]): unknown[] => stock.utils.flatten(values) as unknown[]
/** Stock gives a list only where it was given one. */
export const oneOrAll = (results: unknown[]): unknown => (results.length === 1 ? results[0] : results)
export const isGeometry = (value: unknown, dimension = dimensionOf(value)): value is Geometry =>
  dimension !== 0 && dimensionOf(value) === dimension

/** The stock function of a path such as `primitives.circle`. */
export function stockFunction(op: string): Call {
  const [room, name] = op.split('.')
  return (stock as unknown as Record<string, Record<string, Call>>)[room][name] // by name
}
