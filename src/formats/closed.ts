import { mixed } from './mixed.ts'

/**
 * Whether a mesh of some corners is closed: every edge is walked as often in one direction as in the other. Then, and
 * only then, the signed areas of the triangles cancel out wherever the corners are placed in a plane. They are placed at
 * random; an open mesh passes for closed once in some 2^28 times. So it can run on every file that is written.
 */
export function isClosed(triangles: Uint32Array, corners: number): boolean {
  const x = new Int32Array(corners)
  const y = new Int32Array(corners)
  for (let corner = 0; corner < corners; corner++) {
    x[corner] = mixed(corner + 1)
    y[corner] = mixed(x[corner])
  }
  let area = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]
    const b = triangles[t + 1]
    const c = triangles[t + 2]
    area += Math.imul(x[a], y[b] - y[c]) + Math.imul(x[b], y[c] - y[a]) + Math.imul(x[c], y[a] - y[b])
    // Twice the area, modulo 2^32.
    area |= 0
  }
  return area === 0
}
