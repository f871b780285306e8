import type { Camera, Vector } from './camera.ts'

/** A mesh to draw where it stands: `matrix` is 4 × 4, column-major; `colour` is red, green and blue from 0 to 1. */
export interface PictureItem {
  mesh: { positions: Float64Array; triangles: Uint32Array }
  matrix: readonly number[]
  colour: Vector
}

/** A mesh in the frame of the picture: x and y in pixels from the upper left, z towards the eye, in pixels. */
export interface Shot {
  /** x, y, z of each vertex. */
  points: Float64Array
  triangles: Uint32Array
  colour: Vector
}

/** Places the items before the camera so that together they fill the picture but for a margin (all in pixels). */
export function placeInPicture(
  items: readonly PictureItem[],
  camera: Camera,
  width: number,
  height: number,
  margin: number,
): Shot[] {
  const shots = items.map(({ mesh, matrix, colour }) => ({
    points: project(mesh.positions, matrix, camera),
    triangles: mesh.triangles,
    colour,
  }))
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { points } of shots)
    for (let i = 0; i < points.length; i += 3)
      for (const k of [0, 1]) {
        low[k] = Math.min(low[k], points[i + k])
        high[k] = Math.max(high[k], points[i + k])
      }
  const scale = Math.min(
    (width - 2 * margin) / Math.max(high[0] - low[0], 1e-9),
    (height - 2 * margin) / Math.max(high[1] - low[1], 1e-9),
  )
  for (const { points } of shots)
    for (let i = 0; i < points.length; i += 3) {
      points[i] = width / 2 + (points[i] - (low[0] + high[0]) / 2) * scale
      points[i + 1] = height / 2 - (points[i + 1] - (low[1] + high[1]) / 2) * scale
      points[i + 2] *= scale
    }
  return shots
}

function project(positions: Float64Array, m: readonly number[], { right, up, back }: Camera): Float64Array {
  const points = new Float64Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const [px, py, pz] = [positions[i], positions[i + 1], positions[i + 2]]
    const x = m[0] * px + m[4] * py + m[8] * pz + m[12]
    const y = m[1] * px + m[5] * py + m[9] * pz + m[13]
    const z = m[2] * px + m[6] * py + m[10] * pz + m[14]
    points[i] = x * right[0] + y * right[1] + z * right[2]
    points[i + 1] = x * up[0] + y * up[1] + z * up[2]
    points[i + 2] = x * back[0] + y * back[1] + z * back[2]
  }
  return points
}
