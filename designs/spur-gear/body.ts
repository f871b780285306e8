import { smoothProfile } from '#design'
import { boltCirclePositions, gearOutline } from '#engineering'
import { hubCutters, hubSolid, hubThroughHoles, roundHole } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3 } from '#jscad'
import { type Gear, type Sizes, toolRadius } from './sizes.ts'

/** The toothed disc, the middle of a tooth on +y. */
export const toothedDisc = ({ nominal, tip, thinning }: Gear): Geom2 =>
  smoothProfile(gearOutline(nominal, { tipDiameter: tip, toolRadius, thinning }))

/** A gear on z = 0, its hub upwards, its keyway under a tooth, the wheel's holes between rim and hub. */
export function gearSolid(gear: Gear, holes?: Sizes['holes']): Geom3 {
  const { hub } = gear
  const { count = 0, middle = 0, diameter = 0 } = holes ?? {}
  const circles = boltCirclePositions(2 * middle, count, 180 / count).map(at => roundHole(diameter, at))
  const teeth = toothedDisc(gear)
  const section = circles.length ? booleans.subtract(teeth, ...circles) : teeth
  const disc = extrusions.extrudeLinear({ height: hub.face }, section)
  const hubs = hubSolid(hub)
  return booleans.subtract(hubs.length ? booleans.union(disc, ...hubs) : disc, ...hubCutters(hub))
}

/** Bore, screws and the holes between rim and hub. */
export const gearHoles = ({ hub }: Gear, holes?: Sizes['holes']): number =>
  hubThroughHoles(hub) + (holes?.count ?? 0)
