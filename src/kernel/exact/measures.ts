import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { explore } from './combine.ts'
import type { Occt } from './occt.ts'

type Point3 = [number, number, number]

/** What is measured on an exact shape. */
export interface ExactMeasures {
  /** mm³ */
  volume: number
  /** mm² */
  area: number
  /** mm; on spline surfaces up to the control points' box. */
  box: { min: Point3; max: Point3 }
  solids: number
  /** Closed surfaces: one of each solid, and one of each void sealed in it. */
  shells: number
  /** Closed, with faces and edges that fit, by OpenCascade's own check. */
  valid: boolean
}

/** Measures an exact shape. */
export function measuresOf({ oc }: Occt, shape: TopoDS_Shape): ExactMeasures {
  const properties = new oc.GProp_GProps()
  oc.BRepGProp.VolumeProperties(shape, properties, true, false, false)
  const volume = properties.Mass()
  oc.BRepGProp.SurfaceProperties(shape, properties, false, false)
  const area = properties.Mass()
  properties.delete()
  const box = new oc.Bnd_Box()
  oc.BRepBndLib.AddOptimal(shape, box, false, false)
  const [low, high] = [box.CornerMin(), box.CornerMax()]
  const check = new oc.BRepCheck_Analyzer(shape, true, false, false)
  const valid = check.IsValid()
  for (const used of [box, check]) used.delete()
  return {
    volume,
    area,
    box: { min: [low.X(), low.Y(), low.Z()], max: [high.X(), high.Y(), high.Z()] },
    solids: explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_SOLID).length,
    shells: explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_SHELL).length,
    valid,
  }
}
