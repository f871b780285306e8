import type { Placement, Vec3 } from './assembly.ts'

/** A 4×4 matrix by columns, as WebGL and three.js take it. */
export type Matrix = readonly number[]

/** The matrix of a placement: turned about x, then y, then z of the assembly, then moved, in mm. */
export function placementMatrix({
  turn: [tx, ty, tz],
  at: [x, y, z],
}: Pick<Placement, 'turn' | 'at'>): Matrix {
  const [sx, sy, sz] = [sine(tx), sine(ty), sine(tz)]
  const [cx, cy, cz] = [sine(tx + 90), sine(ty + 90), sine(tz + 90)]
  // biome-ignore format: one column per row
  return [
    cy * cz, cy * sz, -sy, 0,
    sx * sy * cz - cx * sz, sx * sy * sz + cx * cz, sx * cy, 0,
    cx * sy * cz + sx * sz, cx * sy * sz - sx * cz, cx * cy, 0,
    x, y, z, 1,
  ]
}

/** A point carried by a matrix that turns and moves. */
export function carry(m: Matrix, [x, y, z]: Vec3): [number, number, number] {
  const row = (i: number) => m[i] * x + m[i + 4] * y + m[i + 8] * z + m[i + 12]
  return [row(0), row(1), row(2)]
}

/** Sine of an angle in degrees, exact at right angles, so that a quarter turn leaves a box a box. */
function sine(degrees: number): number {
  const angle = ((degrees % 360) + 360) % 360
  return angle % 90 === 0 ? quarters[angle / 90] : Math.sin((angle * Math.PI) / 180)
}
const quarters = [0, 1, 0, -1]
