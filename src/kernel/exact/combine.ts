import type { OpenCascadeInstance, TopoDS_Shape } from 'replicad-opencascadejs'
import { KernelError } from '../kernel-error.ts'

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
  oc: OpenCascadeInstance,
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
  oc: OpenCascadeInstance,
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
    builder.SimplifyResult(true, true, 1e-3)
    return partsOf(oc, builder.Shape())
  } finally {
    for (const used of [argList, toolList, builder]) used.delete()
  }
}

/** The solids of a shape; its faces when it has no solid. */
function partsOf(oc: OpenCascadeInstance, shape: TopoDS_Shape): TopoDS_Shape[] {
  const { TopAbs_SOLID, TopAbs_FACE } = oc.TopAbs_ShapeEnum
  const solids = explore(oc, shape, TopAbs_SOLID)
  return solids.length ? solids : explore(oc, shape, TopAbs_FACE)
}

/** All sub-shapes of a kind. */
export function explore(
  oc: OpenCascadeInstance,
  shape: TopoDS_Shape,
  kind: OpenCascadeInstance['TopAbs_ShapeEnum'][keyof OpenCascadeInstance['TopAbs_ShapeEnum']],
): TopoDS_Shape[] {
  const found: TopoDS_Shape[] = []
  const explorer = new oc.TopExp_Explorer(shape, kind)
  for (; explorer.More(); explorer.Next()) found.push(explorer.Current())
  explorer.delete()
  return found
}
