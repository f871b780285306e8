import type { GProp_GProps, TopoDS_Shape } from 'replicad-opencascadejs'
import { explore, type Occt } from './occt.ts'

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

/** Measures an exact shape, each time that something is asked for: area and box take their time on a gear. */
export function measuring({ oc }: Pick<Occt, 'oc'>, shape: TopoDS_Shape): ExactMeasures {
  const { TopAbs_SOLID, TopAbs_SHELL } = oc.TopAbs_ShapeEnum
  const mass = (measure: (properties: GProp_GProps) => unknown): number => {
    const properties = new oc.GProp_GProps()
    measure(properties)
    const total = properties.Mass()
    properties.delete()
    return total
  }
  return {
    get volume() {
      return mass(properties => oc.BRepGProp.VolumeProperties(shape, properties, true, false, false))
    },
    get area() {
      return mass(properties => oc.BRepGProp.SurfaceProperties(shape, properties, false, false))
    },
    get box() {
      const box = new oc.Bnd_Box()
      oc.BRepBndLib.AddOptimal(shape, box, false, false)
      const [low, high] = [box.CornerMin(), box.CornerMax()]
      box.delete()
      const point = (p: typeof low): Point3 => [p.X(), p.Y(), p.Z()]
      return { min: point(low), max: point(high) }
    },
    get solids() {
      return explore(oc, shape, TopAbs_SOLID).length
    },
    get shells() {
      return explore(oc, shape, TopAbs_SHELL).length
    },
    get valid() {
      const check = new oc.BRepCheck_Analyzer(shape, true, false, false)
      const valid = check.IsValid()
      check.delete()
      return valid
    },
  }
}
