import type { Mesh } from '../src/kernel/mesh.ts'

/** Triangles with their normals, and the sharp edges, ready for the graphics card; mm. */
export interface Drawable {
  /** Nine numbers per triangle. */
  positions: Float32Array<ArrayBuffer>
  normals: Float32Array<ArrayBuffer>
  /** Six numbers per edge. */
  edges: Float32Array<ArrayBuffer>
}

/** Faces that meet at less than this angle are drawn as one round surface. */
const creaseCosine = Math.cos((33 * Math.PI) / 180)

/** Prepares a mesh for drawing: rounds are shaded smoothly, creases stay sharp and become edges. */
export function drawableOf(mesh: Mesh): Drawable {
  const { positions: points, triangles } = mesh
  const count = triangles.length / 3
  // Twice the area along the unit normal: large faces weigh more in a blend.
  const weighted = new Float64Array(count * 3)
  const unit = new Float64Array(count * 3)
  for (let t = 0; t < count; t++) {
    const [a, b, c] = [triangles[3 * t] * 3, triangles[3 * t + 1] * 3, triangles[3 * t + 2] * 3]
    const [ux, uy, uz] = [points[b] - points[a], points[b + 1] - points[a + 1], points[b + 2] - points[a + 2]]
    const [vx, vy, vz] = [points[c] - points[a], points[c + 1] - points[a + 1], points[c + 2] - points[a + 2]]
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    const length = Math.hypot(...n) || 1
    for (let i = 0; i < 3; i++) {
      weighted[3 * t + i] = n[i]
      unit[3 * t + i] = n[i] / length
    }
  }
  const smooth = (s: number, t: number) =>
    unit[3 * s] * unit[3 * t] + unit[3 * s + 1] * unit[3 * t + 1] + unit[3 * s + 2] * unit[3 * t + 2] >=
    creaseCosine

  const { starts, around } = trianglesAround(points.length / 3, triangles)
  const positions = new Float32Array(count * 9)
  const normals = new Float32Array(count * 9)
  for (let corner = 0; corner < triangles.length; corner++) {
    const vertex = triangles[corner]
    const own = Math.floor(corner / 3)
    let [x, y, z] = [0, 0, 0]
    for (let i = starts[vertex]; i < starts[vertex + 1]; i++) {
      const other = around[i]
      if (!smooth(own, other)) continue
      x += weighted[3 * other]
      y += weighted[3 * other + 1]
      z += weighted[3 * other + 2]
    }
    const length = Math.hypot(x, y, z) || 1
    normals.set([x / length, y / length, z / length], 3 * corner)
    positions.set(points.subarray(3 * vertex, 3 * vertex + 3), 3 * corner)
  }
  return { positions, normals, edges: creases(mesh, smooth) }
}

/** The triangles at each vertex, in one array with the place where each vertex's begin. */
function trianglesAround(vertices: number, triangles: Uint32Array) {
  const starts = new Uint32Array(vertices + 1)
  for (const vertex of triangles) starts[vertex + 1]++
  for (let v = 0; v < vertices; v++) starts[v + 1] += starts[v]
  const next = starts.slice()
  const around = new Uint32Array(triangles.length)
  for (let corner = 0; corner < triangles.length; corner++)
    around[next[triangles[corner]]++] = Math.floor(corner / 3)
  return { starts, around }
}

function creases({ positions, triangles }: Mesh, smooth: (s: number, t: number) => boolean) {
  const vertices = positions.length / 3
  const half = new Map<number, number>()
  const lines: number[] = []
  for (let corner = 0; corner < triangles.length; corner++) {
    const triangle = Math.floor(corner / 3)
    const from = triangles[corner]
    const to = triangles[3 * triangle + ((corner + 1) % 3)]
    const key = from < to ? from * vertices + to : to * vertices + from
    const other = half.get(key)
    if (other === undefined) half.set(key, triangle)
    else {
      half.delete(key)
      if (!smooth(other, triangle))
        lines.push(...positions.subarray(3 * from, 3 * from + 3), ...positions.subarray(3 * to, 3 * to + 3))
    }
  }
  return new Float32Array(lines)
}
