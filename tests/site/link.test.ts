import { expect, test } from 'vitest'
import { defineDesign, length } from '#design'
import { readLink } from '../../docs-site/link.ts'

const size = (name: string, preset: number) =>
  length({ label: { en: name, fr: name }, default: preset, min: 0, max: 100 })

const ring = defineDesign({
  parameters: { bore: size('bore', 10), outside: size('outside', 20), width: size('width', 5) },
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
const parametersOf = (query: string) => readLink(ring, query).ignored.map(fault => fault.parameters)

test('a typed 0 is 0, and a decimal comma is read', () => {
  expect(readLink(ring, '?width=0&bore=2,5')).toEqual({
    values: { bore: 2.5, outside: 20, width: 0 },
    ignored: [],
  })
})

test('only what is wrong takes its default', () => {
  const { values } = readLink(ring, '?width=7&bore=x&__proto__=1')
  expect(values).toEqual({ bore: 10, outside: 20, width: 7 })
  expect(parametersOf('?width=7&bore=x&__proto__=1')).toEqual([['bore'], ['__proto__']])
})

test('what cannot be built together is left out, be it one parameter or two', () => {
  expect(readLink(ring, '?bore=30&width=7').values).toEqual({ bore: 10, outside: 20, width: 7 })
  expect(parametersOf('?bore=30')).toEqual([['outside', 'bore']])
  expect(readLink(ring, '?bore=30&outside=40').values).toEqual({ bore: 30, outside: 40, width: 5 })
  expect(parametersOf('?bore=50&outside=40&width=1')).toEqual([['outside', 'bore']])
})
