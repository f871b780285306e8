import type { Fault } from '#design'
import { readFields } from './fields.ts'
import type { Words } from './text/words.ts'

/** What a fault says, with the label that the form shows where commands name the parameter: `shaftHeight: …`. */
export function faultText(fault: Fault, schema: Record<string, unknown>, words: Pick<Words, 'of'>): string {
  const text = words.of(fault.message)
  const field = readFields(schema).find(({ name }) => text.startsWith(`${name}: `))
  return field ? words.of(field.label) + text.slice(field.name.length) : text
}
