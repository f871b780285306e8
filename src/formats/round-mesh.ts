import { isClosed } from './closed.ts'
import { mendSlivers } from './mend-slivers.ts'
import { assertSinglePrecise } from './single-precision.ts'

/** A closed mesh as a file stores it: every coordinate already rounded to the file's own numbers. */
export interface RoundedMesh {
  positions: Float64Array
  triangles: Uint32Array
}

/**
 * Rounds a closed mesh to the numbers that a file can hold, and keeps it closed: edges whose ends become equal are
 * collapsed, slivers thinner than a reader can tell from a line are removed. Vertices that are no longer used stay:
 * `compact` leaves them out.
 * Throws when the mesh is open, has a coordinate that is no finite number, lies too far away for single precision, or
 * nothing is left of it.
 */
export function roundMesh(mesh: RoundedMesh, round: (value: number) => number): RoundedMesh {
  const positions = new Float64Array(mesh.positions.length)
  for (let i = 0; i < positions.length; i++) {
    // Adding zero makes -0 equal to 0 in its bits too.
    const value = round(mesh.positions[i]) + 0
    if (!Number.isFinite(value))
      throw new Error('a corner of the solid has a coordinate that is no finite number')
    positions[i] = value
  }
  const triangles = mendSlivers(positions, mesh.triangles)
  if (triangles.length === 0) throw new Error('the solid is empty or too small to be written to a file')
  if (!isClosed(triangles, positions.length / 3))
    throw new Error('the solid is open: its mesh has an edge with one side only')
  assertSinglePrecise(mesh)
  return { positions, triangles }
}

/** The same mesh without the vertices that no triangle uses, numbered as the triangles come to them. */
export function compact({ positions, triangles }: RoundedMesh): RoundedMesh {
  const renumbered = new Int32Array(positions.length / 3).fill(-1)
  const kept = new Float64Array(positions.length)
  const numbered = new Uint32Array(triangles.length)
  let count = 0
  for (let i = 0; i < triangles.length; i++) {
    const v = triangles[i]
    if (renumbered[v] < 0) {
      for (let k = 0; k < 3; k++) kept[3 * count + k] = positions[3 * v + k]
      renumbered[v] = count++
    }
    numbered[i] = renumbered[v]
  }
  return { positions: kept.slice(0, count * 3), triangles: numbered }
}
