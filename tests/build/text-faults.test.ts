import { expect, test } from 'vitest'
import { textFaults } from '../../src/build/text-faults.ts'

test('texts of a design that no reader sees whole, or that go on and on, are told with their place', () => {
  const data = {
    bom: [{ title: { en: 'Ring', fr: 'Bague\u202e' } }],
    notes: ['x'.repeat(2000), 'x'.repeat(2001)],
    values: { bore: 10, flanged: true, 'a\0': null },
  }
  expect(textFaults(data)).toEqual([
    'bom.0.title.fr: remove what cannot be seen from "Bague\\u{202e}"',
    `notes.1: "${'x'.repeat(60)}…" has 2001 characters: at most 2000`,
    'values: remove what cannot be seen from "a\\u{0}"',
  ])
  expect(textFaults({ ok: ['Ø 20 mm – 5 µm', 'à 20 °C : oui ⚙'] })).toEqual([])
})
