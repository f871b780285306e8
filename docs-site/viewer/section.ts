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
  /** Where a side of a triangle goes down through the plane, and where another comes up. */
  const side = (i: number, j: number, hi: number, hj: number) => {
    if (hi >= 0 === hj >= 0) return
    const share = hi / (hi - hj)
    const into = hi >= 0 ? a : b
    into.set(
      positions[i] + share * (positions[j] - positions[i]),
      positions[i + 1] + share * (positions[j + 1] - positions[i + 1]),
      positions[i + 2] + share * (positions[j + 2] - positions[i + 2]),
    )
  }
  for (let t = 0; t < positions.length; t += 9) {
    const [h, i, j] = [height(t), height(t + 3), height(t + 6)]
    // A corner on the plane counts as above it: then every triangle is crossed by two of its sides, or by none.
    if (h >= 0 === i >= 0 && i >= 0 === j >= 0) continue
    side(t, t + 3, h, i)
    side(t + 3, t + 6, i, j)
    side(t + 6, t, j, h)
    lines.push(a.x, a.y, a.z, b.x, b.y, b.z)
    doubled.add(a.clone().sub(origin).cross(b.clone().sub(origin)))
  }
  return { lines: new Float32Array(lines), area: Math.abs(doubled.dot(normal)) / 2 }
}
