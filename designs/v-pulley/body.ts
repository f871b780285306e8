import { hubCutters, hubThroughHoles } from '#hardware'
import { booleans, extrusions, type Geom3, primitives } from '#jscad'
import type { Sizes } from './sizes.ts'

type Point = [radius: number, z: number]

/** Break of the hub's and rim's edges, mm. */
const edge = 0.5

/** The section that is turned: rim with its grooves, web or solid, hub; the bore is cut afterwards. */
function section({ groove, width, outside, rim, hub, web }: Sizes): Point[] {
  const grooves = Array.from(
    { length: Math.round((width - 2 * groove.edge) / groove.spacing) + 1 },
    (_, i) => {
      const z = groove.edge + i * groove.spacing
      const [top, bottom] = [groove.topWidth / 2, groove.bottomWidth / 2]
      const points: Point[] = [
        [outside, z - top],
        [outside - groove.depth, z - bottom],
        [outside - groove.depth, z + bottom],
        [outside, z + top],
      ]
      return points
    },
  ).flat()
  const rimEdge: Point[] = [
    [outside - edge, 0],
    [outside, edge],
    ...grooves,
    [outside, width - edge],
    [outside - edge, width],
  ]
  const { radius, total, hubLength } = hub
  const end: Point[] =
    hubLength > 0
      ? [
          [radius, total - edge],
          [radius - edge, total],
          [0, total],
        ]
      : [[0, width]]
  if (!web) return [[0, 0], ...rimEdge, ...(hubLength > 0 ? ([[radius, width]] as Point[]) : []), ...end]
  const { from, to, corner: c } = web
  const lower: Point[] = [
    [0, 0],
    [radius, 0],
    [radius, from - c],
    [radius + c, from],
    [rim - c, from],
    [rim, from - c],
    [rim, 0],
  ]
  const upper: Point[] = [
    [rim, width],
    [rim, to + c],
    [rim - c, to],
    [radius + c, to],
    [radius, to + c],
    ...(hubLength > 0 ? [] : ([[radius, width]] as Point[])),
  ]
  return [...lower, ...rimEdge, ...upper, ...end]
}

/** The pulley as it is turned: on z = 0, hub upwards. */
export function pulleySolid(s: Sizes): Geom3 {
  const { web, width } = s
  const blank = extrusions.extrudeRotate({}, primitives.polygon({ points: section(s) }))
  const holes = Array.from({ length: web?.count ?? 0 }, (_, i) => {
    const angle = ((i + 0.5) * 2 * Math.PI) / (web?.count ?? 1)
    const [x, y] = [Math.cos(angle), Math.sin(angle)].map(c => c * (web?.middle ?? 0))
    return primitives.cylinder({
      radius: (web?.diameter ?? 0) / 2,
      height: width + 2,
      center: [x, y, width / 2],
    })
  })
  return booleans.subtract(blank, ...holes, ...hubCutters(s.hub))
}

/** Bore, screws and the web's holes. */
export const pulleyHoles = ({ hub, web }: Sizes): number => hubThroughHoles(hub) + (web?.count ?? 0)
