import type { Language, Parameter, ValueRecord } from '#design'

/** What a link must know of each parameter. */
export type Defaults = Readonly<Record<string, Pick<Parameter, 'default'>>>

/** A variant of a design as an address names it. */
export interface PermalinkTarget {
  /** Address of the site's root without a slash at the end; '' gives a path. */
  siteUrl: string
  language: Language
  slug: string
  parameters: Defaults
  values: ValueRecord
}

/** The query that rebuilds a variant: only the values that differ from the defaults; '' when none does. */
export function variantQuery(parameters: Defaults, values: ValueRecord): string {
  const query = new URLSearchParams()
  for (const [name, parameter] of Object.entries(parameters))
    if (values[name] !== undefined && values[name] !== parameter.default)
      query.set(name, String(values[name]))
  const search = query.toString()
  return search && `?${search}`
}

/** The address of the page that rebuilds a variant: it holds only the values that differ from the defaults. */
export function permalink({ siteUrl, language, slug, parameters, values }: PermalinkTarget): string {
  return `${siteUrl.replace(/\/+$/, '')}/${language}/${slug}/${variantQuery(parameters, values)}`
}
