import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { type Shapes, unitsPerMm } from './shapes.ts'

/** True for a 4×4 column-major matrix that moves, turns, mirrors and scales evenly: circles stay circles. */
export function keepsAngles(m: ArrayLike<number>): boolean {
  const columns = [0, 4, 8].map(i => [m[i], m[i + 1], m[i + 2]])
  const product = (i: number, j: number) => columns[i].reduce((sum, v, k) => sum + v * columns[j][k], 0)
  const size = product(0, 0)
  const isEven = [1, 2].every(i => Math.abs(product(i, i) - size) < 1e-9 * size)
  return isEven && [product(0, 1), product(0, 2), product(1, 2)].every(p => Math.abs(p) < 1e-9 * size)
}

/** A shape under a matrix that keeps angles. */
export function moved(shapes: Shapes, shape: TopoDS_Shape, m: ArrayLike<number>): TopoDS_Shape {
  const { oc } = shapes.occt
  const t = new oc.gp_Trsf()
  const [x, y, z] = [12, 13, 14].map(i => m[i] * unitsPerMm)
  t.SetValues(m[0], m[4], m[8], x, m[1], m[5], m[9], y, m[2], m[6], m[10], z)
  const isRigid = !t.IsNegative() && Math.abs(t.ScaleFactor() - 1) < 1e-12
  if (isRigid) return shape.Moved(new oc.TopLoc_Location(t), false)
  return shapes.outward(new oc.BRepBuilderAPI_Transform(shape, t, true, false).Shape())
}
