import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, extname } from 'node:path'
import * as recorded from '#jscad'
import { moduleFormat } from './module-format.ts'
import { geometryFiles, geometryKind, readGeometry } from './read-geometry.ts'

/** The parts of Node's loader of CommonJS that tools such as ts-node and pirates stand on. */
interface Loader {
  _load(name: string, parent: unknown, isMain: boolean): unknown
  _extensions: Record<string, (module: Compiled, path: string) => void>
}
interface Compiled {
  exports: unknown
  _compile(text: string, path: string, format: string): void
}
const loader = Module as unknown as Loader // not in its types
const ours = createRequire(import.meta.url)

/**
 * Lets `require` find what a JSCAD script expects: recorded JSCAD in the place of `@jscad/modeling` and of the files in it,
 * scripts named .jscad, files of geometry; and takes each file beside the script for what its text is.
 */
export function openRequire(): void {
  const { _load: load, _extensions: extensions } = loader
  const counterparts = new Map<unknown, unknown>()
  loader._load = (name, parent, isMain) => {
    if (name === '@jscad/modeling') return recorded
    if (!name.startsWith('@jscad/modeling/')) return load(name, parent, isMain)
    const stock = (file: string) => load(ours.resolve(file), undefined, false)
    if (!counterparts.size) pair(stock('@jscad/modeling'), recorded, counterparts)
    const exported = stock(name)
    return counterparts.get(exported) ?? exported
  }
  for (const extension of ['.js', '.jscad', ...geometryFiles]) {
    // Node has none for .jscad and most others.
    const ofPackages = extensions[extension] ?? compile
    const isPackage = (path: string) => /[\\/]node_modules[\\/]/.test(path)
    extensions[extension] = (module, path) => (isPackage(path) ? ofPackages : compile)(module, path)
  }
}

function compile(module: Compiled, path: string): void {
  const kind = geometryKind(path)
  if (kind) {
    module.exports = readGeometry(path, kind)
    return
  }
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  // Node 20 would load it without the hooks that find JSCAD.
  if (moduleFormat(path, text) === 'module')
    throw new Error(`${basename(path)} is an ES module: import it instead of requiring it`)
  try {
    module._compile(text, path, 'commonjs')
  } catch (error) {
    if (!(error instanceof SyntaxError) || ['', '.js', '.cjs', '.jscad'].includes(extname(path))) throw error
    throw new Error(
      `${basename(path)} is no script, and of other files JSCAD reads ${geometryFiles.join(', ')} only`,
    )
  }
}

/** Notes for each object and function of stock JSCAD what stands in its place in the recorded one. */
function pair(stock: unknown, ours: unknown, counterparts: Map<unknown, unknown>): void {
  if (counterparts.has(stock) || stock === null || (typeof stock !== 'object' && typeof stock !== 'function'))
    return
  counterparts.set(stock, ours)
  if (typeof ours !== 'object' || ours === null) return
  for (const [name, value] of Object.entries(stock))
    pair(value, (ours as Record<string, unknown>)[name], counterparts)
}
