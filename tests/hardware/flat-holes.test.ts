import { expect, test } from 'vitest'
import { extruded, slotHole } from '#hardware'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

const kernel = await loadMeshKernel()

test.each([0, 30])('a slot of 8 mm that travels %i mm has the area of a round and a rectangle', travel => {
  const { volume, box } = kernel.mesh(extruded(slotHole(8, travel, [10, -5]), 2, 5))
  const exact = 3 * (16 * Math.PI + 8 * travel)
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.003)
  for (const [i, side] of [10 - 4 - travel / 2, -9, 2].entries()) expect(box.min[i]).toBeCloseTo(side, 6)
  for (const [i, side] of [10 + 4 + travel / 2, -1, 5].entries()) expect(box.max[i]).toBeCloseTo(side, 6)
})
