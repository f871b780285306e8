import { type Design, Faults, jsonSchema, type ValueRecord } from '#design'
import { readFields } from '../fields.ts'
import type { JudgedTable, Progress, ReadRow } from '../model.ts'
import { largestTable, readTable } from './read-table.ts'

/** Reads a table of sets and judges every row by the rules of a design; what a row leaves open is as in `values`. */
export function judgeTable(
  design: Design,
  text: string,
  values: ValueRecord,
  progress: Progress = () => {},
): JudgedTable {
  const table = readTable(text, readFields(jsonSchema(design.parameters)))
  const count = table.rows.length
  if (count > largestTable.rows) return { rows: [], unknown: table.unknown, read: [], count }
  const read = table.rows.map((row, done) => {
    if (done % 20 === 0) progress(done, count)
    return readRow(design, { ...values, ...row.given })
  })
  return { ...table, read, count }
}

function readRow(design: Design, given: ValueRecord): ReadRow {
  try {
    return { values: design.values(given) }
  } catch (error) {
    if (error instanceof Faults) return { faults: error.faults }
    throw error
  }
}
