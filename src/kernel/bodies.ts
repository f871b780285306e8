import type { IndexedMesh } from './weld.ts'

/** mm³: a cubic micrometre. Closed surfaces below it are noise where surfaces nearly coincide, not bodies. */
const speck = 1e-9

/** A mesh and the number of closed surfaces in it. */
export interface BodiedMesh extends IndexedMesh {
  bodies: number
}

/** The number of the body that each vertex belongs to, and how many bodies there are. */
export interface Bodies {
  of: Uint32Array
  count: number
}

export function numberBodies(vertices: number, triangles: Uint32Array): Bodies {
  // A vertex's parent never has a higher number, so that one pass upwards finds every root numbered.
  const parent = new Uint32Array(vertices)
  for (let v = 0; v < vertices; v++) parent[v] = v
  const root = (v: number): number => {
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]]
      v = parent[v]
    }
    return v
  }
  const join = (v: number, w: number) => {
    const a = root(v)
    const b = root(w)
    if (a < b) parent[b] = a
    else parent[a] = b
  }
  for (let t = 0; t < triangles.length; t += 3) {
    join(triangles[t], triangles[t + 1])
    join(triangles[t], triangles[t + 2])
  }
  let count = 0
  for (let v = 0; v < vertices; v++) parent[v] = parent[v] === v ? count++ : parent[parent[v]]
  return { of: parent, count }
}

/** The volume of each body, mm³, negative where its surface faces inwards: about a corner of its, where sums cancel least. */
export function bodyVolumes({ positions: p, triangles }: IndexedMesh, { of, count }: Bodies): Float64Array {
  const corner = new Int32Array(count).fill(-1)
  of.forEach((body, v) => {
    if (corner[body] < 0) corner[body] = 3 * v
  })
  const volumes = new Float64Array(count)
  for (let t = 0; t < triangles.length; t += 3) {
    const body = of[triangles[t]]
    const o = corner[body]
    const [a, b, c] = [triangles[t] * 3, triangles[t + 1] * 3, triangles[t + 2] * 3]
    const [ax, ay, az] = [p[a] - p[o], p[a + 1] - p[o + 1], p[a + 2] - p[o + 2]]
    const [bx, by, bz] = [p[b] - p[o], p[b + 1] - p[o + 1], p[b + 2] - p[o + 2]]
    const [cx, cy, cz] = [p[c] - p[o], p[c + 1] - p[o + 1], p[c + 2] - p[o + 2]]
    volumes[body] += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
  }
  return volumes
}

/** The mesh without closed surfaces that enclose less than a cubic micrometre. */
export function withoutSpecks(mesh: IndexedMesh): BodiedMesh {
  const { positions: p, triangles } = mesh
  const { of, count } = numberBodies(p.length / 3, triangles)
  if (count < 2) return { ...mesh, bodies: count }
  const volumes = bodyVolumes(mesh, { of, count })
  const bodies = volumes.filter(v => Math.abs(v) >= speck).length
  if (bodies === count) return { ...mesh, bodies }
  const kept: number[] = []
  const renumbered = of.map((body, v) => (Math.abs(volumes[body]) >= speck ? kept.push(v) - 1 : 0))
  return {
    positions: Float64Array.from({ length: 3 * kept.length }, (_, i) => p[3 * kept[(i / 3) | 0] + (i % 3)]),
    triangles: triangles.filter(v => Math.abs(volumes[of[v]]) >= speck).map(v => renumbered[v]),
    bodies,
  }
}
