import { type Chosen, type Facet, nothingChosen, type Value } from './facets.ts'

/** What is looked for: words, and what is chosen beside them. */
export interface Wanted {
  words: string
  chosen: Chosen
}

/** Letters of a search that are read: more are no words for a part. */
export const longestSearch = 200

/** Reads what is looked for from an address; values that no card has are left out. */
export function readWanted(query: string, known: Chosen): Wanted {
  const given = new URLSearchParams(query)
  const read = <F extends Facet>(facet: F): Value<F>[] => {
    const named = given.get(facet)?.split(',') ?? []
    const values: readonly Value<F>[] = known[facet]
    return values.filter(value => named.includes(value))
  }
  return {
    words: (given.get('q') ?? '').slice(0, longestSearch),
    chosen: {
      family: read('family'),
      process: read('process'),
      machine: read('machine'),
      maturity: read('maturity'),
    },
  }
}

/** The query of an address that holds what is looked for; '' when that is all. */
export function wantedQuery({ words, chosen }: Wanted): string {
  const query = new URLSearchParams()
  if (words.trim()) query.set('q', words.trim())
  for (const facet of Object.keys(nothingChosen) as Facet[]) // the keys of Chosen
    if (chosen[facet].length) query.set(facet, chosen[facet].join(','))
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}
