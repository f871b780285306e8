import {
  type Design,
  failedChecks,
  follows,
  type Language,
  matters,
  type Parameter,
  type ValueRecord,
  verdictSummary,
} from '#design'
import { type Cell, kilograms, writeCsv } from '../formats/csv.ts'
import { failedCheckText } from '../formats/failed-check.ts'
import type { Variant } from './variant.ts'

/** What came of one set of a table. */
export interface SetResult {
  /** Line of the table that it stands in. */
  line: number
  name: string
  /** Values that it was made from; as they were given when it could not be made. */
  values: ValueRecord
  /** The folder of its files and what was built; undefined when it could not be made. */
  made?: { folder: string } & Pick<Variant, 'bom' | 'checks' | 'missing'>
  /** Why it could not be made, in the language of the summary. */
  reasons: readonly string[]
}

const words = {
  en: {
    line: 'Row',
    name: 'name',
    folder: 'Folder',
    mass: 'Mass (kg)',
    checks: 'Checks',
    failed: 'Failed checks',
    reason: 'Not made, because',
    yes: 'yes',
    no: 'no',
  },
  fr: {
    line: 'Ligne',
    name: 'nom',
    folder: 'Dossier',
    mass: 'Masse (kg)',
    checks: 'Vérifications',
    failed: 'Vérifications non satisfaites',
    reason: 'Non réalisé, motif',
    yes: 'oui',
    no: 'non',
  },
}

/** Name of the summary in a language. */
export const summaryName: Record<Language, string> = { en: 'summary.csv', fr: 'recapitulatif.csv' }

/**
 * One row for each set of a table: its values where any set differs from the defaults, its folder, mass in kg of all that
 * it takes, checks, and why it, or one of its files, could not be made. The site reads it as a table of sets again.
 */
export function setSummary(
  results: readonly SetResult[],
  { parameters }: Pick<Design, 'parameters'>,
  language: Language,
): Uint8Array {
  const w = words[language]
  const changed = Object.entries(parameters).filter(([name, parameter]) =>
    results.some(
      ({ values, made }) => isGiven(name, parameter, values, made) && values[name] !== parameter.default,
    ),
  )
  const headings = [
    w.line,
    w.name,
    ...changed.map(([, { label, unit }]) => label[language] + (unit && ` (${unit})`)),
    ...[w.folder, w.mass, w.checks, w.failed, w.reason],
  ]
  const rows = results.map(({ line, name, values, made, reasons }): Cell[] => [
    line,
    asNumber(name),
    ...changed.map(([key, parameter]) =>
      isGiven(key, parameter, values, made) ? valueCell(parameter, values[key], language) : '',
    ),
    ...(made ? outcomeCells(made, language) : ['', '', '', '']),
    [...reasons, ...(made?.missing ?? []).map(({ file, reason }) => `${file}: ${reason[language]}`)].join(
      ' | ',
    ),
  ])
  return writeCsv([headings, ...rows], language)
}

/** Whether a value has a say and does not follow from others; of a set that could not be made, all that it gave. */
const isGiven = (name: string, parameter: Parameter, values: ValueRecord, made: unknown): boolean =>
  values[name] !== undefined && matters(parameter, values) && !(made && follows(parameter, values, name))

function outcomeCells({ folder, bom, checks }: NonNullable<SetResult['made']>, language: Language): Cell[] {
  return [
    `${folder}/`,
    kilograms(bom.reduce((sum, { mass, quantity }) => sum + mass * quantity, 0)),
    verdictSummary(checks)[language],
    failedChecks(checks)
      .map(check => failedCheckText(check)[language])
      .join(' | '),
  ]
}

function valueCell({ kind, names }: Parameter, value: unknown, language: Language): Cell {
  if (typeof value === 'number') return value
  if (kind === 'flag') return value ? words[language].yes : words[language].no
  const text = String(value)
  return names?.[text]?.[language] ?? (kind === 'choice' ? text : asNumber(text))
}

/** A plain number that was given as a text, such as 24, which a spreadsheet may take for one. */
const asNumber = (text: string): Cell =>
  /^(0|[1-9]\d{0,8})([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : text
