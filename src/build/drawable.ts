import type { Mesh } from '../kernel/mesh.ts'

/** Triangles with their normals, and the sharp edges, ready for the graphics card; mm. */
export interface Drawable {
  /** Nine numbers per triangle. */
  positions: Float32Array<ArrayBuffer>
  normals: Float32Array<ArrayBuffer>
  /** Six numbers per edge. */
  edges: Float32Array<ArrayBuffer>
}

/** The same, with each corner once: a vertex has a corner for every direction in which it is shaded. */
export interface Shaded {
  /** Three numbers per corner. */
  positions: Float32Array<ArrayBuffer>
  normals: Float32Array<ArrayBuffer>
  /** Three corners per triangle. */
  triangles: Uint16Array | Uint32Array
  /** Two corners per edge. */
  edges: Uint16Array | Uint32Array
}

type Triangles = Pick<Mesh, 'positions' | 'triangles'>

/** Faces that meet at less than this angle are drawn as one round surface. */
const creaseCosine = Math.cos((33 * Math.PI) / 180)

/** Prepares a mesh for drawing: rounds are shaded smoothly, creases stay sharp and become edges. */
export const drawableOf = (mesh: Triangles): Drawable => expanded(shadedOf(mesh))

/** Shades a mesh. */
export function shadedOf(mesh: Triangles): Shaded {
  const faces = faceNormals(mesh)
  const around = cornersAround(mesh.positions.length / 3, mesh.triangles)
  const { vertices, normals, triangles } = shadedCorners(faces, around)
  const positions = new Float32Array(3 * vertices.length)
  for (let corner = 0; corner < vertices.length; corner++)
    for (let k = 0; k < 3; k++) positions[3 * corner + k] = mesh.positions[3 * vertices[corner] + k]
  return {
    positions,
    normals: Float32Array.from(normals),
    triangles,
    edges: creases(mesh, around, faces, triangles),
  }
}

/** Writes every corner out for each triangle and edge that it has. */
export function expanded({ positions, normals, triangles, edges }: Shaded): Drawable {
  return {
    positions: taken(positions, triangles),
    normals: taken(normals, triangles),
    edges: taken(positions, edges),
  }
}

/** Three numbers of each of some corners. */
function taken(numbers: Float32Array, corners: Uint16Array | Uint32Array): Float32Array<ArrayBuffer> {
  const all = new Float32Array(3 * corners.length)
  for (let i = 0; i < corners.length; i++) {
    const from = 3 * corners[i]
    all[3 * i] = numbers[from]
    all[3 * i + 1] = numbers[from + 1]
    all[3 * i + 2] = numbers[from + 2]
  }
  return all
}

/** The normals of triangles: unit ones, and twice the area along them, so that large faces weigh more in a blend. */
interface FaceNormals {
  weighted: Float64Array
  unit: Float64Array
}

const isSmooth = ({ unit }: FaceNormals, s: number, t: number): boolean =>
  unit[3 * s] * unit[3 * t] + unit[3 * s + 1] * unit[3 * t + 1] + unit[3 * s + 2] * unit[3 * t + 2] >=
  creaseCosine

/** The corners of a shaded mesh: the vertex of each, its normal, and which three each triangle has. */
interface ShadedCorners {
  vertices: number[]
  normals: number[]
  triangles: Uint32Array
}

/** The normal of a corner is the blend of the faces around its vertex that go smoothly into its own. */
function shadedCorners(faces: FaceNormals, { starts, list }: Corners): ShadedCorners {
  const { weighted, unit } = faces
  const vertices: number[] = []
  const normals: number[] = []
  const triangles = new Uint32Array(list.length)
  // Most faces around a vertex lie in few planes: of each, one triangle and the sum of all.
  const planes: number[] = []
  const sums: number[] = []
  const planeOf: number[] = []
  const isPlane = (s: number, t: number) =>
    unit[3 * s] === unit[3 * t] && unit[3 * s + 1] === unit[3 * t + 1] && unit[3 * s + 2] === unit[3 * t + 2]
  for (let vertex = 0; vertex + 1 < starts.length; vertex++) {
    const [from, to] = [starts[vertex], starts[vertex + 1]]
    let count = 0
    for (let i = from; i < to; i++) {
      const face = (list[i] / 3) | 0
      let plane = 0
      while (plane < count && !isPlane(planes[plane], face)) plane++
      if (plane === count) {
        planes[count++] = face
        for (let k = 0; k < 3; k++) sums[3 * plane + k] = 0
      }
      for (let k = 0; k < 3; k++) sums[3 * plane + k] += weighted[3 * face + k]
      planeOf[i - from] = plane
    }
    const own = vertices.length
    for (let plane = 0; plane < count; plane++) {
      let [x, y, z] = [0, 0, 0]
      for (let other = 0; other < count; other++) {
        if (other !== plane && !isSmooth(faces, planes[plane], planes[other])) continue
        x += sums[3 * other]
        y += sums[3 * other + 1]
        z += sums[3 * other + 2]
      }
      const length = Math.sqrt(x * x + y * y + z * z) || 1
      x /= length
      y /= length
      z /= length
      let corner = own
      while (
        corner < vertices.length &&
        (normals[3 * corner] !== x || normals[3 * corner + 1] !== y || normals[3 * corner + 2] !== z)
      )
        corner++
      if (corner === vertices.length) {
        vertices.push(vertex)
        normals.push(x, y, z)
      }
      for (let i = from; i < to; i++) if (planeOf[i - from] === plane) triangles[list[i]] = corner
    }
  }
  return { vertices, normals, triangles }
}

function faceNormals({ positions: p, triangles }: Triangles): FaceNormals {
  const weighted = new Float64Array(triangles.length)
  const unit = new Float64Array(triangles.length)
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t]
    const b = 3 * triangles[t + 1]
    const c = 3 * triangles[t + 2]
    const ux = p[b] - p[a]
    const uy = p[b + 1] - p[a + 1]
    const uz = p[b + 2] - p[a + 2]
    const vx = p[c] - p[a]
    const vy = p[c + 1] - p[a + 1]
    const vz = p[c + 2] - p[a + 2]
    const x = uy * vz - uz * vy
    const y = uz * vx - ux * vz
    const z = ux * vy - uy * vx
    const length = Math.sqrt(x * x + y * y + z * z) || 1
    weighted[t] = x
    weighted[t + 1] = y
    weighted[t + 2] = z
    unit[t] = x / length
    unit[t + 1] = y / length
    unit[t + 2] = z / length
  }
  return { weighted, unit }
}

/** Where triangles have their corners: those at each vertex in one list, and where each vertex's begin. */
interface Corners {
  starts: Uint32Array
  list: Uint32Array
}

function cornersAround(vertices: number, triangles: Uint32Array): Corners {
  const starts = new Uint32Array(vertices + 1)
  for (let corner = 0; corner < triangles.length; corner++) starts[triangles[corner] + 1]++
  for (let v = 0; v < vertices; v++) starts[v + 1] += starts[v]
  const next = starts.slice()
  const list = new Uint32Array(triangles.length)
  for (let corner = 0; corner < triangles.length; corner++) list[next[triangles[corner]]++] = corner
  return { starts, list }
}

/** The edges between triangles that do not go smoothly into one another, each once, by corners of the shaded mesh. */
function creases(
  { triangles }: Triangles,
  { starts, list }: Corners,
  faces: FaceNormals,
  corners: Uint32Array,
): Uint32Array {
  const after = (corner: number) => (corner % 3 === 2 ? corner - 2 : corner + 1)
  const edges: number[] = []
  for (let corner = 0; corner < triangles.length; corner++) {
    const from = triangles[corner]
    const to = triangles[after(corner)]
    // Of the two triangles at an edge, the one that walks it to the higher vertex draws it.
    if (from > to) continue
    const own = (corner / 3) | 0
    for (let i = starts[to]; i < starts[to + 1]; i++) {
      const other = list[i]
      if (triangles[after(other)] !== from || isSmooth(faces, own, (other / 3) | 0)) continue
      edges.push(corners[corner], corners[after(corner)])
      break
    }
  }
  return Uint32Array.from(edges)
}
