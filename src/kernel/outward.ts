import { type Bodies, bodyVolumes, numberBodies } from './bodies.ts'
import type { Box, Point3 } from './mesh.ts'
import type { IndexedMesh } from './weld.ts'

/**
 * The triangles of a closed mesh with those bodies turned round that are inside out, together with all that lies within
 * them; undefined when none is. A body that faces inwards within another that faces outwards is a cavity, and stays.
 */
export function turnedOutward(mesh: IndexedMesh): Uint32Array | undefined {
  const bodies = numberBodies(mesh.positions.length / 3, mesh.triangles)
  const volumes = bodyVolumes(mesh, bodies)
  if (volumes.every(volume => volume >= 0)) return undefined
  const isTurned = inwardBodies(mesh, bodies, volumes)
  if (!isTurned.includes(1)) return undefined
  const triangles = mesh.triangles.slice()
  for (let t = 0; t < triangles.length; t += 3)
    if (isTurned[bodies.of[triangles[t]]])
      [triangles[t + 1], triangles[t + 2]] = [triangles[t + 2], triangles[t + 1]]
  return triangles
}

/** For each body, whether it has to be turned round so that no place is outside of something more often than inside. */
function inwardBodies(mesh: IndexedMesh, bodies: Bodies, volumes: Float64Array): Uint8Array {
  const isTurned = new Uint8Array(bodies.count)
  /** How often the inside of a body is inside of something. */
  const depth = new Int32Array(bodies.count)
  const shells = shellsOf(mesh, bodies)
  // What lies around a body has the greater volume, and comes before it.
  const order = Array.from(volumes.keys()).sort((a, b) => Math.abs(volumes[b]) - Math.abs(volumes[a]))
  order.forEach((body, i) => {
    const around = order.slice(0, i).findLast(other => isWithin(mesh, shells[body], shells[other]))
    const [outside, turned] = around === undefined ? [0, 0] : [depth[around], isTurned[around]]
    const isInward = volumes[body] < 0 !== (turned === 1)
    const isWrong = isInward && outside === 0
    isTurned[body] = isWrong ? 1 - turned : turned
    depth[body] = outside + (isInward && !isWrong ? -1 : 1)
  })
  return isTurned
}

/** The surface of a body: where its triangles begin, and the box around it. */
interface Shell {
  triangles: number[]
  box: Box
}

function shellsOf({ positions, triangles }: IndexedMesh, { of, count }: Bodies): Shell[] {
  const shells = Array.from({ length: count }, (): Shell => {
    return {
      triangles: [],
      box: { min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity] },
    }
  })
  for (let t = 0; t < triangles.length; t += 3) shells[of[triangles[t]]].triangles.push(t)
  of.forEach((body, v) => {
    const { min, max } = shells[body].box
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k], positions[3 * v + k])
      max[k] = Math.max(max[k], positions[3 * v + k])
    }
  })
  return shells
}

/** Whether a shell lies within another that it does not cross: with its box, and with a corner of its. */
function isWithin(mesh: IndexedMesh, inner: Shell, outer: Shell): boolean {
  const isBoxWithin = [0, 1, 2].every(
    k => inner.box.min[k] >= outer.box.min[k] && inner.box.max[k] <= outer.box.max[k],
  )
  return isBoxWithin && isAround(mesh, outer, cornerOf(mesh, mesh.triangles[inner.triangles[0]]))
}

/** Whether a shell surrounds a point: seen from there, its triangles cover the whole sphere (van Oosterom, Strackee 1983). */
function isAround(mesh: IndexedMesh, { triangles }: Shell, point: Point3): boolean {
  let halves = 0
  for (const t of triangles) {
    const [a, b, c] = [0, 1, 2].map(k => minus(cornerOf(mesh, mesh.triangles[t + k]), point))
    const [la, lb, lc] = [a, b, c].map(v => Math.hypot(...v))
    const volume =
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0])
    halves += Math.atan2(volume, la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb)
  }
  // Half of the solid angle, which is 4π all around, and nothing outside.
  return Math.abs(halves) > Math.PI
}

const cornerOf = ({ positions: p }: IndexedMesh, v: number): Point3 => [p[3 * v], p[3 * v + 1], p[3 * v + 2]]
const minus = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
