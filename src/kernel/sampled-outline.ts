import type { Node } from '../jscad/node.ts'
import { arcOf, type ContourVertex, type Point } from './contour.ts'
import { outlineOf } from './outline.ts'

/**
 * The points of a smooth profile's true arcs, as far from them as a chord in mm allows and so many times as many; undefined
 * for all other nodes. The points that the design gave are for files; a preview wants fewer, a series of meshes ever more.
 */
export function sampledOutline(node: Node, chord: number, times = 1): Point[] | undefined {
  const options: { smooth?: unknown } = { ...(node.args[0] as object | undefined) }
  if (node.op !== 'primitives.polygon' || !options.smooth) return undefined
  const [contour] = outlineOf(node) ?? []
  if (contour?.kind !== 'path') return undefined
  const { vertices } = contour
  return vertices.flatMap((v, i) => sampled(v, vertices[(i + 1) % vertices.length], chord, times))
}

/** The start of an edge and the points on its arc before the next. */
function sampled(from: ContourVertex, to: ContourVertex, chord: number, times: number): Point[] {
  const arc = arcOf(from, to)
  if (!arc) return [[from.x, from.y]]
  const { centre, radius } = arc
  const angle = 4 * Math.atan(from.bulge)
  const step = 2 * Math.acos(Math.max(0, 1 - chord / radius))
  const count = times * Math.ceil(Math.abs(angle) / step)
  const start = Math.atan2(from.y - centre[1], from.x - centre[0])
  return Array.from({ length: count }, (_, k) =>
    k === 0
      ? [from.x, from.y]
      : [
          centre[0] + radius * Math.cos(start + (angle * k) / count),
          centre[1] + radius * Math.sin(start + (angle * k) / count),
        ],
  )
}
