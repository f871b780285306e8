import { type Box3, Vector3 } from 'three'
import { boxOf, type Displayed, featuresIn, type Projection } from './displayed.ts'
import type { Feature } from './features.ts'

/** A feature near a place of the picture. */
export interface Candidate {
  displayed: Displayed
  feature: Feature
  /** In the assembly. */
  at: Vector3
  pixels: number
  depth: number
}

/** Corners and edges within reach, corners first, then the nearest; the few best. */
export function candidates(
  all: readonly Displayed[],
  { matrix, width, height }: Projection,
  x: number,
  y: number,
  reach: number,
): Candidate[] {
  const found: Candidate[] = []
  const place = new Vector3()
  for (const displayed of all) {
    const toPicture = matrix.clone().multiply(displayed.matrix)
    const onPicture = (point: Vector3): [number, number] => {
      place.copy(point).applyMatrix4(toPicture)
      return [((place.x + 1) * width) / 2, ((1 - place.y) * height) / 2]
    }
    if (!isNear(cornersOf(boxOf(displayed.drawable)).map(onPicture), x, y, reach)) continue
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
      let nearest: Vector3 | undefined
      let [ax, ay] = onPicture(points[0])
      for (let i = 1; i < points.length; i++) {
        const [bx, by] = onPicture(points[i])
        const [dx, dy] = [bx - ax, by - ay]
        const length = dx * dx + dy * dy
        const share = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
        const pixels = Math.hypot(ax + share * dx - x, ay + share * dy - y)
        if (pixels < least) {
          least = pixels
          nearest = points[i - 1].clone().lerp(points[i], share)
        }
        ;[ax, ay] = [bx, by]
      }
      if (nearest) add(feature, nearest, least)
    }
  }
  return found.sort((a, b) => a.pixels - b.pixels).slice(0, 8)
}

/** Whether a place is within reach of the frame around others on the picture. */
function isNear(places: readonly [number, number][], x: number, y: number, reach: number): boolean {
  const [xs, ys] = [places.map(([px]) => px), places.map(([, py]) => py)]
  return (
    x >= Math.min(...xs) - reach &&
    x <= Math.max(...xs) + reach &&
    y >= Math.min(...ys) - reach &&
    y <= Math.max(...ys) + reach
  )
}

const cornersOf = ({ min, max }: Box3): Vector3[] =>
  [min.x, max.x].flatMap(x => [min.y, max.y].flatMap(y => [min.z, max.z].map(z => new Vector3(x, y, z))))
