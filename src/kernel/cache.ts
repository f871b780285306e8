import { type Quality, qualityKey } from '../jscad/quality.ts'

interface Entry<V> {
  value: V
  weight: number
  subject?: object
}

/**
 * A cache that forgets what was not used for longest once the weights exceed a limit,
 * and releases what it forgets. `trim` is called between evaluations, so nothing in use goes.
 */
export class BoundedCache<V> {
  readonly #entries = new Map<string, Entry<V>>()
  /** What has not been weighed yet. */
  #fresh: Entry<V>[] = []
  #weight = 0

  constructor(
    private readonly limit: number,
    private readonly weigh: (value: V) => number,
    private readonly release: (value: V) => void = () => {},
  ) {}

  get size(): number {
    return this.#entries.size
  }

  /** The value of a key, made when it is new; its subject is held with it, so that whoever names it finds the same. */
  get(key: string, make: () => V, subject?: object): V {
    let entry = this.#entries.get(key)
    if (entry) this.#entries.delete(key)
    else {
      const value = make()
      entry = { value, weight: 0, subject }
      this.#fresh.push(entry)
    }
    this.#entries.set(key, entry)
    return entry.value
  }

  /** Weighs what is new and forgets the oldest entries above the limit, keeping at least the newest. */
  trim(limit = this.limit): void {
    for (const entry of this.#fresh) {
      entry.weight = Math.max(1, this.weigh(entry.value))
      this.#weight += entry.weight
    }
    this.#fresh = []
    for (const [key, entry] of this.#entries) {
      if (this.#weight <= limit || (limit > 0 && this.#entries.size === 1)) return
      this.#entries.delete(key)
      this.#weight -= entry.weight
      this.release(entry.value)
    }
  }

  clear(): void {
    this.trim(0)
  }
}

/** What an entry of a cache of meshes or sections holds beside its triangles, in triangles: names, handles, its recorded tree. */
export const entryWeight = 200

/** The name in a cache of what is made of a node, by its number or a name of its own. */
export const named = (name: string | number, quality: Quality): string => `${name}@${qualityKey(quality)}`
