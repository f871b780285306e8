import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { project } from './folders.ts'

const modules = join(project, 'node_modules')

/** The packages whose code is part of the site. */
const packages = [
  '@jscad/modeling',
  '@noble/hashes',
  'comlink',
  'fastest-levenshtein',
  'fflate',
  'manifold-3d',
  'minisearch',
  'papaparse',
  'preact',
  'replicad',
  'replicad-opencascadejs',
  'three',
  'zod',
]

const notice = `OpenCascade (replicad-opencascadejs) is used under the GNU LGPL 2.1. Its WebAssembly file is part of
this site as it was published, in a file of its own that is loaded on demand; replace that file to use your own build.
Source: https://github.com/sgenoud/replicad and https://dev.opencascade.org`

/** Puts the licence texts of the packages into the site, with a page that lists them. */
export function licences(): Plugin {
  return {
    name: 'rouage-licences',
    generateBundle() {
      const list = packages.map(name => {
        const folder = join(modules, name)
        const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
        const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
        if (!file) return { name, version, license }
        const path = `${name.replaceAll(/[@/]/g, '-').replace(/^-/, '')}.txt`
        this.emitFile({
          type: 'asset',
          fileName: `licences/${path}`,
          source: readFileSync(join(folder, file)),
        })
        return { name, version, license, path }
      })
      this.emitFile({ type: 'asset', fileName: 'licences/index.html', source: page(list) })
    },
  }
}

interface Entry {
  name: string
  version: string
  license: string
  path?: string
}

const page = (list: readonly Entry[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" type="image/svg+xml" href="../favicon.svg"><title>Licences · Rouage</title></head>
<body><main>
<h1>Licences of the software on this site</h1>
<p>${notice}</p>
<ul>
${list
  .map(({ name, version, license, path }) => {
    const text = `${name} ${version}, ${license}`
    return `<li>${path ? `<a href="${path}">${text}</a>` : text}</li>`
  })
  .join('\n')}
</ul>
</main></body></html>
`
