import { Box3, type Matrix4, type Plane, Ray, Vector3 } from 'three'
import type { Drawable } from '../drawable.ts'
import { type ArcFeature, type Feature, featuresOf, type PartFeatures } from './features.ts'
import { boxAround, firstHit, type Hit, keptSpan } from './hit.ts'

/** A placed part as it is displayed. */
export interface Displayed {
  /** Number of its placement in the model. */
  placement: number
  part: string
  drawable: Drawable
  /** From the part's frame to where it is displayed. */
  matrix: Matrix4
  /** What is cut away from it, if it is cut. */
  plane?: Plane
}

/** How the model is projected on the picture; sizes in CSS pixels. */
export interface Projection {
  /** Projection and view: from the assembly to −1 … 1. */
  matrix: Matrix4
  width: number
  height: number
}

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

const features = new WeakMap<Drawable, PartFeatures>()
const boxes = new WeakMap<Drawable, Box3>()

/** The ray of sight through a place of the picture. */
export function rayThrough({ matrix, width, height }: Projection, x: number, y: number): Ray {
  const back = matrix.clone().invert()
  const at = (depth: number) =>
    new Vector3((2 * x) / width - 1, 1 - (2 * y) / height, depth).applyMatrix4(back)
  const origin = at(-1)
  return new Ray(origin, at(1).sub(origin).normalize())
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

interface Candidate {
  displayed: Displayed
  feature: Feature
  /** In the assembly. */
  at: Vector3
  pixels: number
  depth: number
}

/** Corners and edges within reach, corners first, then the nearest; the few best. */
function candidates(
  all: readonly Displayed[],
  { matrix, width, height }: Projection,
  x: number,
  y: number,
  reach: number,
): Candidate[] {
  const found: Candidate[] = []
  for (const displayed of all) {
    const toPicture = matrix.clone().multiply(displayed.matrix)
    const onPicture = (point: Vector3): [number, number] => {
      const p = point.clone().applyMatrix4(toPicture)
      return [((p.x + 1) * width) / 2, ((1 - p.y) * height) / 2]
    }
    const add = (feature: Feature, local: Vector3, pixels: number) => {
      const at = local.clone().applyMatrix4(displayed.matrix)
      if (!displayed.plane || displayed.plane.distanceToPoint(at) > -1e-6)
        found.push({ displayed, feature, at, pixels, depth: at.clone().applyMatrix4(matrix).z })
    }
    const { edges, corners } = featuresIn(displayed.drawable)
    for (const { at, exact } of corners) {
      const [px, py] = onPicture(at)
      const pixels = Math.hypot(px - x, py - y)
      // A corner is preferred to the edges that end in it, not to others that are nearer by far.
      if (pixels <= reach) add({ kind: 'point', at, exact }, at, pixels - 0.4 * reach)
    }
    for (const { feature, points } of edges) {
      let least = reach
      let place: Vector3 | undefined
      let [ax, ay] = onPicture(points[0])
      for (let i = 1; i < points.length; i++) {
        const [bx, by] = onPicture(points[i])
        const [dx, dy] = [bx - ax, by - ay]
        const length = dx * dx + dy * dy
        const share = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
        const pixels = Math.hypot(ax + share * dx - x, ay + share * dy - y)
        if (pixels < least) {
          least = pixels
          place = points[i - 1].clone().lerp(points[i], share)
        }
        ;[ax, ay] = [bx, by]
      }
      if (place) add(feature, place, least)
    }
  }
  return found.sort((a, b) => a.pixels - b.pixels).slice(0, 8)
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

function featuresIn(drawable: Drawable): PartFeatures {
  let known = features.get(drawable)
  if (!known) {
    known = featuresOf(drawable.edges)
    features.set(drawable, known)
  }
  return known
}

/** The box around a part, in its own frame. */
export function boxOf(drawable: Drawable): Box3 {
  let known = boxes.get(drawable)
  if (!known) {
    known = boxAround(drawable.positions, new Box3())
    boxes.set(drawable, known)
  }
  return known
}
