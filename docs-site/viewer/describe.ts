import type { BomLine } from '#design'
import type { Box } from '../../src/kernel/mesh.ts'
import type { Words } from '../text/words.ts'
import type { Look } from './look.ts'

/** The model in words, for who cannot see it: how many parts, each with its count, and how large. */
export function describeModel(bom: readonly BomLine[], box: Box, words: Words): string {
  const pieces = bom.reduce((sum, { quantity }) => sum + quantity, 0)
  const list = bom.map(({ quantity, title }) => `${quantity} × ${words.of(title)}`).join(', ')
  return `${words.describeModel(bom.length, pieces, words.extent(box))} ${list}.`
}

/** In words, what a look does to the model: cut open, pulled apart, parts hidden. */
export function describeLook(look: Look, bom: readonly BomLine[], words: Words): string {
  const { section, explode, hidden } = look
  const gone = bom.filter(({ part }) => hidden.includes(part)).map(({ title }) => words.of(title))
  return [
    section && words.describeSection(section.axis, `${words.number(section.at, 1)}\u00a0mm`),
    explode > 0 && words.describeExploded(words.percent(explode)),
    gone.length > 0 ? words.describeHidden(gone.join(', ')) : words.describeShown,
  ]
    .filter(Boolean)
    .join(' ')
}
