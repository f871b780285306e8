import type { IndexedMesh } from './weld.ts'

type Point = [number, number]

/**
 * The mesh of a prism on z = 0 over outlines (outer ones counter-clockwise, holes clockwise), mm.
 * `triangulate` splits the outlines into triangles of their points, numbered through.
 */
export function prism(
  outlines: Point[][],
  height: number,
  triangulate: (outlines: Point[][]) => readonly (readonly number[])[],
): IndexedMesh {
  const count = outlines.reduce((sum, outline) => sum + outline.length, 0)
  const positions = new Float64Array(6 * count)
  const triangles: number[] = []
  let first = 0
  for (const outline of outlines) {
    outline.forEach(([x, y], i) => {
      const low = first + i
      const lowNext = first + ((i + 1) % outline.length)
      positions.set([x, y, 0], 3 * low)
      positions.set([x, y, height], 3 * (count + low))
      triangles.push(low, lowNext, count + lowNext, low, count + lowNext, count + low)
    })
    first += outline.length
  }
  for (const [a, b, c] of triangulate(outlines)) triangles.push(count + a, count + b, count + c, a, c, b)
  return { positions, triangles: Uint32Array.from(triangles) }
}
