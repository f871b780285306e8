import Papa from 'papaparse'
import type { ValueRecord } from '#design'
import { presetFolder, unlike } from '../../src/build/paths.ts'
import type { Field } from '../fields.ts'

/** Letters that a table may have, and rows: more than a few hundred sets are made in parts anyway. */
export const largestTable = { letters: 500_000, rows: 1000 }

/** A table of sets as a spreadsheet gives it. */
export interface Table {
  rows: TableRow[]
  /** Headings that name no parameter; their columns are passed over. */
  unknown: string[]
}

export interface TableRow {
  /** Line of the table, the heading being the first. */
  line: number
  name: string
  /** Folder of its files, unlike that of any other row. */
  folder: string
  /** Values that the row gives; an empty cell gives none. */
  given: ValueRecord
}

/**
 * Reads a table that was pasted from a spreadsheet or written as CSV: tabs, semicolons or commas between the cells, in the
 * first line the parameters by name or by label in either language, and `name` or `nom` for the sets.
 */
export function readTable(text: string, fields: readonly Field[]): Table {
  const clean = text.replace(/^\ufeff/, '')
  const { data } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean) })
  const [headings = [], ...lines] = data
  const columns = headings.map(heading => columnOf(heading, fields))
  const folders = new Set<string>()
  const rows = lines.flatMap((cells, index): TableRow[] => {
    if (cells.every(cell => !cell.trim())) return []
    const given: ValueRecord = {}
    let name = ''
    for (const [i, cell] of cells.entries()) {
      const column = columns[i]
      if (column === 'name') name = cell.trim()
      else if (column && cell.trim()) given[column.name] = optionOf(column, cell.trim())
    }
    const line = index + 2
    const folder = unlike(folders, safeFolder(name || String(line)))
    return [{ line, name: name || String(line), folder, given }]
  })
  return { rows, unknown: headings.filter((heading, i) => heading.trim() && !columns[i]) }
}

/** What stands most often between the headings; a tab is never part of one. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1)
  const count = (mark: string) => heading.split(mark).length
  if (heading.includes('\t')) return '\t'
  return count(';') >= count(',') ? ';' : ','
}

function columnOf(heading: string, fields: readonly Field[]): Field | 'name' | undefined {
  const wanted = plain(heading)
  if (wanted === 'name' || wanted === 'nom') return 'name'
  return (
    fields.find(field => field.name === heading.trim()) ??
    fields.find(({ name, label }) => [name, label.en, label.fr].some(known => plain(known) === wanted))
  )
}

/** The option that a cell names by itself or by its name in either language. */
function optionOf({ options = [], names = {} }: Field, cell: string): string {
  if (options.includes(cell)) return cell
  const wanted = plain(cell)
  const named = options.find(
    option =>
      plain(option) === wanted || Object.values(names[option] ?? {}).some(name => plain(name) === wanted),
  )
  return named ?? cell
}

/** Letters in which a heading or an option differs from every other. */
const longestName = 200

/** A heading without unit, accents and case. */
const plain = (text: string): string =>
  text
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’]/g, "'")
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function safeFolder(name: string): string {
  try {
    return presetFolder(name)
  } catch {
    return 'set'
  }
}
