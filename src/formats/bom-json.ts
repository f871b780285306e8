import { failedChecks as failedOf } from '#design'
import { failedCheckText } from './failed-check.ts'
import type { BillOfMaterials, FileInfo } from './format.ts'

/**
 * Writes a bill of materials as JSON for other programs: what the file is of, its lines with texts in both
 * languages and masses in kg, every check, what they come to, and `failedChecks` as sentences, empty when none fails.
 */
export function writeBomJson({ lines, checks, alternatives }: BillOfMaterials, info: FileInfo): Uint8Array {
  const failedChecks = failedOf(checks).map(failedCheckText)
  const {
    title,
    designer,
    licence,
    version,
    about,
    parameters,
    derived,
    permalink,
    command,
    verdict,
    warnings,
  } = info
  const document = {
    title,
    designer,
    licence,
    version,
    about,
    parameters,
    derived,
    permalink,
    command,
    verdict,
    warnings,
    alternatives,
    failedChecks,
    lines,
    checks,
  }
  return new TextEncoder().encode(`${JSON.stringify(document, shortened, 2)}\n`)
}

/** Numbers to nine digits: what sums of decimals leave behind says nothing. */
const shortened = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : value
