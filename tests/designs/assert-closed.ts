import type { Mesh } from '../../src/kernel/mesh.ts'

/** Throws unless every edge of a mesh is run through once in each direction: the mesh is closed and oriented. */
export function assertClosed({ positions, triangles }: Mesh): void {
  const count = positions.length / 3
  const edges = new Set<number>()
  for (let t = 0; t < triangles.length; t += 3)
    for (let corner = 0; corner < 3; corner++) {
      const [from, to] = [triangles[t + corner], triangles[t + ((corner + 1) % 3)]]
      if (from === to) throw new Error(`triangle ${t / 3} has no area: it names vertex ${from} twice`)
      if (edges.has(from * count + to)) throw new Error(`edge ${from}-${to} is run through twice`)
      edges.add(from * count + to)
    }
  for (const edge of edges) {
    const [from, to] = [Math.floor(edge / count), edge % count]
    if (!edges.has(to * count + from)) throw new Error(`edge ${from}-${to} is open`)
  }
}

/** Volume in mm³ that a mesh encloses, by the divergence theorem; negative when it is inside out. */
export function enclosedVolume({ positions, triangles }: Pick<Mesh, 'positions' | 'triangles'>): number {
  let six = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map(corner =>
      positions.subarray(3 * triangles[t + corner], 3 * triangles[t + corner] + 3),
    )
    six +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0])
  }
  return six / 6
}
