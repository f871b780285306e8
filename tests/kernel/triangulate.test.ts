import loadManifold, { type ManifoldToplevel } from 'manifold-3d'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Outline } from '../../src/kernel/rings.ts'
import { triangulate } from '../../src/kernel/triangulate.ts'
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

/** A star with a star-shaped hole, and now and then another one beside it, turned by any angle. */
function stars(random: () => number): Outline[] {
  const turn = 7 * random()
  const star = (x: number, way: 1 | -1, [least, most]: Point): Point[] => {
    const points = 3 + Math.floor(60 * random())
    return Array.from({ length: points }, (_, i) => {
      const angle = (way * 2 * Math.PI * i) / points
      const radius = least + (most - least) * random()
      const [px, py] = [x + radius * Math.cos(angle), radius * Math.sin(angle)]
      return [px * Math.cos(turn) - py * Math.sin(turn), px * Math.sin(turn) + py * Math.cos(turn)]
    })
  }
  const one = (x: number) => [star(x, 1, [10, 20]), star(x, -1, [1, 4.9])]
  return random() < 0.5 ? one(0) : [...one(0), ...one(50)]
}

/** A square, its sides split in the middle. */
const square = (x: number, y: number, size: number): Point[] => [
  [x, y],
  [x + size / 2, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
]

test('plates with holes and stars are filled by the sweep, with every point on their outlines', () => {
  const random = randomFrom(seed)
  const byManifold = vi.spyOn(wasm, 'triangulate')
  for (let i = 0; i < 30; i++) {
    expectFilled(plate(random))
    expectFilled(stars(random))
  }
  expectFilled([square(0, 0, 10), square(20, 0, 10)])
  expect(byManifold).not.toHaveBeenCalled()
  byManifold.mockRestore()
})

test('where a hole touches the border, Manifold judges', () => {
  const byManifold = vi.spyOn(wasm, 'triangulate')
  triangulate(wasm, [square(0, 0, 10), square(5, 0, 4).reverse()])
  expect(byManifold).toHaveBeenCalledOnce()
  byManifold.mockRestore()
})
