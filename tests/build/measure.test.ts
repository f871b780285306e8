import { expect, test } from 'vitest'
import { booleans, extrusions, type Geom2, type Geom3, primitives } from '#jscad'
import { fullQuality } from '../../src/build/measure.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

const { circle, cylinder, rectangle } = primitives
const kernel = await loadMeshKernel()

/** A plate 1 mm thick with a square of round holes, and its volume in mm³. */
function perforated(radius: number, pitch: number, side: number): [Geom3, number] {
  const at = Array.from({ length: side }, (_, i) => (i + 0.5 - side / 2) * pitch)
  const holes = at.flatMap(x => at.map((y): Geom2 => circle({ radius, center: [x, y] })))
  const width = side * pitch
  const plate = booleans.subtract(rectangle({ size: [width, width] }), ...holes)
  return [extrusions.extrudeLinear({ height: 1 }, plate), width ** 2 - holes.length * Math.PI * radius ** 2]
}

test.each<[string, () => [Geom3, number]]>([
  // The segments of a 6 mm hole are rounded up more at the coarse chords than at the fine one.
  ['a plate of 6 mm holes', () => perforated(3, 7.2, 12)],
  // These have the least number of segments at any coarse chord.
  ['a plate of 1 mm holes', () => perforated(0.5, 1.2, 20)],
  ['a plate of wide holes', () => perforated(7.6, 16, 5)],
  ['a wire', () => [cylinder({ radius: 0.5, height: 100 }), 25 * Math.PI]],
  ['a slender bar', () => [cylinder({ radius: 4, height: 100 }), 1600 * Math.PI]],
  ['a drum', () => [cylinder({ radius: 60, height: 10 }), 36_000 * Math.PI]],
])('%s is as fine as a thousandth of its volume asks for, with a margin', (_, make) => {
  const [solid, volume] = make()
  const quality = fullQuality(kernel, solid)
  expect(Math.abs(kernel.mesh(solid, quality).volume / volume - 1)).toBeLessThan(0.0009)
})

test('what is fine enough within 0.01 mm is made no finer', () => {
  expect(fullQuality(kernel, cylinder({ radius: 60, height: 10 }))).toEqual({ chord: 0.01 })
})
