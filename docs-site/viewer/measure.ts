import { type Matrix4, Vector3 } from 'three'
import type { ArcFeature, Feature } from './features.ts'
import { nearestOfSegments } from './nearest-of-segments.ts'

/** What a figure says: a size of one feature, or a relation of two. */
export type FigureName =
  | 'diameter'
  | 'radius'
  | 'arc'
  | 'length'
  | 'x'
  | 'y'
  | 'z'
  | 'distance'
  | 'axes'
  | 'angle'

/** One measured figure, in mm, or degrees of an angle. It is exact where its features are known, not only approached. */
export interface Figure {
  name: FigureName
  value: number
  exact: boolean
}

export interface Reading {
  /** The first one is what was asked for. */
  figures: Figure[]
  /** What to draw the first figure along. */
  along?: [Vector3, Vector3]
}

/** A feature of a part, carried into the assembly. */
export function carried(feature: Feature, matrix: Matrix4): Feature {
  const point = (v: Vector3) => v.clone().applyMatrix4(matrix)
  const direction = (v: Vector3) => v.clone().transformDirection(matrix)
  switch (feature.kind) {
    case 'point':
      return { ...feature, at: point(feature.at) }
    case 'line':
      return { ...feature, from: point(feature.from), to: point(feature.to) }
    case 'arc':
      return {
        ...feature,
        centre: point(feature.centre),
        axis: direction(feature.axis),
        points: feature.points.map(point),
      }
    case 'curve':
      return { ...feature, points: feature.points.map(point) }
    case 'plane':
      return { ...feature, at: point(feature.at), normal: direction(feature.normal) }
  }
}

/** What one feature measures by itself. */
export function measureOne(feature: Feature): Reading {
  switch (feature.kind) {
    case 'point':
      return {
        figures: (['x', 'y', 'z'] as const).map(name => ({
          name,
          value: feature.at[name],
          exact: feature.exact,
        })),
      }
    case 'line':
      return {
        figures: [{ name: 'length', value: feature.from.distanceTo(feature.to), exact: feature.exact }],
        along: [feature.from, feature.to],
      }
    case 'arc':
      return measureArc(feature)
    case 'curve':
      return { figures: [{ name: 'length', value: lengthOf(feature.points), exact: false }] }
    case 'plane':
      return { figures: [] }
  }
}

function measureArc({ centre, radius, sweep, exact, points }: ArcFeature): Reading {
  const most = sweep > 180
  const across = farthest(centre, points)
  return {
    figures: [
      { name: most ? 'diameter' : 'radius', value: most ? 2 * radius : radius, exact },
      ...(sweep < 360 ? [{ name: 'arc' as const, value: sweep, exact: false }] : []),
    ],
    along: most ? [across, centre.clone().multiplyScalar(2).sub(across)] : [centre, across],
  }
}

/** What two features measure together. The centre stands for a circle, and whole planes and edges for themselves. */
export function measureTwo(a: Feature, b: Feature): Reading {
  if (a.kind === 'plane') return fromPlane(a, b)
  if (b.kind === 'plane') return fromPlane(b, a)
  if (a.kind === 'arc' && b.kind === 'arc') return betweenArcs(a, b)
  const [p, q] = nearestPoints(a, b)
  return {
    figures: [distance(p, q, isExact(a) && isExact(b)), ...parts(p, q, a, b), ...angle(a, b)],
    along: [p, q],
  }
}

/** From a plane: to a parallel plane or edge, or to a point, at a right angle; to others the angle. */
function fromPlane(plane: Extract<Feature, { kind: 'plane' }>, other: Feature): Reading {
  const cosine = Math.min(1, Math.abs(directionOf(other)?.dot(plane.normal) ?? 0))
  // An edge lies in a parallel plane when it is at right angles to the normal.
  const inclined = { plane: Math.acos(cosine), line: Math.asin(cosine), arc: 0, curve: 0, point: 0 }[
    other.kind
  ]
  if (inclined > 1e-4) return { figures: [{ name: 'angle', value: degrees(inclined), exact: false }] }
  const at = anchor(other)
  const gap = at.clone().sub(plane.at).dot(plane.normal)
  const foot = at.clone().addScaledVector(plane.normal, -gap)
  return { figures: [distance(foot, at, isExact(other))], along: [foot, at] }
}

/** Circles: centre to centre, and the distance of parallel axes where it is another. */
function betweenArcs(a: ArcFeature, b: ArcFeature): Reading {
  const exact = a.exact && b.exact
  const from = b.centre.clone().sub(a.centre)
  const centres = distance(a.centre, b.centre, exact)
  const along: [Vector3, Vector3] = [a.centre, b.centre]
  if (Math.abs(a.axis.dot(b.axis)) < 1 - 1e-9)
    return { figures: [centres, ...parts(...along, a, b), ...angle(a, b)], along }
  const apart = from.clone().addScaledVector(a.axis, -from.dot(a.axis))
  const axes: Figure = { name: 'axes', value: apart.length(), exact }
  const level = Math.abs(axes.value - centres.value) < 1e-4
  // Rims on one axis are asked for their distance along it.
  const figures = level ? [axes] : axes.value < 1e-4 ? [centres] : [axes, centres]
  const end = level || axes.value < 1e-4 ? b.centre : a.centre.clone().add(apart)
  return { figures: [...figures, ...parts(...along, a, b)], along: [a.centre, end] }
}

const distance = (p: Vector3, q: Vector3, exact: boolean): Figure => ({
  name: 'distance',
  value: p.distanceTo(q),
  exact,
})

/** The distance along the axes, where it is along more than one. */
function parts(p: Vector3, q: Vector3, a: Feature, b: Feature): Figure[] {
  const exact = isExact(a) && isExact(b)
  const figures = (['x', 'y', 'z'] as const).map(name => ({
    name,
    value: Math.abs(q[name] - p[name]),
    exact,
  }))
  return figures.filter(({ value }) => value > 1e-4).length > 1 ? figures : []
}

/** The angle between edges or axes that are not parallel. */
function angle(a: Feature, b: Feature): Figure[] {
  const [u, v] = [directionOf(a), directionOf(b)]
  if (!u || !v) return []
  const cosine = Math.abs(u.dot(v))
  return cosine > 1 - 1e-9 ? [] : [{ name: 'angle', value: degrees(Math.acos(cosine)), exact: false }]
}

const degrees = (radians: number): number => (radians * 180) / Math.PI

function directionOf(feature: Feature): Vector3 | undefined {
  switch (feature.kind) {
    case 'line':
      return feature.to.clone().sub(feature.from).normalize()
    case 'arc':
      return feature.axis
    case 'plane':
      return feature.normal
  }
}

/** Planes, and corners, edges and circles that are true ones. */
const isExact = (feature: Feature): boolean => ('exact' in feature ? feature.exact : feature.kind === 'plane')

function anchor(feature: Feature): Vector3 {
  switch (feature.kind) {
    case 'line':
      return feature.from
    case 'arc':
      return feature.centre
    case 'curve':
      return feature.points[0]
    default:
      return feature.at
  }
}

/** The points of two features that are nearest to each other. */
function nearestPoints(a: Feature, b: Feature): [Vector3, Vector3] {
  let best: [Vector3, Vector3] = [anchor(a), anchor(b)]
  let least = Number.POSITIVE_INFINITY
  for (const [p, q] of segmentsOf(a))
    for (const [r, s] of segmentsOf(b)) {
      const pair = nearestOfSegments(p, q, r, s)
      const apart = pair[0].distanceToSquared(pair[1])
      if (apart < least) [best, least] = [pair, apart]
    }
  return best
}

function segmentsOf(feature: Feature): [Vector3, Vector3][] {
  if (feature.kind === 'line') return [[feature.from, feature.to]]
  if (feature.kind === 'curve')
    return feature.points.slice(1).map((point, i): [Vector3, Vector3] => [feature.points[i], point])
  return [[anchor(feature), anchor(feature)]]
}

function farthest(from: Vector3, points: readonly Vector3[]): Vector3 {
  // Level across the picture as drawings have it: the point farthest along x, or along y for a circle that faces x.
  const spread = (axis: 'x' | 'y') => Math.max(...points.map(p => Math.abs(p[axis] - from[axis])))
  const axis = spread('x') > 1e-6 ? 'x' : 'y'
  return points.reduce(
    (best, p) => (Math.abs(p[axis] - from[axis]) > Math.abs(best[axis] - from[axis]) ? p : best),
    points[0] ?? new Vector3(),
  )
}

function lengthOf(points: readonly Vector3[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + point.distanceTo(points[i]), 0)
}
