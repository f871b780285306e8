import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Faults, languages, placementMatrix, type Text } from '#design'
import { colourOf } from '../../src/build/appearance.ts'
import { BuildError } from '../../src/build/build-error.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import { cataloguePreset, type Views } from '../../src/build/catalogue.ts'
import { packModel } from '../../src/build/pack-model.ts'
import { presetFolder } from '../../src/build/paths.ts'
import { published } from '../../src/build/published.ts'
import { textFaults } from '../../src/build/text-faults.ts'
import type { CataloguePreset, Variant } from '../../src/build/variant.ts'
import { bomIn, zipVariant } from '../../src/build/zip-variant.ts'
import { formats as registry } from '../../src/formats/index.ts'
import { drawLines } from '../../src/formats/line-drawing.ts'
import { type PictureItem, renderPicture } from '../../src/formats/png.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { preview } from '../../src/kernel/mesh.ts'
import { loadExactKernel, renewExactKernel } from '../../src/kernel/occt.ts'
import { type DesignTask, loadStepped } from '../designs/steps.ts'
import { told } from '../designs/within.ts'
import { diskFault } from '../files/place-files.ts'

export { describeDesign } from '../designs/describe.ts'

/** One preset to build into a folder that will hold the files of its design. */
export interface PresetTask extends DesignTask {
  preset: string
  folder: string
  siteUrl: string
  /** Why the exact solids of this preset are not made, when they took too long before. */
  withoutExact?: Text
}

/** Builds all files of one preset in a worker of the pool, and says what the catalogue holds of it. */
export default async function buildPreset(task: PresetTask): Promise<CataloguePreset> {
  const { slug, preset, folder, siteUrl, withoutExact } = task
  try {
    const { design, frontMatter, begin } = await loadStepped(task)
    const exact = () => {
      begin('OpenCascade')
      return loadExactKernel()
    }
    const kernels = { mesh: await loadMeshKernel(), exact }
    const { values } = design.presets[preset]
    const formats = published.filter(name => !withoutExact || registry[name].of !== 'exact')
    const missing = withoutExact ? [{ file: '*.step', reason: withoutExact }] : []
    const built = await buildVariant(
      { slug, design, frontMatter, values, preset, formats, language: 'en', siteUrl, missing },
      kernels,
    )
    begin('making meshes and files')
    await renewExactKernel()
    const whole = { slug, design, frontMatter, preset, siteUrl, languages }
    const variant = {
      ...built,
      files: [...built.files, bomIn(built, 'fr', 'en'), zipVariant(whole, built)],
    }
    const views = viewsOf(variant, kernels.mesh)
    const home = join(folder, presetFolder(preset))
    mkdirSync(home, { recursive: true })
    for (const { name, bytes } of [...variant.files, ...Object.values(views)])
      writeFileSync(join(home, name), bytes)
    const entry = cataloguePreset(slug, preset, design, variant, views)
    // What the kernels say of missing files is no text of the design.
    const faults = textFaults({ ...entry, missing: [] })
    if (faults.length) throw new BuildError({ slug, preset }, ...faults)
    return entry
  } catch (error) {
    const disk = diskFault(error, folder)
    if (disk) throw new Error(disk)
    if (error instanceof BuildError) throw error
    // A preset is the repository's own input, so its faults are faults of the design.
    const causes = error instanceof Faults ? error.message.split('\n') : [error]
    throw new BuildError({ slug, preset }, ...causes)
  }
}

/** The same, with what it throws as an answer. */
export const build = told(buildPreset)

/** The assembly shaded, in lines, and for the viewer. */
function viewsOf({ assembly, parts }: Variant, kernel: MeshKernel): Views {
  const meshes = new Map(parts.map(part => [part.name, part.mesh]))
  const items = assembly.placements.flatMap((placement): PictureItem[] => {
    const mesh = meshes.get(placement.part.name)
    return mesh ? [{ mesh, matrix: placementMatrix(placement), colour: colourOf(placement.part) }] : []
  })
  const picture = renderPicture(items, { width: 960, height: 720 })
  return {
    picture: { name: 'picture.png', mediaType: 'image/png', bytes: picture },
    drawing: { name: 'drawing.svg', mediaType: 'image/svg+xml', bytes: drawLines(items) },
    model: {
      name: 'model.bin',
      mediaType: 'application/octet-stream',
      bytes: packModel(assembly, part => kernel.mesh(part.solid, preview)),
    },
  }
}
