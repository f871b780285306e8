import { type BomLine, type Check, failedChecks, type Language, type Text, verdictSummary } from '#design'
import { type Cell, kilograms, writeCsv } from './csv.ts'
import { failedCheckText } from './failed-check.ts'
import type { BillOfMaterials } from './format.ts'
import { makingLines } from './making.ts'

interface Column {
  heading: Text
  cell(line: BomLine, language: Language): Cell
}

const processes: Record<BomLine['process'], Text> = {
  print: { en: '3D printing', fr: 'impression 3D' },
  laser: { en: 'laser cutting', fr: 'découpe laser' },
  bend: { en: 'laser cutting and bending', fr: 'découpe laser et pliage' },
  turn: { en: 'turning', fr: 'tournage' },
  mill: { en: 'milling', fr: 'fraisage' },
  buy: { en: '', fr: '' },
}
/** How a line's part is made, in a word or two; nothing of a bought one. */
export const processText = ({ operations, process }: BomLine, language: Language): string =>
  (operations ?? processes[process])[language]

const make: Text = { en: 'make', fr: 'à fabriquer' }
const buy: Text = { en: 'buy', fr: 'à acheter' }
const yes: Text = { en: 'yes', fr: 'oui' }
const no: Text = { en: 'no', fr: 'non' }

/** A file that a person reads or a sheet is cut from, as against a solid model. */
const isDrawing = (file: string): boolean => /\.(pdf|dxf|svg)$/i.test(file)

const columns: readonly Column[] = [
  { heading: { en: 'Item', fr: 'Repère' }, cell: line => line.position },
  { heading: { en: 'Quantity', fr: 'Quantité' }, cell: line => line.quantity },
  { heading: { en: 'Designation', fr: 'Désignation' }, cell: (line, language) => line.designation[language] },
  { heading: { en: 'Name', fr: 'Nom' }, cell: (line, language) => line.title[language] },
  { heading: { en: 'Material', fr: 'Matière' }, cell: (line, language) => line.material[language] },
  { heading: { en: 'Process', fr: 'Procédé' }, cell: processText },
  {
    heading: { en: 'Make or buy', fr: 'Fabriquer ou acheter' },
    cell: (line, language) => (line.make ? make : buy)[language],
  },
  { heading: { en: 'Stock', fr: 'Brut' }, cell: (line, language) => line.stock?.[language] ?? '' },
  { heading: { en: 'Mass each (kg)', fr: 'Masse unitaire (kg)' }, cell: line => kilograms(line.mass) },
  {
    heading: { en: 'Mass total (kg)', fr: 'Masse totale (kg)' },
    cell: line => kilograms(line.mass * line.quantity),
  },
  {
    heading: { en: 'Wear part', fr: "Pièce d'usure" },
    cell: (line, language) => (line.wears ? yes : no)[language],
  },
  { heading: { en: 'Drawings', fr: 'Plans' }, cell: line => line.files.filter(isDrawing).join(' ') },
  {
    heading: { en: 'Files', fr: 'Fichiers' },
    cell: line => line.files.filter(file => !isDrawing(file)).join(' '),
  },
  {
    heading: { en: 'Tolerances (mm) and notes', fr: 'Tolérances (mm) et consignes' },
    cell: (line, language) => makingLines(line, language).join(' | '),
  },
]

/**
 * Writes a bill of materials as a table in the language's own way.
 * A made part's line names the standard parts that do the same. What concerns all made parts together stands once, in the
 * line of the first: the standard parts that do what all of them do, and in the last column the failed checks of
 * the variant, and what all of them come to where some are not rated.
 */
export function writeBomCsv({ lines, checks, alternatives, language }: BillOfMaterials): Uint8Array {
  const warnings = warningsOf(checks, language)
  const made = lines.filter(({ make }) => make)
  const ofAll = made.length > 1 ? together[language] : ''
  const ofWhole = lines.length > 1 ? { en: 'whole variant: ', fr: 'toute la variante : ' }[language] : ''
  const headings = [
    ...columns.map(column => column.heading[language]),
    { en: 'Or buy instead', fr: 'Ou acheter à la place' }[language],
    { en: 'Warnings', fr: 'Avertissements' }[language],
  ]
  const rows = lines.map(line => [
    ...columns.map(column => column.cell(line, language)),
    insteadOf(line, { made, ofAll, alternatives, language }),
    line === (made[0] ?? lines[0]) ? warnings.map(warning => ofWhole + warning).join(' | ') : '',
  ])
  return writeCsv([headings, ...rows], language)
}

function warningsOf(checks: readonly Check[], language: Language): string[] {
  const failed = failedChecks(checks).map(check => failedCheckText(check)[language])
  const rated = checks.length > 0 && checks.every(check => check.verdict !== 'not-rated')
  return rated ? failed : [verdictSummary(checks)[language], ...failed]
}

const together: Text = { en: 'all made parts: ', fr: 'toutes les pièces fabriquées : ' }

/** What to buy instead of a line's part: in the first line of several made parts also what stands for all of them. */
function insteadOf(
  line: BomLine,
  {
    made,
    ofAll,
    alternatives,
    language,
  }: Pick<BillOfMaterials, 'alternatives' | 'language'> & { made: readonly BomLine[]; ofAll: string },
): string {
  return alternatives
    .filter(({ misfits = [] }) => misfits.length === 0)
    .filter(({ part }) => (part === undefined ? line === made[0] : part === line.part))
    .map(({ part, designation, name }) => `${part ? '' : ofAll}${designation} (${name[language]})`)
    .join(' | ')
}
