import type { Stroke } from '#design'
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
 * Engraves a label as open strokes, mm, in a free place of the plate: never across a hole, a washer or the edge;
 * beside the motor when there is room, where it can be read once mounted. Undefined when no size fits; empty for
 * a label of blanks.
 */
export function placeLabel(label: string, layout: Layout): Stroke[] | undefined {
  const plain = text.vectorText({ height: 1 / capitals }, label.trim())
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
}

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
  const isFree = freeOf(taken, width, tall)
  // Middles of boxes that stay within the hull's tangent in a direction.
  const tangents = Array.from({ length: 72 }, (_, i) => {
    const [c, s] = turned([1, 0], 5 * i)
    const across = (Math.abs(c) * width + Math.abs(s) * tall) / 2
    return { c, s, room: reach(outline, 5 * i) - across - margin }
  })
  const [right, up, left, down] = [0, 18, 36, 54].map(i => tangents[i].room)
  const middle = (right - left) / 2
  const columns = Math.floor((right + left) / 2 / step)
  let best: { at: Point; cost: number } | undefined
  for (let y = -down; y <= up; y += step)
    for (let column = -columns; column <= columns; column++) {
      const at: Point = [middle + column * step, y]
      const cost = y + Math.abs(column * step)
      if (best && cost >= best.cost) continue
      if (tangents.every(({ c, s, room }) => c * at[0] + s * y <= room + 1e-9) && isFree(at))
        best = { at, cost }
    }
  return best?.at
}

/** Tells whether a box about a point keeps the margin to every shape. */
function freeOf(taken: readonly Region[], width: number, tall: number): (at: Point) => boolean {
  const fields = taken.map(region => {
    const around = (axis: 0 | 1, size: number) => {
      const along = region.points.map(p => p[axis])
      const grown = region.radius + margin + size / 2
      return [Math.min(...along) - grown, Math.max(...along) + grown]
    }
    return { region, x: around(0, width), y: around(1, tall) }
  })
  return ([x, y]) =>
    fields.every(
      field =>
        x < field.x[0] ||
        x > field.x[1] ||
        y < field.y[0] ||
        y > field.y[1] ||
        toBox(field.region, [x, y], width, tall) >= margin,
    )
}

/** Width in mm of material between a shape and a box about a point; a round needs no search of its sides. */
function toBox(region: Region, [x, y]: Point, width: number, tall: number): number {
  const { points, radius } = region
  if (points.length > 1) return gap(rectangle([x, y], width, tall), region)
  const beyond = (value: number, half: number) => Math.max(0, Math.abs(value) - half)
  return Math.hypot(beyond(points[0][0] - x, width / 2), beyond(points[0][1] - y, tall / 2)) - radius
}

const rectangle = ([x, y]: Point, width: number, tall: number): Region => {
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
