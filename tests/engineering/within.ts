import { expect } from 'vitest'

/** Expects a value to lie within so many per cent of a published one. */
export function within(value: number, published: number, percent: number): void {
  expect(Math.abs(value / published - 1) * 100).toBeLessThanOrEqual(percent)
}
