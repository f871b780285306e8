import type { FrontMatter, Text } from '#design'
import type { CatalogueEntry } from '../../src/build/variant.ts'
import { type Field, readFields } from '../fields.ts'
import { firstPreset } from '../page-data.ts'
import { type Machine, machinesOf } from './machines.ts'
import { synonymsOf } from './synonyms.ts'
import { designationTerms, termsOf } from './terms.ts'

/** What the home page knows of a design: what its card shows, and the terms that find it. */
export interface Card extends Pick<FrontMatter, 'title' | 'summary' | 'family' | 'processes' | 'maturity'> {
  slug: string
  machines: Machine[]
  /** Number of standard sizes. */
  sizes: number
  /** From where to where its first sizes go. */
  ranges: Range[]
  /** Path of its line drawing below the site's root. */
  drawing: string
  terms: SearchTerms
}

/** The reach of a parameter: of a length in mm, or of a list of standard sizes from the first to the last. */
export type Range = { label: Text } & ({ min: number; max: number } | { first: Text; last: Text })

/** Terms with a space between each, in fields that weigh differently. */
export interface SearchTerms {
  title: string
  /** Tags and what means the same. */
  names: string
  /** Standard sizes, options and designations of bought parts. */
  designations: string
  /** All else that is said of it. */
  text: string
}

/** The card of a design. */
export function cardOf(entry: CatalogueEntry): Card {
  const { slug, frontMatter, presets, schema } = entry
  const { title, summary, family, processes, maturity } = frontMatter
  const fields = readFields(schema)
  return {
    ...{ slug, title, summary, family, processes, maturity },
    machines: machinesOf(entry),
    sizes: presets.length,
    ranges: fields.flatMap(rangeOf).slice(0, 3),
    drawing: firstPreset(entry).drawing.path,
    terms: searchTerms(entry, fields),
  }
}

/** The reach of a parameter that sets a size; lengths below 20 mm are clearances and walls, and offsets begin below 0. */
function rangeOf({ kind, label, min = 0, max = 0, options = [], names = {} }: Field): Range[] {
  if (kind === 'length') return min >= 0 && max >= 20 ? [{ label, min, max }] : []
  const [first, last] = [options[0], options.at(-1)]
  const areSizes = options.length > 3 && options.every(option => /\d/.test(option))
  if (first === undefined || last === undefined || !areSizes) return []
  const named = (option: string): Text => names[option] ?? { en: option, fr: option }
  return [{ label, first: named(first), last: named(last) }]
}

function searchTerms({ slug, frontMatter, presets }: CatalogueEntry, fields: readonly Field[]): SearchTerms {
  const { title, summary, tags } = frontMatter
  const both = (text: Text): string[] => [text.en, text.fr]
  const names = [...tags, ...both(title), slug].join(', ')
  const choices = fields.flatMap(({ options = [], names = {} }) => [
    ...options,
    ...Object.values(names).flatMap(name => (name ? both(name) : [])),
  ])
  const designations = [
    ...tags,
    ...presets.flatMap(preset => [preset.name, ...both(preset.label)]),
    ...choices,
    ...presets.flatMap(preset => preset.bom.flatMap(line => both(line.designation))),
  ]
  const text = [
    ...both(summary),
    ...presets.flatMap(preset => preset.bom.flatMap(line => [...both(line.title), ...both(line.material)])),
  ]
  return {
    title: unique(both(title).flatMap(termsOf)),
    names: unique([...termsOf(names), ...synonymsOf(names)]),
    designations: unique(designations.flatMap(designationTerms)),
    text: unique(text.flatMap(termsOf)),
  }
}

const unique = (terms: readonly string[]): string => [...new Set(terms)].join(' ')
