import { expect, test } from 'vitest'
import { carry, placementMatrix, type Vec3 } from '#design'

const put = (turn: Vec3, at: Vec3, point: Vec3) => carry(placementMatrix({ turn, at }), point).map(x => x + 0)

test('a quarter turn is exact, about x, then y, then z, then moved', () => {
  expect(put([90, 0, 0], [0, 0, 0], [0, 1, 0])).toEqual([0, 0, 1])
  expect(put([0, 90, 0], [0, 0, 0], [0, 0, 1])).toEqual([1, 0, 0])
  expect(put([0, 0, 90], [0, 0, 0], [1, 0, 0])).toEqual([0, 1, 0])
  // x first: y goes to z; then y: z goes to x; then z: x goes to y; then up by 5.
  expect(put([90, 90, 90], [0, 0, 5], [0, 1, 0])).toEqual([0, 1, 5])
  expect(put([-90, 0, 450], [0, 0, 0], [1, 2, 3])).toEqual([-3, 1, -2])
})

test('a turn keeps lengths and handedness', () => {
  const m = placementMatrix({ turn: [20, -35, 130], at: [1, 2, 3] })
  const [x, y, z] = [m.slice(0, 3), m.slice(4, 7), m.slice(8, 11)]
  expect(Math.hypot(...x)).toBeCloseTo(1, 12)
  expect(x[1] * y[2] - x[2] * y[1]).toBeCloseTo(z[0], 12)
  expect(m.slice(12)).toEqual([1, 2, 3, 1])
})
