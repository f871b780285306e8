import { Vector3 } from 'three'

/** A circle in space; lengths in mm. */
export interface Circle {
  centre: Vector3
  /** Of length 1. */
  axis: Vector3
  radius: number
  /** Greatest distance of a point from the circle. */
  deviation: number
}

/** The circle that fits points best (Kåsa's algebraic fit in their plane); undefined for points on a line. */
export function fitCircle(points: readonly Vector3[]): Circle | undefined {
  const axis = normalOf(points)
  if (!axis) return undefined
  const origin = points[0]
  const u = new Vector3().subVectors(points[Math.floor(points.length / 2)], origin).normalize()
  const v = new Vector3().crossVectors(axis, u)
  const flat = points.map(point => {
    const from = new Vector3().subVectors(point, origin)
    return [from.dot(u), from.dot(v)] as const
  })
  const middle = kasa(flat)
  if (!middle) return undefined
  const [cu, cv] = middle
  const centre = origin.clone().addScaledVector(u, cu).addScaledVector(v, cv)
  const radius = flat.reduce((sum, [x, y]) => sum + Math.hypot(x - cu, y - cv), 0) / flat.length
  return { centre, axis, radius, deviation: deviationFrom({ centre, axis, radius }, points) }
}

/** Greatest distance in mm of points from a circle. */
export function deviationFrom(
  { centre, axis, radius }: Omit<Circle, 'deviation'>,
  points: readonly Vector3[],
): number {
  let worst = 0
  for (const point of points) {
    const from = new Vector3().subVectors(point, centre)
    const along = from.dot(axis)
    const outward = Math.sqrt(Math.max(0, from.lengthSq() - along * along))
    worst = Math.max(worst, Math.hypot(along, outward - radius))
  }
  return worst
}

/** Normal of the plane of points, by the widest triangle on three of them a third of the way apart. */
function normalOf(points: readonly Vector3[]): Vector3 | undefined {
  if (points.length < 3) return undefined
  const [a, b, c] = [0, 1 / 3, 2 / 3].map(share => points[Math.floor(share * points.length)])
  const last = points[points.length - 1]
  const closed = points.length > 4 && last.distanceTo(a) < 1e-9
  const [p, q] = closed ? [b, c] : [points[Math.floor(points.length / 2)], last]
  const normal = new Vector3().subVectors(p, a).cross(new Vector3().subVectors(q, a))
  const size = p.distanceTo(a) * q.distanceTo(a)
  return normal.length() > 1e-6 * size ? normal.normalize() : undefined
}

/** Centre of the circle x² + y² + dx + ey + f = 0 with the least squared error. */
function kasa(points: readonly (readonly [number, number])[]): [number, number] | undefined {
  const n = points.length
  let [mx, my] = [0, 0]
  for (const [x, y] of points) {
    mx += x / n
    my += y / n
  }
  let [xx, xy, yy, xz, yz] = [0, 0, 0, 0, 0]
  for (const [px, py] of points) {
    const [x, y] = [px - mx, py - my]
    const z = x * x + y * y
    xx += x * x
    xy += x * y
    yy += y * y
    xz += x * z
    yz += y * z
  }
  const determinant = xx * yy - xy * xy
  if (Math.abs(determinant) < 1e-12 * (xx + yy) ** 2) return undefined
  return [mx + (xz * yy - yz * xy) / (2 * determinant), my + (yz * xx - xz * xy) / (2 * determinant)]
}
