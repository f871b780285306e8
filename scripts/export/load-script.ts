import { readFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'
import { basename, dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import * as jscad from '#jscad'
import { UserFaults } from './user-faults.ts'

/** What a plain JSCAD script exports. */
export interface PlainScript {
  main: (values: unknown) => unknown
  getParameterDefinitions?: () => unknown
}

/**
 * Loads a plain JSCAD script, CommonJS or an ES module, with recorded JSCAD in the place of `@jscad/modeling`. It runs
 * in this process with all its rights. Throws UserFaults when there is no such file or it has no `main`; what the
 * script throws comes through.
 */
export async function loadScript(path: string): Promise<PlainScript> {
  const code = readScript(path)
  const loaded = isCommonJs(path, code) ? commonJs(path, new Map()) : await esModule(path)
  const exported = [loaded, (loaded as { default?: unknown } | undefined)?.default].find(hasMain) // of any shape
  if (!exported)
    throw new UserFaults(`${basename(path)}: there is no main: end the script with module.exports = { main }`)
  return exported
}

const hasMain = (value: unknown): value is PlainScript =>
  typeof value === 'object' && value !== null && 'main' in value && typeof value.main === 'function'

function readScript(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UserFaults(`${path}: the script cannot be read${code}: check its path`)
  }
}

/** A file is what its text is, whatever package it lies in; only .mjs and .cjs say so themselves. */
function isCommonJs(path: string, code: string): boolean {
  if (extname(path) !== '.js') return extname(path) === '.cjs'
  return !/^\s*(import\s*[\w{*'"]|export\s+(default|const|let|var|function|async|class|\{|\*))/m.test(code)
}

/** Runs a CommonJS file; files beside it are run likewise, packages are those of its own folder. */
function commonJs(path: string, loaded: Map<string, { exports: unknown }>): unknown {
  const known = loaded.get(path)
  if (known) return known.exports
  const module = { exports: {} as unknown }
  loaded.set(path, module)
  const resolved = createRequire(path)
  const require = (name: string): unknown => {
    if (name === '@jscad/modeling') return jscad
    const target = resolved.resolve(name)
    return /^\.{1,2}\//.test(name) && /\.c?js$/.test(target) ? commonJs(target, loaded) : resolved(name)
  }
  const names = ['exports', 'require', 'module', '__filename', '__dirname']
  compileFunction(readFileSync(path, 'utf8'), names, { filename: path })(
    module.exports,
    Object.assign(require, { resolve: resolved.resolve }),
    module,
    path,
    dirname(path),
  )
  return module.exports
}

/** Where the stand-in for `@jscad/modeling` finds our library. */
const shelf = Symbol.for('recorded @jscad/modeling')

async function esModule(path: string): Promise<unknown> {
  Object.assign(globalThis, { [shelf]: jscad })
  const entry = pathToFileURL(path).href
  const standIn = module(
    `const jscad = globalThis[Symbol.for('${shelf.description}')]
     export default jscad
     export const { ${Object.keys(jscad).join(', ')} } = jscad`,
  )
  const hooks = module(
    `export const resolve = (name, context, next) =>
       name === '@jscad/modeling' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context)
     export const load = (url, context, next) =>
       next(url, url === ${JSON.stringify(entry)} ? { ...context, format: 'module' } : context)`,
  )
  register(hooks)
  return import(/* @vite-ignore */ entry)
}

const module = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`
