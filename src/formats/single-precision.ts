import type { RoundedMesh } from './round-mesh.ts'

/** Part of its volume that a solid may win or lose by single precision. */
const tolerance = 0.01

/**
 * Throws when a solid lies so far from the origin, for its size, that single precision changes its volume by more than a
 * hundredth. STL stores single precision; slicers and viewers read 3MF and OBJ into it.
 */
export function assertSinglePrecise({ positions, triangles }: RoundedMesh): void {
  const before = volumeOf(positions, triangles)
  const after = volumeOf(Float32Array.from(positions), triangles)
  const change = Math.abs(after / before - 1)
  if (!(change > tolerance)) return
  const furthest = positions.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  throw new Error(
    `the solid lies ${Number(furthest.toPrecision(3))} mm from the origin, where the single precision of STL, and of programs that read 3MF and OBJ, changes its volume by ${Number((100 * change).toPrecision(2))} %: move it closer to the origin`,
  )
}

/** Signed volume; reckoned from a corner of the mesh, which keeps its digits far from the origin. */
function volumeOf(p: Float64Array | Float32Array, triangles: Uint32Array): number {
  const first = 3 * triangles[0]
  const [x, y, z] = [p[first], p[first + 1], p[first + 2]]
  let sum = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t]
    const b = 3 * triangles[t + 1]
    const c = 3 * triangles[t + 2]
    const [ax, ay, az] = [p[a] - x, p[a + 1] - y, p[a + 2] - z]
    const [bx, by, bz] = [p[b] - x, p[b + 1] - y, p[b + 2] - z]
    const [cx, cy, cz] = [p[c] - x, p[c + 1] - y, p[c + 2] - z]
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
  }
  return sum / 6
}
