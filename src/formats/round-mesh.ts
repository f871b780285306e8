import { isClosed } from './closed.ts'
import { dropCollapsed, findSlivers, mendSlivers } from './mend-slivers.ts'
import { mixed } from './mixed.ts'

/** A closed mesh as a file stores it: every coordinate already rounded to the file's own numbers. */
export interface RoundedMesh {
  positions: Float64Array
  triangles: Uint32Array
}

/**
 * Rounds a closed mesh to the numbers that a file can hold, and keeps it closed: vertices that become equal are
 * welded, triangles that collapse are dropped, slivers thinner than a reader can tell from a line are removed. Vertices
 * that are no longer used stay: `compact` leaves them out.
 * Throws when the mesh is open, has a coordinate that is no finite number, or nothing is left of it.
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
  // Most small meshes need no mending: those whose triangles are all sound and that are closed as they are.
  const isSound = findSlivers(positions, mesh.triangles).length === 0
  if (isSound && mesh.triangles.length && isClosed(mesh.triangles))
    return { positions, triangles: mesh.triangles }
  const welded = weld(positions)
  const triangles = mendSlivers(positions, dropCollapsed(mesh.triangles, welded))
  if (triangles.length === 0) throw new Error('the solid is empty or too small to be written to a file')
  if (!isClosed(triangles)) throw new Error('the solid is open: its mesh has an edge with one side only')
  return { positions, triangles }
}

/** The number of the first vertex with the same coordinates, for every vertex. */
function weld(positions: Float64Array): Uint32Array {
  const count = positions.length / 3
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1
  const slots = new Int32Array(mask + 1).fill(-1)
  const first = new Uint32Array(count)
  for (let v = 0; v < count; v++) {
    // Corners nearer than a thousandth of a millimetre share a slot, and there are few.
    const [x, y, z] = [positions[3 * v] * 1024, positions[3 * v + 1] * 1024, positions[3 * v + 2] * 1024]
    let slot = mixed(mixed(mixed(x | 0) ^ y) ^ z) & mask
    while (slots[slot] >= 0 && !samePoint(positions, slots[slot], v)) slot = (slot + 1) & mask
    if (slots[slot] < 0) slots[slot] = v
    first[v] = slots[slot]
  }
  return first
}

const samePoint = (p: Float64Array, a: number, b: number): boolean =>
  p[a * 3] === p[b * 3] && p[a * 3 + 1] === p[b * 3 + 1] && p[a * 3 + 2] === p[b * 3 + 2]

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
