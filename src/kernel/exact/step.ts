import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { KernelError } from '../kernel-error.ts'
import type { Occt } from './occt.ts'
import { type Colour, withColours } from './step-colours.ts'
import { withJoinedCorners } from './step-corners.ts'
import { productTexts } from './step-products.ts'

/** A product of a STEP file: its shape, drawn once however often it is placed. */
export interface StepProduct {
  name: string
  colour: Colour
  shape: TopoDS_Shape
}

/** A placed instance of a product; the matrix is rigid, 4×4 column-major, mm. */
export interface StepInstance {
  product: number
  name: string
  matrix: ArrayLike<number>
}

/** What a STEP file holds: one product alone, or an assembly of placed products. */
export interface StepContent {
  name: string
  products: readonly StepProduct[]
  /** Absent for a single part. */
  instances?: readonly StepInstance[]
}

const file = '/out.step'

/** Writes products in AP242, millimetres, with names and colours: OpenCascade's own text, header and all. */
export function stepText(occt: Occt, content: StepContent): string {
  return coloured(written(occt, content), content)
}

/** The same of an assembly, and of each of its products alone. Throws KernelError on a product that is not placed. */
export function assemblyTexts(occt: Occt, content: StepContent): { assembly: string; products: string[] } {
  const text = written(occt, content)
  const placed = [...new Set(content.instances?.map(instance => instance.product))]
  const texts = productTexts(text)
  const isSame = texts.length === placed.length && placed.length === content.products.length
  if (!isSame) throw new KernelError('OpenCascade wrote other products than those placed')
  const products = content.products.map((_, i) => texts[placed.indexOf(i)])
  return { assembly: coloured(text, content), products: products.map(one => coloured(one, content)) }
}

function coloured(text: string, { products }: StepContent): string {
  const colours = new Map(products.map(p => [p.name, p.colour]))
  return withColours(text, name => {
    const colour = colours.get(name)
    if (!colour) throw new KernelError(`OpenCascade wrote a product "${name}" that nobody asked for`)
    return colour
  })
}

function written({ oc }: Occt, { name, products, instances }: StepContent): string {
  const text = (value: string) => new oc.TCollection_ExtendedString(value, true)
  const doc = new oc.TDocStd_Document(text('XmlOcaf'))
  const writer = new oc.STEPCAFControl_Writer()
  try {
    oc.XCAFDoc_ShapeTool.SetAutoNaming(false)
    const shapeTool = oc.XCAFDoc_DocumentTool.ShapeTool(doc.Main())
    const labels = products.map(({ name, shape }) => {
      const label = shapeTool.AddShape(shape, false, false)
      oc.TDataStd_Name.Set(label, text(name))
      return label
    })
    if (instances) {
      const assembly = shapeTool.NewShape()
      oc.TDataStd_Name.Set(assembly, text(name))
      for (const { product, name, matrix: m } of instances) {
        const turn = new oc.gp_Trsf()
        turn.SetValues(m[0], m[4], m[8], m[12], m[1], m[5], m[9], m[13], m[2], m[6], m[10], m[14])
        const component = shapeTool.AddComponent(assembly, labels[product], new oc.TopLoc_Location(turn))
        oc.TDataStd_Name.Set(component, text(name))
      }
    }
    shapeTool.UpdateAssemblies()
    writer.SetColorMode(false)
    writer.SetNameMode(true)
    // Curves on surfaces, which readers would make less well; tolerances as they are, assemblies as a product structure, AP242.
    const settings = {
      'write.surfacecurve.mode': 1,
      'write.precision.mode': 0,
      'write.step.assembly': 2,
      'write.step.schema': 5,
    }
    for (const [key, value] of Object.entries(settings)) oc.Interface_Static.SetIVal(key, value)
    if (!writer.Perform(doc, file, new oc.Message_ProgressRange()))
      throw new KernelError(
        'OpenCascade could not write the STEP file',
        'OpenCascade n’a pas pu écrire le fichier STEP',
      )
    const bytes = oc.FS.readFile(file)
    oc.FS.unlink(file)
    return withJoinedCorners(new TextDecoder().decode(bytes))
  } finally {
    for (const used of [writer, doc]) used.delete()
  }
}
