import { boltCirclePositions } from '#engineering'
import { hubCutters, hubThroughHoles, type TurnedPoint, turned } from '#hardware'
import { booleans, type Geom3, primitives } from '#jscad'
import type { Sizes } from './sizes.ts'

/** Break of the hub's and rim's edges, mm. */
const edge = 0.5

/** The section that is turned: rim with its grooves, web or solid, hub; the bore is cut afterwards. */
function section({ groove, width, outside, rim, hub, web }: Sizes): TurnedPoint[] {
  const grooves = Array.from(
    { length: Math.round((width - 2 * groove.edge) / groove.spacing) + 1 },
    (_, i) => {
      const z = groove.edge + i * groove.spacing
      const [top, bottom] = [groove.topWidth / 2, groove.bottomWidth / 2]
      const points: TurnedPoint[] = [
        [outside, z - top],
        [outside - groove.depth, z - bottom],
        [outside - groove.depth, z + bottom],
        [outside, z + top],
      ]
      return points
    },
  ).flat()
  const rimEdge: TurnedPoint[] = [
    [outside - edge, 0],
    [outside, edge],
    ...grooves,
    [outside, width - edge],
    [outside - edge, width],
  ]
  const { radius, total, hubLength } = hub
  const end: TurnedPoint[] =
    hubLength > 0
      ? [
          [radius, total - edge],
          [radius - edge, total],
          [0, total],
        ]
      : [[0, width]]
  if (!web)
    return [[0, 0], ...rimEdge, ...(hubLength > 0 ? ([[radius, width]] as TurnedPoint[]) : []), ...end]
  const { from, to, corner: c } = web
  const lower: TurnedPoint[] = [
    [0, 0],
    [radius, 0],
    [radius, from - c],
    [radius + c, from],
    [rim - c, from],
    [rim, from - c],
    [rim, 0],
  ]
  const upper: TurnedPoint[] = [
    [rim, width],
    [rim, to + c],
    [rim - c, to],
    [radius + c, to],
    [radius, to + c],
    ...(hubLength > 0 ? [] : ([[radius, width]] as TurnedPoint[])),
  ]
  return [...lower, ...rimEdge, ...upper, ...end]
}

/** The pulley as it is turned: on z = 0, hub upwards. */
export function pulleySolid(s: Sizes): Geom3 {
  const { web, width } = s
  const blank = turned(section(s))
  const { count = 0, middle = 0, diameter = 0 } = web ?? {}
  const holes = boltCirclePositions(2 * middle, count, 180 / count).map(([x, y]) =>
    primitives.cylinder({ radius: diameter / 2, height: width + 2, center: [x, y, width / 2] }),
  )
  return booleans.subtract(blank, ...holes, ...hubCutters(s.hub))
}

/** Bore, screws and the web's holes. */
export const pulleyHoles = ({ hub, web }: Sizes): number => hubThroughHoles(hub) + (web?.count ?? 0)
