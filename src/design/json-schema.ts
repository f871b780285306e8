import { z } from 'zod'
import type { Parameters } from './parameters.ts'

/**
 * The JSON Schema (2020-12) of a design's parameters. Units, groups and both languages' texts
 * stand in `x-rouage`, which validators ignore and forms read.
 */
export function jsonSchema(parameters: Parameters): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, p] of Object.entries(parameters)) {
    const { $schema: _, ...schema } = z.toJSONSchema(p.schema)
    const { kind, unit, label, help, group, step, names, maxLength, when } = p
    properties[name] = {
      ...schema,
      default: p.default,
      title: label.en,
      ...(help && { description: help.en }),
      'x-rouage': { kind, unit, label, help, group, step, names, maxLength, when },
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    additionalProperties: false,
  }
}
