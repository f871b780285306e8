import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { Catalogue, CataloguePreset } from '../../src/build/variant.ts'
import { allOf, type Keepsake } from '../offline/keepsake.ts'
import { firstPreset } from '../page-data.ts'
import { artifactsFolder } from './folders.ts'

/** Tells the service worker, once all else of the site is there, which files it may keep. */
export function keepsake(): Plugin {
  let publicDir = ''
  return {
    name: 'rouage-keepsake',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const catalogue: Catalogue = JSON.parse(
          readFileSync(join(artifactsFolder(), 'catalogue.json'), 'utf8'),
        )
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk') throw new Error('the bundle has no service worker')
        const icon = readFileSync(join(publicDir, 'favicon.svg'))
        const kept = keepsakeOf(bundle, catalogue, icon)
        worker.code = `const KEEPSAKE=${JSON.stringify(kept)}\n${worker.code}`
      },
    },
  }
}

function keepsakeOf(bundle: Rolldown.OutputBundle, catalogue: Catalogue, icon: Uint8Array): Keepsake {
  const files = Object.values(bundle).filter(file => file.fileName !== 'service-worker.js')
  const sizes = new Map<string, number>([['favicon.svg', icon.length]])
  const hash = createHash('sha256').update(icon)
  for (const file of files) {
    const content = file.type === 'chunk' ? file.code : file.source
    sizes.set(addressOf(file.fileName), Buffer.byteLength(content))
    hash.update(file.fileName).update(content)
  }
  const assets = files.map(file => file.fileName).filter(name => name.startsWith('assets/'))
  const ofDesign = assets.filter(name => name.startsWith('assets/design.'))
  const exact = assets.filter(name => /\/(replicad|occt)/.test(name))
  const first = framesOf(bundle)
  const designs = catalogue.designs.map(entry => {
    const { slug, presets } = entry
    for (const { path, size, sha256 } of presets.flatMap(viewsOf)) {
      sizes.set(path, size)
      hash.update(sha256)
    }
    const own = ofDesign.filter(name => name.startsWith(`assets/design.${slug}-`))
    const { picture, model } = firstPreset(entry)
    return [slug, [`en/${slug}/`, `fr/${slug}/`, ...own, picture.path, model.path]]
  })
  const kept = {
    version: hash.digest('hex').slice(0, 16),
    lasting: assets,
    frame: [
      '',
      'en/',
      'fr/',
      'favicon.svg',
      'icon-192.png',
      'manifest.webmanifest',
      ...first,
      ...catalogue.designs.map(entry => firstPreset(entry).drawing.path),
    ],
    model: assets.filter(name => ![...ofDesign, ...exact, ...first].includes(name)),
    designs: Object.fromEntries(designs),
    exact,
    bytes: 0,
  }
  return { ...kept, bytes: allOf(kept).reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) }
}

const viewsOf = ({ picture, drawing, model }: CataloguePreset) => [picture, drawing, model]

/** A page is asked for by its folder. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

/** Scripts and styles that the home page loads. */
function framesOf(bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const chunk = bundle[name]
    if (found.has(name) || chunk?.type !== 'chunk') return
    found.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    chunk.imports.forEach(visit)
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.isEntry && ['home', 'plain'].includes(chunk.name))
      visit(chunk.fileName)
  return [...found]
}
