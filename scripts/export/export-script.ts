import { basename, extname } from 'node:path'
import { manySolids, type ScriptFiles } from '../../src/build/build-script.ts'
import { fileStem } from '../../src/build/paths.ts'
import { formats as registry } from '../../src/formats/index.ts'
import type { ExportOptions } from './options.ts'
import { runLimited } from './run-limited.ts'
import { UserFaults } from './user-faults.ts'

/** Whether what stands for the design's name is the path of a script. */
export const isScript = (name: string): boolean => /\.([cm]?js|jscad)$/.test(name) || /[\\/]/.test(name)

/** Runs a plain JSCAD script and makes its files in memory. Every fault is the user's: the script is theirs. */
export async function filesOfScript(
  path: string,
  { preset, schema, formats, set, together, timeout, memory }: ExportOptions,
): Promise<ScriptFiles> {
  if (preset !== undefined || schema)
    throw new UserFaults(`--${schema ? 'schema' : 'preset'} is for designs; ${basename(path)} is a script`)
  if (together && !manySolids.some(format => formats.includes(format)))
    throw new UserFaults(
      `--together: only ${manySolids.join(' and ')} hold several solids: ask for one of them`,
    )
  const name = fileStem(basename(path, extname(path))) || 'script'
  const made = await runLimited({ path, name, set, formats, together }, { timeout, memory })
  if (made.files.length === 0) throw new UserFaults(`--formats: ${nothingFor(formats)} ${basename(path)}`)
  return made
}

function nothingFor(formats: ExportOptions['formats']): string {
  const kinds = new Set(formats.map(format => registry[format].of))
  if (kinds.has('flat') && !kinds.has('solid')) return 'dxf and svg need a flat shape; ask for stl or 3mf of'
  if (kinds.has('solid') && !kinds.has('flat')) return 'these need a solid; ask for dxf or svg of'
  return 'a script makes stl, 3mf, obj, dxf and svg only; ask for one of them of'
}
