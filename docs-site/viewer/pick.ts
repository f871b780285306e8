import { type Ray, Vector3 } from 'three'
import { boxOf, type Displayed, featuresIn, type Projection, rayThrough } from './displayed.ts'
import type { ArcFeature, Feature } from './features.ts'
import { firstHit, type Hit, keptSpan } from './hit.ts'
import { candidates } from './snap.ts'

/** A feature that was picked, in the frame of its part, so that it follows where the part is displayed. */
export interface Pick {
  placement: number
  part: string
  feature: Feature
}

interface Surface {
  displayed: Displayed
  hit: Hit
  /** In the frame of the part. */
  at: Vector3
  /** The cut face of a section was met, not a face of the part. */
  onCut: boolean
}

/** The part that is seen at a place of the picture, and where. */
export function surfaceAt(all: readonly Displayed[], ray: Ray): Surface | undefined {
  let best: Surface | undefined
  for (const displayed of all) {
    const local = ray.clone().applyMatrix4(displayed.matrix.clone().invert())
    const { drawable, plane } = displayed
    if (!local.intersectsBox(boxOf(drawable))) continue
    const [from, to] = plane ? keptSpan(ray, plane.normal, plane.constant) : [0, Number.POSITIVE_INFINITY]
    const start = Math.max(0, from)
    const hit = firstHit(drawable.positions, local, start, Math.min(to, best?.hit.distance ?? to))
    if (!hit) continue
    // From inside: the ray came in through the cut.
    const onCut = hit.inside && from > 0
    const distance = onCut ? start : hit.distance
    if (best && distance >= best.hit.distance) continue
    best = { displayed, hit: { ...hit, distance }, at: local.at(distance, new Vector3()), onCut }
  }
  return best
}

/**
 * The feature at a place of the picture: a corner within reach (CSS pixels) before an edge, an edge before a face. What
 * is hidden or cut away is not found. On the wall of a round, its nearest circle is found.
 */
export function featureAt(
  all: readonly Displayed[],
  projection: Projection,
  x: number,
  y: number,
  reach: number,
): Pick | undefined {
  const seen = candidates(all, projection, x, y, reach).filter(({ at }) => isSeen(all, projection, at))
  if (seen.length > 0) {
    // Of those that are as good as at the same place of the picture, the one nearest to the eye.
    const [{ displayed, feature }] = seen
      .filter(({ pixels }) => pixels < seen[0].pixels + 1.5)
      .sort((a, b) => a.depth - b.depth)
    return { placement: displayed.placement, part: displayed.part, feature }
  }
  const surface = surfaceAt(all, rayThrough(projection, x, y))
  if (!surface) return undefined
  const { placement, part } = surface.displayed
  return { placement, part, feature: faceAt(surface) }
}

/** Whether nothing lies before a point of the assembly. */
function isSeen(all: readonly Displayed[], projection: Projection, at: Vector3): boolean {
  const place = at.clone().applyMatrix4(projection.matrix)
  if (Math.abs(place.z) > 1) return false
  const x = ((place.x + 1) * projection.width) / 2
  const y = ((1 - place.y) * projection.height) / 2
  const ray = rayThrough(projection, x, y)
  const surface = surfaceAt(all, ray)
  const distance = ray.origin.distanceTo(at)
  const slack = Math.max(0.02, 2e-4 * distance)
  return !surface || surface.hit.distance > distance - slack
}

/** The face at a point: flat, of a round whose circle is known, or some other surface. */
function faceAt({ displayed, hit, at, onCut }: Surface): Feature {
  const { drawable, matrix, plane } = displayed
  if (onCut && plane) {
    const normal = plane.normal.clone().negate().transformDirection(matrix.clone().invert())
    return { kind: 'plane', at, normal }
  }
  const [a, b, c] = [0, 3, 6].map(k => new Vector3().fromArray(drawable.normals, 9 * hit.triangle + k))
  if (a.distanceTo(b) < 1e-4 && a.distanceTo(c) < 1e-4) return { kind: 'plane', at, normal: a }
  const arcs = featuresIn(drawable).edges.flatMap(({ feature }) => (feature.kind === 'arc' ? [feature] : []))
  const along = (arc: ArcFeature) => Math.abs(at.clone().sub(arc.centre).dot(arc.axis))
  const around = arcs.filter(arc => isWall(arc, at, a)).sort((p, q) => along(p) - along(q))
  return around[0] ?? { kind: 'point', at, exact: false }
}

/** Whether a point with its surface's normal lies on the cylinder of a circle. */
function isWall({ centre, axis, radius }: ArcFeature, at: Vector3, normal: Vector3): boolean {
  if (Math.abs(normal.dot(axis)) > 0.01) return false
  const from = at.clone().sub(centre)
  const outward = from.addScaledVector(axis, -from.dot(axis))
  // A chord lies within its circle by at most the coarsest tolerance that is drawn.
  return Math.abs(outward.length() - radius) < 0.12 && Math.abs(outward.normalize().dot(normal)) > 0.85
}
