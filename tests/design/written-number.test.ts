import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenNumber } from '../../src/design/written-number.ts'

const locales = { en: 'en-GB', fr: 'fr-FR' }
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, min: -1e-3, max: 1e-3 }),
  // Halves at every place, and whole thousands.
  fc
    .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: -6, max: 6 }))
    .map(([n, p]) => Number(`${n}e${p}`)),
)

test.each(['en', 'fr'] as const)('numbers are written as Intl.NumberFormat writes them: %s', language => {
  fc.assert(
    fc.property(numbers, fc.nat(6), fc.boolean(), fc.boolean(), (value, digits, grouped, counting) => {
      const peer = new Intl.NumberFormat(locales[language], {
        useGrouping: grouped,
        ...(counting ? { maximumSignificantDigits: digits + 1 } : { maximumFractionDigits: digits }),
      }).format(value)
      const writing = counting ? { significant: digits + 1 } : { decimals: digits }
      // No minus before a zero.
      const wanted = /^-[0.,]*$/.test(peer) ? peer.slice(1) : peer
      expect(writtenNumber(value, language, { grouped, ...writing })).toBe(wanted)
    }),
    { numRuns: 3000 },
  )
})

test('what is no number is written as such', () => {
  expect([NaN, Infinity, -Infinity].map(value => writtenNumber(value, 'fr'))).toEqual(['NaN', '∞', '-∞'])
})
