import load, { type OpenCascadeInstance, type TopoDS_Shape } from 'replicad-opencascadejs'

let loading: Promise<OpenCascadeInstance> | undefined

/**
 * What an instance of OpenCascade of its own reads out of a STEP file: solids with their volumes and how far their curves
 * lie beside their faces at most (mm), and the names of products.
 */
export async function readStep(bytes: Uint8Array) {
  loading ??= load({ print: () => {}, printErr: () => {} })
  const oc = await loading
  oc.FS.writeFile('/in.step', bytes)
  const reader = new oc.STEPControl_Reader()
  reader.ReadFile('/in.step')
  for (let i = 1; i <= reader.NbRootsForTransfer(); i++)
    reader.TransferRoot(i, new oc.Message_ProgressRange())
  const shape = reader.OneShape()
  const solids: { volume: number; valid: boolean; box: number[]; looseness: number }[] = []
  for (
    const explorer = new oc.TopExp_Explorer(shape, oc.TopAbs_ShapeEnum.TopAbs_SOLID);
    explorer.More();
    explorer.Next()
  ) {
    const solid = explorer.Current()
    const properties = new oc.GProp_GProps()
    oc.BRepGProp.VolumeProperties(solid, properties, true, false, false)
    const box = new oc.Bnd_Box()
    oc.BRepBndLib.AddOptimal(solid, box, false, false)
    const [low, high] = [box.CornerMin(), box.CornerMax()]
    solids.push({
      volume: properties.Mass(),
      valid: new oc.BRepCheck_Analyzer(solid, true, false, false).IsValid(),
      looseness: loosenessOf(oc, solid),
      box: [low.X(), low.Y(), low.Z(), high.X(), high.Y(), high.Z()],
    })
  }
  const text = new TextDecoder().decode(bytes)
  const names = [...text.matchAll(/= PRODUCT\('((?:[^']|'')*)'/g)].map(([, name]) => name)
  return { solids, names, text }
}

function loosenessOf(oc: OpenCascadeInstance, solid: TopoDS_Shape): number {
  const tolerances: number[] = []
  for (
    const explorer = new oc.TopExp_Explorer(solid, oc.TopAbs_ShapeEnum.TopAbs_EDGE);
    explorer.More();
    explorer.Next()
  )
    tolerances.push(oc.BRep_Tool.Tolerance(oc.TopoDS.Edge(explorer.Current())))
  return Math.max(...tolerances)
}
