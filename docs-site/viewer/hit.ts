import type { Box3, Ray, Vector3 } from 'three'

/** Where a ray meets a part's triangles first; the distance along the ray in mm. */
export interface Hit {
  distance: number
  /** Number of the triangle. */
  triangle: number
  /** Whether the ray comes from inside the part, as it does where a section has cut it open. */
  inside: boolean
}

/** The first triangle (nine numbers each) that a ray meets between two distances; of a ray and triangles in one frame. */
export function firstHit(
  positions: Float32Array,
  { origin: o, direction: d }: Ray,
  from: number,
  to: number,
): Hit | undefined {
  let best: Hit | undefined
  let nearest = to
  for (let i = 0; i < positions.length; i += 9) {
    // Möller and Trumbore.
    const [ax, ay, az] = [positions[i], positions[i + 1], positions[i + 2]]
    const ux = positions[i + 3] - ax
    const uy = positions[i + 4] - ay
    const uz = positions[i + 5] - az
    const vx = positions[i + 6] - ax
    const vy = positions[i + 7] - ay
    const vz = positions[i + 8] - az
    const px = d.y * vz - d.z * vy
    const py = d.z * vx - d.x * vz
    const pz = d.x * vy - d.y * vx
    const determinant = ux * px + uy * py + uz * pz
    if (determinant === 0) continue
    const sx = o.x - ax
    const sy = o.y - ay
    const sz = o.z - az
    const u = (sx * px + sy * py + sz * pz) / determinant
    if (u < 0 || u > 1) continue
    const qx = sy * uz - sz * uy
    const qy = sz * ux - sx * uz
    const qz = sx * uy - sy * ux
    const v = (d.x * qx + d.y * qy + d.z * qz) / determinant
    if (v < 0 || u + v > 1) continue
    const distance = (vx * qx + vy * qy + vz * qz) / determinant
    if (distance < from || distance >= nearest) continue
    nearest = distance
    best = { distance, triangle: i / 9, inside: determinant < 0 }
  }
  return best
}

/** The part of a ray, as distances, on the side of a plane that is kept (normal · point + constant ≥ 0). */
export function keptSpan({ origin, direction }: Ray, normal: Vector3, constant: number): [number, number] {
  const start = normal.dot(origin) + constant
  const slope = normal.dot(direction)
  if (Math.abs(slope) < 1e-12)
    return start >= 0 ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0, 0]
  const crossing = -start / slope
  return slope > 0 ? [crossing, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, crossing]
}

/** The box around triangles. */
export function boxAround(positions: Float32Array, box: Box3): Box3 {
  box.makeEmpty()
  for (let i = 0; i < positions.length; i += 3) {
    box.min.x = Math.min(box.min.x, positions[i])
    box.min.y = Math.min(box.min.y, positions[i + 1])
    box.min.z = Math.min(box.min.z, positions[i + 2])
    box.max.x = Math.max(box.max.x, positions[i])
    box.max.y = Math.max(box.max.y, positions[i + 1])
    box.max.z = Math.max(box.max.z, positions[i + 2])
  }
  return box
}
