import { expect, test } from 'vitest'
import { inchStep, millimetresOfInches, toInches } from '../../docs-site/length-unit.ts'

test('an inch is 25.4 mm, both ways, as a decimal or a fraction', () => {
  expect(toInches(25.4)).toBe(1)
  expect(toInches(33.3)).toBe(1.311)
  expect(millimetresOfInches('1')).toBe(25.4)
  expect(millimetresOfInches(' 2,5 ')).toBe(63.5)
  expect(millimetresOfInches('.5')).toBe(12.7)
  expect(millimetresOfInches('3/8')).toBe(9.525)
  expect(millimetresOfInches('1 1/2')).toBe(38.1)
  expect(millimetresOfInches('-1')).toBe(-25.4)
  expect(millimetresOfInches('0')).toBe(0)
})

test('what is no length in inches is none', () => {
  for (const text of ['', 'x', '1/0', '1 2', '1"', '1e3', 'Infinity', '1/2/3'])
    expect(millimetresOfInches(text), text).toBeUndefined()
})

test('a length shown in inches and typed as shown is the same within a hundredth of a millimetre', () => {
  for (let mm = 0.1; mm < 300; mm += 0.7)
    expect(Math.abs((millimetresOfInches(String(toInches(mm))) ?? 0) - mm)).toBeLessThan(0.0013)
})

test('steps in inches are decimal and no finer than those in millimetres', () => {
  expect([0.1, 0.5, 1, 5, 10].map(inchStep)).toEqual([0.005, 0.05, 0.05, 0.5, 0.5])
  for (const mm of [0.01, 0.1, 1, 10]) expect(inchStep(mm) * 25.4).toBeGreaterThanOrEqual(mm)
})
