import { expect, test } from 'vitest'
import { geometries, primitives } from '#jscad'
import { withoutSpecks } from '../../src/kernel/bodies.ts'
import { measured } from '../../src/kernel/measure.ts'
import { weld } from '../../src/kernel/weld.ts'

const { geom3 } = geometries
const cube = (size: number, x: number) =>
  geom3.toPolygons(primitives.cuboid({ size: [size, size, size], center: [x, 0, 0] }))

test('a body below a cubic micrometre is noise, one above is a body', () => {
  const speck = measured(withoutSpecks(weld([...cube(2, 0), ...cube(0.0009, 9)])))
  expect([speck.bodies, speck.genus, speck.positions.length]).toEqual([1, 0, 24])
  expect(speck.volume).toBeCloseTo(8, 12)
  expect(speck.box.max[0]).toBe(1)
  expect(measured(withoutSpecks(weld([...cube(2, 0), ...cube(0.002, 9)]))).bodies).toBe(2)
})

test('a flat sliver between other bodies goes, and their triangles keep their corners', () => {
  const sliver = [
    [
      [5, 0, 0],
      [5, 0, 7],
      [5, 0, 3],
    ],
    [
      [5, 0, 0],
      [5, 0, 3],
      [5, 0, 7],
    ],
  ].map(v => geometries.poly3.create(v as [number, number, number][]))
  const mesh = measured(withoutSpecks(weld([...cube(2, 0), ...sliver, ...cube(3, 20)])))
  expect([mesh.bodies, mesh.genus]).toEqual([2, 0])
  expect(mesh.volume).toBeCloseTo(8 + 27, 12)
})
