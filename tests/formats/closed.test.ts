import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { primitives } from '#jscad'
import { isClosed } from '../../src/formats/closed.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

let triangles: Uint32Array
let corners: number
beforeAll(async () => {
  const torus = (await loadMeshKernel()).mesh(primitives.torus({ innerRadius: 3, outerRadius: 9 }))
  triangles = torus.triangles
  corners = torus.positions.length / 3
})

test('a torus is closed, however its triangles are ordered, and twice over', () => {
  expect(isClosed(triangles, corners)).toBe(true)
  expect(isClosed(Uint32Array.from([...triangles].reverse()), corners)).toBe(true)
  expect(isClosed(Uint32Array.from([...triangles, ...triangles]), corners)).toBe(true)
})

test('it is open without any one of its triangles, with one turned over, or with a corner elsewhere', () => {
  fc.assert(
    fc.property(fc.nat(triangles.length / 3 - 1), fc.nat(2), (triangle, corner) => {
      const at = 3 * triangle
      expect(
        isClosed(
          triangles.filter((_, i) => i < at || i > at + 2),
          corners,
        ),
      ).toBe(false)
      const [a, b, c] = triangles.subarray(at)
      const turned = triangles.slice()
      turned.set([a, c, b], at)
      expect(isClosed(turned, corners)).toBe(false)
      const moved = triangles.slice()
      moved[at + corner] = (moved[at + corner] + 1) % Math.max(...[a, b, c])
      expect(isClosed(moved, corners)).toBe(false)
    }),
  )
})
