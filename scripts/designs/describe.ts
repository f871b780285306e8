import { BuildError } from '../../src/build/build-error.ts'
import { catalogueEntry } from '../../src/build/catalogue.ts'
import { textFaults } from '../../src/build/text-faults.ts'
import type { CatalogueEntry } from '../../src/build/variant.ts'
import { type DesignTask, loadStepped } from './steps.ts'
import { told } from './within.ts'

/** What is known of a design before any of its presets is built. */
export interface Described {
  /** Its presets, in its own order. */
  presets: string[]
  /** Its entry of the catalogue, still without presets. */
  entry: CatalogueEntry
}

/** Reads a design, in a worker. */
export const describeDesign = told(async (task: DesignTask): Promise<Described> => {
  const { slug, design, frontMatter } = await loadStepped(task)
  const presets = Object.keys(design.presets)
  const entry = catalogueEntry(slug, design, frontMatter, [])
  const faults = textFaults({ schema: entry.schema, presets })
  if (faults.length) throw new BuildError({ slug }, ...faults)
  return { presets, entry }
})
