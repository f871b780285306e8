import { choice, type FrontMatter, length, type Material } from '#design'

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
  notFor: { en: 'lifting people', fr: 'le levage de personnes' },
  family: 'template',
  tags: ['plate'],
  version: '1.2.3',
  licence: 'CERN-OHL-W-2.0',
  authors: ['A. Maker'],
  maturity: 'concept',
  processes: ['laser'],
  sources: ['workshop practice'],
}

/** A choice, and a length that matters with one of its options only. */
export const endParameters = {
  ends: choice({
    label: { en: 'Ends', fr: 'Extrémités' },
    default: 'plain',
    options: ['plain', 'tapped'],
    names: { plain: { en: 'plain', fr: 'lisses' }, tapped: { en: 'tapped', fr: 'taraudées' } },
  }),
  thread: length({
    label: { en: 'Thread depth', fr: 'Profondeur du taraudage' },
    default: 8,
    min: 1,
    max: 20,
    when: { ends: ['tapped'] },
  }),
}
