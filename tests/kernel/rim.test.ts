import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { full, type Mesh, preview } from '../../src/kernel/mesh.ts'
import type { Outline } from '../../src/kernel/rings.ts'
import { parted } from '../../src/kernel/seam.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const { cuboid, cylinder, circle, polygon } = primitives
const { subtract, union, intersect } = booleans

/** A disc of 60 teeth, 30 mm in radius to their roots. */
const teeth = polygon({
  points: Array.from({ length: 240 }, (_, i): [number, number] => {
    const [angle, radius] = [(2 * Math.PI * i) / 240, i % 4 < 2 ? 33 : 30]
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  }),
})
/** A rack of 60 teeth beside x = 0 … 180. */
const rack = polygon({
  points: [
    [180, 20] as [number, number],
    [0, 20] as [number, number],
    ...Array.from({ length: 120 }, (_, i): [number, number] => [1.5 * i + 0.5, i % 2 ? 3 : 0]),
    [180, 3] as [number, number],
  ],
})

const extruded = (profile: Geom2): Geom3 => extrusions.extrudeLinear({ height: 10 }, profile)
const about = (radius: number, from: number, to: number, x = 0, y = 0): Geom3 =>
  cylinder({ radius, height: to - from, center: [x, y, (from + to) / 2] })
const drill = transforms.rotateY(Math.PI / 2, about(2, 0, 15))

const gear = subtract(
  union(extruded(teeth), about(12, 9, 20)),
  about(6, -1, 21),
  cuboid({ size: [4, 16, 30] }),
  transforms.translateZ(15, drill),
)
const light = subtract(extruded(subtract(teeth, circle({ radius: 3, center: [20, 0] }))), about(6, 5, 21))
const counterbored = subtract(
  extruded(subtract(rack, circle({ radius: 2, center: [60, 12] }), circle({ radius: 2, center: [120, 12] }))),
  about(4, 6, 11, 60, 12),
  about(4, 6, 11, 120, 12),
)
const wide = subtract(union(extruded(teeth), about(31, 9, 20)), about(6, -1, 21))

const facts = ({ volume, area, genus, bodies, box }: Mesh) => ({ volume, area, genus, bodies, box })

test.each([
  ['a gear with hub, bore, keyway and drill', gear, 2],
  ['one with a hole that its seam leaves outside', light, 1],
  ['a rack with counterbores', counterbored, 2],
  ['one turned on its side', transforms.rotateX(1, gear), 2],
  ['one whose hub reaches its teeth', wide, 1],
])('%s is the same solid with its rim kept out of the boolean', (_, solid, genus) => {
  // What is intersected has no rim.
  const whole = intersect(solid, cuboid({ size: [999, 999, 999] }))
  for (const quality of [full, preview]) {
    const [found, wanted] = [solid, whole].map(s => facts(kernel.mesh(s, quality)))
    expect(found.genus).toBe(genus)
    expect(found.bodies).toBe(1)
    expect(found.genus).toBe(wanted.genus)
    // A draft's rounds may be finer than they must.
    const share = quality === full ? 1e-9 : 0.01
    expect(Math.abs(found.volume / wanted.volume - 1)).toBeLessThan(share)
    expect(Math.abs(found.area / wanted.area - 1)).toBeLessThan(share)
    for (const end of ['min', 'max'] as const)
      found.box[end].forEach((value, axis) => {
        expect(value).toBeCloseTo(wanted.box[end][axis], quality === full ? 9 : 1)
      })
  }
})

test('a seam goes round what takes part, or there is none', () => {
  const square = (half: number): Outline => [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]
  const [shape, hole] = [square(50), square(5).toReversed()]
  const reaching = (x: number, y: number) => [Float32Array.from([x, y, 0, -x, -y, 9])]
  const fine = { chord: 0.01 }
  const round = parted([shape, hole], reaching(20, 0), fine)
  expect(round?.radius).toBeCloseTo(21, 9)
  expect([round?.rim, round?.core]).toEqual([[shape], [hole]])
  // No round has room, but a rectangle.
  expect(parted([shape, hole], reaching(46, 20), fine)?.seam).toHaveLength(4)
  expect(parted([shape, hole], reaching(49.9, 20), fine)).toBeUndefined()
  // It must not cut through the hole, nor lie within it.
  expect(parted([shape, hole], reaching(5, 0), fine)).toBeUndefined()
  expect(parted([shape, hole], reaching(2, 0), fine)).toBeUndefined()
})
