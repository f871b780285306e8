import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smoothProfile } from '#design'
import { evaluateStock, extrusions, measurements } from '#jscad'
import { arcOf, type Point } from '../../src/jscad/arc.ts'
import { fitArcs } from '../../src/jscad/fit-arcs.ts'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { profileArea } from '../../src/kernel/contour.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'

const round = (radius: number, from: number, to: number, count: number): Point[] =>
  Array.from({ length: count + 1 }, (_, i) => {
    const a = from + ((to - from) * i) / count
    return [radius * Math.cos(a), radius * Math.sin(a)]
  })

/** An involute of a base circle, from radius to radius, mm. */
const involute = (base: number, from: number, to: number, count: number): Point[] =>
  Array.from({ length: count + 1 }, (_, i) => {
    const t = Math.sqrt(((from + ((to - from) * i) / count) / base) ** 2 - 1)
    return [base * (Math.cos(t) + t * Math.sin(t)), base * (Math.sin(t) - t * Math.cos(t))]
  })

const arcsOf = (points: readonly Point[]) => {
  const vertices = fitArcs(points)
  const [x, y] = points[points.length - 1]
  return vertices.map((v, i) => ({ v, arc: arcOf(v, vertices[i + 1] ?? { x, y, bulge: 0 }) }))
}

test('points of a circle become that circle, whichever way they turn', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      fc.boolean(),
      (radius, from, angle, left) => {
        const arcs = arcsOf(round(radius, from, from + (left ? angle : -angle), 24))
        expect(arcs).toHaveLength(1)
        for (const { v, arc } of arcs) {
          expect(Math.abs((arc?.radius ?? 0) / radius - 1)).toBeLessThan(1e-6)
          expect(Math.hypot(...(arc?.centre ?? [9]))).toBeLessThan(1e-6 * radius)
          expect(v.bulge > 0).toBe(left)
        }
      },
    ),
  )
})

test('the flank of a gear of module 2 is a few arcs that touch, none of its points a micrometre beside them', () => {
  const points = involute(18.79, 18.8, 22, 60)
  const arcs = arcsOf(points)
  expect(arcs.length).toBeLessThanOrEqual(12)
  for (const p of points) {
    const distance = Math.min(
      ...arcs.map(({ arc }) =>
        arc ? Math.abs(Math.hypot(p[0] - arc.centre[0], p[1] - arc.centre[1]) - arc.radius) : 9,
      ),
    )
    expect(distance).toBeLessThan(0.001)
  }
  // Where arcs touch, their centres and the joint lie in one line.
  for (let i = 1; i < arcs.length; i++) {
    const [a, b] = [arcs[i - 1].arc, arcs[i].arc]
    if (!a || !b) throw new Error('an involute has no straight piece')
    const { x, y } = arcs[i].v
    const [ux, uy, wx, wy] = [x - a.centre[0], y - a.centre[1], x - b.centre[0], y - b.centre[1]]
    expect(Math.abs(ux * wy - uy * wx) / (a.radius * b.radius)).toBeLessThan(1e-3)
  }
})

test('a smooth profile is arcs to exact files, and chords of them as fine as their quality to meshes', async () => {
  const [meshes, exact] = [await loadMeshKernel(), await loadExactKernel()]
  const half = smoothProfile([
    round(10, 0, Math.PI, 180),
    [
      [-10, round(10, 0, Math.PI, 180)[180][1]],
      [10, 0],
    ],
  ])
  const contours = exact.contours(half)
  expect(contours).toHaveLength(1)
  expect(profileArea(contours)).toBeCloseTo(50 * Math.PI, 6)
  const solid = exact.solid(extrusions.extrudeLinear({ height: 3 }, half))
  expect(solid.volume).toBeCloseTo(150 * Math.PI, 5)
  expect(solid.faceted).toEqual([])
  // Two arcs of a quarter turn each, of the segments that the quality asks for.
  for (const [chord, steps] of [
    [0.1, 6],
    [0.01, 18],
  ]) {
    const { volume } = meshes.mesh(extrusions.extrudeLinear({ height: 3 }, half), { chord })
    expect(volume).toBeCloseTo(3 * 100 * steps * Math.sin(Math.PI / 2 / steps), 6)
  }
  const script = evaluateStock(nodeOf(half), 'jscad')
  expect(measurements.measureArea(script)).toBeCloseTo((180 / 2) * 100 * Math.sin(Math.PI / 180), 6)
})

test('runs that do not join are refused', () => {
  const runs: [number, number][][] = [
    [
      [0, 0],
      [4, 0],
    ],
    [
      [4, 1],
      [0, 0],
    ],
  ]
  expect(() => smoothProfile(runs)).toThrow('run 2 of the profile does not begin where the one before ends')
})
