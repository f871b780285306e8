import type { Outline } from './rings.ts'
import type { IndexedMesh } from './weld.ts'

/**
 * The mesh of a prism between two heights over outlines (outer ones counter-clockwise, holes clockwise), mm.
 * `triangulate` splits the outlines into triangles of their points, numbered through.
 */
export function prismMesh(
  outlines: readonly Outline[],
  { from, to }: { from: number; to: number },
  triangulate: (outlines: readonly Outline[]) => ArrayLike<number>,
): IndexedMesh {
  const count = outlines.reduce((sum, outline) => sum + outline.length, 0)
  const positions = new Float64Array(6 * count)
  const caps = count ? triangulate(outlines) : []
  const triangles = new Uint32Array(6 * count + 2 * caps.length)
  let [first, end] = [0, 0]
  const add = (a: number, b: number, c: number): void => {
    triangles[end++] = a
    triangles[end++] = b
    triangles[end++] = c
  }
  for (const outline of outlines) {
    outline.forEach(([x, y], i) => {
      const low = first + i
      const next = first + ((i + 1) % outline.length)
      const high = count + low
      positions[3 * low] = positions[3 * high] = x
      positions[3 * low + 1] = positions[3 * high + 1] = y
      positions[3 * low + 2] = from
      positions[3 * high + 2] = to
      add(low, next, count + next)
      add(low, count + next, high)
    })
    first += outline.length
  }
  for (let i = 0; i < caps.length; i += 3) {
    const [a, b, c] = [caps[i], caps[i + 1], caps[i + 2]]
    add(count + a, count + b, count + c)
    add(a, c, b)
  }
  return { positions, triangles }
}

/** A mesh carried by a 4×4 matrix by columns, in place; a mirrored one is turned inside out, so that it encloses. */
export function carryMesh({ positions: p, triangles: t }: IndexedMesh, m: ArrayLike<number>): IndexedMesh {
  for (let i = 0; i < p.length; i += 3) {
    const [x, y, z] = [p[i], p[i + 1], p[i + 2]]
    for (let k = 0; k < 3; k++) p[i + k] = m[k] * x + m[4 + k] * y + m[8 + k] * z + m[12 + k]
  }
  const mirrored =
    m[0] * (m[5] * m[10] - m[9] * m[6]) -
      m[4] * (m[1] * m[10] - m[9] * m[2]) +
      m[8] * (m[1] * m[6] - m[5] * m[2]) <
    0
  if (mirrored) for (let i = 0; i < t.length; i += 3) [t[i + 1], t[i + 2]] = [t[i + 2], t[i + 1]]
  return { positions: p, triangles: t }
}
