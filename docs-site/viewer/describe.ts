import type { BomLine } from '#design'
import type { Box } from '../../src/kernel/mesh.ts'
import { extentText, lengthText, type Writing } from './figures.ts'
import type { Look } from './look.ts'

/** The model in words, for who cannot see it: how many parts, each with its count, and how large. */
export function describeModel(bom: readonly BomLine[], box: Box, writing: Writing): string {
  const { words } = writing
  const pieces = bom.reduce((sum, { quantity }) => sum + quantity, 0)
  const list = bom.map(({ quantity, title }) => `${quantity} × ${words.of(title)}`).join(', ')
  return `${words.describeModel(bom.length, pieces, extentText(writing, box))} ${list}.`
}

/** In words, what a look does to the model: cut open, pulled apart, parts hidden. */
export function describeLook(look: Look, bom: readonly BomLine[], writing: Writing): string {
  const { words } = writing
  const { section, explode, hidden } = look
  const gone = bom.filter(({ part }) => hidden.includes(part)).map(({ title }) => words.of(title))
  return [
    section && words.describeSection(section.axis, lengthText(writing, section.at, 1)),
    explode > 0 && words.describeExploded(words.percent(explode)),
    gone.length > 0 ? words.describeHidden(gone.join(', ')) : words.describeShown,
  ]
    .filter(Boolean)
    .join(' ')
}
