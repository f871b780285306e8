import type { Language, Parameters, ValueRecord } from '#design'

/** A variant of a design as an address names it. */
export interface PermalinkTarget {
  /** Address of the site's root without a slash at the end; '' gives a path. */
  siteUrl: string
  language: Language
  slug: string
  parameters: Parameters
  values: ValueRecord
}

/** The address of the page that rebuilds a variant: it holds only the values that differ from the defaults. */
export function permalink({ siteUrl, language, slug, parameters, values }: PermalinkTarget): string {
  const query = new URLSearchParams()
  for (const [name, parameter] of Object.entries(parameters))
    if (values[name] !== undefined && values[name] !== parameter.default)
      query.set(name, String(values[name]))
  const search = query.toString()
  return `${siteUrl.replace(/\/+$/, '')}/${language}/${slug}/${search && `?${search}`}`
}
