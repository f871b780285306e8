import { type Box3, Vector3 } from 'three'
import type { Pen, Place } from './pen.ts'
import { axes } from './section.ts'

/** Distance in pixels of a dimension line from what it measures, and how far its witness lines go beyond it. */
const [away, beyond] = [26, 5]
/** An axis that is seen shorter than this, in pixels, is not dimensioned: one looks along it. */
const least = 26

/** Dimension lines of a box: length, width and height, each at the edge that is farthest out, below or right. */
export function drawBoxDimensions(pen: Pen, box: Box3, length: (mm: number) => string): void {
  const middle = pen.place(box.getCenter(new Vector3()))
  for (const axis of axes) {
    const edges = edgesAlong(box, axis).map(edge => ({ edge, seen: edge.map(p => pen.place(p)) }))
    const [from, to] = edges[0].seen
    const seen = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (seen < least) continue
    const out = outward([(to[0] - from[0]) / seen, (to[1] - from[1]) / seen])
    const reach = ({ seen: [p] }: { seen: Place[] }) =>
      (p[0] - middle[0]) * out[0] + (p[1] - middle[1]) * out[1]
    const { edge, seen: ends } = edges.reduce((best, next) => (reach(next) > reach(best) ? next : best))
    const side = witness(pen, box, edge[0], axis, out)
    const at = (end: Place, pixels: number): Place => [end[0] + side[0] * pixels, end[1] + side[1] * pixels]
    for (const end of ends) pen.line([at(end, 3), at(end, away + beyond)], pen.colours.line, { width: 0.8 })
    const text = length(box.max[axis] - box.min[axis])
    pen.dimension(at(ends[0], away), at(ends[1], away), text, pen.colours.line)
  }
}

/** At a right angle to a direction on the picture, downwards; to the right of an upright one. */
function outward([x, y]: Place): Place {
  const normal: Place = [-y, x]
  const down = Math.abs(normal[1]) > 0.25 ? normal[1] : normal[0]
  return down >= 0 ? normal : [-normal[0], -normal[1]]
}

/** Direction on the picture of the witness lines, along the box's own axes, so long that their end is one pixel farther out. */
function witness(pen: Pen, box: Box3, corner: Vector3, axis: 'x' | 'y' | 'z', out: Place): Place {
  const from = pen.place(corner)
  let best: Place = out
  let most = 0
  for (const other of axes) {
    if (other === axis) continue
    const side = corner[other] === box.max[other] ? 1 : -1
    const end = corner.clone()
    end[other] += side
    const [x, y] = pen.place(end)
    const step: Place = [x - from[0], y - from[1]]
    const gain = step[0] * out[0] + step[1] * out[1]
    if (gain <= most) continue
    most = gain
    best = [step[0] / gain, step[1] / gain]
  }
  // One that runs almost along its edge would reach too far.
  return Math.hypot(...best) > 2.5 ? out : best
}

/** The four edges of a box along an axis. */
function edgesAlong(box: Box3, axis: 'x' | 'y' | 'z'): [Vector3, Vector3][] {
  const [second, third] = axes.filter(other => other !== axis)
  return [box.min, box.max].flatMap(low =>
    [box.min, box.max].map((high): [Vector3, Vector3] => {
      const from = box.min.clone()
      from[second] = low[second]
      from[third] = high[third]
      const to = from.clone()
      to[axis] = box.max[axis]
      return [from, to]
    }),
  )
}
