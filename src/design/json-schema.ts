import { z } from 'zod'
import { Derived } from './derived.ts'
import type { Parameters } from './parameters.ts'

/**
 * The JSON Schema (2020-12) of a design's parameters. Units, groups and both languages' texts
 * stand in `x-rouage`, which validators ignore and forms read. A parameter that follows from others when it is not given
 * has no default: `x-rouage.derivedFrom` names those others, and the description says it.
 */
export function jsonSchema(parameters: Parameters): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, p] of Object.entries(parameters)) {
    const { $schema: _, ...schema } = z.toJSONSchema(p.schema)
    const { kind, unit, label, help, group, step, names, maxLength, when } = p
    const usual = p.default instanceof Derived ? p.default : undefined
    const derivedFrom = usual?.from
    const follows =
      derivedFrom && !usual?.lapses && `Follows from ${derivedFrom.join(', ')} when it is not given`
    const belongs = usual?.lapses && `0 means not known; belongs to ${derivedFrom?.join(', ')}`
    const description = [help?.en, follows, belongs].filter(Boolean).join('. ')
    properties[name] = {
      ...schema,
      ...(derivedFrom ? {} : { default: p.default }),
      title: label.en,
      ...(description && { description }),
      'x-rouage': {
        kind,
        unit,
        label,
        help,
        group,
        step,
        names,
        maxLength,
        when,
        derivedFrom,
        lapses: usual?.lapses,
      },
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    additionalProperties: false,
  }
}
