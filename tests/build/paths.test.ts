import { expect, test } from 'vitest'
import { count, flag, length } from '#design'
import { isSafeName, presetFolder, presetPath } from '../../src/build/paths.ts'
import { permalink } from '../../src/build/permalink.ts'

test.each([
  ['6204', '6204'],
  ['NEMA 23 → IEC 71', 'nema-23-iec-71'],
  ['HTD 5M × 15 mm', 'htd-5m-15-mm'],
  ['Équerre Ø 8.5', 'equerre-8.5'],
  ['../../etc', 'etc'],
  ['a_b - c', 'a-b-c'],
  ['CON', 'con-file'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('the folder of preset %s is %s', (name, folder) => {
  expect(presetFolder(name)).toBe(folder)
  expect(presetPath('plate', name)).toBe(`files/plate/${folder}`)
})

test('a name without letters or digits has no folder', () => {
  expect(() => presetFolder('→ /')).toThrow(/at least one letter or digit/)
})

test('safe names are file names on every system', () => {
  expect(['housing', 'iso-4762-m8x30', 'v1.2'].every(isSafeName)).toBe(true)
  expect(['Housing', '../a', 'a b', '', '.a', 'a.', 'é', 'a--b'].some(isSafeName)).toBe(false)
  expect(['con', 'nul.v2', 'com1', 'lpt9', 'x'.repeat(101)].some(isSafeName)).toBe(false)
  expect(['console', 'com10', 'x'.repeat(100)].every(isSafeName)).toBe(true)
})

test('a permalink holds the values that differ from the defaults, and a typed 0 among them', () => {
  const label = { en: 'a', fr: 'a' }
  const parameters = {
    bore: length({ label, default: 10, min: 0, max: 50 }),
    holes: count({ label, default: 4, min: 0, max: 8 }),
    split: flag({ label, default: true }),
  }
  const link = (values: Record<string, unknown>, siteUrl = 'https://x.org') =>
    permalink({ siteUrl, language: 'fr', slug: 'plate', parameters, values })
  expect(link({ bore: 10, holes: 4, split: true })).toBe('https://x.org/fr/plate/')
  expect(link({ bore: 12.5, holes: 0, split: false })).toBe(
    'https://x.org/fr/plate/?bore=12.5&holes=0&split=false',
  )
  // A path alone leads nowhere.
  expect(link({ bore: 12.5 }, '')).toBe('')
  expect(link({ bore: 10 }, 'https://example.org/rouage/')).toBe('https://example.org/rouage/fr/plate/')
})
