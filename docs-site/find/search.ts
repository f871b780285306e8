import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { Card } from './card.ts'
import { termsOf } from './terms.ts'

const boost = { title: 4, names: 3, designations: 2, text: 1 }
/** Words may be cut short, but a short figure stands for itself: 80 is not 800. */
const strict: SearchOptions = {
  prefix: term => !/\d/.test(term) || term.length > 2,
  combineWith: 'AND',
  boost,
}
const loose: SearchOptions = { ...strict, fuzzy: term => (/\d/.test(term) || term.length < 4 ? false : 0.25) }

/**
 * A search over the cards. It gives the slugs of what has all words of a query, the best first; when nothing has,
 * of what has words like them; `undefined` for a query without words.
 */
export function searcher(cards: readonly Card[]): (query: string) => string[] | undefined {
  const index = new MiniSearch({
    idField: 'slug',
    fields: Object.keys(boost),
    // The terms of the cards are cut already.
    tokenize: text => text.split(' ').filter(Boolean),
    processTerm: term => term,
  })
  index.addAll(cards.map(({ slug, terms }) => ({ slug, ...terms })))
  const find = (query: Query, options: SearchOptions) =>
    index.search(query, options).map(({ id }) => String(id))
  return query => {
    const terms = termsOf(query)
    if (terms.length === 0) return undefined
    const attempts = [
      () => find(designationQuery(terms), strict),
      () => find(terms.join(' '), strict),
      () => find(terms.join(' '), loose),
    ]
    for (const attempt of attempts) {
      const found = attempt()
      if (found.length) return found
    }
    return []
  }
}

/** "IEC 80" is one designation, not whatever has "IEC" here and "80" there. */
function designationQuery(terms: readonly string[]): string {
  const joined: string[] = []
  for (const term of terms) {
    const before = joined.at(-1)
    if (before && /^\d/.test(term) && !/\d/.test(before)) joined[joined.length - 1] = before + term
    else joined.push(term)
  }
  return joined.join(' ')
}
