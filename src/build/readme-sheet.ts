import {
  type BomLine,
  Derived,
  type Design,
  type FrontMatter,
  failedChecks,
  formatNumber,
  type Language,
  matters,
  type Parameter,
  type Text,
  verdictSummary,
} from '#design'
import { processText } from '../formats/bom-csv.ts'
import { failedCheckText } from '../formats/failed-check.ts'
import { formats } from '../formats/index.ts'
import { makingLines } from '../formats/making.ts'
import { aboutLines } from './about.ts'
import { checkLines, elementLines } from './sheet-checks.ts'
import type { Variant } from './variant.ts'

/** What a sheet that goes with a variant's files tells of. */
export interface SheetSource {
  design: Design
  frontMatter: FrontMatter
  /** Name of the standard size; undefined for own dimensions. */
  preset?: Text
  variant: Pick<
    Variant,
    'values' | 'derived' | 'bom' | 'checks' | 'loadPath' | 'notes' | 'alternatives' | 'missing'
  >
  /** Names of the files beside the sheet. */
  files: readonly string[]
  /** Address of the page that rebuilds the variant; '' when there is none. */
  permalink: string
  /** Command that makes its files again. */
  command: string
}

const words = {
  en: {
    own: 'own dimensions',
    version: 'Version',
    licence: 'Licence',
    designer: 'Designed by',
    link: 'Opens with these dimensions at',
    command: 'Made again, in a copy of the library, by',
    follows: (from: string) => `follows from: ${from}`,
    instead: 'SOLD AS STANDARD PARTS: SEE FIRST WHETHER ONE WILL DO',
    misfits: 'SOLD TOO, BUT DOES NOT FIT IN THIS PLACE',
    parameters: 'PARAMETERS',
    verdict: 'Checks',
    checks: 'CHECKS',
    loadPath: 'WHAT IS CHECKED, WHAT IS NOT',
    making: 'PARTS TO MAKE',
    notes: 'NOTES',
    files: 'FILES (all lengths in millimetres, contours nominal, no kerf compensation unless a note says so)',
    missing: 'FILES THAT COULD NOT BE MADE',
    yes: 'yes',
    no: 'no',
    caution:
      'Calculated checks are no substitute for a judgement on your machine. Check every part before you put it into service.',
  },
  fr: {
    own: 'cotes personnelles',
    version: 'Version',
    licence: 'Licence',
    designer: 'Conception',
    link: "S'ouvre avec ces cotes à l'adresse",
    command: 'Se refait, dans une copie de la bibliothèque, par',
    follows: (from: string) => `découle de : ${from}`,
    instead: "VENDU DANS LE COMMERCE : VOIR D'ABORD SI CELA CONVIENT",
    misfits: 'VENDU AUSSI, MAIS NE CONVIENT PAS À CET EMPLACEMENT',
    parameters: 'PARAMÈTRES',
    verdict: 'Vérifications',
    checks: 'VÉRIFICATIONS',
    loadPath: "CE QUI EST VÉRIFIÉ, CE QUI NE L'EST PAS",
    making: 'PIÈCES À FABRIQUER',
    notes: 'REMARQUES',
    files:
      'FICHIERS (toutes cotes en millimètres, contours nominaux, sans compensation de saignée sauf remarque)',
    missing: "FICHIERS QUI N'ONT PAS PU ÊTRE FAITS",
    yes: 'oui',
    no: 'non',
    caution:
      'Les vérifications calculées ne remplacent pas votre jugement sur la machine. Contrôlez chaque pièce avant sa mise en service.',
  },
}

/** Name of the sheet in a language. */
export const sheetName: Record<Language, string> = { en: 'README.txt', fr: 'LISEZMOI.txt' }

/** The sheet that goes with the files of a variant: what it is, its parameters, its checks, and what each file is for. */
export function readmeSheet(source: SheetSource, language: Language): Uint8Array {
  const { design, frontMatter, preset, variant, files, permalink, command } = source
  const w = words[language]
  const { values, derived, bom, checks, loadPath, notes, alternatives, missing } = variant
  const of = (text: Text) => text[language]
  const is = language === 'fr' ? ' :' : ':'
  const failed = failedChecks(checks).map(check => of(failedCheckText(check)))
  const sources = ({ default: usual }: Parameter) =>
    usual instanceof Derived
      ? ` (${w.follows(usual.from.map(name => of(design.parameters[name].label)).join(', '))})`
      : ''
  const titled = (title: string, lines: readonly string[]) => (lines.length ? ['', title, ...lines] : [])
  const lines = [
    of(frontMatter.title),
    preset ? of(preset) : w.own,
    '',
    `${w.version} ${frontMatter.version}`,
    `${w.licence} ${frontMatter.licence}`,
    `${w.designer} ${frontMatter.authors.join(', ')}`,
    ...(permalink ? [`${w.link} ${permalink}`] : []),
    `${w.command} ${command}`,
    ...aboutLines(frontMatter, language),
    '',
    `${w.verdict}${is} ${of(verdictSummary(checks))}`,
    ...(failed.length ? ['', ...failed.map(line => `!!! ${line}`)] : []),
    ...titled(
      w.instead,
      alternatives
        .filter(({ misfits = [] }) => misfits.length === 0)
        .map(({ designation, name, note }) =>
          [`- ${designation}${is} ${of(name)}`, ...(note ? [of(note)] : [])].join('. '),
        ),
    ),
    ...titled(
      w.misfits,
      alternatives
        .filter(({ misfits = [] }) => misfits.length > 0)
        .map(
          ({ designation, name, misfits = [] }) =>
            `- ${designation}, ${of(name)}${is} ${misfits.map(of).join(', ')}`,
        ),
    ),
    ...titled(
      w.parameters,
      Object.entries(design.parameters)
        .filter(([, parameter]) => matters(parameter, values))
        .map(
          ([name, parameter]) =>
            `- ${of(parameter.label)}${is} ${written(parameter, values[name], language)}${derived.includes(name) ? sources(parameter) : ''}`,
        ),
    ),
    ...titled(
      w.making,
      bom.filter(line => line.make).flatMap(line => partLines(line, language)),
    ),
    ...titled(
      w.checks,
      checks.flatMap(check => checkLines(check, language)),
    ),
    ...titled(
      w.loadPath,
      loadPath.flatMap(element => elementLines(element, checks, language)),
    ),
    ...titled(
      w.notes,
      notes.map(note => `- ${of(note)}`),
    ),
    ...titled(
      w.files,
      files.map(file => `- ${file}${is} ${purposeOf(file, language)}`),
    ),
    ...titled(
      w.missing,
      missing.map(({ file, reason }) => `- ${file}${is} ${reason[language]}`),
    ),
    '',
    w.caution,
  ]
  // A mark and Windows' line ends: every editor shows accents and lines as they are.
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

function partLines(line: BomLine, language: Language): string[] {
  const { quantity, title, material, stock, designation } = line
  const facts = [processText(line, language), material[language], stock?.[language]]
  return [
    `- ${quantity} × ${title[language]} (${designation[language]})${language === 'fr' ? ' :' : ':'} ${facts.filter(Boolean).join(', ')}`,
    ...makingLines(line, language).map(text => `  ${text}`),
  ]
}

function written({ kind, unit, names }: Parameter, value: unknown, language: Language): string {
  if (kind === 'flag') return value ? words[language].yes : words[language].no
  if (typeof value === 'number') return `${formatNumber(value, language)}${unit && ` ${unit}`}`
  return names?.[String(value)]?.[language] ?? String(value)
}

function purposeOf(file: string, language: Language): string {
  const format = Object.values(formats).find(({ extension }) => file.endsWith(`.${extension}`))
  return format ? format.purpose[language] : ''
}
