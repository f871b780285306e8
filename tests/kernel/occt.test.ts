import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, hulls, primitives, transforms } from '#jscad'
import { arcOf, type Contour, profileArea } from '../../src/kernel/contour.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { type ExactKernel, loadExactKernel } from '../../src/kernel/occt.ts'

const { circle, ellipse, rectangle, roundedRectangle } = primitives
let exact: ExactKernel
let meshes: MeshKernel
beforeAll(async () => {
  meshes = await loadMeshKernel()
  exact = await loadExactKernel()
}, 60_000)

const circles = (contours: readonly Contour[]) => contours.flatMap(c => (c.kind === 'circle' ? [c] : []))
const arcs = (contours: readonly Contour[]) =>
  contours.flatMap(c =>
    c.kind === 'path'
      ? c.vertices.flatMap((v, i) => arcOf(v, c.vertices[(i + 1) % c.vertices.length]) ?? [])
      : [],
  )
const slot = hulls.hull(circle({ radius: 4, center: [-8, 50] }), circle({ radius: 4, center: [8, 50] }))

test('a plate keeps true circles and arcs, and its exact area', () => {
  const holes = Array.from({ length: 12 }, (_, i) =>
    circle({ radius: 7, center: [72.5 * Math.cos((i * Math.PI) / 6), 72.5 * Math.sin((i * Math.PI) / 6)] }),
  )
  const contours = exact.contours(
    booleans.subtract(circle({ radius: 90 }), circle({ radius: 30 }), slot, ...holes),
  )
  expect(contours.length).toBe(15)
  expect(
    circles(contours)
      .map(c => c.radius)
      .sort((a, b) => a - b),
  ).toEqual([...holes.map(() => 7), 30, 90])
  expect(arcs(contours).map(a => a.radius)).toEqual([expect.closeTo(4, 8), expect.closeTo(4, 8)])
  const area = Math.PI * (90 ** 2 - 30 ** 2 - 12 * 49 - 16) - 16 * 8
  expect(profileArea(contours)).toBeCloseTo(area, 6)
})

test('a bite out of an edge becomes one arc of the right side', () => {
  const contours = exact.contours(
    booleans.subtract(rectangle({ size: [40, 40] }), circle({ radius: 10, center: [20, 0] })),
  )
  expect(arcs(contours)).toEqual([
    { centre: [expect.closeTo(20, 7), expect.closeTo(0, 7)], radius: expect.closeTo(10, 7) },
  ])
  expect(profileArea(contours)).toBeCloseTo(1600 - 50 * Math.PI, 6)
})

test('mirrored, turned and scaled arcs keep their area', () => {
  const bite = booleans.subtract(rectangle({ size: [40, 40] }), circle({ radius: 10, center: [20, 0] }))
  const moved = transforms.mirrorX(transforms.rotateZ(0.3, transforms.scale([2, 2, 1], bite)))
  expect(profileArea(exact.contours(moved))).toBeCloseTo(4 * (1600 - 50 * Math.PI), 5)
})

test('a union of a disc and a rounded bar', () => {
  const contours = exact.contours(
    booleans.union(circle({ radius: 50 }), roundedRectangle({ size: [160, 30], roundRadius: 8 })),
  )
  expect(contours.length).toBe(1)
  expect(
    arcs(contours)
      .map(a => Math.round(a.radius))
      .sort((a, b) => a - b),
  ).toEqual([8, 8, 8, 8, 50, 50])
})

test('an intersection', () => {
  const lens = exact.contours(
    booleans.intersect(circle({ radius: 10 }), circle({ radius: 10, center: [10, 0] })),
  )
  expect(profileArea(lens)).toBeCloseTo(100 * ((2 * Math.PI) / 3 - Math.sqrt(3) / 2), 6)
})

test('the hull of random circles encloses what the meshed hull does', () => {
  let seed = 20261123
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  for (let n = 0; n < 60; n++) {
    const discs = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
      circle({ radius: 1 + random() * 12, center: [random() * 80, random() * 60] }),
    )
    const shape = hulls.hull(...discs)
    const area = profileArea(exact.contours(shape))
    const meshed = meshes.mesh(extrusions.extrudeLinear({ height: 1 }, shape)).volume
    // Chords lie inside by at most 0.01 mm along the rim.
    expect(area, `hull ${n}`).toBeGreaterThanOrEqual(meshed - 1e-4)
    expect(area - meshed, `hull ${n}`).toBeLessThan(0.01 * 300)
  }
})

test('counted segments stay straight, and an ellipse is given as facets', () => {
  const [hexagon] = exact.contours(circle({ radius: 5, segments: 6 }))
  expect(hexagon.kind === 'path' && hexagon.vertices.map(v => v.bulge)).toEqual([0, 0, 0, 0, 0, 0])
  expect(profileArea(exact.contours(ellipse({ radius: [9, 4] })))).toBeCloseTo(36 * Math.PI, 0)
})

test('an empty profile is refused', () => {
  expect(() => exact.contours(booleans.intersect(circle(), circle({ center: [9, 0] })))).toThrow('empty')
})

test('a kernel that has grown too large is left behind, and the next one makes the same', async () => {
  const first = await loadExactKernel()
  expect(await loadExactKernel()).toBe(first)
  const [second, third] = await Promise.all([1, 2].map(() => loadExactKernel({ limit: first.memory - 1 })))
  expect(third).toBe(second)
  expect(second).not.toBe(first)
  const solid = primitives.cylinder({ radius: 5, height: 4 })
  expect(second.solid(solid).volume).toBe(first.solid(solid).volume)
})

test('the memory of a kernel is bounded, however much is made', { timeout: 300_000 }, async () => {
  const limit = 104 * 2 ** 20
  const first = await loadExactKernel({ limit })
  let kernel = first
  // Some hundred solids, by what OpenCascade leaves behind of each.
  for (let n = 0; kernel === first && n < 600; n++) {
    const holes = Array.from({ length: 20 }, (_, i) =>
      primitives.cylinder({ radius: 1 + n / 1000, height: 9, center: [4 * i - 38, 0, 0] }),
    )
    kernel.solid(booleans.subtract(primitives.cuboid({ size: [90, 20, 5] }), ...holes))
    kernel = await loadExactKernel({ limit })
    expect(kernel.memory).toBeLessThanOrEqual(limit)
  }
  expect(kernel).not.toBe(first)
})
