import { remembered, type Stroke } from '#design'
import { text } from '#jscad'
import type { Layout } from './layout.ts'
import { gap, type Point, type Region, reach, turned } from './plane.ts'

/** Heights of capitals in mm that are tried, the largest first: below 3 mm a laser's line smears. */
const heights = [6, 5, 4, 3]
/** Least distance in mm of the label to holes, washers and the edge. */
const margin = 2
/** Step in mm of the search for a free place. */
const step = 3
/** Capitals of JSCAD's Hershey font are 1.5 times as tall as the `height` it is asked for. */
const capitals = 1.5

interface Box {
  min: Point
  max: Point
}

/**
 * Engraves the label as open strokes, mm, in a free place of the plate: never across a hole, a washer or the edge;
 * beside the motor when there is room, where it can be read once mounted. Undefined when no size fits; empty for
 * a label of blanks.
 */
export const placeLabel = remembered((layout: Layout): Stroke[] | undefined => {
  const plain = text.vectorText({ height: 1 / capitals }, layout.label)
  if (plain.length === 0) return []
  const box = boxOf(plain.flat())
  for (const beside of [true, false])
    for (const height of heights) {
      const [width, tall] = [0, 1].map(axis => height * (box.max[axis] - box.min[axis]))
      const at = findPlace(width, tall, layout, beside)
      if (at)
        return plain.map(stroke =>
          stroke.map(
            ([x, y]): Point => [
              at[0] + height * (x - box.min[0]) - width / 2,
              at[1] + height * (y - box.min[1]) - tall / 2,
            ],
          ),
        )
    }
  return undefined
})

const boxOf = (points: readonly (readonly number[])[]): Box => {
  const all = (axis: number) => points.map(p => p[axis])
  return {
    min: [Math.min(...all(0)), Math.min(...all(1))],
    max: [Math.max(...all(0)), Math.max(...all(1))],
  }
}

/** The middle of a free box, `beside` the motor or anywhere: as low as it can be and near the middle. */
function findPlace(width: number, tall: number, layout: Layout, beside: boolean): Point | undefined {
  const { outline, spigot, motorOpenings, machineOpenings, topSeats, motorFace } = layout
  const taken = [...(beside ? [motorFace] : [spigot, ...motorOpenings]), ...machineOpenings, ...topSeats]
  // Middles of boxes that stay within the hull's tangent in a direction: c x + s y <= room.
  const tangents = Array.from({ length: 72 }, (_, i) => {
    const [c, s] = turned([1, 0], 5 * i)
    const across = (Math.abs(c) * width + Math.abs(s) * tall) / 2
    return { c, s, room: reach(outline, 5 * i) - across - margin }
  })
  const [right, up, left, down] = [0, 18, 36, 54].map(i => tangents[i].room)
  const middle = (right - left) / 2
  let best: Point | undefined
  let least = Number.POSITIVE_INFINITY
  for (let y = -down; y <= up && y < least; y += step) {
    const [from, to] = between(tangents, y)
    const near = taken.filter(region => reaches(region, y, tall))
    const aside = Math.min(Math.max(to - middle, middle - from), least - y)
    for (let far = 0; far < aside + 1e-9; far += step) {
      const x = [middle - far, middle + far].find(
        x => x >= from && x <= to && near.every(region => toBox(region, x, y, width, tall) >= margin),
      )
      if (x === undefined || y + far >= least) continue
      best = [x, y]
      least = y + far
      break
    }
  }
  return best
}

/** The run of x at a height y that lies within all tangents. */
function between(tangents: readonly { c: number; s: number; room: number }[], y: number): Point {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { c, s, room } of tangents) {
    const rest = room - s * y + 1e-9
    if (c > 0) to = Math.min(to, rest / c)
    else if (c < 0) from = Math.max(from, rest / c)
    else if (rest < 0) return [0, -1]
  }
  return [from, to]
}

/** True when a shape comes within the margin of a row of height `tall` about y. */
const reaches = ({ points, radius }: Region, y: number, tall: number): boolean =>
  points.some(p => p[1] + radius + margin > y - tall / 2) &&
  points.some(p => p[1] - radius - margin < y + tall / 2)

/** Width in mm of material between a shape and a box about a point; a round needs no search of its sides. */
function toBox(region: Region, x: number, y: number, width: number, tall: number): number {
  const { points, radius } = region
  if (points.length > 1) return gap(rectangle(x, y, width, tall), region)
  const beyondX = Math.max(0, Math.abs(points[0][0] - x) - width / 2)
  const beyondY = Math.max(0, Math.abs(points[0][1] - y) - tall / 2)
  return Math.hypot(beyondX, beyondY) - radius
}

const rectangle = (x: number, y: number, width: number, tall: number): Region => {
  const [a, b] = [width / 2, tall / 2]
  return {
    points: [
      [x - a, y - b],
      [x + a, y - b],
      [x + a, y + b],
      [x - a, y + b],
    ],
    radius: 0,
  }
}
