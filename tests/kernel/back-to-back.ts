import type { Mesh, Point3 } from '../../src/kernel/mesh.ts'

interface Facet {
  readonly corners: readonly Point3[]
  readonly normal: Point3
  readonly area: number
}

/**
 * The area in mm² of facets that lie back to back with others, less than a nanometre apart: where two blocks were meant to be
 * joined but were not, or a film was left over a hole.
 */
export function areaBackToBack(mesh: Mesh): number {
  const planes = new Map<string, Facet[]>()
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const facet = facetOf(mesh, t)
    if (facet.area < 1e-6) continue
    const name = planeOf(facet).join()
    const others = planes.get(name)
    if (others) others.push(facet)
    else planes.set(name, [facet])
  }
  let area = 0
  for (const facets of planes.values()) {
    const back = facets.filter(({ normal }) => isBackward(normal))
    for (const facet of facets)
      if (!isBackward(facet.normal) && back.some(other => lies(middleOf(facet), other))) area += facet.area
  }
  return area
}

function facetOf({ positions, triangles }: Mesh, t: number): Facet {
  const corners = [0, 1, 2].map((k): Point3 => {
    const v = 3 * triangles[t + k]
    return [positions[v], positions[v + 1], positions[v + 2]]
  })
  const across = cross(less(corners[1], corners[0]), less(corners[2], corners[0]))
  const twice = Math.hypot(...across)
  return { corners, normal: [across[0] / twice, across[1] / twice, across[2] / twice], area: twice / 2 }
}

/** What facets of one plane have in common, whichever way they face: their normal and how far it is from the origin. */
function planeOf({ corners: [a], normal }: Facet): number[] {
  const sign = isBackward(normal) ? -1 : 1
  const [x, y, z] = normal.map(n => sign * n)
  return [x * 1e4, y * 1e4, z * 1e4, (x * a[0] + y * a[1] + z * a[2]) * 1e3].map(n => Math.round(n) + 0)
}

const isBackward = (normal: Point3): boolean => (normal.find(n => Math.abs(n) > 1e-6) ?? 0) < 0

const middleOf = ({ corners: [a, b, c] }: Facet): Point3 => {
  // Off the lines that a regular mesh has its edges on.
  const at = (i: 0 | 1 | 2) => 0.41 * a[i] + 0.33 * b[i] + 0.26 * c[i]
  return [at(0), at(1), at(2)]
}

/** Whether a point lies on a facet, within a nanometre of its plane. */
function lies(point: Point3, { corners, normal }: Facet): boolean {
  if (Math.abs(dot(less(point, corners[0]), normal)) > 1e-6) return false
  return corners.every(
    (from, i) => dot(cross(less(corners[(i + 1) % 3], from), less(point, from)), normal) > 0,
  )
}

const less = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Point3, b: Point3): Point3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
