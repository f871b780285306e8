import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SoftwarePackage } from '../licences-page.tsx'
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
  'uqr',
  'zod',
]

/** The packages as their own files describe them; `file` is the licence's text on this machine. */
export const readPackages = (): (SoftwarePackage & { file?: string })[] =>
  packages.map(name => {
    const folder = join(modules, name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    if (!file) return { name, version, licence: license }
    const path = `licences/${name.replaceAll(/[@/]/g, '-').replace(/^-/, '')}.txt`
    return { name, version, licence: license, path, file: join(folder, file) }
  })

/** Puts the licence texts of the packages into the site. */
export function licences(): Plugin {
  return {
    name: 'rouage-licences',
    generateBundle() {
      for (const { path, file } of readPackages())
        if (path && file) this.emitFile({ type: 'asset', fileName: path, source: readFileSync(file) })
    },
  }
}
