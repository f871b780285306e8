import { Command, Option } from 'commander'
import { Faults, type Language, languages } from '#design'
import { published } from '../../src/build/published.ts'
import { type FormatName, formats } from '../../src/formats/index.ts'
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
    .option('--schema', 'print the JSON Schema of the parameters', false)
    .option('--list', 'print the designs and their presets', false)
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent export -- pillow-block --preset 6204 --formats stl --out files
  npm run --silent export -- ./part.js --set width=20 --formats stl,dxf --out files

A script is your own code and runs in this process with all your rights: run only what you trust.`,
    )
    .allowExcessArguments(false)
    .exitOverride()
    .parse(args, { from: 'user' })
  const options = command.opts<Raw>()
  const [slug] = command.args
  return { ...options, slug, set: readSettings(options.set ?? []), formats: readFormats(options.formats) }
}

type Raw = Omit<ExportOptions, 'set' | 'formats'> & { set?: string[]; formats: string }

function readSettings(settings: readonly string[]): Record<string, string> {
  const faults: string[] = []
  const values = new Map<string, string>()
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const name = setting.slice(0, at).trim()
    if (at < 1 || !name) faults.push(`--set: "${setting}" has no name and value: write it as name=value`)
    else if (values.has(name)) faults.push(`--set: ${name} is given twice: give it once`)
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
