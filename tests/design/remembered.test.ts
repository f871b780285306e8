import { expect, test } from 'vitest'
import { remembered } from '#design'

test('works out a result once for each object, undefined and falsy ones too', () => {
  const asked: object[] = []
  const size = remembered((of: { size?: number }) => {
    asked.push(of)
    return of.size
  })
  const [two, none] = [{ size: 2 }, {}]
  expect([two, none, two, none, { size: 2 }].map(size)).toEqual([2, undefined, 2, undefined, 2])
  expect(asked).toEqual([two, none, { size: 2 }])
})
