import { createReadStream, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { type Plugin, type ResolvedConfig, type Rolldown, runnerImport, type ViteDevServer } from 'vite'
import type { Assets } from '../layout.tsx'
import { artifactsFolder } from './folders.ts'

// Loaded through Vite, which understands what it imports.
type Renderer = typeof import('./render-site.ts')

/**
 * What a page may load: its own files only. Workers have the policy of their own file's headers;
 * OpenCascade's glue in the worker makes functions from text, which this policy would forbid on the page.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Renders every page at build time, and on each request while developing. */
export function pages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'rouage-pages',
    configResolved(resolved) {
      config = resolved
    },
    configureServer: serve,
    async generateBundle(_, bundle) {
      const assetsOf = (name: string): Assets => {
        const chunk = Object.values(bundle).find(c => c.type === 'chunk' && c.isEntry && c.name === name)
        if (chunk?.type !== 'chunk') throw new Error(`the bundle has no entry "${name}"`)
        const imports = importsOf(bundle, chunk)
        // Styles that entries share may belong to a chunk that they import.
        const styles = [chunk, ...imports].flatMap(part => [...(part.viteMetadata?.importedCss ?? [])])
        // The view is what one comes for: its script comes along, though it runs later.
        const view = chunk.dynamicImports.filter(file => {
          const part = bundle[file]
          return part?.type === 'chunk' && part.facadeModuleId?.includes('/docs-site/viewer/')
        })
        return {
          script: chunk.fileName,
          styles: [...new Set(styles)],
          preload: [...imports.map(part => part.fileName), ...view],
        }
      }
      const { module } = await runnerImport<Renderer>(join(config.root, 'plugins/render-site.ts'), {
        configFile: false,
        root: config.root,
        logLevel: 'error',
        oxc: config.oxc,
      })
      const assets = { home: assetsOf('home'), design: assetsOf('design'), plain: assetsOf('plain') }
      for (const { path, text } of module.renderSite(assets, policy))
        this.emitFile({ type: 'asset', fileName: path, source: text })
    },
  }
}

/** The chunks that a chunk imports, and those that these import. */
function importsOf(bundle: Rolldown.OutputBundle, chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const visit = (files: readonly string[]): void => {
    for (const file of files) {
      const part = bundle[file]
      if (part?.type !== 'chunk' || found.has(part)) continue
      found.add(part)
      visit(part.imports)
    }
  }
  visit(chunk.imports)
  return [...found]
}

/** The same pages while developing, and the files of the presets. */
function serve(server: ViteDevServer): void {
  const styles = ['style.css']
  const assets = {
    home: { script: 'home-client.tsx', styles, preload: [] },
    design: { script: 'design-client.tsx', styles, preload: [] },
    plain: { script: 'plain-client.ts', styles, preload: [] },
  }
  server.middlewares.use(async (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    try {
      if (path.startsWith('files/') || path === 'catalogue.json') {
        const file = join(artifactsFolder(), path)
        if (!file.startsWith(artifactsFolder() + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
          return next()
        response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream')
        createReadStream(file).pipe(response)
        return
      }
      if (path !== '' && !path.endsWith('/')) return next()
      // Its exports are those of the file that is named here.
      const { renderSite } = (await server.ssrLoadModule('/plugins/render-site.ts')) as Renderer
      // Vite puts inline scripts into the pages that it serves, so they have no policy here.
      const found = renderSite(assets, '').find(page => page.path === `${path}index.html`)
      if (!found) return next()
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(await server.transformIndexHtml(`/${path}`, found.text))
    } catch (error) {
      next(error)
    }
  })
}

const mediaTypes: Partial<Record<string, string>> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
}
