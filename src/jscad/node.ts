import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Geometry } from './stock.ts'

/** One recorded step: a stock function by its path (`primitives.circle`), `transform`, or `data` made by hand. */
export interface Node {
  readonly op: string
  readonly dimension: 1 | 2 | 3
  /** The leading arguments, before the geometries. */
  readonly args: readonly unknown[]
  readonly children: readonly Node[]
  /** The geometry of a `data` leaf. */
  readonly data?: Geometry
  /** Names the content in this process: equal trees that anyone holds have equal numbers. */
  readonly id: number
  /** SHA-256 of the content: equal trees have equal hashes, in every process. */
  readonly hash: string
}

export type Content = Omit<Node, 'id' | 'hash'>

// Equal nodes are one object as long as anyone holds it.
const known = new Map<string, WeakRef<Node>>()
const forget = new FinalizationRegistry<string>(content => {
  if (!known.get(content)?.deref()) known.delete(content)
})
let count = 0

/** The node for this content; `made` is called only when it is new, and may refuse by throwing. */
export function intern(content: Content, made?: () => void): Node {
  const text = textOf(content)
  const name = `${content.data ? digest(text) : text}/${content.children.map(child => child.id).join()}`
  const old = known.get(name)?.deref()
  if (old) return old
  made?.()
  const node = new Recorded(content)
  known.set(name, new WeakRef(node))
  forget.register(node, name)
  return node
}

class Recorded implements Node {
  readonly op: string
  readonly dimension: Node['dimension']
  readonly args: readonly unknown[]
  readonly children: readonly Node[]
  readonly data?: Geometry
  readonly id = count++
  #hash: string | undefined

  constructor({ op, dimension, args, children, data }: Content) {
    this.op = op
    this.dimension = dimension
    this.args = args.map(copyOf)
    this.children = children
    if (data) this.data = data
    Object.freeze(this)
  }

  /** Worked out when it is asked for: hashing every node of a tree takes as long as recording it. */
  get hash(): string {
    this.#hash ??= digest(textOf(this, hashOf) + this.children.map(child => child.hash).join())
    return this.#hash
  }
}

/** Names a long list of numbers. */
type NumbersName = (numbers: Float64Array) => string

/** What a node says itself, beside its children. */
const textOf = ({ op, dimension, args, data }: Content, name: NumbersName = quickName): string =>
  `${op}/${dimension}${canonical(args, name)}${data ? canonical(data, name) : ''}`

const hashOf: NumbersName = numbers => bytesToHex(sha256(new Uint8Array(numbers.buffer)))

/** 128 bits in four lanes: enough to tell the shapes of a session apart, and thirty times as fast as SHA-256. */
const quickName: NumbersName = numbers => {
  const lanes = new Int32Array([0x243f6a88, 0x13198a2e, 0x29f31d0, 0x452821e6])
  const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f]
  const words = new Int32Array(numbers.buffer)
  for (let lane = 0; lane < lanes.length; lane++) {
    let hash = lanes[lane]
    const factor = factors[lane]
    for (const word of words) {
      hash = Math.imul(hash ^ word, factor)
      hash ^= hash >>> 15
    }
    lanes[lane] = hash
  }
  return `${words.length} ${lanes.join(' ')}`
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** True when a value holds a function, which has no content to hash. */
export function holdsFunction(value: unknown): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return Object.values(value).some(holdsFunction)
}

/** A copy of arguments, all the way down: the caller may change its own afterwards, and stock changes what it is given. */
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, copyOf) // a typed array
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copyOf(field)]))
}

function canonical(value: unknown, name: NumbersName): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const many = numbersIn(value)
  if (many) return `#${name(many)}`
  // Typed arrays and plain arrays of equal numbers are equal content.
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = value as ArrayLike<unknown>
    let text = '['
    for (let i = 0; i < list.length; i++)
      text += i ? `,${canonical(list[i], name)}` : canonical(list[i], name)
    return `${text}]`
  }
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}:${canonical(v, name)}`)
    .join()}}`
}

/** From how many entries on a list of points is named by a digest: writing out every number takes five times as long. */
const manyEntries = 32

/** The numbers of a long list of points, each after how many it has; undefined for anything else. */
function numbersIn(value: object): Float64Array | undefined {
  if (!Array.isArray(value) || value.length < manyEntries) return undefined
  const numbers: number[] = []
  for (const point of value) {
    if (!Array.isArray(point)) return undefined
    numbers.push(point.length)
    for (const number of point) {
      if (typeof number !== 'number') return undefined
      // Adding 0 makes -0 and 0 one number.
      numbers.push(number + 0)
    }
  }
  return Float64Array.from(numbers)
}
