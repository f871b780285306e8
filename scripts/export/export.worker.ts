import { buildVariant, type VariantRequest } from '../../src/build/build-variant.ts'
import type { Variant } from '../../src/build/variant.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { loadDesign } from '../designs/designs.ts'

/** An export, in plain data: the design is loaded by its name. */
export type ExportTask = Omit<VariantRequest, 'design' | 'frontMatter' | 'quality' | 'progress'>
export type Exported = Pick<Variant, 'files' | 'missing' | 'checks'>

/** Makes the files of an export; in a worker when they may take long. */
export default async function exportVariant(task: ExportTask): Promise<Exported> {
  const { design, frontMatter } = await loadDesign(task.slug)
  const kernels = { mesh: await loadMeshKernel(), exact: loadExactKernel }
  const { files, missing, checks } = await buildVariant({ ...task, design, frontMatter }, kernels)
  return { files, missing, checks }
}
