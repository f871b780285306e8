import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as jscad from '#jscad'
import { moduleFormat } from './module-format.ts'
import type { HooksData } from './module-hooks.ts'
import { openRequire } from './open-require.ts'
import { geometryFiles } from './read-geometry.ts'
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
  const text = readScript(path)
  openRequire()
  register<HooksData>(pathToFileURL(join(import.meta.dirname, 'module-hooks.js')), {
    data: { names: Object.keys(jscad), geometry: geometryFiles },
  })
  const isModule = moduleFormat(path, text) === 'module'
  const loaded: unknown = isModule ? await importModule(path, text) : createRequire(path)(path)
  const exported = [loaded, (loaded as { default?: unknown } | undefined)?.default] // of any shape
  const main = exported.find(value => typeof value === 'function')
  const script = exported.find(hasMain) ?? (main && { main })
  if (!script)
    throw new UserFaults(`${basename(path)}: there is no main: end the script with module.exports = { main }`)
  return script as PlainScript // judged above
}

const hasMain = (value: unknown): value is PlainScript =>
  typeof value === 'object' && value !== null && 'main' in value && typeof value.main === 'function'

async function importModule(path: string, text: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ pathToFileURL(path).href)
  } catch (error) {
    const line = error instanceof SyntaxError && lineOfFault(text)
    throw line ? new UserFaults(`${basename(path)}:${line}: ${error.message}`) : error
  }
}

/** The line of a syntax error in an ES module, which Node keeps to itself until it prints it. */
function lineOfFault(text: string): string | undefined {
  const check = ['--input-type=module', '--check']
  const { stderr } = spawnSync(process.execPath, check, { input: text, encoding: 'utf8' })
  return /^\[stdin\]:(\d+)/.exec(stderr)?.[1]
}

function readScript(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UserFaults(`${path}: the script cannot be read${code}: check its path`)
  }
}
