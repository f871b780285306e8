import { expect, test } from 'vitest'
import { barFor } from '#design'
import { throughBolt } from '#hardware'

test('an M8 through 10 mm: ISO 7089 washers of 1.6 mm, an ISO 4032 nut of 6.8 mm, two pitches over', () => {
  const stack = throughBolt('M8', { top: 10, bottom: 0, standard: 'ISO 4017' })
  expect(stack.map(({ part }) => part.designation)).toEqual([
    'ISO 7089 - 8 - 200 HV',
    // 10 + 2 × 1.6 + 6.8 + 2 × 1.25 = 22.5 mm.
    'ISO 4017 - M8 × 25 - 8.8',
    'ISO 7089 - 8 - 200 HV',
    'ISO 4032 - M8 - 8',
  ])
  for (const [i, height] of [10, 11.6, -1.6, -8.4].entries()) expect(stack[i].height).toBeCloseTo(height, 9)
  expect(() => throughBolt('M8', { top: 500, bottom: 0 })).toThrow(/no ISO 4762 screw M8/)
})

test('a part of 58 by 20.2 mm is turned from a bar of 60, one of 58.1 mm from 65', () => {
  expect([barFor(58, 20.2).en, barFor(58.1, 20).en]).toEqual(['round bar 60 × 24', 'round bar 65 × 23'])
})
