import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '#design'
import { readReadme } from '../../src/build/readme.ts'
import type { Catalogue } from '../../src/build/variant.ts'
import { type Page, renderPages, type SiteSource } from '../render.tsx'
import { artifactsFolder, project, siteUrl } from './folders.ts'
import { readPackages } from './licences.ts'

/** Every page of the site, from the artifacts and texts as they are now. */
export function renderSite(assets: SiteSource['assets'], policy: string): Page[] {
  const catalogue = readCatalogue()
  const texts = readTexts(catalogue)
  return renderPages({ catalogue, texts, packages: readPackages(), assets, policy, siteUrl: siteUrl() })
}

function readCatalogue(): Catalogue {
  const path = join(artifactsFolder(), 'catalogue.json')
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build, which makes it`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The Markdown of each design of the catalogue, in both languages. */
function readTexts({ designs }: Catalogue): Record<string, Text> {
  return Object.fromEntries(designs.map(({ slug }) => [slug, readText(slug)]))
}

function readText(slug: string): Text {
  const folder = join(project, 'designs', slug)
  const readme = readReadme(readFileSync(join(folder, 'README.md'), 'utf8'))
  if ('faults' in readme) throw new Error(`designs/${slug}/README.md: ${readme.faults.join('; ')}`)
  return { en: readme.text, fr: readFileSync(join(folder, 'README.fr.md'), 'utf8') }
}
