import type { Language, Parameter, ValueRecord } from '#design'
// Not by the door of the room: pages take links without the schemas.
import { follows } from '../design/derived.ts'

/** What a link must know of each parameter. */
export type Defaults = Readonly<Record<string, Pick<Parameter, 'default'>>>

/** A variant of a design as an address names it. */
export interface PermalinkTarget {
  /** Address of the site's root; '' when it is not known. */
  siteUrl: string
  language: Language
  slug: string
  parameters: Defaults
  values: ValueRecord
}

/** The query that rebuilds a variant: only the values that differ from the defaults and from what follows; '' when none does. */
export function variantQuery(parameters: Defaults, values: ValueRecord): string {
  const query = new URLSearchParams()
  for (const [name, parameter] of Object.entries(parameters))
    if (isOwn(parameter, values, name)) query.set(name, String(values[name]))
  const search = query.toString()
  return search && `?${search}`
}

/** Whether a value must be given, as it is neither the default nor what follows from the others. */
const isOwn = (parameter: Pick<Parameter, 'default'>, values: ValueRecord, name: string): boolean =>
  values[name] !== undefined && values[name] !== parameter.default && !follows(parameter, values, name)

/** The address of the page that rebuilds a variant; '' where that of the site is not known, as a path alone leads nowhere. */
export function permalink({ siteUrl, language, slug, parameters, values }: PermalinkTarget): string {
  if (!siteUrl) return ''
  return `${siteUrl.replace(/\/+$/, '')}/${language}/${slug}/${variantQuery(parameters, values)}`
}
