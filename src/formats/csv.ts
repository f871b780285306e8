import Papa from 'papaparse'
import type { Language } from '#design'
import { decimal } from './decimal.ts'

/** What stands in one field of a table. */
export type Cell = string | number

/**
 * Writes a plain table in UTF-8 with a mark, which spreadsheets open without a question: in English with commas and
 * decimal points, in French with semicolons and decimal commas. No text is run as a formula or taken for a number.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], language: Language): Uint8Array {
  const table = Papa.unparse(
    rows.map(row => row.map(cell => asText(cell, language))),
    { delimiter: language === 'fr' ? ';' : ',', newline: '\r\n' },
  )
  return new TextEncoder().encode(`\ufeff${table}\r\n`)
}

/** A mass in kg to four significant figures: a washer weighs less than a gram. */
export const kilograms = (mass: number): number => Number(mass.toPrecision(4))

function asText(cell: Cell, language: Language): string {
  if (typeof cell === 'number') return decimal(cell, 9).replace('.', language === 'fr' ? ',' : '.')
  const line = cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return wouldChange(line) ? `'${line}` : line
}

/** Whether a spreadsheet would run a text as a formula, or take it for a number or a date. */
const wouldChange = (text: string): boolean =>
  /^[=+\-@＝＋－＠]/.test(text) || /^[\d.,:/\-\s]*\d[\d.,:/\-\s]*(e[+-]?\d+)?$/i.test(text)
