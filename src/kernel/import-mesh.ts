import type { Manifold, ManifoldToplevel } from 'manifold-3d'
import type { IndexedMesh } from './weld.ts'

/** Makes a solid of a welded mesh in double precision; undefined when the mesh is open or crosses itself. */
export function importMesh(
  { Manifold, Mesh }: ManifoldToplevel,
  { positions, triangles }: IndexedMesh,
): Manifold | undefined {
  // Manifold reads single precision and sorts the vertices; the doubles are put back where those fell. From a corner of
  // the mesh, not from the origin, which may be far away.
  const vertProperties = Float32Array.from(positions, (v, i) => v - positions[i % 3])
  const sourceOf = pointIndex(vertProperties)
  try {
    const solid = new Manifold(new Mesh({ numProp: 3, vertProperties, triVerts: triangles }))
    const exact = solid.warpBatch((v, count) => {
      for (let i = 0; i < count * 3; i += 3) {
        const source = sourceOf(v[i], v[i + 1], v[i + 2])
        if (source === undefined) continue
        v[i] = positions[source]
        v[i + 1] = positions[source + 1]
        v[i + 2] = positions[source + 2]
      }
    })
    // What was read in single precision may be simplified by as much: a ten-thousandth of a millimetre on a metre.
    const precise = exact.setTolerance(0)
    exact.delete()
    solid.delete()
    return precise
  } catch {
    return undefined
  }
}

/** Finds where a point begins in a list of coordinates: by a hash of their bits, in open addressing. */
function pointIndex(points: Float32Array): (x: number, y: number, z: number) => number | undefined {
  const mask = 2 ** Math.ceil(Math.log2(points.length + 2)) - 1
  const slots = new Int32Array(mask + 1).fill(-1)
  const key = new Float32Array(3)
  const bits = new Int32Array(key.buffer)
  /** The slot that holds the point, or the empty one where it would stand. */
  const slotOf = (x: number, y: number, z: number): number => {
    // Adding 0 makes -0 and 0 one coordinate.
    key[0] = x + 0
    key[1] = y + 0
    key[2] = z + 0
    const hash = Math.imul(Math.imul(Math.imul(bits[0], 73856093) ^ bits[1], 19349663) ^ bits[2], 83492791)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let at = slots[slot]; at >= 0; at = slots[slot]) {
      if (points[at] === key[0] && points[at + 1] === key[1] && points[at + 2] === key[2]) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }
  for (let i = 0; i < points.length; i += 3) slots[slotOf(points[i], points[i + 1], points[i + 2])] = i
  return (x, y, z) => {
    const at = slots[slotOf(x, y, z)]
    return at < 0 ? undefined : at
  }
}
