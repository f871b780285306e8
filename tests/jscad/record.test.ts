import { expect, test, vi } from 'vitest'
import { booleans, colors, extrusions, geometries, hulls, measurements, primitives, transforms } from '#jscad'
import { evaluateStock, useEvaluator } from '../../src/jscad/evaluate.ts'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { full, segmentsFor } from '../../src/jscad/quality.ts'

const { circle, cuboid, cylinder, sphere, square } = primitives

test('equal trees are one node, and differing content is not', () => {
  const plate = (hole: number) => booleans.subtract(square({ size: 9 }), circle({ radius: hole }))
  expect(nodeOf(plate(2))).toBe(nodeOf(plate(2)))
  expect(nodeOf(plate(2)).hash).not.toBe(nodeOf(plate(2.0000001)).hash)
  expect(nodeOf(booleans.subtract(circle(), square())).hash).not.toBe(
    nodeOf(booleans.subtract(square(), circle())).hash,
  )
})

test('shapes in many places share one leaf', () => {
  const at = (x: number) => nodeOf(cylinder({ radius: 3, height: 5, center: [x, 0, 0] }))
  expect(at(7).children[0]).toBe(at(9).children[0])
})

test('consecutive transforms become one', () => {
  const node = nodeOf(transforms.rotateX(1, transforms.translate([1, 2, 3], cuboid())))
  expect([node.op, node.children[0].op]).toEqual(['transform', 'primitives.cuboid'])
})

test('nothing is tessellated while a design is recorded', () => {
  const evaluator = vi.fn(node => evaluateStock(node, full))
  useEvaluator(evaluator)
  const hole = transforms.translateX(2, cylinder({ radius: 1, height: 9 }))
  const body = colors.colorize(
    [1, 0, 0],
    booleans.subtract(extrusions.extrudeLinear({ height: 3 }, square()), hole),
  )
  expect(evaluator).not.toHaveBeenCalled()
  expect(body.color).toEqual([1, 0, 0, 1])
  expect(geometries.geom3.isA(body)).toBe(true)
})

test('geometries made by hand are leaves with their content', () => {
  const byHand = () =>
    geometries.geom2.fromPoints([
      [0, 0],
      [4, 0],
      [0, 3],
    ])
  const node = nodeOf(extrusions.extrudeLinear({ height: 2 }, byHand()))
  expect(node.children[0].op).toBe('data')
  expect(node).toBe(nodeOf(extrusions.extrudeLinear({ height: 2 }, byHand())))
})

test('a slice callback runs at once, and its result is hashed by content', () => {
  const callback = vi.fn((progress: number, _: number, base: unknown) =>
    extrusions.slice.fromPoints(geometries.geom2.toPoints(base as never).map(([x, y]) => [x, y, progress])),
  )
  const make = () => extrusions.extrudeFromSlices({ numberOfSlices: 2, callback }, square({ size: 4 }))
  const [first, second] = [make(), make()]
  expect(callback).toHaveBeenCalledTimes(4)
  expect(nodeOf(first)).toBe(nodeOf(second))
  expect(measurements.measureVolume(first)).toBeCloseTo(16, 9)
})

test('round means round: the true extents, and no chord farther off than the tolerance', () => {
  for (const radius of [0.4, 3, 47, 900]) {
    const ball = sphere({ radius })
    expect(measurements.measureBoundingBox(ball)).toEqual([
      [-radius, -radius, -radius].map(v => expect.closeTo(v, 9)),
      [radius, radius, radius].map(v => expect.closeTo(v, 9)),
    ])
    const segments = segmentsFor(radius, 0.01)
    expect(radius * (1 - Math.cos(Math.PI / segments))).toBeLessThanOrEqual(0.01)
    expect(segments % 4).toBe(0)
  }
})

test('a scaled round is as fine as a round of that size', () => {
  const sides = (g: Parameters<typeof nodeOf>[0]) =>
    geometries.geom2.toSides(evaluateStock(nodeOf(g), full) as never).length
  expect(sides(transforms.scale([50, 50, 1], circle({ radius: 1 })))).toBe(sides(circle({ radius: 50 })))
})

test('a boolean of one shape is that shape, a hull of one is its hull', () => {
  const ell = () => booleans.union(square({ size: 2 }), square({ size: 2, center: [1, 1] }))
  expect(nodeOf(booleans.union(ell()))).toBe(nodeOf(ell()))
  expect(measurements.measureArea(hulls.hull(ell()))).toBeCloseTo(8, 4)
})

test('given segments stay a polygon', () => {
  expect(measurements.measureArea(circle({ radius: 2, segments: 6 }))).toBeCloseTo(6 * Math.sqrt(3), 9)
})

test('an open path is refused when it is extruded, not when it is made', () => {
  const open = primitives.arc({ endAngle: 1 })
  expect(() => extrusions.extrudeLinear({ height: 5 }, open as never)).toThrow('extruded path must be closed')
})

test('options that are changed after the call change nothing', () => {
  const options = { size: [2, 2, 2] as [number, number, number] }
  const first = cuboid(options)
  options.size[0] = 9
  expect(measurements.measureVolume(first)).toBeCloseTo(8, 9)
  expect(nodeOf(cuboid({ size: [2, 2, 2] }))).toBe(nodeOf(first))
})

test('faces that are given inside out are turned once, however often the solid is made', () => {
  const faces = [
    [2, 0, 1],
    [1, 0, 3],
    [2, 1, 3],
    [0, 2, 3],
  ]
  const points: [number, number, number][] = [
    [0, 0, 0],
    [3, 0, 0],
    [0, 3, 0],
    [0, 0, 3],
  ]
  const node = nodeOf(primitives.polyhedron({ points, faces, orientation: 'inward' }))
  for (let time = 0; time < 2; time++)
    expect(measurements.measureVolume(evaluateStock(node, full) as never)).toBeCloseTo(27 / 6, 9)
})
