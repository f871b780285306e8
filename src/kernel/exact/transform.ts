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

/** True for a matrix that only moves and turns. */
export function isRigid(m: ArrayLike<number>): boolean {
  const determinant =
    m[0] * (m[5] * m[10] - m[9] * m[6]) -
    m[4] * (m[1] * m[10] - m[9] * m[2]) +
    m[8] * (m[1] * m[6] - m[5] * m[2])
  return keepsAngles(m) && Math.abs(determinant - 1) < 1e-12
}

/** A shape under a matrix that keeps angles. */
export const moved = (shapes: Shapes, shape: TopoDS_Shape, m: ArrayLike<number>): TopoDS_Shape =>
  moving(shapes, m)(shape)

/** Moves shapes by a matrix that keeps angles; what several of them have in common stays so when the matrix is rigid. */
export function moving(shapes: Shapes, m: ArrayLike<number>): (shape: TopoDS_Shape) => TopoDS_Shape {
  const { oc } = shapes.occt
  const t = new oc.gp_Trsf()
  const [x, y, z] = [12, 13, 14].map(i => m[i] * unitsPerMm)
  t.SetValues(m[0], m[4], m[8], x, m[1], m[5], m[9], y, m[2], m[6], m[10], z)
  if (!isRigid(m))
    return shape => shapes.outward(new oc.BRepBuilderAPI_Transform(shape, t, true, false).Shape())
  const location = new oc.TopLoc_Location(t)
  return shape => shape.Moved(location, false)
}
