import { basename, extname, resolve } from 'node:path'
import { Faults, readScriptValues } from '#design'
import { buildScript } from '../../src/build/build-script.ts'
import { safeStem } from '../../src/build/script-shapes.ts'
import type { BuiltFile } from '../../src/build/variant.ts'
import { formats as registry } from '../../src/formats/index.ts'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadScript } from './load-script.ts'
import type { ExportOptions } from './options.ts'
import { UserFaults } from './user-faults.ts'

/** Whether what stands for the design's name is the path of a script. */
export const isScript = (name: string): boolean => /\.[cm]?js$/.test(name) || /[\\/]/.test(name)

/** Runs a plain JSCAD script and makes its files in memory. Every fault is the user's: the script is theirs. */
export async function filesOfScript(
  path: string,
  { preset, schema, formats, set }: ExportOptions,
): Promise<BuiltFile[]> {
  if (preset !== undefined || schema)
    throw new UserFaults(`--${schema ? 'schema' : 'preset'} is for designs; ${basename(path)} is a script`)
  const kernel = await loadMeshKernel()
  // What a script measures on the way has the segments of JSCAD too.
  useEvaluator(node => kernel.geometry(node, 'jscad'))
  const name = safeStem(basename(path, extname(path))) || 'script'
  try {
    const script = await loadScript(path)
    const values = readScriptValues(script.getParameterDefinitions?.(), set)
    const result = await script.main(values)
    const { files, warnings } = buildScript({ name, result, values, formats }, kernel)
    if (files.length === 0) throw new UserFaults(`--formats: ${nothingFor(formats)} ${basename(path)}`)
    for (const warning of warnings) console.error(`warning: ${basename(path)}: ${warning}`)
    return files
  } catch (error) {
    throw error instanceof Faults || error instanceof UserFaults
      ? error
      : new UserFaults(inOneLine(error, path))
  }
}

function nothingFor(formats: ExportOptions['formats']): string {
  const kinds = new Set(formats.map(format => registry[format].of))
  if (kinds.has('flat') && !kinds.has('solid')) return 'dxf and svg need a flat shape; ask for stl or 3mf of'
  if (kinds.has('solid') && !kinds.has('flat')) return 'these need a solid; ask for dxf or svg of'
  return 'a script makes stl, 3mf, obj, dxf and svg only; ask for one of them of'
}

/** What was thrown, with the place in the script where it happened. */
function inOneLine(error: unknown, path: string): string {
  const message = (error instanceof Error ? error.message || error.name : String(error)).replace(
    /\s*\n\s*/g,
    '; ',
  )
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const folder = resolve(path, '..')
  // A script may lie in this project's own folder.
  const isTheirs = (file: string): boolean =>
    file.startsWith(folder) && !file.startsWith(import.meta.dirname) && !file.includes('node_modules')
  const places = stack.matchAll(/(?:file:\/\/)?((?:\/|[A-Za-z]:)[^\n():]*\.[cm]?js):(\d+)/g)
  const place = [...places].find(([, file]) => isTheirs(decodeURI(file)))
  return place ? `${basename(place[1])}:${place[2]}: ${message}` : `${basename(path)}: ${message}`
}
