import { expect, test } from 'vitest'
import { convexHull, evened } from '../../src/kernel/convex-hull.ts'
import type { IndexedMesh } from '../../src/kernel/weld.ts'
import { draws } from './symmetric-points.ts'

// `SWEEP=2000 npm test` draws more sets of points; `SEED=…` repeats a run.
const sweep = 20 * Number(process.env.SWEEP ?? 100)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))

/**
 * What makes a closed mesh the hull of points, in whatever way it was found: its corners are among them, none of them lies
 * above a face, and it is one sphere. Gives the fault, or nothing.
 */
function faultOf({ positions, triangles }: IndexedMesh, points: Float64Array): string | undefined {
  const even = evened(points)
  const known = new Set(pointsOf(even).map(String))
  const corners = pointsOf(positions)
  if (!corners.every(corner => known.has(String(corner)))) return 'a corner is none of the points'
  const edges = new Set<string>()
  for (let t = 0; t < triangles.length; t += 3) {
    const face = [...triangles.subarray(t, t + 3)]
    for (const [i, from] of face.entries()) edges.add(`${from} ${face[(i + 1) % 3]}`)
    const sides = sidesOf(
      face.map(v => corners[v]),
      even,
    )
    if (sides.some(side => side > 0)) return 'a point lies above a face'
    if (!sides.some(side => side < 0)) return 'a face has no area'
  }
  if (edges.size !== triangles.length) return 'an edge comes twice'
  if (![...edges].every(edge => edges.has(edge.split(' ').reverse().join(' ')))) return 'an edge is open'
  return corners.length - triangles.length / 6 === 2 ? undefined : 'it is no sphere'
}

type Point = readonly number[]

const pointsOf = (list: Float64Array): Point[] =>
  Array.from({ length: list.length / 3 }, (_, v) => [...list.subarray(3 * v, 3 * v + 3)])

/** Of points, the sides of a plane that they lie on: with doubles, and with whole numbers where those could be wrong. */
function sidesOf([a, b, c]: readonly Point[], points: Float64Array): number[] {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const longest = Math.max(...[ux, uy, uz, vx, vy, vz].map(Math.abs))
  const sides: number[] = []
  for (let i = 0; i < points.length; i += 3) {
    const [dx, dy, dz] = [points[i] - a[0], points[i + 1] - a[1], points[i + 2] - a[2]]
    const side = x * dx + y * dy + z * dz
    const doubt = 1e-14 * longest * longest * (Math.abs(dx) + Math.abs(dy) + Math.abs(dz))
    sides.push(Math.abs(side) > doubt ? side : exactSide([a, b, c], points.subarray(i, i + 3)))
  }
  return sides
}

function exactSide(plane: readonly Point[], point: ArrayLike<number>): number {
  const [a, b, c, d] = [...plane, Array.from(point)].map(p => p.map(whole))
  const [u, v, w] = [b, c, d].map(p => p.map((x, k) => x - a[k]))
  return Number(
    (u[1] * v[2] - u[2] * v[1]) * w[0] +
      (u[2] * v[0] - u[0] * v[2]) * w[1] +
      (u[0] * v[1] - u[1] * v[0]) * w[2],
  )
}

/** A coordinate as a whole number of 2^-60 mm, which it is on any grid of ours. */
const whole = (v: number): bigint => BigInt(v * 2 ** 60)

test(`the hulls of ${sweep} sets of symmetric points enclose them, SEED=${seed}`, {
  timeout: 60_000 + 60 * sweep,
}, () => {
  for (const { points, where } of draws(seed, sweep)) {
    const hull = convexHull(points)
    expect(hull ? faultOf(hull, points) : 'no hull', where).toBe(undefined)
  }
})

test('the sums of a cylinder and a ball, whose hull Manifold does not find', () => {
  const segments = 16
  const across = <T>(count: number, make: (i: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i))
  const around = across(segments, i => [
    Math.cos((2 * Math.PI * i) / segments),
    Math.sin((2 * Math.PI * i) / segments),
  ])
  const ball = around
    .slice(0, segments / 2 + 1)
    .flatMap(([rise, out]) => around.map(([x, y]) => [2 * out * x, 2 * out * y, 2 * rise]))
  const cylinder = [-5, 5].flatMap(z => around.map(([x, y]) => [3.5 * x, 3.5 * y, z]))
  const sums = cylinder.flatMap(p => ball.flatMap(q => p.map((v, k) => v + q[k])))
  const points = Float64Array.from(sums)
  const hull = convexHull(points)
  expect(hull && faultOf(hull, points)).toBe(undefined)
})

test('points in one plane, on one line, or at one place have no hull', () => {
  const flat = [0, 0, 1, 9, 0, 1, 0, 9, 1, 9, 9, 1]
  for (const points of [[], [1, 2, 3], flat.slice(0, 6), flat])
    expect(convexHull(Float64Array.from(points))).toBe(undefined)
})
