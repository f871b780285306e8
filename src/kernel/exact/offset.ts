import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { combine } from './combine.ts'
import { type Shapes, unitsPerMm } from './shapes.ts'

/** Profiles grown by `delta` mm, shrunk when it is negative; undefined for corners that are cut off. */
export function offsetFaces(
  shapes: Shapes,
  faces: readonly TopoDS_Shape[],
  { delta = 1, corners = 'edge', segments }: Record<string, unknown>,
): readonly TopoDS_Shape[] | undefined {
  const { oc } = shapes.occt
  const join = { edge: oc.GeomAbs_JoinType.GeomAbs_Intersection, round: oc.GeomAbs_JoinType.GeomAbs_Arc }[
    String(corners)
  ]
  if (!join || typeof delta !== 'number' || segments !== undefined) return undefined
  const grown = faces.flatMap(face => {
    const [outer, ...holes] = shapes.wiresOf(face).map((wire, i) => {
      const maker = new oc.BRepOffsetAPI_MakeOffset(wire, join, false)
      maker.Perform(unitsPerMm * (i === 0 ? delta : -delta), 0)
      return shapes.wiresOf(maker.Shape()).map(w => shapes.within(w))
    })
    return combine(oc, 'BRepAlgoAPI_Cut', outer, holes)
  })
  // Grown shapes may meet.
  const [first, ...others] = grown
  return first ? combine(oc, 'BRepAlgoAPI_Fuse', [first], [others]) : []
}
