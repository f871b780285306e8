import { expect, test } from 'vitest'
import { drawLines } from '../../src/formats/line-drawing.ts'
import type { Point3 } from '../../src/kernel/mesh.ts'
import { meshOf, tube } from './samples.ts'

const at = (x: number, y: number, z: number) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1]
const colour = [0.5, 0.5, 0.5] as const

/** A cube around the origin. */
function cube(side: number) {
  const h = side / 2
  const points = Array.from({ length: 8 }, (_, i): Point3 => [i & 1 ? h : -h, i & 2 ? h : -h, i & 4 ? h : -h])
  const sides = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ]
  return meshOf(
    points,
    sides.flatMap(([a, b, c, d]): Point3[] => [
      [a, b, c],
      [a, c, d],
    ]),
  )
}

/** The polylines of each weight in a drawing, as absolute points. */
function linesOf(svg: Uint8Array): [number, number][][][] {
  const text = new TextDecoder().decode(svg)
  return [...text.matchAll(/ d="([^"]*)"/g)].map(([, d]) => {
    let [x, y] = [0, 0]
    return d
      .split('m')
      .slice(1)
      .map(run => {
        const numbers = (run.match(/-?\d+/g) ?? []).map(Number)
        return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
          x += numbers[2 * i]
          y += numbers[2 * i + 1]
          return [x, y]
        })
      })
  })
}

const lengthOf = (lines: readonly (readonly [number, number])[][]): number =>
  lines
    .flatMap(run => run.slice(1).map((p, i) => Math.hypot(p[0] - run[i][0], p[1] - run[i][1])))
    .reduce((sum, length) => sum + length, 0)

test('a cube seen from its corner shows six edges of outline and three within, none of the hidden three', () => {
  const [outlines, edges] = linesOf(drawLines([{ mesh: cube(10), matrix: at(0, 0, 0), colour }], [1, -1, 1]))
  // All edges look equally long, √(2/3) of theirs; the cube is 2 edges high: 1200 less the margins of 48.
  const edge = (1200 - 96) / 2
  expect(Math.abs(lengthOf(outlines) / edge - 6)).toBeLessThan(0.05)
  expect(Math.abs(lengthOf(edges) / edge - 3)).toBeLessThan(0.05)
  const points = [...outlines, ...edges].flat()
  expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(48, -1)
  expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(1152, -1)
})

test('what stands behind draws no line, and two parts that share an edge draw it once', () => {
  const large = { mesh: cube(40), matrix: at(0, 0, 0), colour }
  const behind = { mesh: cube(5), matrix: at(0, 30, 0), colour }
  const view = [0, -1, 0.001] as const
  const alone = drawLines([large], view)
  expect(new TextDecoder().decode(drawLines([large, behind], view))).toBe(new TextDecoder().decode(alone))
  const twice = linesOf(drawLines([large, { ...large }], view))
  expect(lengthOf(twice.flat())).toBeCloseTo(lengthOf(linesOf(alone).flat()), -2)
})

test('a ring keeps its round: every point of its rim lies on the circle', () => {
  const [outlines, edges] = linesOf(
    drawLines([{ mesh: tube(20, 10, 5, 180), matrix: at(0, 0, 0), colour }], [0, 0, 1]),
  )
  const radii = [...outlines, ...edges].flat().map(([x, y]) => Math.hypot(x - 800, y - 600))
  const [outer, inner] = [552, 276]
  for (const r of radii) expect(Math.min(Math.abs(r - outer), Math.abs(r - inner))).toBeLessThan(4)
  // Circumferences, drawn as chords that stray less than a unit.
  expect(lengthOf([...outlines, ...edges])).toBeGreaterThan(0.97 * 2 * Math.PI * (outer + inner))
})

test('a drawing has the same bytes each time, its colours follow the page, and nothing is refused', () => {
  const items = [{ mesh: cube(10), matrix: at(0, 0, 0), colour }]
  const text = new TextDecoder().decode(drawLines(items))
  expect(new TextDecoder().decode(drawLines(items))).toBe(text)
  expect(text).toContain('currentColor')
  expect(text).toContain('prefers-color-scheme:dark')
  expect(() => drawLines([])).toThrow(/nothing to draw/)
})
