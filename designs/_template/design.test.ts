import { expect, test } from 'vitest'
import { inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { mesh, refusal } = inspecting(design)

test('the ring has the volume and the box of a ring', () => {
  const { volume, genus, box } = mesh(design.preset('M16 × 20'))
  // Chords within 0.01 mm of the round take less than 0.3 % from a ring of this size.
  const exact = (Math.PI / 4) * (30 ** 2 - 17 ** 2) * 20
  expect(Math.abs(volume / exact - 1)).toBeLessThan(0.003)
  expect(genus).toBe(1)
  expect(box.min[2]).toBe(0)
  expect(box.max[2]).toBe(20)
})

test('a wall that is too thin is refused at the parameters concerned', () => {
  expect(refusal({ bore: 20, outsideDiameter: 22 })).toMatch(/at least 23 mm/)
})
