import type { Manifold } from 'manifold-3d'
import { readCorners } from './read-mesh.ts'

/** mm within which corners of two solids are meant to be one: above the grid of flat shapes, far below any size. */
const near = 1e-7

/**
 * The same solids, where a corner of one that all but touches a corner of another lies exactly on it, so that solids that
 * were turned against each other are joined along their common faces instead of parting by a rounding error.
 * The results are new where something moved, else those given; `moved` are for the caller to delete.
 */
export function joinCorners(solids: readonly Manifold[]): { solids: Manifold[]; moved: Manifold[] } {
  const corners = solids.map(readCorners)
  const known = new Map<string, Float64Array>()
  const moved: Manifold[] = []
  const joined = solids.map((solid, s) => {
    const own = corners[s]
    let changed = false
    for (let i = 0; i < own.length; i += 3) {
      const corner = own.subarray(i, i + 3)
      const at = find(known, corner)
      if (!at) known.set(cellOf(corner), corner)
      else if (at[0] !== corner[0] || at[1] !== corner[1] || at[2] !== corner[2]) {
        corner.set(at)
        changed = true
      }
    }
    if (!changed) return solid
    const result = solid.warpBatch((v, count) => v.set(own.subarray(0, count * 3)))
    moved.push(result)
    return result
  })
  return { solids: joined, moved }
}

const cell = (value: number): number => Math.round(value / near)
const cellOf = ([x, y, z]: Float64Array): string => `${cell(x)} ${cell(y)} ${cell(z)}`

/** The known corner of the cell, or of a neighbour where the corner lies near the cell's side. */
function find(known: ReadonlyMap<string, Float64Array>, corner: Float64Array): Float64Array | undefined {
  const [xs, ys, zs] = Array.from(corner, value => [
    ...new Set([cell(value), cell(value - near / 4), cell(value + near / 4)]),
  ])
  for (const x of xs)
    for (const y of ys)
      for (const z of zs) {
        const at = known.get(`${x} ${y} ${z}`)
        if (at) return at
      }
  return undefined
}
