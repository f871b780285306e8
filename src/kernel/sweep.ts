import { flat, type Rings } from './rings.ts'

/**
 * What the sweep has entered between two edges and not yet left. Its front is a chain of links, from the lower edge up to
 * the upper one: points that it has passed, hollow as seen from the right.
 */
interface Strip {
  lower: number
  upper: number
  bottom: number
  top: number
  /** The link met last, past which no other lies. */
  newest: number
}

/**
 * Splits rings into triangles of all their points, counter-clockwise: a sweep from left to right that cuts off what it has
 * passed (Hertel and Mehlhorn, 1983). Of rings that cross each other it makes nothing, or triangles that do not fill them.
 */
export function sweep(rings: Rings): Uint32Array | undefined {
  return new Sweep(rings).run()
}

class Sweep {
  readonly #rings: Rings
  readonly #triangles: Uint32Array
  #end = 0
  /** From the lowest to the highest. */
  readonly #strips: Strip[] = []
  readonly #stripAt: (Strip | undefined)[]
  /** The point of each link, and the links below and above it. A point makes three links at most. */
  readonly #point: Int32Array
  readonly #below: Int32Array
  readonly #above: Int32Array
  #links = 0

  constructor(rings: Rings) {
    this.#rings = rings
    const count = rings.x.length
    this.#triangles = new Uint32Array(3 * rings.triangles)
    this.#stripAt = Array(count)
    this.#point = new Int32Array(3 * count)
    this.#below = new Int32Array(3 * count)
    this.#above = new Int32Array(3 * count)
  }

  run(): Uint32Array | undefined {
    const { x, y, previous, next } = this.#rings
    // Upwards on a vertical line, be it so but for rounding errors: far below a nanometre.
    const column = x.map(value => Math.round(value * 2 ** 32))
    const order = (a: number, b: number) => column[a] - column[b] || y[a] - y[b]
    for (const v of Uint32Array.from(x.keys()).sort(order)) {
      const isFromLeft = order(previous[v], v) < 0
      const isToLeft = order(next[v], v) < 0
      const isDone = isFromLeft
        ? isToLeft
          ? this.#close(v)
          : this.#bendBelow(v)
        : isToLeft
          ? this.#bendAbove(v)
          : this.#open(v)
      if (!isDone) return undefined
    }
    return this.#end === this.#triangles.length ? this.#triangles : undefined
  }

  /** A point with an edge from the left and one to the right, below what is enclosed. */
  #bendBelow(v: number): boolean {
    const strip = this.#stripAt[this.#rings.previous[v]]
    if (!strip) return false
    strip.lower = v
    this.#stripAt[v] = strip
    this.#addBelow(strip, v)
    return true
  }

  /** The same above what is enclosed. */
  #bendAbove(v: number): boolean {
    const strip = this.#stripAt[v]
    if (!strip) return false
    strip.upper = this.#rings.previous[v]
    this.#stripAt[strip.upper] = strip
    this.#addAbove(strip, v)
    return true
  }

  /** A point whose edges both go to the right: it begins a strip, or parts one in two. */
  #open(v: number): boolean {
    const { previous, next } = this.#rings
    const at = this.#indexOf(v)
    const parted = this.#strips[at]
    const isWithin = parted !== undefined && this.#isLeftOf(parted.lower, v)
    if (this.#rings.turn(previous[v], v, next[v]) > 0 === isWithin) return false
    const upper = isWithin ? this.#part(parted, v) : this.#begin(v)
    this.#stripAt[v] = upper
    this.#strips.splice(isWithin ? at + 1 : at, 0, upper)
    return true
  }

  #begin(v: number): Strip {
    const upper = this.#rings.previous[v]
    const link = this.#link(v)
    const strip = { lower: v, upper, bottom: link, top: link, newest: link }
    this.#stripAt[upper] = strip
    return strip
  }

  /** Parts a strip at a point within it; both parts keep the link met last. Gives the upper one. */
  #part(lower: Strip, v: number): Strip {
    const { newest, top } = lower
    const copy = this.#link(this.#point[newest])
    const upper = {
      lower: v,
      upper: lower.upper,
      bottom: copy,
      top: newest === top ? copy : top,
      newest: copy,
    }
    if (newest !== top) this.#join(copy, this.#above[newest])
    this.#stripAt[upper.upper] = upper
    lower.top = newest
    lower.upper = this.#rings.previous[v]
    this.#stripAt[lower.upper] = lower
    this.#addAbove(lower, v)
    this.#addBelow(upper, v)
    return upper
  }

  /** A point whose edges both come from the left: it ends a strip, or joins two to one. */
  #close(v: number): boolean {
    const upper = this.#stripAt[this.#rings.previous[v]]
    const lower = this.#stripAt[v]
    if (!upper || !lower) return false
    if (upper === lower) {
      for (let link = upper.bottom; link !== upper.top; link = this.#above[link])
        this.#add(this.#point[link], v, this.#point[this.#above[link]])
    } else {
      this.#addAbove(lower, v)
      this.#addBelow(upper, v)
      this.#join(lower.top, this.#above[upper.bottom])
      lower.top = upper.top
      lower.upper = upper.upper
      this.#stripAt[lower.upper] = lower
    }
    this.#strips.splice(this.#strips.indexOf(upper), 1)
    return true
  }

  /** The lowest strip that does not lie wholly below a point, by its place. */
  #indexOf(v: number): number {
    let [from, to] = [0, this.#strips.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.#isLeftOf(this.#strips[middle].upper, v)) to = middle
      else from = middle + 1
    }
    return from
  }

  #isLeftOf(edge: number, v: number): boolean {
    return this.#rings.turn(edge, this.#rings.next[edge], v) > 0
  }

  /** Adds a point at the lower end of a front, once what it sees of it is cut off. */
  #addBelow(strip: Strip, v: number): void {
    let seen = strip.bottom
    while (seen !== strip.top && this.#cut(this.#point[seen], v, this.#point[this.#above[seen]]))
      seen = this.#above[seen]
    strip.bottom = strip.newest = this.#link(v)
    this.#join(strip.bottom, seen)
  }

  /** The same at the upper end. */
  #addAbove(strip: Strip, v: number): void {
    let seen = strip.top
    while (seen !== strip.bottom && this.#cut(this.#point[this.#below[seen]], v, this.#point[seen]))
      seen = this.#below[seen]
    strip.top = strip.newest = this.#link(v)
    this.#join(seen, strip.top)
  }

  #link(point: number): number {
    this.#point[this.#links] = point
    return this.#links++
  }

  #join(below: number, above: number): void {
    this.#above[below] = above
    this.#below[above] = below
  }

  /** Adds a triangle if it is one. */
  #cut(a: number, b: number, c: number): boolean {
    const isCut = this.#rings.turn(a, b, c) >= flat
    if (isCut) this.#add(a, b, c)
    return isCut
  }

  #add(a: number, b: number, c: number): void {
    this.#triangles[this.#end++] = a
    this.#triangles[this.#end++] = b
    this.#triangles[this.#end++] = c
  }
}
