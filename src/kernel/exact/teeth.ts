import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { inverse } from '../prisms.ts'
import { combine } from './combine.ts'
import { loopOf, movedBy } from './curves.ts'
import { explore } from './occt.ts'
import { gap, type Rim, type Rimmed } from './rim.ts'
import { type Shapes, unitsPerMm } from './shapes.ts'
import { edgesOf, facesOf, isBoundBy, isPlane } from './topology.ts'
import { moved } from './transform.ts'

/**
 * The solids with the teeth put on in place of the round side. Undefined when that is no longer as it was made, when
 * something else than one plane meets it at an end, or when what stands on an end does not bear all of the zone or nothing.
 */
export function withTeeth(shapes: Shapes, { shapes: solids, rim }: Rimmed): TopoDS_Shape[] | undefined {
  const faces = solids.flatMap(solid => facesOf(shapes, solid))
  const side = faces.find(face => face.IsSame(rim.side))
  const ends = rim.circles.map(circle =>
    faces.filter(face => !face.IsSame(rim.side) && isBoundBy(shapes, face, circle)),
  )
  if (!side || ends.some(found => found.length !== 1 || !isPlane(shapes, found[0]))) return undefined
  if (rim.carries && !isBare(shapes, solids, rim)) return undefined
  const teeth = facesOf(shapes, rim.toothed).filter(face => !rim.ends.some(end => end.IsSame(face)))
  const replaced = (face: TopoDS_Shape): TopoDS_Shape[] => {
    if (face.IsSame(side)) return teeth
    const at = ends.findIndex(([end]) => end.IsSame(face))
    return [at < 0 ? face : toothedEnd(shapes, face, rim, at)]
  }
  return solids.map(solid =>
    facesOf(shapes, solid).some(face => face.IsSame(side)) ? rebuilt(shapes, solid, replaced) : solid,
  )
}

/** Whether no edge but those of the round side lies on the ends of the zone. */
function isBare(shapes: Shapes, solids: readonly TopoDS_Shape[], { side, zone, placement }: Rim): boolean {
  const { oc } = shapes.occt
  const back = inverse(placement)
  const isOnEnd = (vertex: TopoDS_Shape) => {
    const p = oc.BRep_Tool.Pnt(oc.TopoDS.Vertex(vertex))
    const z = movedBy(back, [p.X() / unitsPerMm, p.Y() / unitsPerMm, p.Z() / unitsPerMm])[2]
    return Math.min(Math.abs(z), Math.abs(z - zone.height)) < gap
  }
  const own = edgesOf(shapes, side)
  const edges = solids
    .flatMap(solid => edgesOf(shapes, solid))
    .filter(edge => !own.some(o => o.IsSame(edge)))
    .filter(edge => explore(oc, edge, oc.TopAbs_ShapeEnum.TopAbs_VERTEX).some(isOnEnd))
  if (edges.length === 0) return true
  const disc = (radius: number) =>
    shapes.face(loopOf({ kind: 'circle', outer: true, centre: zone.centre, radius }))
  const [ring] = combine(oc, 'BRepAlgoAPI_Cut', [disc(zone.outer)], [[disc(zone.inner)]])
  const distance = new oc.BRepExtrema_DistShapeShape()
  distance.LoadS1(moved(shapes, shapes.prism(ring, [0, 0, zone.height]), placement))
  distance.LoadS2(shapes.together(edges))
  const isDone = distance.Perform(new oc.Message_ProgressRange())
  const value = distance.Value()
  distance.delete()
  return isDone && value > gap * unitsPerMm
}

/** A plane along a circle of the rim, which the outline of the teeth takes the place of. */
function toothedEnd(
  shapes: Shapes,
  face: TopoDS_Shape,
  { circles, toothed, ends }: Rim,
  at: number,
): TopoDS_Shape {
  const { oc } = shapes.occt
  const { TopAbs_WIRE } = oc.TopAbs_ShapeEnum
  const builder = new oc.TopoDS_Builder()
  const result = face.EmptyCopied()
  const [end] = facesOf(shapes, toothed).filter(f => f.IsSame(ends[at]))
  const kept = explore(oc, face, TopAbs_WIRE).filter(wire => !isBoundBy(shapes, wire, circles[at]))
  for (const wire of [...explore(oc, end, TopAbs_WIRE), ...kept]) builder.Add(result, wire)
  return result
}

/** A solid of other faces that close as its own did. */
function rebuilt(
  shapes: Shapes,
  solid: TopoDS_Shape,
  replaced: (face: TopoDS_Shape) => TopoDS_Shape[],
): TopoDS_Shape {
  const { oc } = shapes.occt
  const builder = new oc.TopoDS_Builder()
  const result = new oc.TopoDS_Solid()
  builder.MakeSolid(result)
  for (const old of explore(oc, solid, oc.TopAbs_ShapeEnum.TopAbs_SHELL)) {
    const shell = new oc.TopoDS_Shell()
    builder.MakeShell(shell)
    for (const face of facesOf(shapes, old).flatMap(replaced)) builder.Add(shell, face)
    shell.Closed(true)
    builder.Add(result, shell)
  }
  return result
}
