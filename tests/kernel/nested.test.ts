import { describe, expect, test } from 'vitest'
import { booleans, type Geom2, type Geom3, primitives } from '#jscad'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full } from '../../src/kernel/mesh.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'

const kernel = await loadMeshKernel()
const links = 2000

/** What a loop makes that adds one shape after another. */
function chain<T>(first: T, next: (so: T, i: number) => T, count = links): T {
  let shape = first
  for (let i = 1; i < count; i++) shape = next(shape, i)
  return shape
}

const bar = (i: number) => primitives.cuboid({ size: [1.5, 1, 1], center: [i, 0, 0] })

describe('thousands of booleans within one another', () => {
  test('unions are one body with the volume of all', () => {
    const { volume, bodies } = kernel.mesh(
      chain<Geom3>(bar(0), (so, i) => booleans.union(so, bar(i))),
      full,
    )
    expect(volume).toBeCloseTo(links + 0.5, 6)
    expect(bodies).toBe(1)
  })

  test('unions from the other side are the same', () => {
    const { volume } = kernel.mesh(
      chain<Geom3>(bar(0), (so, i) => booleans.union(bar(i), so)),
      full,
    )
    expect(volume).toBeCloseTo(links + 0.5, 6)
  })

  test('cuts out of cuts leave what all leave', () => {
    const beam = primitives.cuboid({ size: [links, 1, 1], center: [links / 2, 0, 0] })
    const hole = (i: number) => primitives.cuboid({ size: [0.5, 0.5, 2], center: [i, 0, 0] })
    const { volume, genus } = kernel.mesh(
      chain<Geom3>(beam, (so, i) => booleans.subtract(so, hole(i))),
      full,
    )
    expect(volume).toBeCloseTo(links - 0.25 * (links - 1), 6)
    expect(genus).toBe(links - 1)
  })

  test('what is cut from what is itself cut stays: a − (b − (c − …)) is no a − b − c', () => {
    // Shorter and shorter bars: every second one counts.
    const length = (i: number) => primitives.cuboid({ size: [200 - i, 1, 1], center: [(200 - i) / 2, 0, 0] })
    let so: Geom3 = length(119)
    for (let i = 118; i >= 0; i--) so = booleans.subtract(length(i), so)
    expect(kernel.mesh(so, full).volume).toBeCloseTo(60, 6)
  })

  test('intersections keep what lies in all', () => {
    const wide = (i: number) => primitives.cuboid({ size: [4, 4, 4], center: [i / links, 0, 0] })
    const { volume } = kernel.mesh(
      chain<Geom3>(wide(0), (so, i) => booleans.intersect(so, wide(i))),
      full,
    )
    expect(volume).toBeCloseTo((4 - (links - 1) / links) * 16, 6)
  })

  test('flat shapes and exact solids too', async () => {
    const plate = (i: number) => primitives.rectangle({ size: [1.5, 1], center: [i, 0] })
    const strip = chain<Geom2>(plate(0), (so, i) => booleans.union(so, plate(i)), 300)
    const exact = await loadExactKernel()
    expect(exact.contours(strip)).toHaveLength(1)
    const { volume, valid } = exact.solid(chain<Geom3>(bar(0), (so, i) => booleans.union(so, bar(i)), 200))
    expect(volume).toBeCloseTo(200.5, 6)
    expect(valid).toBe(true)
  })
})
