import type { Geom3 } from '#jscad'

/** An indexed triangle mesh: x, y, z of each vertex, three vertex numbers per triangle. */
export interface IndexedMesh {
  positions: Float64Array
  triangles: Uint32Array
}

/**
 * Joins the polygons of a JSCAD solid at equal coordinates into fans of triangles.
 * With `single`, coordinates are equal when they are so in single precision.
 */
export function weld(polygons: Geom3['polygons'], single = false): IndexedMesh {
  const numbers = new Map<number, Map<number, Map<number, number>>>()
  const positions: number[] = []
  const triangles: number[] = []
  // Adding 0 makes -0 and 0 one coordinate.
  const round = single ? Math.fround : (v: number) => v
  const numberOf = (x: number, y: number, z: number): number => {
    const byY = entry(numbers, x, () => new Map<number, Map<number, number>>())
    const byZ = entry(byY, y, () => new Map<number, number>())
    return entry(byZ, z, () => positions.push(x, y, z) / 3 - 1)
  }
  for (const { vertices } of polygons) {
    const ring: number[] = []
    for (const [x, y, z] of vertices) {
      const n = numberOf(round(x) + 0, round(y) + 0, round(z) + 0)
      if (n !== ring.at(-1)) ring.push(n)
    }
    if (ring[0] === ring.at(-1)) ring.pop()
    for (let i = 2; i < ring.length; i++) triangles.push(ring[0], ring[i - 1], ring[i])
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
