import { writeAddress } from './write-address.ts'

/**
 * The address holds the variant. Changes of one field replace the entry of the browser's history, so that "back" leaves a
 * page after any number of them; a preset, a set or a reset is an entry of its own, to which "back" returns.
 */
export class Address {
  #waiting: { query: string; timer: ReturnType<typeof setTimeout> } | undefined
  /** What the open entry holds. */
  #query = location.search

  /** Takes the variant into the entry that is open; soon, since browsers allow few writes a second. */
  replace(query: string): void {
    clearTimeout(this.#waiting?.timer)
    this.#waiting = { query, timer: setTimeout(() => this.#write(), 150) }
  }

  /** Opens an entry for the variant. */
  push(query: string): void {
    this.#write()
    if (query === this.#query) return
    if (writeAddress('pushState', query)) this.#query = query
  }

  /** Calls back with the query of the entry that "back" or "forward" came to; returns how to stop. */
  onReturn(come: (query: string) => void): () => void {
    const hear = () => {
      // A step within the page, to one of its sections.
      if (location.search === this.#query) return
      // What was about to be written belongs to the entry that was left.
      clearTimeout(this.#waiting?.timer)
      this.#waiting = undefined
      this.#query = location.search
      come(this.#query)
    }
    addEventListener('popstate', hear)
    return () => removeEventListener('popstate', hear)
  }

  #write(): void {
    if (!this.#waiting) return
    const { query, timer } = this.#waiting
    clearTimeout(timer)
    this.#waiting = undefined
    if (query !== this.#query && writeAddress('replaceState', query)) this.#query = query
  }
}
