import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Words } from '../text/words.ts'
import { writeAddress } from '../write-address.ts'
import { longestSearch, readWanted, type Wanted, wantedQuery } from './address.ts'
import type { Card } from './card.ts'
import { CardItem } from './card-item.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { facetValues, isChosen, nothingChosen } from './facets.ts'
import { searcher } from './search.ts'

const all: Wanted = { words: '', chosen: nothingChosen }

/** Search, facets and the cards that both leave; rendered once at build with all cards, so it reads without a script. */
export function Finder({ cards, words }: { cards: readonly Card[]; words: Words }) {
  const [wanted, setWanted] = useState(all)
  const search = useMemo(() => searcher(cards), [cards])
  const known = useMemo(() => facetValues(cards), [cards])
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const read = () => setWanted(readWanted(location.search, known))
    // Whoever typed before the script ran keeps what was typed.
    const typed = field.current?.value
    if (typed) show({ ...readWanted(location.search, known), words: typed })
    else read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [known])
  const show = (next: Wanted) => {
    setWanted(next)
    write(wantedQuery(next))
  }

  const found = search(wanted.words)
  const bySlug = new Map(cards.map(card => [card.slug, card]))
  const matching = found?.flatMap(slug => bySlug.get(slug) ?? []) ?? cards
  const shown = matching.filter(card => isChosen(card, wanted.chosen))
  const isFiltered = Object.values(wanted.chosen).some(values => values.length)
  return (
    <div class="finder">
      <search class="search">
        <label for="search">{words.search}</label>
        <input
          ref={field}
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={longestSearch}
          placeholder={words.searchExamples}
          value={wanted.words}
          onInput={event => show({ ...wanted, words: event.currentTarget.value })}
        />
      </search>
      <FacetPanel
        cards={matching}
        known={known}
        chosen={wanted.chosen}
        words={words}
        onChoose={chosen => show({ ...wanted, chosen })}
      />
      <div class="found">
        <div class="found-line">
          <h2>
            <span role="status">{words.designs(shown.length)}</span>
          </h2>
          {(isFiltered || wanted.words) && (
            <button type="button" onClick={() => show(all)}>
              {words.showAll}
            </button>
          )}
        </div>
        {shown.length === 0 && (
          <Nothing
            wanted={wanted}
            words={words}
            others={matching.length}
            onUnfiltered={() => show({ ...wanted, chosen: nothingChosen })}
          />
        )}
        <ul class="cards">
          {shown.map(card => (
            <CardItem key={card.slug} card={card} words={words} />
          ))}
        </ul>
      </div>
    </div>
  )
}

interface NothingProps {
  wanted: Wanted
  words: Words
  /** Number of designs that the words find, whatever is chosen. */
  others: number
  onUnfiltered(): void
}

/** What to try when nothing is found, and how to propose a design. */
function Nothing({ wanted, words, others, onUnfiltered }: NothingProps) {
  return (
    <div class="nothing">
      <p>{wanted.words ? words.nothingFor(wanted.words) : words.nothing}</p>
      {others > 0 && (
        <p>
          <button type="button" onClick={onUnfiltered}>
            {words.withoutFilters(others)}
          </button>
        </p>
      )}
      <ul>
        {words.tryThis.map(hint => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <h3>{words.propose}</h3>
      <p>{words.proposeHow}</p>
      <ul>
        {words.proposeWhat.map(what => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{words.proposeTo}</p>
    </div>
  )
}

let writing: ReturnType<typeof setTimeout> | undefined

/** Writes the search into the address and into the link to the other language; browsers allow few writes a second. */
function write(query: string): void {
  clearTimeout(writing)
  writing = setTimeout(writeAddress, 150, 'replaceState', query)
}
