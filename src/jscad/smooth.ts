import { arcOf, type ContourVertex, type Point } from './arc.ts'
import { fitArcs } from './fit-arcs.ts'

/** What a polygon with smooth runs is recorded with; its points are never changed. */
export interface SmoothOptions {
  points: readonly Point[]
  smooth: readonly Point[]
}

const known = new WeakMap<readonly Point[], readonly ContourVertex[]>()

/** A closed outline of points, of which runs from one index to another are smooth curves: lines and arcs. */
export function smoothed(options: SmoothOptions): readonly ContourVertex[] {
  const vertices = known.get(options.points) ?? fitted(options)
  known.set(options.points, vertices)
  return vertices
}

function fitted({ points, smooth: runs }: SmoothOptions): ContourVertex[] {
  const begins = new Map(runs)
  const vertices: ContourVertex[] = []
  for (let i = 0; i < points.length; ) {
    const to = begins.get(i)
    const [x, y] = points[i]
    if (to === undefined) vertices.push({ x, y, bulge: 0 })
    else
      vertices.push(...fitArcs(Array.from({ length: to - i + 1 }, (_, k) => points[(i + k) % points.length])))
    i = to ?? i + 1
  }
  return vertices
}

/** Points along such an outline: no chord leaves its arc by more than `chord` mm, `times` as many as that takes. */
export function sampled(vertices: readonly ContourVertex[], chord: number, times = 1): Point[] {
  return vertices.flatMap((from, i) => {
    const to = vertices[(i + 1) % vertices.length]
    const arc = arcOf(from, to)
    if (!arc) return [[from.x, from.y]]
    const { centre, radius } = arc
    const angle = 4 * Math.atan(from.bulge)
    const steps =
      times * Math.max(1, Math.ceil(Math.abs(angle) / (2 * Math.acos(1 - Math.min(1, chord / radius)))))
    const start = Math.atan2(from.y - centre[1], from.x - centre[0])
    return Array.from({ length: steps }, (_, k): Point => {
      if (k === 0) return [from.x, from.y]
      const at = start + (angle * k) / steps
      return [centre[0] + radius * Math.cos(at), centre[1] + radius * Math.sin(at)]
    })
  })
}

/** Whether the options of a polygon have smooth runs. */
export const isSmooth = (
  options: Record<string, unknown>,
): options is Record<string, unknown> & SmoothOptions => isPoints(options.points) && isPoints(options.smooth)

const isPoints = (value: unknown): value is Point[] =>
  Array.isArray(value) &&
  value.every(p => Array.isArray(p) && p.length === 2 && p.every(n => typeof n === 'number'))
