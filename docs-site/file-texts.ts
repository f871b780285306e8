import type { BomLine } from '#design'
import type { PageData } from './page-data.ts'
import type { Words } from './text/words.ts'

/** Heading of a part's files, or of those of the whole variant. */
export function titleOf(part: string | undefined, bom: readonly BomLine[], words: Words): string {
  if (part === undefined) return words.wholeVariant
  const line = bom.find(line => line.part === part)
  return line ? words.of(line.title) : part
}

/** What a file is for, by its extension. */
export const purposeOf = (extension: string, { purposes }: PageData, words: Words): string =>
  Object.hasOwn(purposes, extension) ? words.of(purposes[extension]) : ''
