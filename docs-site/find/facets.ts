import type { Card } from './card.ts'
import { type Machine, machines } from './machines.ts'

/** What cards are chosen by, beside words. */
export interface Chosen {
  family: readonly Card['family'][]
  process: readonly Card['processes'][number][]
  machine: readonly Machine[]
  maturity: readonly Card['maturity'][]
}

export type Facet = keyof Chosen
export type Value<F extends Facet = Facet> = Chosen[F][number]

export const nothingChosen: Chosen = { family: [], process: [], machine: [], maturity: [] }

const valuesOf = (card: Card): { [F in Facet]: readonly Value<F>[] } => ({
  family: [card.family],
  process: card.processes,
  machine: card.machines,
  maturity: [card.maturity],
})

/** Every value of each facet that some card has, in the order to show them in. */
export function facetValues(cards: readonly Card[]): Chosen {
  const present = <F extends Facet>(facet: F, all: readonly Value<F>[]): Value<F>[] =>
    all.filter(value => cards.some(card => has(card, facet, value)))
  return {
    family: present('family', families),
    process: present('process', ['print', 'laser', 'bend', 'turn', 'mill']),
    machine: present('machine', machines),
    maturity: present('maturity', ['concept', 'prototyped', 'in-service']),
  }
}

/** In the order of a machine: what turns, what drives it, what holds it, what it moves. */
export const families: readonly Card['family'][] = [
  'bearings',
  'shafts',
  'drives',
  'mounting',
  'guarding',
  'handling',
  'controls',
  'template',
]

const has = (card: Card, facet: Facet, value: Value): boolean => {
  const values: readonly Value[] = valuesOf(card)[facet]
  return values.includes(value)
}

/** Whether a card has one of the chosen values of every facet, but for a facet that is left out. */
export const isChosen = (card: Card, chosen: Chosen, leftOut?: Facet): boolean =>
  Object.entries(chosen).every(([facet, values]: [string, readonly Value[]]) => {
    const name = facet as Facet // the keys of Chosen
    return name === leftOut || values.length === 0 || values.some(value => has(card, name, value))
  })

/** How many cards a value of a facet would show beside what is chosen in the others. */
export const hits = (cards: readonly Card[], chosen: Chosen, facet: Facet, value: Value): number =>
  cards.filter(card => has(card, facet, value) && isChosen(card, chosen, facet)).length
