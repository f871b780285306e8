import { expect, test } from 'vitest'
import { choice, count, readValues, under } from '#design'

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
