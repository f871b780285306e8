import { Plane, Vector3 } from 'three'

export type Axis = 'x' | 'y' | 'z'
export const axes: readonly Axis[] = ['x', 'y', 'z']

/** A section at right angles to an axis: what lies on one side of `at` (mm) is taken away. */
export interface Section {
  axis: Axis
  at: number
  /** Whether the other side is taken away. */
  flipped: boolean
  /** Whether bought parts stay whole, as screws and bearings do on a drawing (ISO 128-3). */
  boughtWhole: boolean
}

/** The plane of a section; what is kept lies on its positive side. Seen from the front, right and above one looks into the cut. */
export function planeOf({ axis, at, flipped }: Section): Plane {
  const towards = (axis === 'y' ? 1 : -1) * (flipped ? -1 : 1)
  const normal = new Vector3()
  normal[axis] = towards
  return new Plane(normal, -towards * at)
}

/** Where a plane cuts triangles (nine numbers each, closed, in the frame of the plane). */
export interface Cut {
  /** Six numbers a line. */
  lines: Float32Array<ArrayBuffer>
  /** mm² of material cut through */
  area: number
}

/** Cuts a closed surface; its area is summed over the directed lines (Green's theorem), so they need no order. */
export function cut(positions: Float32Array, { normal, constant }: Plane): Cut {
  const lines: number[] = []
  const origin = normal.clone().multiplyScalar(-constant)
  const doubled = new Vector3()
  const [a, b] = [new Vector3(), new Vector3()]
  const height = (i: number) =>
    normal.x * positions[i] + normal.y * positions[i + 1] + normal.z * positions[i + 2] + constant
  const cross = (i: number, j: number, hi: number, hj: number, into: Vector3) => {
    const share = hi / (hi - hj)
    into.set(
      positions[i] + share * (positions[j] - positions[i]),
      positions[i + 1] + share * (positions[j + 1] - positions[i + 1]),
      positions[i + 2] + share * (positions[j + 2] - positions[i + 2]),
    )
  }
  for (let t = 0; t < positions.length; t += 9) {
    const corners = [t, t + 3, t + 6]
    const heights = corners.map(height)
    // A corner on the plane counts as above it: then every triangle is crossed by two of its sides, or by none.
    const above = heights.map(h => h >= 0)
    if (above[0] === above[1] && above[1] === above[2]) continue
    for (let k = 0; k < 3; k++) {
      const next = (k + 1) % 3
      if (above[k] === above[next]) continue
      cross(corners[k], corners[next], heights[k], heights[next], above[k] ? a : b)
    }
    lines.push(a.x, a.y, a.z, b.x, b.y, b.z)
    doubled.add(a.clone().sub(origin).cross(b.clone().sub(origin)))
  }
  return { lines: new Float32Array(lines), area: Math.abs(doubled.dot(normal)) / 2 }
}
