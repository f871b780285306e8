import type { FrontMatter, Material } from '#design'

/** What tests of the build make things of. */
export const text = { en: 'thing', fr: 'chose' }

export const steel: Material = {
  id: 's',
  name: text,
  designation: 'S235JR',
  density: 7850,
  yield: 235,
  youngsModulus: 210_000,
}

export const frontMatter: FrontMatter = {
  title: { en: 'Plate', fr: 'Plaque' },
  summary: text,
  family: 'template',
  tags: ['plate'],
  version: '1.2.3',
  licence: 'CERN-OHL-W-2.0',
  authors: ['A. Maker'],
  maturity: 'concept',
  processes: ['laser'],
  sources: ['workshop practice'],
}
