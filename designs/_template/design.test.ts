import { expect, test } from 'vitest'
import { Faults, partsOf } from '#design'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import design from './design.ts'

test('the ring has the volume and the box of a ring', async () => {
  const kernel = await loadMeshKernel()
  const [ring] = partsOf(design.build(design.preset('M16 × 20')))
  const mesh = kernel.mesh(ring.solid)
  // Chords within 0.01 mm of the round take less than 0.3 % from a ring of this size.
  const exact = (Math.PI / 4) * (30 ** 2 - 17 ** 2) * 20
  expect(Math.abs(mesh.volume / exact - 1)).toBeLessThan(0.003)
  expect(mesh.genus).toBe(1)
  expect(mesh.box.min[2]).toBe(0)
  expect(mesh.box.max[2]).toBe(20)
})

test('a wall that is too thin is refused at the parameters concerned', () => {
  const build = () => design.build({ bore: 20, outsideDiameter: 22 })
  expect(build).toThrow(Faults)
  expect(build).toThrow(/at least 23 mm/)
})
