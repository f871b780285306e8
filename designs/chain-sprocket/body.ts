import { boltCirclePositions } from '#engineering'
import { clearanceHole, type Hub, hubCutters, hubSolid, roundHole } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import type { SprocketValues } from './parameters.ts'
import type { Sizes } from './sizes.ts'
import { toothedDisc, toothForm } from './teeth.ts'

/** The section of a disc to bolt on: teeth, bore, bolt holes. */
export function discSection(v: SprocketValues): Geom2 {
  const holes = v.bolts ? boltCirclePositions(v.boltCircle, v.bolts, 90) : []
  return booleans.subtract(
    toothedDisc(v.chain, v.teeth),
    primitives.circle({ radius: v.bore / 2 }),
    ...holes.map(at => roundHole(clearanceHole(v.boltSize), at)),
  )
}

/** The bevel that leads the chain in: axial depth in mm, and how far it reaches down from the tip. */
export const bevel = (pitch: number) => ({ axial: 0.1 * pitch, radial: 0.44 * pitch })

/** A wheel with its hub, as it is turned: on z = 0, hub upwards. */
export function hubbedWheel(v: SprocketValues, { chain, face }: Sizes, hub: Hub): Geom3 {
  const { tip } = toothForm(v.chain, v.teeth)
  const { axial, radial } = bevel(chain.pitch)
  const teeth = extrusions.extrudeLinear({ height: face }, toothedDisc(v.chain, v.teeth))
  // It goes on beyond tip and face, so that no two surfaces end in one another.
  const [out, slope] = [tip + 0.5 * radial, 1.5 * axial]
  const foot = tip - radial - radial / axial
  const profile: [number, number][] = [
    [0, -1],
    [foot, -1],
    [out, slope],
    [out, face - slope],
    [foot, face + 1],
    [0, face + 1],
  ]
  // A flat for each tooth, a tenth of a millimetre at most beside the cone that is turned: where a cone cuts flanks, exact
  // curves lose their precision.
  const reach = 1 / Math.cos(Math.PI / v.teeth)
  const blank = transforms.rotateZ(
    Math.PI / 2,
    extrusions.extrudeRotate(
      { segments: v.teeth },
      primitives.polygon({ points: profile.map(([r, z]): [number, number] => [r * reach, z]) }),
    ),
  )
  const bevelled = booleans.intersect(teeth, blank)
  const hubs = hubSolid(hub)
  return booleans.subtract(hubs.length ? booleans.union(bevelled, ...hubs) : bevelled, ...hubCutters(hub))
}
