import { expect, test } from 'vitest'
import { BoundedCache } from '../../src/kernel/cache.ts'

const filled = (released: number[]) => {
  const cache = new BoundedCache<number>(
    10,
    v => v,
    v => released.push(v),
  )
  for (const weight of [4, 5, 3]) cache.get(`w${weight}`, () => weight)
  return cache
}

test('what was not used for longest goes first, and is released', () => {
  const released: number[] = []
  const cache = filled(released)
  cache.get('w4', () => 0)
  cache.trim()
  expect(released).toEqual([5])
  expect(cache.get('w4', () => -1)).toBe(4)
})

test('an entry above the limit is kept while it is the only one', () => {
  const released: number[] = []
  const cache = new BoundedCache<number>(
    10,
    v => v,
    v => released.push(v),
  )
  cache.get('large', () => 99)
  cache.trim()
  expect([cache.size, released]).toEqual([1, []])
  cache.get('next', () => 1)
  cache.trim()
  expect(released).toEqual([99])
})

test('clearing releases all, and weights start again', () => {
  const released: number[] = []
  const cache = filled(released)
  cache.clear()
  expect([cache.size, released]).toEqual([0, [4, 5, 3]])
  cache.get('w9', () => 9)
  cache.trim()
  expect(cache.size).toBe(1)
})

test('a maker that fails leaves nothing behind', () => {
  const cache = new BoundedCache<number>(10, v => v)
  expect(() =>
    cache.get('bad', () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(cache.size).toBe(0)
})
