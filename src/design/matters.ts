import type { Parameter, ValueRecord } from './parameters.ts'

/** Whether a parameter has a say with these values, read or as typed: what its `when` asks for is so. */
export const matters = ({ when = {} }: Pick<Parameter, 'when'>, values: ValueRecord): boolean =>
  Object.entries(when).every(([name, wanted]) => wanted.some(value => String(value) === String(values[name])))
