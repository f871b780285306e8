import loadManifold, { type ManifoldToplevel } from 'manifold-3d'
import { beforeAll, expect, test, vi } from 'vitest'
import { type Outline, triangulate } from '../../src/kernel/triangulate.ts'
import { randomFrom } from '../designs/draw-values.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
console.log(`triangulation: SEED=${seed}`)

let wasm: ManifoldToplevel
beforeAll(async () => {
  wasm = await loadManifold()
  wasm.setup()
})

type Point = [number, number]

const areaOf = (outline: Outline): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]
    return sum + (x * ny - nx * y) / 2
  }, 0)

/** Every edge of the outlines has one triangle, every other edge two that run it both ways, and the areas add up. */
function expectFilled(outlines: readonly Outline[]) {
  const points = outlines.flat()
  const triangles = triangulate(wasm, outlines)
  const edges = new Map<string, number>()
  let filled = 0
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [triangles[i], triangles[i + 1], triangles[i + 2]]
    const area = areaOf(corners.map(corner => points[corner]))
    expect(area).toBeGreaterThan(-1e-9)
    filled += area
    corners.forEach((from, k) => {
      const to = corners[(k + 1) % 3]
      const name = from < to ? `${from} ${to}` : `${to} ${from}`
      edges.set(name, (edges.get(name) ?? 0) + (from < to ? 1 : -1))
    })
  }
  let first = 0
  for (const outline of outlines) {
    outline.forEach((_, i) => {
      const [from, to] = [first + i, first + ((i + 1) % outline.length)]
      const name = from < to ? `${from} ${to}` : `${to} ${from}`
      expect(edges.get(name), `edge ${name}`).toBe(from < to ? 1 : -1)
      edges.delete(name)
    })
    first += outline.length
  }
  for (const [name, sum] of edges) expect(sum, `edge ${name}`).toBe(0)
  expect(filled).toBeCloseTo(
    outlines.reduce((sum, outline) => sum + areaOf(outline), 0),
    6,
  )
}

/** A plate with round, square or slotted holes on a grid, and points in a line on its border and beside its holes. */
function plate(random: () => number): Outline[] {
  const [columns, rows] = [1 + Math.floor(9 * random()), 1 + Math.floor(9 * random())]
  const corners: Point[] = [
    [0, 0],
    [10 * columns, 0],
    [10 * columns, 10 * rows],
    [0, 10 * rows],
  ]
  const border: Point[] = []
  for (const [k, from] of corners.entries()) {
    const to = corners[(k + 1) % 4]
    const steps = 1 + Math.floor(4 * random())
    for (let i = 0; i < steps; i++)
      border.push([from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps])
  }
  const segments = 4 * (1 + Math.floor(5 * random()))
  const [radius, slot] = [1 + 2 * random(), random() < 0.5 ? 0 : random()]
  const holes = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [10 * (i % columns) + 5, 10 * Math.floor(i / columns) + 5]
    return Array.from({ length: segments }, (_, k): Point => {
      const angle = (-2 * Math.PI * (k + 0.5)) / segments
      return [x + radius * Math.cos(angle) + slot * Math.sign(Math.cos(angle)), y + radius * Math.sin(angle)]
    })
  })
  return random() < 0.5 ? [border, ...holes] : [...holes, border]
}

test('plates with holes are filled, with every point on their outlines', () => {
  const random = randomFrom(seed)
  const byManifold = vi.spyOn(wasm, 'triangulate')
  for (let i = 0; i < 60; i++) expectFilled(plate(random))
  // Only where holes on one line make flat triangles.
  expect(byManifold.mock.calls.length).toBeLessThan(50)
  byManifold.mockRestore()
})

test('two plates are filled as well, by Manifold', () => {
  const square = (x: number): Point[] => [
    [x, 0],
    [x + 5, 0],
    [x + 10, 0],
    [x + 10, 10],
    [x, 10],
  ]
  const byManifold = vi.spyOn(wasm, 'triangulate')
  expectFilled([square(0), square(20)])
  expect(byManifold).toHaveBeenCalledOnce()
  byManifold.mockRestore()
})
