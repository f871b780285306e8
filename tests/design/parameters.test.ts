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
