import { expect, test } from 'vitest'
// Under another name here: test runners know `fit` as a test that runs alone.
import { fit as fitOf } from '#hardware'
import { makingLines } from '../../src/formats/making.ts'

const seat = fitOf({ en: 'bearing seat', fr: 'logement' }, 52, 'H7')
const depth = fitOf({ en: 'depth', fr: 'profondeur' }, 14, '+0.1/0')

test('a fit is told with its limits in mm, in the language of the reader', () => {
  const part = { fits: [seat, depth], notes: [{ en: 'Ra 1.6', fr: 'Ra 1,6' }] }
  // ISO 286-2, table of holes: 52 H7 is +30/0 µm.
  expect(makingLines(part, 'en')).toEqual([
    'bearing seat: 52 H7 (+0.03/0) mm',
    'depth: 14 +0.1/0 mm',
    'Ra 1.6',
  ])
  expect(makingLines(part, 'fr')).toEqual([
    'logement : 52 H7 (+0,03/0) mm',
    'profondeur : 14 +0,1/0 mm',
    'Ra 1,6',
  ])
})
