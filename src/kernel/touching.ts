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
  const reaches = boxes.map(box => around(boxes.filter(other => other !== box && meet(box, other))))
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

/** The box around boxes; undefined around none. */
function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const end = (pick: (...values: number[]) => number, side: 'min' | 'max'): Box['min'] => [
    pick(...boxes.map(box => box[side][0])),
    pick(...boxes.map(box => box[side][1])),
    pick(...boxes.map(box => box[side][2])),
  ]
  return { min: end(Math.min, 'min'), max: end(Math.max, 'max') }
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
