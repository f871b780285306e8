import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { explore } from './occt.ts'
import type { Shapes } from './shapes.ts'

export const facesOf = ({ occt: { oc } }: Shapes, shape: TopoDS_Shape): TopoDS_Shape[] =>
  explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_FACE)

/** Each edge as often as it is met; the ends of a cone or a sphere are none. */
export const edgesOf = ({ occt: { oc } }: Shapes, shape: TopoDS_Shape): TopoDS_Shape[] =>
  explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_EDGE).filter(
    e => !oc.BRep_Tool.Degenerated(oc.TopoDS.Edge(e)),
  )

export const isBoundBy = (shapes: Shapes, shape: TopoDS_Shape, edge: TopoDS_Shape): boolean =>
  edgesOf(shapes, shape).some(e => e.IsSame(edge))

export function isPlane({ occt: { oc } }: Shapes, face: TopoDS_Shape): boolean {
  const surface = new oc.BRepAdaptor_Surface(oc.TopoDS.Face(face), false)
  const type = surface.GetType()
  surface.delete()
  return type === oc.GeomAbs_SurfaceType.GeomAbs_Plane
}
