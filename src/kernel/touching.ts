import type { Manifold } from 'manifold-3d'
import { matrixOf } from '../jscad/evaluate.ts'
import type { Node } from '../jscad/node.ts'
import { readCorners } from './read-mesh.ts'

/** mm within which two coordinates are meant to be one: above the grid of flat shapes, far below any size. */
const near = 5e-8
/** mm: side of the cells that coordinates are sorted into. */
const cell = 1e-6

/**
 * A boolean of solids of which those that are meant to touch do. Sums such as a centre and half a height are off by a
 * rounding error; a gap of that size would part two blocks, and leave a film over a hole.
 */
export function combineTouching(
  operands: readonly Manifold[],
  combine: (solids: Manifold[]) => Manifold,
): Manifold {
  const { solids, moved } = joinCoordinates(operands)
  const combined = combine(solids)
  // Made now, while its operands are there.
  if (moved.length) combined.numTri()
  for (const solid of moved) solid.delete()
  return combined
}

/** Whether a node turns what it moves: its coordinates are rounded then. */
export function isTurned(node: Node): boolean {
  if (node.op !== 'transform') return false
  const m = matrixOf(node)
  return [1, 2, 4, 6, 8, 9].some(i => m[i] !== 0) || isTurned(node.children[0])
}

/**
 * The same solids, where a coordinate of one that is all but the coordinate of another before it, in the reach of both, is
 * exactly that. The results are new where something moved, else those given; `moved` are for the caller to delete.
 */
function joinCoordinates(operands: readonly Manifold[]): { solids: Manifold[]; moved: Manifold[] } {
  const boxes = operands.map(solid => solid.boundingBox())
  const reaches = reachesOf(boxes)
  const corners = operands.map((solid, s) => (reaches[s] ? readCorners(solid) : new Float64Array()))
  const most = corners.reduce((sum, own) => sum + own.length / 3, 0)
  const known = [0, 1, 2].map(() => new CoordinateTable(most))
  const moved: Manifold[] = []
  const solids = operands.map((solid, s) => {
    const reach = reaches[s]
    if (!reach) return solid
    const own = corners[s]
    let changed = false
    for (let axis = 0; axis < 3; axis++) {
      const [from, to] = [reach.min[axis] - near, reach.max[axis] + near]
      for (let i = axis; i < own.length; i += 3) {
        if (own[i] < from || own[i] > to) continue
        const value = known[axis].nearest(own[i])
        if (value === own[i]) continue
        own[i] = value
        changed = true
      }
      for (let i = axis; i < own.length; i += 3) if (own[i] >= from && own[i] <= to) known[axis].add(own[i])
    }
    if (!changed) return solid
    const result = solid.warpBatch((v, count) => v.set(own.subarray(0, count * 3)))
    moved.push(result)
    return result
  })
  return { solids, moved }
}

type Box = ReturnType<Manifold['boundingBox']>

const meet = (a: Box, b: Box): boolean =>
  [0, 1, 2].every(axis => a.min[axis] <= b.max[axis] + near && b.min[axis] <= a.max[axis] + near)

/** For each box, the box around all others that it meets; undefined where it meets none. */
function reachesOf(boxes: readonly Box[]): (Box | undefined)[] {
  const reaches: (Box | undefined)[] = boxes.map(() => undefined)
  const join = (to: number, { min, max }: Box) => {
    const reach = reaches[to]
    if (!reach) reaches[to] = { min: [...min], max: [...max] }
    else
      for (let axis = 0; axis < 3; axis++) {
        reach.min[axis] = Math.min(reach.min[axis], min[axis])
        reach.max[axis] = Math.max(reach.max[axis], max[axis])
      }
  }
  const axis = sparsestAxis(boxes)
  // Of the boxes that begin before one, only those that have not ended can meet it.
  let open: number[] = []
  for (const b of Array.from(boxes.keys()).sort((a, b) => boxes[a].min[axis] - boxes[b].min[axis])) {
    open = open.filter(a => boxes[a].max[axis] + near >= boxes[b].min[axis])
    for (const a of open)
      if (meet(boxes[a], boxes[b])) {
        join(a, boxes[b])
        join(b, boxes[a])
      }
    open.push(b)
  }
  return reaches
}

/** The axis along which the fewest boxes lie beside one another: where they fill the least of all of their reach. */
function sparsestAxis(boxes: readonly Box[]): number {
  const crowds = [0, 1, 2].map(axis => {
    let [from, to, filled] = [Infinity, -Infinity, 0]
    for (const { min, max } of boxes) {
      from = Math.min(from, min[axis])
      to = Math.max(to, max[axis])
      filled += max[axis] - min[axis]
    }
    return filled / (to - from)
  })
  return crowds.indexOf(Math.min(...crowds))
}

/** Coordinates by the cell that they lie in, in open addressing. */
class CoordinateTable {
  readonly #mask: number
  readonly #held: Float64Array

  /** `most` is the number of coordinates that it has room for. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#mask = slots - 1
    this.#held = new Float64Array(slots).fill(NaN)
  }

  add(value: number): void {
    let slot = this.#slotOf(Math.floor(value / cell))
    while (!Number.isNaN(this.#held[slot])) {
      if (this.#held[slot] === value) return
      slot = (slot + 1) & this.#mask
    }
    this.#held[slot] = value
  }

  /** The nearest known coordinate that all but is a value; the value itself where there is none. */
  nearest(value: number): number {
    const last = Math.floor((value + near) / cell)
    let found = value
    let least = near
    for (let c = Math.floor((value - near) / cell); c <= last; c++)
      for (let slot = this.#slotOf(c); !Number.isNaN(this.#held[slot]); slot = (slot + 1) & this.#mask) {
        const off = Math.abs(this.#held[slot] - value)
        if (off > least) continue
        least = off
        found = this.#held[slot]
      }
    return found
  }

  #slotOf(c: number): number {
    const hash = Math.imul(c | 0, 73856093)
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}
