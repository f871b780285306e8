import type { Design, FrontMatter, Language } from '#design'
import { writeBomCsv } from '../formats/bom-csv.ts'
import { ZipWriter } from '../formats/zip.ts'
import { presetFolder } from './paths.ts'
import { permalink } from './permalink.ts'
import { readmeSheet, sheetName } from './readme-sheet.ts'
import { rebuildCommand } from './rebuild-command.ts'
import type { BuiltFile, Variant } from './variant.ts'

/** What the files of a variant belong to. */
export interface ZipRequest {
  slug: string
  design: Design
  frontMatter: FrontMatter
  /** Name of the preset; undefined for own dimensions. */
  preset?: string
  /** Address of the site's root; '' when it is not known. */
  siteUrl: string
  /** Languages of the bill of materials and of the sheet. */
  languages: readonly Language[]
}

/** All files of a variant in one, with a sheet in each language that says what they are. */
export function zipVariant(request: ZipRequest, variant: Variant): BuiltFile {
  const zip = new ZipWriter()
  addVariant(zip, '', request, variant)
  const { slug, preset } = request
  const name = `${slug}-${preset === undefined ? 'custom' : presetFolder(preset)}.zip`
  return { name, mediaType: 'application/zip', bytes: zip.end() }
}

/** Adds all files of a variant to a ZIP, into a folder such as `6204/`, or '' for none. */
export function addVariant(zip: ZipWriter, folder: string, request: ZipRequest, variant: Variant): void {
  const { slug, design, preset, siteUrl, languages } = request
  const files = [
    ...variant.files.filter(file => file.language === undefined),
    ...(variant.files.some(file => file.language) ? languages.map(l => bomIn(variant, l, languages[0])) : []),
  ]
  const names = files.map(file => file.name)
  for (const language of languages) {
    const target = { slug, parameters: design.parameters, values: variant.values }
    const link = permalink({ ...target, siteUrl, language })
    const label =
      preset === undefined ? undefined : (design.presets[preset]?.label ?? { en: preset, fr: preset })
    const ways = { permalink: link, command: rebuildCommand(target) }
    const sheet = readmeSheet({ ...request, ...ways, preset: label, variant, files: names }, language)
    zip.add(folder + sheetName[language], sheet)
  }
  for (const { name, bytes } of files) zip.add(folder + name, bytes)
}

/** The bill of materials as a table in a language: `bom.csv` in the first one, `bom.fr.csv` in another. */
export function bomIn(
  { bom, checks, alternatives }: Variant,
  language: Language,
  first: Language,
): BuiltFile {
  return {
    name: language === first ? 'bom.csv' : `bom.${language}.csv`,
    mediaType: 'text/csv',
    language,
    bytes: writeBomCsv({ lines: bom, checks, alternatives, language }),
  }
}
