import { Vector3 } from 'three'

/** Edges that go smoothly into one another, as a run of points; a closed one ends on its first point. */
export interface Chain {
  points: Vector3[]
  closed: boolean
}

/** Edges that turn more than this at a vertex end there. */
const turnCosine = Math.cos((33 * Math.PI) / 180)

/** Chains of edges (six numbers each) between the corners where they branch, turn sharply or end. */
export function chainsOf(edges: Float32Array): Chain[] {
  const { vertices, ends, at } = graphOf(edges)
  const used = new Uint8Array(ends.length / 2)
  const other = (edge: number, vertex: number) =>
    ends[2 * edge] === vertex ? ends[2 * edge + 1] : ends[2 * edge]
  const goesOn = (vertex: number) => {
    const here = at[vertex]
    if (here.length !== 2) return false
    const [a, b] = here.map(edge => vertices[other(edge, vertex)].clone().sub(vertices[vertex]).normalize())
    return a.dot(b) <= -turnCosine
  }
  const smooth = vertices.map((_, vertex) => goesOn(vertex))
  const walk = (start: number, first: number): Chain => {
    const points = [vertices[start]]
    let vertex = start
    for (let edge: number | undefined = first; edge !== undefined && !used[edge]; ) {
      used[edge] = 1
      vertex = other(edge, vertex)
      points.push(vertices[vertex])
      edge = smooth[vertex] ? at[vertex].find(next => !used[next]) : undefined
    }
    return { points, closed: vertex === start && smooth[start] }
  }
  const chains: Chain[] = []
  for (const [vertex, here] of at.entries())
    if (!smooth[vertex]) for (const edge of here) if (!used[edge]) chains.push(walk(vertex, edge))
  for (let edge = 0; edge < used.length; edge++) if (!used[edge]) chains.push(walk(ends[2 * edge], edge))
  return chains
}

/** Points that several edges share become one vertex; each vertex knows its edges. */
function graphOf(edges: Float32Array): { vertices: Vector3[]; ends: Uint32Array; at: number[][] } {
  const numbers = new Map<string, number>()
  const vertices: Vector3[] = []
  const at: number[][] = []
  const ends = new Uint32Array(edges.length / 3)
  for (let i = 0; i < ends.length; i++) {
    const [x, y, z] = edges.subarray(3 * i, 3 * i + 3)
    const key = `${x} ${y} ${z}`
    let vertex = numbers.get(key)
    if (vertex === undefined) {
      vertex = vertices.length
      numbers.set(key, vertex)
      vertices.push(new Vector3(x, y, z))
      at.push([])
    }
    ends[i] = vertex
    at[vertex].push(i >> 1)
  }
  return { vertices, ends, at }
}
