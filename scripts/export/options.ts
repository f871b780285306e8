import { Command, InvalidArgumentError, Option } from 'commander'
import { Faults, type Language, languages, shown, visible } from '#design'
import { published } from '../../src/build/published.ts'
import { type FormatName, formats } from '../../src/formats/index.ts'
import { readTimeout } from '../build/options.ts'
import { bounded } from '../command/bounded.ts'
import { usualLimit } from '../designs/within.ts'
import { defaultTimeout } from './run-limited.ts'
import { UserFaults } from './user-faults.ts'

/** What an export is asked for. */
export interface ExportOptions {
  /** Name of a design, or path of a script. */
  slug?: string
  list: boolean
  schema: boolean
  preset?: string
  /** Raw values by parameter name. */
  set: Record<string, string>
  formats: readonly FormatName[]
  locale: Language
  out?: string
  /** All solids of a script in one 3MF and one OBJ. */
  together: boolean
  /** Seconds that a script or each step of a design may take; undefined when nothing is said. */
  timeout?: number
  /** Megabytes of memory that a script may take; undefined when nothing is said. */
  memory?: number
}

/** Each name that formats are asked for with: a format's own, or `bom` for every form of the bill of materials. */
const asked: Readonly<Record<string, readonly FormatName[]>> = { ...ownNames(), bom: ['csv', 'json'] }

/** Reads the command line. Throws UserFaults, Faults, or commander's error after it has told the user. */
export function readOptions(args: readonly string[]): ExportOptions {
  const command = new Command('npm run --silent export --')
    .description('Makes the fabrication files of a design in any dimensions, or of a plain JSCAD script.')
    .argument('[design]', 'name of a design, as --list shows it, or path of a script: ./part.js')
    .option('--preset <name>', 'standard size to start from (default: the first)')
    .option(
      '--set <name=value...>',
      'dimensions that differ from the preset; those that follow from them follow. Or parameters of the script',
    )
    .option('--formats <names>', `files to write: ${Object.keys(asked).join(', ')}`, published.join(','))
    .addOption(
      new Option('--locale <language>', 'language of the bill of materials').choices(languages).default('en'),
    )
    .option('--out <folder>', 'folder to write the files into')
    .option('--together', 'all solids of a script by name in one 3MF and one OBJ, not one for each', false)
    .option(
      '--timeout <seconds>',
      `how long each step of a design (default: ${usualLimit}) or a script may take (default: ${defaultTimeout})`,
      readTimeout,
    )
    .option(
      '--memory <megabytes>',
      'memory that a script may take (default: three quarters of the machine)',
      readMemory,
    )
    .option('--schema', 'print the JSON Schema of the parameters', false)
    .option('--list', 'print the designs and their presets', false)
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent export -- pillow-block --preset 6204 --formats stl --out files
  npm run --silent export -- ./part.js --set width=20 --formats stl,dxf --out files

A script is your own code and runs with all your rights: run only what you trust. What it prints goes to stderr.`,
    )
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput(bounded)
    .parse(args, { from: 'user' })
  const options = command.opts<Raw>()
  const [slug] = command.args
  return {
    ...options,
    slug,
    set: readSettings(options.set ?? []),
    formats: readFormats(options.formats),
  }
}

type Raw = Omit<ExportOptions, 'set' | 'formats'> & {
  set?: string[]
  formats: string
}

function readMemory(text: string): number {
  const megabytes = Number(text)
  if (!(megabytes > 0 && megabytes <= 1e6)) throw new InvalidArgumentError('Give megabytes, up to 1000000.')
  return megabytes
}

function readSettings(settings: readonly string[]): Record<string, string> {
  const faults: string[] = []
  const values = new Map<string, string>()
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const name = setting.slice(0, at).trim()
    if (at < 1 || !name) faults.push(`--set: ${shown(setting)} has no name and value: write it as name=value`)
    else if (values.has(name)) faults.push(`--set: ${visible(name)} is given twice: give it once`)
    else values.set(name, setting.slice(at + 1))
  }
  if (faults.length) throw new UserFaults(faults.join('\n'))
  return Object.fromEntries(values)
}

function readFormats(list: string): FormatName[] {
  const names = list.split(',').map(name => name.trim().toLowerCase())
  const unknown = names.filter(name => !Object.hasOwn(asked, name))
  if (unknown.length)
    throw new Faults(unknown.flatMap(name => Faults.unknown('format', name, Object.keys(asked)).faults))
  return [...new Set(names.flatMap(name => asked[name]))]
}

function ownNames(): Record<string, readonly FormatName[]> {
  // Object.keys forgets the names that the registry's type knows.
  return Object.fromEntries((Object.keys(formats) as FormatName[]).map(name => [name, [name]]))
}
