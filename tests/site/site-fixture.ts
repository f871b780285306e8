import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import buildPreset from '../../scripts/build/build-preset.worker.ts'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { catalogueEntry } from '../../src/build/catalogue.ts'
import type { Catalogue } from '../../src/build/variant.ts'

const project = join(import.meta.dirname, '../..')

/** Builds the first presets of designs, as the build does, and the site that shows them, into a folder. */
export async function buildSite(folder: string, slugs: readonly string[], presets = 2): Promise<Catalogue> {
  const artifacts = join(folder, 'artifacts')
  const designs = []
  for (const slug of slugs) {
    const { design, frontMatter } = await loadDesign(slug)
    const files = join(artifacts, 'files', slug)
    mkdirSync(files, { recursive: true })
    const built = []
    for (const preset of Object.keys(design.presets).slice(0, presets))
      built.push(await buildPreset({ slug, preset, folder: files, siteUrl: '' }))
    designs.push(catalogueEntry(slug, design, frontMatter, built))
  }
  const catalogue: Catalogue = { format: 1, designs }
  writeFileSync(join(artifacts, 'catalogue.json'), JSON.stringify(catalogue))
  process.env.ROUAGE_ARTIFACTS = artifacts
  const site = join(project, 'docs-site')
  const outDir = join(folder, 'site')
  await build({
    root: site,
    configFile: join(site, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  cpSync(artifacts, outDir, { recursive: true })
  return catalogue
}
