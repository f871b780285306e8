import { type Geom3, primitives, transforms } from '#jscad'
import { extruded } from './extruded.ts'
import { type Hub, screwDirections } from './hub.ts'
import { hubKeywayCutter } from './parallel-key.ts'
import { turned } from './turned.ts'

/** The hub above the wheel's face, with chamfered edge, reaching `into` mm below that face; none without hub. */
export function hubSolid({ radius, total, face, hubLength }: Hub, into = 0.5): Geom3[] {
  if (hubLength === 0) return []
  const [edge, bottom] = [Math.min(0.5, hubLength / 4), face - into]
  return [
    turned([
      [0, bottom],
      [radius, bottom],
      [radius, total - edge],
      [radius - edge, total],
      [0, total],
    ]),
  ]
}

/** What is cut from wheel and hub: bore with chamfered ends, keyway, holes of the set screws, pockets of their nuts. */
export function hubCutters(hub: Hub): Geom3[] {
  const { bore, key, total, wall, holeOffset = 0 } = hub
  const radius = (bore + holeOffset) / 2
  const c = Math.min(0.5, wall / 4)
  return [
    // One turned cutter instead of three: each boolean of a preview takes a millisecond.
    turned([
      [0, -1],
      [radius + c + 1, -1],
      [radius, c],
      [radius, total - c],
      [radius + c + 1, total + 1],
      [0, total + 1],
    ]),
    ...(key ? [extruded(hubKeywayCutter(bore), -1, total + 1)] : []),
    ...screwCutters(hub),
  ]
}

function screwCutters({ screws, radius, total, printed }: Hub): Geom3[] {
  const { count, hole, height, pocket } = screws
  const reach = radius + 1
  const drill = transforms.rotateY(
    Math.PI / 2,
    primitives.cylinder({ radius: hole / 2, height: reach, center: [0, 0, reach / 2] }),
  )
  const bottom = height - pocket.beyond
  const slot = primitives.cuboid({
    size: [pocket.to - pocket.from, 2 * pocket.half, total + 1 - bottom],
    center: [(pocket.from + pocket.to) / 2, 0, (bottom + total + 1) / 2],
  })
  const one = [transforms.translateZ(height, drill), ...(printed ? [slot] : [])]
  return screwDirections
    .slice(0, count)
    .flatMap(a => one.map(g => transforms.rotateZ((a * Math.PI) / 180, g)))
}

/** Ways through the wheel that its hub makes: the bore, each screw's hole, each nut's pocket. */
export const hubThroughHoles = ({ screws, printed }: Hub): number => 1 + screws.count * (printed ? 2 : 1)
