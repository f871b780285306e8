import { arcOf, bulgeOf, type ContourVertex, type Point } from '../jscad/arc.ts'

export { arcOf, bulgeOf, type ContourVertex, type Point }

/** A closed contour of a flat profile with true arcs, mm: a circle, or a run of vertices joined by lines and arcs. */
export type Contour = { outer: boolean } & (
  | { kind: 'circle'; centre: [number, number]; radius: number }
  | { kind: 'path'; vertices: ContourVertex[] }
)

/** A path contour through points joined by straight lines. */
export const polygon = (points: readonly (readonly [number, number])[], outer = true): Contour => ({
  kind: 'path',
  outer,
  vertices: points.map(([x, y]) => ({ x, y, bulge: 0 })),
})

/** The point in the middle of the edge from a vertex to the next. */
export function middleOf(from: ContourVertex, to: ContourVertex): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const sagitta = from.bulge / 2
  return [(from.x + to.x) / 2 + dy * sagitta, (from.y + to.y) / 2 - dx * sagitta]
}

/** Signed area in mm²: positive for a counter-clockwise contour; a circle counts as counter-clockwise. */
export function areaOf(contour: Contour): number {
  if (contour.kind === 'circle') return Math.PI * contour.radius ** 2
  const { vertices } = contour
  return vertices.reduce((sum, v, i) => {
    const next = vertices[(i + 1) % vertices.length]
    const chord2 = (next.x - v.x) ** 2 + (next.y - v.y) ** 2
    const angle = 4 * Math.atan(v.bulge)
    const segment = v.bulge === 0 ? 0 : (chord2 / (8 * Math.sin(angle / 2) ** 2)) * (angle - Math.sin(angle))
    return sum + (v.x * next.y - next.x * v.y) / 2 + segment
  }, 0)
}

/** Area in mm² of a profile: its outer contours less its holes. */
export const profileArea = (contours: readonly Contour[]): number =>
  contours.reduce((sum, c) => sum + Math.abs(areaOf(c)) * (c.outer ? 1 : -1), 0)

/** A contour moved, turned, mirrored or scaled evenly by a 4×4 column-major matrix; undefined when the matrix bends circles. */
export function movedContour(contour: Contour, m: ArrayLike<number>): Contour | undefined {
  const scale = Math.hypot(m[0], m[1])
  const other = Math.hypot(m[4], m[5])
  const skew = m[0] * m[4] + m[1] * m[5]
  if (Math.abs(scale - other) > 1e-9 * scale || Math.abs(skew) > 1e-9 * scale * scale || scale === 0)
    return undefined
  const at = (x: number, y: number): Point => [m[0] * x + m[4] * y + m[12], m[1] * x + m[5] * y + m[13]]
  if (contour.kind === 'circle')
    return { ...contour, centre: at(...contour.centre), radius: contour.radius * scale }
  const mirrored = m[0] * m[5] - m[1] * m[4] < 0
  const vertices = contour.vertices.map(v => {
    const [x, y] = at(v.x, v.y)
    return { x, y, bulge: mirrored ? -v.bulge : v.bulge }
  })
  return { ...contour, vertices: mirrored ? reversed(vertices) : vertices }
}

/** The same closed path walked the other way. */
export function reversed(vertices: readonly ContourVertex[]): ContourVertex[] {
  const before = [vertices[vertices.length - 1], ...vertices]
  return vertices.map(({ x, y }, i) => ({ x, y, bulge: 0 - before[i].bulge })).reverse()
}
