import { expect, test } from 'vitest'
import { count, length, refusing, tenthAbove, tenthBelow } from '#design'

const parameters = {
  bore: length({ label: { en: 'Bore', fr: 'Alésage' }, default: 20, min: 3, max: 90 }),
  teeth: count({ label: { en: 'Teeth', fr: 'Dents' }, default: 17, min: 9, max: 60 }),
}

test('a fault begins with the name of its first parameter, in French with its label', () => {
  const fault = refusing(parameters)(
    ['bore', 'teeth'],
    n => `${n(20.5)} mm are too much`,
    n => `${n(20.5)} mm, c’est trop`,
  )
  expect(fault.parameters).toEqual(['bore', 'teeth'])
  expect(fault.message).toEqual({ en: 'bore: 20.5 mm are too much', fr: 'Alésage : 20,5 mm, c’est trop' })
})

test('a bound to type lies on the allowed side, and a round one stays itself', () => {
  expect([tenthAbove(12.31), tenthBelow(12.39)]).toEqual([12.4, 12.3])
  // 0.1 + 0.2 is a hair above 0.3.
  expect([tenthAbove(0.1 + 0.2), tenthBelow(0.3)]).toEqual([0.3, 0.3])
})
