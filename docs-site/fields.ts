import type { Parameter, ParameterKind, Text } from '#design'
import { groups } from '../src/design/groups.ts'

/** One parameter of a design as the form shows it. */
export interface Field {
  name: string
  kind: ParameterKind
  unit: string
  /** Undefined where it follows from others. */
  default: unknown
  label: Text
  help?: Text
  group?: Text
  min?: number
  max?: number
  step?: number
  options?: readonly string[]
  names?: Partial<Record<string, Text>>
  maxLength?: number
  /** Values of other parameters with which this one matters. */
  when?: Parameter['when']
  /** Names of the parameters that it follows from when it is not given. */
  derivedFrom?: readonly string[]
  /** Whether a given value goes when one of those changes, as it belonged to another size. */
  lapses?: boolean
}

/** A property as `jsonSchema` of `#design` writes it. */
interface Property {
  default?: unknown
  minimum?: number
  maximum?: number
  enum?: string[]
  'x-rouage': Omit<Field, 'name' | 'default' | 'min' | 'max' | 'options'>
}

/** Reads the fields of a form from a design's JSON Schema, in its order. */
export function readFields(schema: Record<string, unknown>): Field[] {
  // The catalogue and the worker both take the schema from `jsonSchema`, whose properties have this form.
  const properties = schema.properties as Record<string, Property>
  return Object.entries(properties).map(([name, property]) => ({
    ...property['x-rouage'],
    name,
    default: property.default,
    min: property.minimum,
    max: property.maximum,
    options: property.enum,
  }))
}

/** Whether a value as typed is that value. */
export const sameValue = (typed: unknown, value: unknown): boolean =>
  typed === value ||
  (typeof value === 'number' && typed !== '' && Number(String(typed).replace(',', '.')) === value)

export interface FieldGroup {
  title?: Text
  fields: Field[]
}

/** Whether a group says what the part must bear: what its checks are calculated for. */
export const isOfLoads = ({ title }: FieldGroup): boolean => title?.en === groups.loads.en

/** Fields under their headings, in order; those without a heading come first. */
export function groupFields(fields: readonly Field[]): FieldGroup[] {
  const groups = new Map<string, FieldGroup>([['', { fields: [] }]])
  for (const field of fields) {
    const key = field.group?.en ?? ''
    const group = groups.get(key) ?? { title: field.group, fields: [] }
    group.fields.push(field)
    groups.set(key, group)
  }
  return [...groups.values()].filter(group => group.fields.length)
}
