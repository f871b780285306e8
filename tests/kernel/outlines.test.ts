import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { booleans, type Geom2, primitives, transforms } from '#jscad'
import { areClear } from '../../src/kernel/clear-holes.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview, type Quality } from '../../src/kernel/mesh.ts'
import type { Outline } from '../../src/kernel/rings.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const areaOf = (outline: Outline): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]
    return sum + (x * ny - nx * y) / 2
  }, 0)

/** The same cut by booleans that keep nothing clear. */
const oneByOne = (body: Geom2, tools: readonly Geom2[]): Geom2 =>
  tools.reduce((rest, tool) => booleans.intersect(rest, booleans.subtract(wide, tool)), body)
const wide = primitives.square({ size: 1000 })

const at = fc.integer({ min: -22, max: 22 })
const tool = fc
  .record({ x: at, y: at, size: fc.integer({ min: 1, max: 6 }), turn: fc.integer({ min: 0, max: 7 }) })
  .chain(({ x, y, size, turn }) =>
    fc
      .constantFrom(
        primitives.circle({ radius: size, segments: 12 }),
        primitives.rectangle({ size: [2 * size, size] }),
        booleans.subtract(
          primitives.circle({ radius: size, segments: 12 }),
          primitives.circle({ radius: size / 2, segments: 12 }),
        ),
      )
      .map(shape => transforms.translate([x, y, 0], transforms.rotateZ(turn, transforms.mirrorX(shape)))),
  )

test('holes that keep clear need no boolean, whatever lies beside them', () => {
  const body = booleans.subtract(
    primitives.rectangle({ size: [40, 40] }),
    primitives.circle({ radius: 5, segments: 16 }),
  )
  fc.assert(
    fc.property(fc.array(tool, { minLength: 1, maxLength: 12 }), tools => {
      const [found, wanted] = [booleans.subtract(body, ...tools), oneByOne(body, tools)].map(shape =>
        kernel.outlines(shape),
      )
      const total = (outlines: readonly Outline[]) => outlines.reduce((sum, o) => sum + areaOf(o), 0)
      expect(total(found)).toBeCloseTo(total(wanted), 5)
    }),
    { numRuns: 150 },
  )
})

test('what keeps clear: one outline inside, off every edge and every other tool', () => {
  const square = (x: number, y: number, size: number): Outline => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ]
  // A square of 100 with a square hole of 20 in the middle.
  const shape = [square(0, 0, 100), square(40, 40, 20).toReversed()]
  const tools = {
    inside: [square(10, 10, 5)],
    'over the edge': [square(98, 50, 5)],
    outside: [square(120, 10, 5)],
    'in the hole': [square(45, 45, 5)],
    'around the hole': [square(30, 30, 40)],
    'a ring': [square(10, 80, 10), square(12, 82, 5).toReversed()],
    'over another': [square(70, 70, 10)],
    'under the other': [square(75, 75, 10)],
    'in the corner': [square(90, 90, 5)],
  }
  const clear = areClear(shape, Object.values(tools))
  expect(Object.keys(tools).filter((_, i) => clear[i])).toEqual(['inside', 'in the corner'])
})

test('in a draft, a hole is as fine as can be seen on the whole of what it is in', () => {
  const hole = primitives.circle({ radius: 5, center: [3, 3] })
  const pointsIn = (size: number, quality: Quality) =>
    kernel.outlines(booleans.subtract(primitives.square({ size }), hole), quality).map(o => o.length)
  expect([30, 150, 300].map(size => pointsIn(size, preview)[1])).toEqual([16, 16, 12])
  expect([30, 150, 300].map(size => pointsIn(size, full)[1])).toEqual([52, 52, 52])
})
