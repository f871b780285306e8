import { basename, resolve } from 'node:path'
import type { Tinypool } from 'tinypool'
import { allPass, Faults, failedChecks, verdictSummary } from '#design'
import type { BuiltFile } from '../src/build/variant.ts'
import { failedCheckText } from '../src/formats/failed-check.ts'
import { formats as registry } from '../src/formats/index.ts'
import { command } from './command/command.ts'
import { assertDesign, isPublished, slugs } from './designs/designs.ts'
import { usualLimit } from './designs/within.ts'
import { filesOfScript, isScript } from './export/export-script.ts'
import { describeWithin, exportWithin, withWorker } from './export/export-within.ts'
import { type ExportOptions, readOptions } from './export/options.ts'
import { describeFailure, UserFaults } from './export/user-faults.ts'
import { diskFault, placeFiles } from './files/place-files.ts'

/** `npm run export`: the fabrication files of a design in any dimensions. */
export const main = command(async args => {
  const options = readOptions(args)
  const { slug } = options
  if (options.list) return withWorker(worker => list(worker, options))
  if (!slug) throw new UserFaults('name a design (--list shows them), or ask for --help')
  if (isScript(slug)) return exportScript(slug, options)
  assertDesign(slug)
  return withWorker(worker => ofDesign(worker, { ...options, slug }))
})

/** Prints the designs and their presets; a broken one does not hide the others. Resolves to the exit code. */
async function list(worker: Tinypool, { timeout = usualLimit }: ExportOptions): Promise<number> {
  let code = 0
  for (const slug of slugs.filter(isPublished))
    try {
      const { presets, entry } = await describeWithin(worker, slug, timeout)
      console.log(`${slug}: ${entry.frontMatter.title.en}`)
      for (const preset of presets) console.log(`  --preset "${preset}"`)
    } catch (error) {
      const failure = describeFailure(error)
      for (const line of failure.lines) console.error(line)
      code = failure.code
    }
  return code
}

/** Resolves to the exit code: 1 when a file could not be made. */
async function ofDesign(worker: Tinypool, options: ExportOptions & { slug: string }): Promise<number> {
  const { slug, formats, locale, preset, set, timeout = usualLimit } = options
  if (options.schema) {
    if (Object.keys(set).length)
      throw new UserFaults('--schema prints the limits of every value: leave out --set')
    const { presets, entry } = await describeWithin(worker, slug, timeout)
    if (preset !== undefined && !presets.includes(preset)) throw Faults.unknown('preset', preset, presets)
    console.log(JSON.stringify(entry.schema, null, 2))
    return 0
  }
  for (const name of ['together', 'memory'] as const)
    if (options[name]) throw new UserFaults(`--${name} is for scripts; ${slug} is a design`)
  const folder = outFolder(options)
  const siteUrl = process.env.SITE_URL ?? ''
  const task = { slug, preset, set, formats, language: locale, siteUrl }
  const { files, missing, checks } = await exportWithin(worker, task, timeout)
  const flat = formats.filter(name => registry[name].of === 'flat')
  if (files.length === 0 && missing.length === 0)
    throw new UserFaults(
      `--formats: ${flat.join(' and ')} need a flat part, and ${slug} has none: ask for stl or 3mf`,
    )
  place(folder, files)
  for (const check of failedChecks(checks)) console.error(`warning: ${failedCheckText(check)[locale]}`)
  if (!allPass(checks))
    console.error(`${{ en: 'checks: ', fr: 'vérifications : ' }[locale]}${verdictSummary(checks)[locale]}`)
  for (const { file, reason } of missing) console.error(`${file} could not be made: ${reason.en}`)
  return missing.length ? 1 : 0
}

/** Resolves to the exit code: 1 when a shape could not be made. */
async function exportScript(script: string, options: ExportOptions): Promise<number> {
  const folder = outFolder(options)
  const { files, warnings, missing } = await filesOfScript(resolve(callersFolder(), script), options)
  place(folder, files)
  for (const warning of warnings) console.error(`warning: ${basename(script)}: ${warning}`)
  for (const line of missing) console.error(`${basename(script)}: ${line}`)
  return missing.length ? 1 : 0
}

/** The folder that the files are wanted in. Throws UserFaults when none is named. */
function outFolder({ out }: ExportOptions): string {
  if (!out) throw new UserFaults('--out is missing: name the folder to write the files into')
  return resolve(callersFolder(), out)
}

/** Puts the files into the folder, all or none, and tells where they are. */
function place(folder: string, files: readonly BuiltFile[]): void {
  try {
    placeFiles(folder, files)
  } catch (error) {
    throw new UserFaults(diskFault(error, folder) ?? (error instanceof Error ? error.message : String(error)))
  }
  for (const { name } of files) console.log(resolve(folder, name))
}

/** The folder that the user stands in: npm starts its scripts in the project's root and notes the other here. */
const callersFolder = (): string =>
  (process.env.npm_lifecycle_event === 'export' && process.env.INIT_CWD) || process.cwd()
