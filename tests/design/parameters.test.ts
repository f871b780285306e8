import { expect, test } from 'vitest'
import { choice, count, label as engraved, Faults, flag, length, readValues, shown, under } from '#design'

const label = { en: 'End', fr: 'Bout' }
const names = { open: { en: 'open', fr: 'ouvert' }, shut: { en: 'shut', fr: 'fermé' } }

test('a choice without a list of options offers those that it names, in their order', () => {
  const end = choice({ label, default: 'open', names })
  expect(end.options).toEqual(['open', 'shut'])
  expect(readValues({ end }, { end: 'shut' })).toEqual({ end: 'shut' })
  expect(() => readValues({ end }, { end: 'ajar' })).toThrow(/open, shut/)
})

test('parameters under a heading keep their names and limits', () => {
  const group = { en: 'Size', fr: 'Dimensions' }
  const holes = { holes: count({ label, default: 4, min: 0, max: 8 }) }
  expect(under(group, holes)).toEqual({ holes: { ...holes.holes, group } })
})

test('options with a decimal mark are written with a comma in French, unless they have names of their own', () => {
  const tube = choice({
    label,
    default: 'CHS 60.3 × 3.2',
    options: ['CHS 60.3 × 3.2', 'CHS 88.9 × 4', 'SHS 40'],
  })
  expect(tube.names?.['CHS 60.3 × 3.2']).toEqual({ en: 'CHS 60.3 × 3.2', fr: 'CHS 60,3 × 3,2' })
  expect(tube.names).not.toHaveProperty('SHS 40')
  const grade = { en: 'class 8.8', fr: 'classe 8.8' }
  expect(choice({ label, default: '8.8', names: { '8.8': grade } }).names).toEqual({ '8.8': grade })
})

test('yes and no are read in the words people use for them', () => {
  const flanged = flag({ label, default: false })
  const read = (text: string) => readValues({ flanged }, { flanged: text }).flanged
  expect(['true', 'yes', 'YES', 'on', '1', 'oui', 'vrai'].map(read)).toEqual(Array(7).fill(true))
  expect(['false', 'no', 'No', 'off', '0', 'non', 'faux'].map(read)).toEqual(Array(7).fill(false))
  expect(() => read('2')).toThrow(/^flanged: "2" is neither yes nor no$/)
})

test('an option with a decimal mark is read with a comma too, as French forms show it', () => {
  const thickness = choice({ label, default: '2', options: ['1', '1.5', '2', '15', '2,5'] })
  const read = (text: string) => readValues({ thickness }, { thickness: text }).thickness
  expect(['1,5', '1.5', ' 15 ', '2,5'].map(read)).toEqual(['1.5', '1.5', '15', '2,5'])
  expect(() => read('1,6')).toThrow(/"1,6" is not offered, did you mean "1.5"/)
})

const parameters = {
  bore: length({ label, default: 10, min: 1, max: 20 }),
  end: choice({ label, default: 'open', names }),
  flanged: flag({ label, default: false }),
  text: engraved({ label, default: '', maxLength: 8 }),
}
const faultsOf = (input: Record<string, unknown>) => {
  try {
    readValues(parameters, input)
    return []
  } catch (error) {
    return error instanceof Faults ? error.faults : []
  }
}

test.each(Object.keys(parameters))('a value of %s is repeated within bounds, in both languages', name => {
  for (const value of ['x'.repeat(100_000), Array(100_000).fill(1), { x: 'x'.repeat(100_000) }]) {
    const [{ message }] = faultsOf({ [name]: value })
    expect(Math.max(message.en.length, message.fr.length)).toBeLessThan(250)
  }
  // Controls, a turn of direction and a lone half of a character are written out.
  const [{ message }] = faultsOf({ [name]: '\u001b[31m1\u202e2\n\ud800' })
  for (const text of Object.values(message)) {
    expect(text).toContain('"\\u{1b}[31m1\\u{202e}2\\u{a}\\u{d800}"')
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  }
})

test('unknown names are repeated within bounds, and not all of thousands', () => {
  const [{ message }] = faultsOf({ ['bor\u202e'.padEnd(100_000, 'x')]: 1 })
  expect(message.en).toMatch(/^no parameter "bor\\u\{202e\}x{56}…" \(known: bore, end, flanged, text\)$/)
  const many = faultsOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x${i}`, 1])))
  expect(many).toHaveLength(11)
  expect(many[10].message.en).toBe('2990 more names are no parameters either')
})

test('a value is shown whole up to 60 characters, of which none is cut in half', () => {
  expect(shown('é'.repeat(60))).toBe(`"${'é'.repeat(60)}"`)
  expect(shown('⚙️😀'.repeat(60))).toBe(`"${'⚙️😀'.repeat(20)}…"`)
  expect([shown(5), shown(true), shown(null), shown([1]), shown({})]).toEqual([
    '5',
    'true',
    'null',
    'a list',
    'an object',
  ])
})
