import { Matrix4, Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { Feature } from '../../../docs-site/viewer/features.ts'
import { carried, measureOne, measureTwo } from '../../../docs-site/viewer/measure.ts'

const v = (x: number, y: number, z: number) => new Vector3(x, y, z)
const point = (x: number, y: number, z: number): Feature => ({ kind: 'point', at: v(x, y, z), exact: true })
const line = (from: Vector3, to: Vector3): Feature => ({ kind: 'line', from, to, exact: true })
const plane = (at: Vector3, normal: Vector3): Feature => ({ kind: 'plane', at, normal })
const circle = (centre: Vector3, radius: number, axis = v(0, 0, 1), sweep = 360): Feature => ({
  kind: 'arc',
  centre,
  axis,
  radius,
  sweep,
  exact: true,
  points: [centre.clone().add(v(radius, 0, 0))],
})
const figures = (a: Feature, b: Feature) =>
  Object.fromEntries(measureTwo(a, b).figures.map(({ name, value }) => [name, value]))

test('two corners are as far apart as Pythagoras says, with the parts along the axes', () => {
  const found = figures(point(1, 2, 3), point(4, 6, 15))
  expect(found.distance).toBeCloseTo(13, 12)
  expect([found.x, found.y, found.z]).toEqual([3, 4, 12])
})

test('parallel faces give the thickness between them, others their angle', () => {
  expect(figures(plane(v(3, 4, 0), v(0, 0, 1)), plane(v(-20, 9, 12), v(0, 0, -1))).distance).toBeCloseTo(
    12,
    12,
  )
  const slope = v(0, Math.sin(Math.PI / 6), Math.cos(Math.PI / 6))
  expect(figures(plane(v(0, 0, 0), v(0, 0, 1)), plane(v(0, 0, 0), slope)).angle).toBeCloseTo(30, 9)
})

test('a face and an edge: the distance of a parallel one, the angle of another', () => {
  const ground = plane(v(0, 0, 0), v(0, 0, 1))
  expect(figures(ground, line(v(0, 0, 7), v(5, 5, 7))).distance).toBeCloseTo(7, 12)
  expect(figures(line(v(0, 0, 0), v(1, 0, 1)), ground).angle).toBeCloseTo(45, 9)
})

test('holes give the distance of their axes, and of their centres when they lie at other heights', () => {
  const found = measureTwo(circle(v(0, 0, 0), 4), circle(v(30, 40, 120), 6)).figures
  expect(found[0]).toMatchObject({ name: 'axes', exact: true })
  expect(found[0].value).toBeCloseTo(50, 12)
  expect(found[1]).toMatchObject({ name: 'distance' })
  expect(found[1].value).toBeCloseTo(130, 12)
  // The two rims of one hole are its length apart.
  expect(figures(circle(v(0, 0, 0), 4), circle(v(0, 0, 9), 4)).distance).toBeCloseTo(9, 12)
})

test('edges that pass each other are as near as their nearest points', () => {
  expect(figures(line(v(-5, 0, 0), v(5, 0, 0)), line(v(0, -5, 3), v(0, 5, 3))).distance).toBeCloseTo(3, 12)
  // Beyond its end an edge is no longer there.
  expect(figures(line(v(0, 0, 0), v(1, 0, 0)), point(4, 4, 0)).distance).toBeCloseTo(5, 12)
  expect(figures(line(v(0, 0, 0), v(9, 0, 0)), line(v(2, 6, 0), v(3, 6, 0))).distance).toBeCloseTo(6, 12)
})

test('a hole says its diameter, an arc up to a half its radius, a point where it is', () => {
  expect(measureOne(circle(v(0, 0, 0), 8.5)).figures[0]).toEqual({ name: 'diameter', value: 17, exact: true })
  const fillet = measureOne(circle(v(0, 0, 0), 3, v(0, 0, 1), 90)).figures
  expect(fillet.map(({ name, value }) => [name, value])).toEqual([
    ['radius', 3],
    ['arc', 90],
  ])
  expect(measureOne(point(1, 2, 3)).figures.map(({ value }) => value)).toEqual([1, 2, 3])
})

test('a curve, or a point that is on no corner, is never called exact', () => {
  const loose: Feature = { kind: 'point', at: v(0, 0, 0), exact: false }
  expect(measureTwo(loose, point(1, 0, 0)).figures[0].exact).toBe(false)
  const curve: Feature = { kind: 'curve', points: [v(0, 0, 0), v(3, 0, 0), v(3, 4, 0)] }
  expect(measureOne(curve).figures[0]).toEqual({ name: 'length', value: 7, exact: false })
  expect(measureTwo(curve, point(3, 4, 2)).figures[0]).toMatchObject({ exact: false, value: 2 })
})

test('a feature carried with its part measures the same', () => {
  const matrix = new Matrix4().makeRotationX(0.7).setPosition(5, -3, 11)
  const [a, b] = [circle(v(1, 2, 3), 4), plane(v(0, 0, 0), v(0, 0, 1))]
  const there = measureTwo(carried(a, matrix), carried(b, matrix))
  expect(there.figures[0].value).toBeCloseTo(measureTwo(a, b).figures[0].value, 9)
})
