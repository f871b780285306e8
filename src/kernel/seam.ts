import { type Quality, segmentsFor } from '../jscad/quality.ts'
import type { FlatBox, Outline } from './rings.ts'

/** A flat shape parted by a seam, a convex polygon counter-clockwise: the outlines outside of it, and those within; mm. */
export interface Parted {
  readonly seam: Outline
  /** Of a round seam about the origin, mm. */
  readonly radius?: number
  readonly rim: readonly Outline[]
  readonly core: readonly Outline[]
}

type Point = readonly [number, number]

/**
 * Parts a flat shape by a seam around points (x, y, z one after another) that meets none of its outlines: a round about the
 * origin, as fine as a quality wants it, or a rectangle. Undefined where there is room for neither.
 */
export function parted(
  outlines: readonly Outline[],
  points: readonly Float32Array[],
  { chord, times }: Exclude<Quality, 'jscad'>,
): Parted | undefined {
  const radius = reachOf(points) * room
  const round = circle(radius, segmentsFor(radius, chord, times))
  for (const way of [{ seam: round, radius }, { seam: rectangle(points) }]) {
    const rim: Outline[] = []
    const core: Outline[] = []
    const isClear = outlines.every(outline => {
      const side = sideOf(outline, way.seam)
      if (side !== 'across') (side === 'inside' ? core : rim).push(outline)
      return side !== 'across'
    })
    if (isClear && encloses(rim, way.seam[0])) return { ...way, rim, core }
  }
  return undefined
}

/** By how much a seam is larger than what it surrounds: a round still clears it in the middle of its chords. */
const room = 1.05

function reachOf(points: readonly Float32Array[]): number {
  let square = 0
  for (const list of points)
    for (let i = 0; i < list.length; i += 3) square = Math.max(square, list[i] ** 2 + list[i + 1] ** 2)
  return Math.sqrt(square)
}

const circle = (radius: number, segments: number): Outline =>
  Array.from({ length: segments }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / segments
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

function rectangle(points: readonly Float32Array[]): Outline {
  const [minX, minY, maxX, maxY] = boxOf(points)
  const beside = (room - 1) * Math.min(maxX - minX, maxY - minY)
  return [
    [minX - beside, minY - beside],
    [maxX + beside, minY - beside],
    [maxX + beside, maxY + beside],
    [minX - beside, maxY + beside],
  ]
}

function boxOf(points: readonly Float32Array[]): FlatBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const list of points)
    for (let i = 0; i < list.length; i += 3) {
      minX = Math.min(minX, list[i])
      maxX = Math.max(maxX, list[i])
      minY = Math.min(minY, list[i + 1])
      maxY = Math.max(maxY, list[i + 1])
    }
  return [minX, minY, maxX, maxY]
}

type Side = 'inside' | 'outside' | 'across'

/** On which side of a seam an outline lies; one that only might meet the seam counts as lying across. */
function sideOf(outline: Outline, seam: Outline): Side {
  let side: Side | undefined
  let from = outline[outline.length - 1]
  for (const to of outline) {
    const own = sideOfEdge(from, to, seam)
    if (own === 'across' || (side && own !== side)) return 'across'
    side = own
    from = to
  }
  return side ?? 'across'
}

function sideOfEdge(from: Point, to: Point, seam: Outline): Side {
  let isInside = true
  for (let i = 0; i < seam.length; i++) {
    const [ax, ay] = seam[i]
    const [bx, by] = seam[(i + 1) % seam.length]
    const near = (bx - ax) * (from[1] - ay) - (from[0] - ax) * (by - ay)
    const far = (bx - ax) * (to[1] - ay) - (to[0] - ax) * (by - ay)
    if (near < 0 && far < 0) return 'outside'
    isInside &&= near > 0 && far > 0
  }
  return isInside ? 'inside' : 'across'
}

/** Whether a point lies within outlines. */
function encloses(outlines: readonly Outline[], [x, y]: Point): boolean {
  let isWithin = false
  for (const outline of outlines) {
    let [ax, ay] = outline[outline.length - 1]
    for (const [bx, by] of outline) {
      if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x) isWithin = !isWithin
      ax = bx
      ay = by
    }
  }
  return isWithin
}
