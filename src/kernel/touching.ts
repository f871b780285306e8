import type { Manifold, ManifoldToplevel } from 'manifold-3d'
import { matrixOf } from '../jscad/evaluate.ts'
import type { Node } from '../jscad/node.ts'
import { readCorners } from './read-mesh.ts'

/** mm within which corners of two solids are meant to be one: above the grid of flat shapes, far below any size. */
const near = 5e-8
/** mm: side of the cells that corners are sorted into. */
const cell = 1e-6

/** The union of solids; where one of them is turned, those that touch are joined at their corners first. */
export function uniteTouching(
  node: Node,
  operands: Manifold[],
  { union }: ManifoldToplevel['Manifold'],
): Manifold {
  if (!node.children.some(isTurned)) return union(operands)
  const { solids, moved } = joinCorners(operands)
  const united = union(solids)
  // Made now, while its operands are there.
  if (moved.length) united.numTri()
  for (const solid of moved) solid.delete()
  return united
}

/** Whether a node turns what it moves: its coordinates are rounded then. */
function isTurned(node: Node): boolean {
  if (node.op !== 'transform') return false
  const m = matrixOf(node)
  return [1, 2, 4, 6, 8, 9].some(i => m[i] !== 0) || isTurned(node.children[0])
}

/**
 * The same solids, where a corner of one that all but touches a corner of another lies exactly on it, so that solids that
 * were turned against each other are joined along their common faces instead of parting by a rounding error.
 * The results are new where something moved, else those given; `moved` are for the caller to delete.
 */
export function joinCorners(solids: readonly Manifold[]): { solids: Manifold[]; moved: Manifold[] } {
  const corners = solids.map(readCorners)
  const boxes = solids.map(solid => solid.boundingBox())
  const known = new CornerTable(corners.reduce((sum, own) => sum + own.length / 3, 0))
  const moved: Manifold[] = []
  const joined = solids.map((solid, s) => {
    const own = corners[s]
    const others = boxes.filter((_, i) => i !== s)
    let changed = false
    for (let i = 0; i < own.length; i += 3)
      if (others.some(box => isWithin(own, i, box)) && known.joins(own, i)) changed = true
    if (!changed) return solid
    const result = solid.warpBatch((v, count) => v.set(own.subarray(0, count * 3)))
    moved.push(result)
    return result
  })
  return { solids: joined, moved }
}

type Box = ReturnType<Manifold['boundingBox']>

const isWithin = (p: Float64Array, i: number, { min, max }: Box): boolean =>
  p[i] >= min[0] - near &&
  p[i] <= max[0] + near &&
  p[i + 1] >= min[1] - near &&
  p[i + 1] <= max[1] + near &&
  p[i + 2] >= min[2] - near &&
  p[i + 2] <= max[2] + near

/** Corners by the cell that they lie in, in open addressing. */
class CornerTable {
  readonly #mask: number
  readonly #held: Float64Array
  readonly #isHeld: Uint8Array

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#mask = slots - 1
    this.#held = new Float64Array(3 * slots)
    this.#isHeld = new Uint8Array(slots)
  }

  /** Moves the corner at an index onto one that is known and near; else keeps it. Tells whether it moved. */
  joins(p: Float64Array, i: number): boolean {
    const at = this.#find(p, i)
    const held = this.#held
    if (at < 0) {
      this.#keep(p, i)
      return false
    }
    if (p[i] === held[at] && p[i + 1] === held[at + 1] && p[i + 2] === held[at + 2]) return false
    p[i] = held[at]
    p[i + 1] = held[at + 1]
    p[i + 2] = held[at + 2]
    return true
  }

  /** Where the coordinates of a near corner begin, or -1: in the corner's cell, and in those that it all but lies in. */
  #find(p: Float64Array, i: number): number {
    const [x0, y0, z0] = [cellOf(p[i] - near), cellOf(p[i + 1] - near), cellOf(p[i + 2] - near)]
    const [x1, y1, z1] = [cellOf(p[i] + near), cellOf(p[i + 1] + near), cellOf(p[i + 2] + near)]
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++)
        for (let z = z0; z <= z1; z++)
          for (let slot = this.#slotOf(x, y, z); this.#isHeld[slot]; slot = (slot + 1) & this.#mask)
            if (this.#isNear(3 * slot, p, i)) return 3 * slot
    return -1
  }

  #isNear(at: number, p: Float64Array, i: number): boolean {
    const held = this.#held
    return (
      Math.abs(held[at] - p[i]) <= near &&
      Math.abs(held[at + 1] - p[i + 1]) <= near &&
      Math.abs(held[at + 2] - p[i + 2]) <= near
    )
  }

  #keep(p: Float64Array, i: number): void {
    let slot = this.#slotOf(cellOf(p[i]), cellOf(p[i + 1]), cellOf(p[i + 2]))
    while (this.#isHeld[slot]) slot = (slot + 1) & this.#mask
    this.#isHeld[slot] = 1
    this.#held.set(p.subarray(i, i + 3), 3 * slot)
  }

  #slotOf(x: number, y: number, z: number): number {
    const hash = Math.imul(Math.imul(Math.imul(x | 0, 73856093) ^ (y | 0), 19349663) ^ (z | 0), 83492791)
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}

const cellOf = (value: number): number => Math.floor(value / cell)
