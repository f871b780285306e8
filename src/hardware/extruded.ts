import { extrusions, type Geom2, type Geom3, transforms } from '#jscad'

/** The solid that a profile sweeps along z between two heights in mm. */
export const extruded = (profile: Geom2, from: number, to: number): Geom3 =>
  transforms.translateZ(from, extrusions.extrudeLinear({ height: to - from }, profile))
