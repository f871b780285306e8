import Papa from 'papaparse'
import type { CataloguePreset } from '../../src/build/variant.ts'
import type { Field } from '../fields.ts'
import { givenValue } from '../given.ts'
import type { Words } from '../text/words.ts'

/**
 * A table to begin with: every parameter as a column, the standard sizes as rows, as spreadsheets of the language read it.
 * A cell of what follows from others is empty.
 */
export function tableTemplate(
  fields: readonly Field[],
  presets: readonly Pick<CataloguePreset, 'label' | 'values' | 'derived'>[],
  words: Words,
): string {
  const headings = fields.map(({ label, unit }) => words.of(label) + (unit && ` (${unit})`))
  const rows = presets.map(preset => [
    words.of(preset.label),
    ...fields.map(field => cellOf(field, givenValue(preset, field.name), words)),
  ])
  const delimiter = words.language === 'fr' ? ';' : ','
  const table = Papa.unparse([[words.setColumn, ...headings], ...rows], {
    delimiter,
    newline: '\r\n',
    escapeFormulae: true,
  })
  return `\ufeff${table}\r\n`
}

function cellOf({ names }: Field, value: unknown, words: Words): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', words.language === 'fr' ? ',' : '.')
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const name = names?.[String(value)]
  return name ? words.of(name) : String(value)
}
