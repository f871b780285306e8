import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { KernelError } from '../kernel-error.ts'
import { measuring } from './measures.ts'
import { explore, type Occt } from './occt.ts'

export type BooleanOp = 'BRepAlgoAPI_Fuse' | 'BRepAlgoAPI_Cut' | 'BRepAlgoAPI_Common'

/** OpenCascade's name of each recorded boolean. */
export const booleanOps: Readonly<Record<string, BooleanOp>> = {
  'booleans.union': 'BRepAlgoAPI_Fuse',
  'booleans.subtract': 'BRepAlgoAPI_Cut',
  'booleans.intersect': 'BRepAlgoAPI_Common',
}

/**
 * One boolean of groups of shapes, all tools at once: pair by pair would take minutes on a sieve.
 * Gives the parts of the result; none when nothing is left. Throws KernelError when OpenCascade gives up.
 */
export function combine(
  oc: Occt['oc'],
  operation: BooleanOp,
  first: readonly TopoDS_Shape[],
  others: readonly (readonly TopoDS_Shape[])[],
): TopoDS_Shape[] {
  // Every operand must hold in an intersection; tools of the others may be taken together.
  if (operation === 'BRepAlgoAPI_Common')
    return others.reduce<TopoDS_Shape[]>((shapes, tools) => run(oc, operation, shapes, tools), [...first])
  return run(oc, operation, first, others.flat())
}

function run(
  oc: Occt['oc'],
  operation: BooleanOp,
  args: readonly TopoDS_Shape[],
  tools: readonly TopoDS_Shape[],
): TopoDS_Shape[] {
  if (operation === 'BRepAlgoAPI_Fuse' && !args.length) return [...tools]
  if (!tools.length || !args.length) return operation === 'BRepAlgoAPI_Common' ? [] : [...args]
  const builder = new oc[operation]()
  const [argList, toolList] = [args, tools].map(shapes => {
    const list = new oc.NCollection_List_TopoDS_Shape()
    for (const shape of shapes) list.Append(shape)
    return list
  })
  try {
    builder.SetArguments(argList)
    builder.SetTools(toolList)
    builder.Build(new oc.Message_ProgressRange())
    if (builder.HasErrors())
      throw new KernelError(
        'a boolean failed in OpenCascade: look for faces that nearly coincide',
        'une opération booléenne a échoué dans OpenCascade : chercher des faces presque confondues',
      )
    return partsOf(oc, simplified(oc, builder.Shape()))
  } finally {
    for (const used of [argList, toolList, builder]) used.delete()
  }
}

/**
 * The same shape with faces of one surface joined, and edges of one curve; as it is where that would not be the same. The
 * builder's own simplification works on faces that the result has in common with its operands, and spoils them for
 * whatever is made of those later.
 */
function simplified(oc: Occt['oc'], shape: TopoDS_Shape): TopoDS_Shape {
  const unify = new oc.ShapeUpgrade_UnifySameDomain(shape, true, true, false)
  unify.SetAngularTolerance(1e-3)
  unify.SetSafeInputMode(true)
  unify.Build()
  const simple = unify.Shape()
  unify.delete()
  const { TopAbs_EDGE, TopAbs_SOLID } = oc.TopAbs_ShapeEnum
  const count = (of: TopoDS_Shape) => explore(oc, of, TopAbs_EDGE).length
  if (count(simple) === count(shape)) return shape
  const [before, after] = [shape, simple].map(s => measuring({ oc }, s))
  const size = explore(oc, shape, TopAbs_SOLID).length ? 'volume' : 'area'
  return after.valid && Math.abs(after[size] / before[size] - 1) < sameSize ? simple : shape
}

/** Share of its volume or area by which a shape may seem to change when it is simplified: integration is that exact. */
const sameSize = 1e-6

/** The solids of a shape; its faces when it has no solid. */
function partsOf(oc: Occt['oc'], shape: TopoDS_Shape): TopoDS_Shape[] {
  const { TopAbs_SOLID, TopAbs_FACE } = oc.TopAbs_ShapeEnum
  const solids = explore(oc, shape, TopAbs_SOLID)
  return solids.length ? solids : explore(oc, shape, TopAbs_FACE)
}
