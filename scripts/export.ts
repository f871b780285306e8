import { resolve } from 'node:path'
import { jsonSchema } from '#design'
import type { BuiltFile } from '../src/build/variant.ts'
import { failedCheckText } from '../src/formats/failed-check.ts'
import { formats as registry } from '../src/formats/index.ts'
import { isPublished, type LoadedDesign, loadDesign, slugs } from './designs/designs.ts'
import { filesOfScript, isScript } from './export/export-script.ts'
import { exportWithin } from './export/export-within.ts'
import { type ExportOptions, readOptions } from './export/options.ts'
import { describeFailure, UserFaults } from './export/user-faults.ts'
import { diskFault, placeFiles } from './files/place-files.ts'

/** `npm run export`: the fabrication files of a design in any dimensions. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args)
    if (options.list) await list()
    else if (!options.slug) throw new UserFaults('name a design (--list shows them), or ask for --help')
    else if (isScript(options.slug)) {
      const folder = outFolder(options)
      place(folder, await filesOfScript(resolve(callersFolder(), options.slug), options))
    } else {
      const loaded = await loadDesign(options.slug)
      if (options.schema) console.log(JSON.stringify(jsonSchema(loaded.design.parameters), null, 2))
      else return await exportFiles(loaded, options)
    }
    return 0
  } catch (error) {
    const { lines, code } = describeFailure(error)
    for (const line of lines) console.error(line)
    return code
  }
}

async function list(): Promise<void> {
  for (const slug of slugs.filter(isPublished)) {
    const { design, frontMatter } = await loadDesign(slug)
    console.log(`${slug}: ${frontMatter.title.en}`)
    for (const preset of Object.keys(design.presets)) console.log(`  --preset "${preset}"`)
  }
}

/** Resolves to the exit code: 1 when a file could not be made. */
async function exportFiles({ slug, design }: LoadedDesign, options: ExportOptions): Promise<number> {
  const { formats, locale, set, preset } = options
  const folder = outFolder(options)
  const values = design.preset(preset, set)
  const title = Object.keys(set).length ? undefined : (preset ?? Object.keys(design.presets)[0])
  const { files, missing, checks } = await exportWithin({
    slug,
    values,
    preset: title,
    formats,
    language: locale,
    siteUrl: process.env.SITE_URL ?? '',
  })
  const flat = formats.filter(name => registry[name].of === 'flat')
  if (files.length === 0 && missing.length === 0)
    throw new UserFaults(
      `--formats: ${flat.join(' and ')} need a flat part, and ${slug} has none: ask for stl or 3mf`,
    )
  place(folder, files)
  for (const check of checks.filter(check => !check.pass))
    console.error(`warning: ${failedCheckText(check)[locale]}`)
  for (const { file, reason } of missing) console.error(`${file} could not be made: ${reason.en}`)
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
