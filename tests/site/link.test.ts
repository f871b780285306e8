import { expect, test } from 'vitest'
import { defineDesign, derived, label, length } from '#design'
import { readGiven, readLink } from '../../docs-site/link.ts'

const size = (name: string, preset: number) =>
  length({ label: { en: name, fr: name }, default: preset, min: 0, max: 100 })
const bore = size('bore', 10)

const ring = defineDesign({
  parameters: {
    bore,
    outside: size('outside', 20),
    width: size('width', 5),
    mark: label({
      label: { en: 'mark', fr: 'mark' },
      default: derived({ bore }, v => `B${v.bore}`),
      maxLength: 8,
    }),
  },
  loadPath: () => [],
  presets: { small: { values: {} } },
  validate: ({ bore, outside }) =>
    outside > bore
      ? []
      : [
          {
            parameters: ['outside', 'bore'],
            message: { en: 'outside: too small', fr: 'outside : trop petit' },
          },
        ],
  build: () => ({ placements: [], checks: [] }),
})

test('a typed 0 is 0, and a decimal comma is read', () => {
  expect(readLink(ring, '?width=0&bore=2,5')).toEqual({
    given: { bore: 2.5, outside: 20, width: 0 },
    unknown: [],
  })
})

test('what cannot be built stays as it came, be it one parameter or several: no default takes its place', () => {
  expect(readLink(ring, '?width=7&bore=x').given).toEqual({ bore: 'x', outside: 20, width: '7' })
  expect(readLink(ring, '?bore=30&width=7').given).toEqual({ bore: '30', outside: 20, width: '7' })
})

test('what follows from the others is not taken for given, also when a link gives it', () => {
  expect(readLink(ring, '?bore=12&mark=B12').given).toEqual({ bore: 12, outside: 20, width: 5 })
  expect(readLink(ring, '?bore=12&mark=B10').given).toHaveProperty('mark', 'B10')
})

test('names that the design does not know are left out; what mails and networks hang on a link is not even named', () => {
  const query = '?bore=12&fbclid=IwAR&gclid=1&utm_source=mail&msclkid=2&_ga=3&Bore=13&__proto__=1'
  const { given, unknown } = readLink(ring, query)
  expect(given).toEqual({ bore: 12, outside: 20, width: 5 })
  expect(unknown).toEqual(['Bore', '__proto__'])
  expect(readGiven(ring, { fbclid: 1 }).unknown).toEqual(['fbclid'])
})
