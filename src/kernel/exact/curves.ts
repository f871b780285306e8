import { arcOf, type Contour } from '../contour.ts'

export type Vec = readonly [number, number, number]

/**
 * A line, or an arc of an ellipse: the points `centre + u cos t + v sin t`, with u and v any conjugate radii, mm.
 * With `spline` an ellipse is written as a rational spline: readers lose the pole of one that turns about its short axis.
 */
export type Curve =
  | { kind: 'line'; from: Vec; to: Vec }
  | { kind: 'arc'; centre: Vec; u: Vec; v: Vec; from: number; to: number; spline?: boolean }

/** A closed run of curves, head to tail. */
export type Loop = readonly Curve[]

const TAU = 2 * Math.PI

export const add = (a: Vec, b: Vec, factor = 1): Vec => [
  a[0] + factor * b[0],
  a[1] + factor * b[1],
  a[2] + factor * b[2],
]
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** A whole ellipse about a centre in a plane z = constant, counter-clockwise from +x. */
export const ellipse = (rx: number, ry: number, z = 0, from = 0, to = TAU): Curve => ({
  kind: 'arc',
  centre: [0, 0, z],
  u: [rx, 0, 0],
  v: [0, ry, 0],
  from,
  to,
})

/** Straight lines round points. */
export const ring = (points: readonly Vec[]): Loop =>
  points.map((from, i) => ({ kind: 'line', from, to: points[(i + 1) % points.length] }))

/** The curves of a flat contour, on z = 0. */
export function loopOf(contour: Contour): Loop {
  if (contour.kind === 'circle') {
    const { radius, centre } = contour
    return [{ ...ellipse(radius, radius), centre: [...centre, 0] } as Curve] // spread keeps the kind
  }
  const { vertices } = contour
  return vertices.map((v, i): Curve => {
    const next = vertices[(i + 1) % vertices.length]
    const arc = arcOf(v, next)
    if (!arc) return { kind: 'line', from: [v.x, v.y, 0], to: [next.x, next.y, 0] }
    const from = Math.atan2(v.y - arc.centre[1], v.x - arc.centre[0])
    const side = Math.sign(v.bulge)
    return {
      kind: 'arc',
      centre: [...arc.centre, 0],
      u: [arc.radius, 0, 0],
      v: [0, side * arc.radius, 0],
      from: side * from,
      to: side * from + 4 * Math.atan(Math.abs(v.bulge)),
    }
  })
}

/** A vector under the linear part of a 4×4 column-major matrix. */
export const turnedBy = (m: ArrayLike<number>, [x, y, z]: Vec): Vec => [
  m[0] * x + m[4] * y + m[8] * z,
  m[1] * x + m[5] * y + m[9] * z,
  m[2] * x + m[6] * y + m[10] * z,
]

/** A point under a 4×4 column-major matrix. */
export const movedBy = (m: ArrayLike<number>, p: Vec): Vec => add(turnedBy(m, p), [m[12], m[13], m[14]])

/** A loop under any affine matrix: lines stay lines, ellipses ellipses. */
export const movedLoop = (m: ArrayLike<number>, loop: Loop): Loop =>
  loop.map(curve =>
    curve.kind === 'line'
      ? { kind: 'line', from: movedBy(m, curve.from), to: movedBy(m, curve.to) }
      : { ...curve, centre: movedBy(m, curve.centre), u: turnedBy(m, curve.u), v: turnedBy(m, curve.v) },
  )

/** The main radii of an ellipse, the longer first, and the angle that its parameter is turned by. */
export function mainRadii(u: Vec, v: Vec): { major: Vec; minor: Vec; turn: number } {
  const [uu, vv, uv] = [dot(u, u), dot(v, v), dot(u, v)]
  const isRound = Math.abs(uu - vv) < 1e-12 * (uu + vv) && Math.abs(uv) < 1e-12 * (uu + vv)
  const turn = isRound ? 0 : Math.atan2(2 * uv, uu - vv) / 2
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  const at = (a: number, b: number): Vec => [a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]]
  return { major: at(c, s), minor: at(-s, c), turn }
}
