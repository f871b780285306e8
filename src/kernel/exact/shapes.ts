import type { TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Wire } from 'replicad-opencascadejs'
import { type Geom3, stock } from '../../jscad/stock.ts'
import { KernelError } from '../kernel-error.ts'
import { type Curve, cross, dot, type Loop, mainRadii, ring, type Vec } from './curves.ts'
import { explore, type Occt } from './occt.ts'
import { moved } from './transform.ts'

/**
 * OpenCascade works to 1e-7 of whatever its unit is, and leaves curves where surfaces meet that are up to three times that
 * beside them, on a cone more with its radius. Readers of a STEP file judge them by 1e-7 mm, so shapes are made in 64ths of
 * a millimetre.
 */
export const unitsPerMm = 64

/** OpenCascade's shapes, in 64ths of a millimetre, from plain numbers in mm and radians. */
export class Shapes {
  constructor(readonly occt: Occt) {}

  edge(curve: Curve): TopoDS_Edge {
    const { oc } = this.occt
    if (curve.kind === 'line')
      return new oc.BRepBuilderAPI_MakeEdge(this.point(curve.from), this.point(curve.to)).Edge()
    const { major, minor, turn } = mainRadii(curve.u, curve.v)
    const [a, b] = [major, minor].map(r => unitsPerMm * Math.sqrt(dot(r, r)))
    const axes = new oc.gp_Ax2(
      this.point(curve.centre),
      this.direction(cross(major, minor)),
      this.direction(major),
    )
    const [from, to] = [curve.from - turn, curve.to - turn]
    const isRound = Math.abs(a - b) < 1e-9 * a
    if (isRound) return new oc.BRepBuilderAPI_MakeEdge(new oc.gp_Circ(axes, a), from, to).Edge()
    const oval = new oc.gp_Elips(axes, a, b)
    if (!curve.spline) return new oc.BRepBuilderAPI_MakeEdge(oval, from, to).Edge()
    const arc = new oc.GC_MakeArcOfEllipse(oval, from, to, true).Value()
    return new oc.BRepBuilderAPI_MakeEdge(oc.GeomConvert.CurveToBSplineCurve(arc)).Edge()
  }

  wire(loop: Loop): TopoDS_Wire {
    const { oc } = this.occt
    const maker = new oc.BRepBuilderAPI_MakeWire()
    const edges = new oc.NCollection_List_TopoDS_Shape()
    for (const curve of loop) edges.Append(this.edge(curve))
    maker.Add(edges)
    if (!maker.IsDone())
      throw new KernelError(
        'the curves of an outline do not meet',
        'les courbes d’un contour ne se rejoignent pas',
      )
    return maker.Wire()
  }

  /** The plane face within a closed run of curves. */
  face(loop: Loop): TopoDS_Face {
    return this.within(this.wire(loop))
  }

  /** The plane face within a closed wire. */
  within(wire: TopoDS_Wire): TopoDS_Face {
    const maker = new this.occt.oc.BRepBuilderAPI_MakeFace(wire, true)
    if (!maker.IsDone())
      throw new KernelError(
        'an outline crosses itself or is not flat',
        'un contour se croise ou n’est pas plan',
      )
    return maker.Face()
  }

  prism(face: TopoDS_Shape, [x, y, z]: Vec): TopoDS_Shape {
    const { oc } = this.occt
    const along = new oc.gp_Vec(x * unitsPerMm, y * unitsPerMm, z * unitsPerMm)
    return this.outward(new oc.BRepPrimAPI_MakePrism(face, along, false, true).Shape())
  }

  /** A face of the xz plane turned about the z axis, from an angle, over an angle. */
  revolved(face: TopoDS_Shape, from: number, angle: number): TopoDS_Shape {
    const { oc } = this.occt
    const axis = new oc.gp_Ax1(this.point([0, 0, 0]), this.direction([0, 0, 1]))
    const isWhole = angle >= 2 * Math.PI - 1e-9
    const maker = isWhole
      ? new oc.BRepPrimAPI_MakeRevol(face, axis, false)
      : new oc.BRepPrimAPI_MakeRevol(face, axis, angle, false)
    const solid = this.outward(maker.Shape())
    return from === 0 ? solid : moved(this, solid, rotationZ(from))
  }

  /** Between two loops of as many curves, by straight lines from one to the other. */
  ruled(low: Loop, high: Loop): TopoDS_Shape {
    const { oc } = this.occt
    const maker = new oc.BRepOffsetAPI_ThruSections(true, true, 1e-6)
    for (const loop of [low, high]) maker.AddWire(this.wire(loop))
    maker.CheckCompatibility(false)
    maker.Build(new oc.Message_ProgressRange())
    return this.outward(maker.Shape())
  }

  /** Sews the facets of a closed mesh; those in one plane become one face. */
  sewn(solid: Geom3): TopoDS_Shape {
    const { oc } = this.occt
    const sewing = new oc.BRepBuilderAPI_Sewing(1e-6, true, true, true, false)
    for (const { vertices } of stock.geometries.geom3.toPolygons(solid)) {
      const [first, ...rest] = vertices
      for (let i = 1; i < rest.length; i++) {
        const corner = [first, rest[i - 1], rest[i]] as Vec[]
        if (isTriangle(corner)) sewing.Add(this.face(ring(corner)))
      }
    }
    sewing.Perform(new oc.Message_ProgressRange())
    const shells = explore(oc, sewing.SewedShape(), oc.TopAbs_ShapeEnum.TopAbs_SHELL)
    if (shells.length === 0)
      throw new KernelError(
        'the facets of a solid do not close',
        'les facettes d’un solide ne se ferment pas',
      )
    const maker = new oc.BRepBuilderAPI_MakeSolid()
    for (const shell of shells) maker.Add(oc.TopoDS.Shell(shell))
    const unify = new oc.ShapeUpgrade_UnifySameDomain(maker.Solid(), true, true, false)
    unify.Build()
    return this.outward(unify.Shape())
  }

  /** The solid with its faces turned outwards. */
  outward(shape: TopoDS_Shape): TopoDS_Shape {
    const { oc } = this.occt
    if (shape.ShapeType() !== oc.TopAbs_ShapeEnum.TopAbs_SOLID) return shape
    const solid = oc.TopoDS.Solid(shape)
    oc.BRepLib.OrientClosedSolid(solid)
    return solid
  }

  /** A box with all edges rounded. */
  filleted(shape: TopoDS_Shape, radius: number): TopoDS_Shape {
    const { oc } = this.occt
    const maker = new oc.BRepFilletAPI_MakeFillet(shape)
    // Each edge is met once from either face.
    for (const edge of explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_EDGE))
      maker.Add(radius * unitsPerMm, oc.TopoDS.Edge(edge))
    maker.Build(new oc.Message_ProgressRange())
    return this.outward(maker.Shape())
  }

  /** The unit sphere with its surface's control points moved by an affine map. */
  splineSphere(map: (pole: Vec) => Vec): TopoDS_Shape {
    const { oc } = this.occt
    const axes = new oc.gp_Ax3(this.point([0, 0, 0]), this.direction([0, 0, 1]), this.direction([1, 0, 0]))
    const surface = oc.GeomConvert.SurfaceToBSplineSurface(new oc.Geom_SphericalSurface(axes, 1))
    for (let i = 1; i <= surface.NbUPoles(); i++)
      for (let j = 1; j <= surface.NbVPoles(); j++) {
        const pole = surface.Pole(i, j)
        surface.SetPole(i, j, this.point(map([pole.X(), pole.Y(), pole.Z()])))
      }
    const face = new oc.BRepBuilderAPI_MakeFace(surface, 1e-6).Face()
    const sewing = new oc.BRepBuilderAPI_Sewing(1e-6, true, true, true, false)
    sewing.Add(face)
    sewing.Perform(new oc.Message_ProgressRange())
    const [shell] = explore(oc, sewing.SewedShape(), oc.TopAbs_ShapeEnum.TopAbs_SHELL)
    const maker = shell
      ? new oc.BRepBuilderAPI_MakeSolid(oc.TopoDS.Shell(shell))
      : new oc.BRepBuilderAPI_MakeSolid(new oc.BRepBuilderAPI_MakeShell(surface, false).Shell())
    return this.outward(maker.Solid())
  }

  /** The wires of a face or compound, a face's outer one first. */
  wiresOf(shape: TopoDS_Shape): TopoDS_Wire[] {
    const { oc } = this.occt
    const wires = explore(oc, shape, oc.TopAbs_ShapeEnum.TopAbs_WIRE).map(w => oc.TopoDS.Wire(w))
    if (shape.ShapeType() !== oc.TopAbs_ShapeEnum.TopAbs_FACE) return wires
    const outer = oc.BRepTools.OuterWire(oc.TopoDS.Face(shape))
    return [outer, ...wires.filter(w => !w.IsSame(outer))]
  }

  /** The solids as one shape in millimetres, a compound when they are several; their geometry is where it is, not moved there. */
  inMillimetres(shapes: readonly TopoDS_Shape[]): TopoDS_Shape {
    return this.together(shapes.map(shape => this.#shrunk(shape)))
  }

  #shrunk(shape: TopoDS_Shape): TopoDS_Shape {
    const { oc } = this.occt
    const shrink = new oc.gp_Trsf()
    shrink.SetScaleFactor(1 / unitsPerMm)
    const here = shape.Location().Transformation()
    const unmoved = shape.Located(new oc.TopLoc_Location(), false)
    return new oc.BRepBuilderAPI_Transform(unmoved, shrink.Multiplied(here), true, false).Shape()
  }

  /** Several shapes as one. */
  together(shapes: readonly TopoDS_Shape[]): TopoDS_Shape {
    if (shapes.length === 1) return shapes[0]
    const { oc } = this.occt
    const compound = new oc.TopoDS_Compound()
    const builder = new oc.TopoDS_Builder()
    builder.MakeCompound(compound)
    for (const shape of shapes) builder.Add(compound, shape)
    return compound
  }

  /** The exact box of a shape, mm. */
  box(shape: TopoDS_Shape): { min: Vec; max: Vec } {
    const { oc } = this.occt
    const box = new oc.Bnd_Box()
    oc.BRepBndLib.AddOptimal(shape, box, false, false)
    const corner = (p: { X(): number; Y(): number; Z(): number }): Vec => [
      p.X() / unitsPerMm,
      p.Y() / unitsPerMm,
      p.Z() / unitsPerMm,
    ]
    return { min: corner(box.CornerMin()), max: corner(box.CornerMax()) }
  }

  point([x, y, z]: Vec) {
    return new this.occt.oc.gp_Pnt(x * unitsPerMm, y * unitsPerMm, z * unitsPerMm)
  }

  direction([x, y, z]: Vec) {
    return new this.occt.oc.gp_Dir(x, y, z)
  }
}

/** 4×4 column-major turn about z, radians. */
export const rotationZ = (angle: number): number[] => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [c, s, 0, 0, -s, c, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
}

/** False for three points in a line. */
function isTriangle([a, b, c]: readonly Vec[]): boolean {
  const side = (p: Vec, q: Vec): Vec => [q[0] - p[0], q[1] - p[1], q[2] - p[2]]
  const normal = cross(side(a, b), side(a, c))
  return dot(normal, normal) > 1e-18
}
