import type { Shot } from './scene.ts'

/** What a mesh shows to the eye: a normal for every corner, smooth across gentle edges, and the lines to draw. */
export interface Surface {
  /** x, y, z for each corner of each triangle; y points up, z to the eye. */
  normals: Float32Array
  /** Pairs of vertices: sharp edges of which both sides face the eye. */
  edges: Uint32Array
  /** Pairs of vertices: edges between a triangle seen from the front and one seen from behind. */
  outlines: Uint32Array
}

// An edge that turns by more than this is drawn, and breaks the shading.
const sharp = Math.cos((30 * Math.PI) / 180)

/** Finds the smooth normals and the drawn lines of a mesh in the frame of the picture. */
export function readSurface({ points, triangles }: Shot): Surface {
  const faces = faceNormals(points, triangles)
  const corners = cornersByVertex(triangles, points.length / 3)
  return {
    normals: cornerNormals(triangles, faces, corners),
    ...featureLines(triangles, faces.units, corners),
  }
}

interface Faces {
  /** Unit normals. */
  units: Float32Array
  /** Areas, to weigh them by. */
  areas: Float32Array
}

function faceNormals(p: Float64Array, triangles: Uint32Array): Faces {
  const units = new Float32Array(triangles.length)
  const areas = new Float32Array(triangles.length / 3)
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t] * 3, triangles[t + 1] * 3, triangles[t + 2] * 3]
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]]
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]]
    // The picture's y points down, which mirrors the winding; this normal has y up again.
    const x = -(uy * vz - uz * vy)
    const y = uz * vx - ux * vz
    const z = -(ux * vy - uy * vx)
    const length = Math.sqrt(x * x + y * y + z * z) || 1
    units[t] = x / length
    units[t + 1] = y / length
    units[t + 2] = z / length
    areas[t / 3] = length
  }
  return { units, areas }
}

/** The corners (places in `triangles`) that lie on each vertex, one list after another. */
function cornersByVertex(
  triangles: Uint32Array,
  vertices: number,
): { start: Uint32Array; list: Uint32Array } {
  const start = new Uint32Array(vertices + 1)
  for (const v of triangles) start[v + 1]++
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v]
  const next = start.slice()
  const list = new Uint32Array(triangles.length)
  triangles.forEach((v, corner) => {
    list[next[v]++] = corner
  })
  return { start, list }
}

function cornerNormals(
  triangles: Uint32Array,
  { units, areas }: Faces,
  { start, list }: ReturnType<typeof cornersByVertex>,
): Float32Array {
  const normals = new Float32Array(triangles.length * 3)
  for (let corner = 0; corner < triangles.length; corner++) {
    const own = corner - (corner % 3)
    const v = triangles[corner]
    let [x, y, z] = [0, 0, 0]
    for (let i = start[v]; i < start[v + 1]; i++) {
      const face = list[i] - (list[i] % 3)
      const turn =
        units[own] * units[face] + units[own + 1] * units[face + 1] + units[own + 2] * units[face + 2]
      if (turn < sharp) continue
      const weight = areas[face / 3]
      x += units[face] * weight
      y += units[face + 1] * weight
      z += units[face + 2] * weight
    }
    const length = Math.sqrt(x * x + y * y + z * z) || 1
    normals[corner * 3] = x / length
    normals[corner * 3 + 1] = y / length
    normals[corner * 3 + 2] = z / length
  }
  return normals
}

function featureLines(
  triangles: Uint32Array,
  units: Float32Array,
  { start, list }: ReturnType<typeof cornersByVertex>,
): Pick<Surface, 'edges' | 'outlines'> {
  const edges: number[] = []
  const outlines: number[] = []
  for (let corner = 0; corner < triangles.length; corner++) {
    const own = corner - (corner % 3)
    const from = triangles[corner]
    const to = triangles[own + ((corner + 1) % 3)]
    // Each edge is met from both sides; one of them is enough.
    if (from > to) continue
    for (let i = start[to]; i < start[to + 1]; i++) {
      const other = list[i] - (list[i] % 3)
      if (triangles[other + ((list[i] + 1) % 3)] !== from) continue
      const turn =
        units[own] * units[other] + units[own + 1] * units[other + 1] + units[own + 2] * units[other + 2]
      const [ownFront, otherFront] = [units[own + 2] > 0, units[other + 2] > 0]
      if (ownFront !== otherFront) outlines.push(from, to)
      else if (turn < sharp && ownFront) edges.push(from, to)
    }
  }
  return { edges: Uint32Array.from(edges), outlines: Uint32Array.from(outlines) }
}
