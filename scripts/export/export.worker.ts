import type { ValueRecord } from '#design'
import { buildVariant, type VariantRequest } from '../../src/build/build-variant.ts'
import type { Variant } from '../../src/build/variant.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { type DesignTask, loadStepped } from '../designs/steps.ts'
import { told } from '../designs/within.ts'

export { describeDesign } from '../designs/describe.ts'

/** An export, in plain data. */
export interface ExportTask
  extends DesignTask,
    Pick<VariantRequest, 'preset' | 'formats' | 'language' | 'siteUrl' | 'missing'> {
  /** Values that differ from the preset. */
  set: ValueRecord
}
export type Exported = Pick<Variant, 'files' | 'missing' | 'checks'>

/** Makes the files of an export, in a worker. Answers with what it throws. */
export const exportVariant = told(async (task: ExportTask): Promise<Exported> => {
  const { design, frontMatter, begin } = await loadStepped(task)
  const values = design.preset(task.preset, task.set)
  // Own dimensions are no preset's.
  const preset = Object.keys(task.set).length ? undefined : (task.preset ?? Object.keys(design.presets)[0])
  const exact = () => {
    begin('OpenCascade')
    return loadExactKernel()
  }
  const kernels = { mesh: await loadMeshKernel(), exact }
  const { files, missing, checks } = await buildVariant(
    { ...task, design, frontMatter, values, preset },
    kernels,
  )
  return { files, missing, checks }
})
