import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { Catalogue, CataloguePreset } from '../../src/build/variant.ts'
import { isPage } from '../offline/is-sound.ts'
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
        // What another worker kept is not taken for this one's.
        kept.version = sha256Of(kept.version + worker.code).slice(0, 16)
        worker.code = `const KEEPSAKE=${JSON.stringify(kept)}\n${worker.code}`
      },
    },
  }
}

function keepsakeOf(bundle: Rolldown.OutputBundle, catalogue: Catalogue, icon: Uint8Array): Keepsake {
  const files = Object.values(bundle).filter(file => file.fileName !== 'service-worker.js')
  const contents = new Map([
    ['favicon.svg', contentOf(icon)],
    ...files.map(file => {
      const content = contentOf(file.type === 'chunk' ? file.code : file.source)
      return [addressOf(file.fileName), content] as const
    }),
    ...catalogue.designs
      .flatMap(({ presets }) => presets.flatMap(viewsOf))
      .map(({ path, size, sha256 }) => [path, { size, sha256 }] as const),
  ])
  const assets = files.map(file => file.fileName).filter(name => name.startsWith('assets/'))
  const ofDesign = assets.filter(name => name.startsWith('assets/design.'))
  const exact = assets.filter(name => /\/(replicad|occt)/.test(name))
  const first = framesOf(bundle)
  const designs = catalogue.designs.map(entry => {
    const { slug } = entry
    const own = ofDesign.filter(name => name.startsWith(`assets/design.${slug}-`))
    const { picture, model } = firstPreset(entry)
    return [slug, [`en/${slug}/`, `fr/${slug}/`, ...own, picture.path, model.path]]
  })
  const groups = {
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
  }
  const kept = allOf(groups).map(path => {
    const content = contents.get(path)
    if (!content) throw new Error(`nothing stands under "${path}", which is to be kept`)
    return { path, ...content }
  })
  return {
    version: sha256Of(JSON.stringify([...contents])),
    hashes: Object.fromEntries(
      kept.filter(({ path }) => !isPage(path)).map(({ path, sha256 }) => [path, sha256]),
    ),
    scripts: files.flatMap(file => (file.type === 'chunk' && file.isEntry ? file.fileName : [])),
    ...groups,
    bytes: kept.reduce((sum, { size }) => sum + size, 0),
  }
}

const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const contentOf = (content: string | Uint8Array) => ({
  size: Buffer.byteLength(content),
  sha256: sha256Of(content),
})

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
