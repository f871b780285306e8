import { useState } from 'preact/hooks'
import type { Words } from '../text/words.ts'
import type { Card } from './card.ts'
import { type Chosen, type Facet, hits, type Value } from './facets.ts'

interface FacetPanelProps {
  /** The cards that the words find. */
  cards: readonly Card[]
  known: Chosen
  chosen: Chosen
  words: Words
  onChoose(chosen: Chosen): void
}

/** What the cards can be chosen by, each value with the number of cards that it would show. */
export function FacetPanel({ cards, known, chosen, words, onChoose }: FacetPanelProps) {
  // On a narrow screen the list is folded away until it is asked for.
  const [open, setOpen] = useState(false)
  const facet = <F extends Facet>(name: F, title: string, labelOf: (value: Value<F>) => string) => {
    const values: readonly Value<F>[] = known[name]
    const current: readonly Value<F>[] = chosen[name]
    const toggle = (value: Value<F>, on: boolean) =>
      onChoose({ ...chosen, [name]: on ? [...current, value] : current.filter(other => other !== value) })
    return (
      <fieldset class="facet">
        <legend>{title}</legend>
        {values.map(value => {
          const count = hits(cards, chosen, name, value)
          const on = current.includes(value)
          return (
            <label key={value} class={count || on ? undefined : 'empty'}>
              <input
                type="checkbox"
                checked={on}
                onInput={event => toggle(value, event.currentTarget.checked)}
              />
              <span>{labelOf(value)}</span>
              <span class="count">{count}</span>
            </label>
          )
        })}
      </fieldset>
    )
  }
  const active = Object.values(chosen).reduce((sum, values) => sum + values.length, 0)
  return (
    <section class="facets" aria-label={words.filters(0)}>
      <button
        type="button"
        class="facets-toggle"
        aria-expanded={open}
        aria-controls="facet-list"
        onClick={() => setOpen(!open)}
      >
        {words.filters(active)}
      </button>
      <div id="facet-list" class={open ? 'facet-list open' : 'facet-list'}>
        {facet('family', words.family, value => words.families[value])}
        {facet('process', words.process, value => words.processes[value])}
        {facet('machine', words.machine, value => words.machines[value])}
        {facet('maturity', words.maturity, value => words.maturityNames[value])}
      </div>
    </section>
  )
}
