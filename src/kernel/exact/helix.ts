import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { KernelError } from '../kernel-error.ts'
import { rotationZ, type Shapes, unitsPerMm } from './shapes.ts'
import { moved } from './transform.ts'

/** A screw motion about z: its turn and where it starts, in radians, and its lead in mm per turn. */
export interface Screw {
  turn: number
  from: number
  lead: number
}

const TAU = 2 * Math.PI

/**
 * A face of the xy plane stood up in the xz plane as stock does it, and swept along a screw motion.
 * Undefined for a face with holes.
 */
export function helical(
  shapes: Shapes,
  face: TopoDS_Shape,
  { turn, from, lead }: Screw,
): TopoDS_Shape | undefined {
  const { oc, replicad } = shapes.occt
  const side = Math.sign(turn)
  const upright = moved(shapes, face, [1, 0, 0, 0, 0, 0, -side, 0, 0, side, 0, 0, 0, 0, 0, 1])
  const { min, max } = shapes.box(upright)
  const radius = (min[0] + max[0]) / 2
  const wires = shapes.wiresOf(upright)
  if (wires.length !== 1 || radius === 0) return undefined
  const [rise, distance] = [lead * unitsPerMm, Math.abs(radius) * unitsPerMm]
  const height = (rise * Math.abs(turn)) / TAU
  const spine = replicad.makeHelix(rise, height, distance, [0, 0, 0], [0, 0, 1], turn < 0)
  const maker = new oc.BRepOffsetAPI_MakePipeShell(spine.wrapped)
  // The profile keeps its attitude to the axis.
  maker.SetMode(new oc.gp_Dir(0, 0, 1))
  maker.Add(wires[0], false, false)
  maker.Build(new oc.Message_ProgressRange())
  if (!maker.MakeSolid())
    throw new KernelError(
      'a helical sweep does not close: its turns may run into one another',
      'un balayage en hélice ne se ferme pas : ses spires se touchent peut-être',
    )
  const solid = shapes.outward(maker.Shape())
  return from === 0 ? solid : moved(shapes, solid, rotationZ(from))
}
