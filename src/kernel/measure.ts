import type { BodiedMesh } from './bodies.ts'
import type { Mesh } from './mesh.ts'

/** Measures a closed mesh: volume, area, box, genus and centre of mass. */
export function measured({ positions, triangles, bodies }: BodiedMesh): Mesh {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let axis = 0; axis < 3; axis++)
    for (let i = axis; i < positions.length; i += 3) {
      if (positions[i] < min[axis]) min[axis] = positions[i]
      if (positions[i] > max[axis]) max[axis] = positions[i]
    }
  // Volumes are summed about the middle of the box, where they cancel least.
  const [ox, oy, oz] = [0, 1, 2].map(k => (min[k] + max[k]) / 2)
  let volume6 = 0
  let area2 = 0
  let [mx, my, mz] = [0, 0, 0]
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t] * 3
    const b = triangles[t + 1] * 3
    const c = triangles[t + 2] * 3
    const ax = positions[a] - ox
    const ay = positions[a + 1] - oy
    const az = positions[a + 2] - oz
    const bx = positions[b] - ox
    const by = positions[b + 1] - oy
    const bz = positions[b + 2] - oz
    const cx = positions[c] - ox
    const cy = positions[c + 1] - oy
    const cz = positions[c + 2] - oz
    const v = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
    volume6 += v
    mx += v * (ax + bx + cx)
    my += v * (ay + by + cy)
    mz += v * (az + bz + cz)
    const nx = (by - ay) * (cz - az) - (bz - az) * (cy - ay)
    const ny = (bz - az) * (cx - ax) - (bx - ax) * (cz - az)
    const nz = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    area2 += Math.sqrt(nx * nx + ny * ny + nz * nz)
  }
  // Euler: vertices - edges + faces = 2 (bodies - genus), with 3/2 edges per triangle.
  const euler = positions.length / 3 - triangles.length / 6
  const mean = (m: number, o: number) => (volume6 === 0 ? o : o + m / (4 * volume6))
  return {
    positions,
    triangles,
    volume: volume6 / 6,
    area: area2 / 2,
    box: { min, max },
    genus: bodies - euler / 2,
    bodies,
    centreOfMass: [mean(mx, ox), mean(my, oy), mean(mz, oz)],
  }
}
