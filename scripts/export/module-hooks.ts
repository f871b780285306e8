import { readFile } from 'node:fs/promises'
import type { InitializeHook, LoadHook, ResolveHook } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { moduleFormat } from './module-format.ts'

/** How ES modules find what `openRequire` gives CommonJS files; Node runs these hooks in a thread of their own. */

let names: readonly string[]
let geometry: readonly string[]

/** What the main thread knows: the names that `@jscad/modeling` exports, and the endings of files that hold geometry. */
export interface HooksData {
  names: readonly string[]
  geometry: readonly string[]
}

export const initialize: InitializeHook<HooksData> = data => {
  names = data.names
  geometry = data.geometry
}

export const resolve: ResolveHook = (name, context, next) => {
  if (!/^@jscad\/modeling(\/|$)/.test(name)) return next(name, context)
  const source = `${required(name)}\n${name === '@jscad/modeling' ? `export const { ${names.join(', ')} } = exported` : ''}`
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true }
}

export const load: LoadHook = async (url, context, next) => {
  const path = url.startsWith('file:') ? fileURLToPath(url) : ''
  const extension = extname(path)
  if (!path || /[\\/]node_modules[\\/]/.test(path)) return next(url, context)
  if (geometry.includes(extension) && !context.importAttributes.type)
    return { format: 'module', source: required(path), shortCircuit: true }
  if (!['', '.js', '.jscad'].includes(extension)) return next(url, context)
  const text = await readFile(path, 'utf8')
  const format = moduleFormat(path, text)
  // Node reads CommonJS itself, by way of `require`.
  return format === 'module'
    ? { format, source: text, shortCircuit: true }
    : next(url, { ...context, format })
}

/** A module that hands on what `require` gives. */
const required = (name: string): string =>
  `import { createRequire } from 'node:module'
const exported = createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(name)})
export default exported`
