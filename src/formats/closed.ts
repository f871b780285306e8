/**
 * Whether a mesh is closed: every edge is walked as often in one direction as in the other.
 * Counts by lists per vertex, without hashing, so that it can run on every file that is written.
 */
export function isClosed(triangles: Uint32Array, vertices: number): boolean {
  // The edges of each vertex to vertices with a higher number, one list after another.
  const start = new Uint32Array(vertices + 1)
  forEachEdge(triangles, (from, to) => {
    start[Math.min(from, to) + 1]++
  })
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v]
  const next = start.slice(0, vertices)
  const ends = new Uint32Array(triangles.length)
  const ways = new Int8Array(triangles.length)
  forEachEdge(triangles, (from, to) => {
    const at = next[Math.min(from, to)]++
    ends[at] = Math.max(from, to)
    ways[at] = from < to ? 1 : -1
  })
  const balance = new Int32Array(vertices)
  for (let v = 0; v < vertices; v++) {
    for (let i = start[v]; i < start[v + 1]; i++) balance[ends[i]] += ways[i]
    for (let i = start[v]; i < start[v + 1]; i++) if (balance[ends[i]] !== 0) return false
  }
  return true
}

function forEachEdge(triangles: Uint32Array, visit: (from: number, to: number) => void): void {
  for (let t = 0; t < triangles.length; t += 3) {
    visit(triangles[t], triangles[t + 1])
    visit(triangles[t + 1], triangles[t + 2])
    visit(triangles[t + 2], triangles[t])
  }
}
