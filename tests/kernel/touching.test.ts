import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { areaBackToBack } from './back-to-back.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

test('blocks that touch face to face are one body, at whatever angle they were turned', () => {
  const block = primitives.cuboid({ size: [10, 7, 3], center: [5, 3.5, 1.5] })
  const next = transforms.translate([10, 0, 0], block)
  for (let degrees = 1; degrees < 360; degrees += 7) {
    const turn = (solid: typeof block) =>
      transforms.rotate([degrees / 57.3, degrees / 31, degrees / 23], solid)
    // One of them turned about the common edge and back: the same place, other roundings.
    const there = transforms.translate([10, 0, 0], transforms.rotateZ(1, transforms.rotateZ(-1, block)))
    for (const other of [next, there]) {
      const mesh = kernel.mesh(booleans.union(turn(block), turn(other)))
      expect(mesh.bodies, `${degrees}°`).toBe(1)
      expect(mesh.genus, `${degrees}°`).toBe(0)
      expect(mesh.volume, `${degrees}°`).toBeCloseTo(420, 6)
    }
  }
})

test('blocks that are apart stay apart', () => {
  const block = primitives.cuboid({ size: [10, 7, 3], center: [5, 3.5, 1.5] })
  const away = transforms.translate([10.00001, 0, 0], block)
  const mesh = kernel.mesh(booleans.union(transforms.rotateZ(0.3, block), transforms.rotateZ(0.3, away)))
  expect(mesh.bodies).toBe(2)
})

/** Lengths as people write them: sums of a centre and half a length of such numbers are rounded. */
const length = fc.integer({ min: 100, max: 5000 }).map(hundredths => hundredths / 100)

/** Square bars about the z axis from one height to another, made in each way that there is. */
const bars: Record<string, (side: number, from: number, to: number) => Geom3> = {
  'by its centre': (side, from, to) =>
    primitives.cuboid({ size: [side, side, to - from], center: [0, 0, (from + to) / 2] }),
  'moved up': (side, from, to) =>
    transforms.translateZ(
      from,
      extrusions.extrudeLinear({ height: to - from }, primitives.square({ size: side })),
    ),
  turned: (side, from, to) =>
    extrusions.extrudeRotate(
      { segments: 4, startAngle: Math.PI / 4 },
      primitives.polygon({
        points: [
          [0, from],
          [side * Math.SQRT1_2, from],
          [side * Math.SQRT1_2, to],
          [0, to],
        ],
      }),
    ),
  'round, cut square': (side, from, to) =>
    booleans.intersect(
      extrusions.extrudeRotate(
        {},
        primitives.rectangle({ size: [side, to - from], center: [side / 2, (from + to) / 2] }),
      ),
      primitives.cuboid({ size: [side, side, 200] }),
    ),
}
const ways = Object.keys(bars)

test('bars that stand on each other are one body, and a pocket flush with the top is open, however they were made', () => {
  fc.assert(
    fc.property(
      length,
      length,
      fc.constantFrom(...ways),
      fc.constantFrom(...ways),
      (a, more, lower, upper) => {
        const b = a + more
        const steps = booleans.union(bars[lower](20, 0, a), bars[upper](10, a, b))
        const pocket = booleans.subtract(bars[lower](20, 0, b), bars[upper](10, a, b))
        for (const [solid, volume] of [
          [steps, 400 * a + 100 * more],
          [pocket, 400 * b - 100 * more],
        ] as const) {
          const mesh = kernel.mesh(solid)
          expect(mesh.bodies).toBe(1)
          expect(areaBackToBack(mesh)).toBe(0)
          expect(mesh.volume).toBeCloseTo(volume, 4)
          expect(mesh.area).toBeCloseTo(800 + 80 * (solid === steps ? a : b) + 40 * more, 4)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a counterbore that ends where its hole begins leaves no film between them', () => {
  fc.assert(
    fc.property(length, length, (a, more) => {
      const b = a + more
      const hole = (radius: number, from: number, to: number) =>
        primitives.cylinder({ radius, height: to - from, center: [0, 0, (from + to) / 2] })
      const plate = primitives.cuboid({ size: [20, 20, b], center: [0, 0, b / 2] })
      const mesh = kernel.mesh(booleans.subtract(plate, hole(3, 0, a), hole(6, a, b)))
      expect(mesh.genus).toBe(1)
      expect(areaBackToBack(mesh)).toBe(0)
    }),
    { numRuns: 200 },
  )
})

test('flat shapes side by side are one outline, and a notch flush with an edge is open, wherever they lie', () => {
  const at = fc.integer({ min: -5000, max: 5000 }).map(hundredths => hundredths / 100)
  fc.assert(
    fc.property(length, length, at, (a, more, shift) => {
      const b = a + more
      const bar = (side: number, from: number, to: number) =>
        transforms.translateX(
          from,
          primitives.rectangle({ size: [to - from, side], center: [(to - from) / 2, 0] }),
        )
      const joined = transforms.translateX(shift, booleans.union(bar(20, 0, a), bar(10, a, b)))
      const third = transforms.translateX(shift + b, bar(20, 0, 1))
      expect(kernel.outlines(booleans.union(joined, third)).length).toBe(1)
      const notched = booleans.subtract(bar(20, 0, b), bar(10, 0, a))
      expect(kernel.outlines(notched).length).toBe(1)
      expect(kernel.outlines(transforms.translateX(shift, notched)).length).toBe(1)
    }),
    { numRuns: 300 },
  )
})
