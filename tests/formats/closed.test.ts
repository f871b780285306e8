import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { primitives } from '#jscad'
import { isClosed } from '../../src/formats/closed.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

let triangles: Uint32Array
beforeAll(async () => {
  triangles = (await loadMeshKernel()).mesh(primitives.torus({ innerRadius: 3, outerRadius: 9 })).triangles
})

test('a torus is closed, however its triangles are ordered, and twice over', () => {
  expect(isClosed(triangles)).toBe(true)
  expect(isClosed(Uint32Array.from([...triangles].reverse()))).toBe(true)
  expect(isClosed(Uint32Array.from([...triangles, ...triangles]))).toBe(true)
})

test('it is open without any one of its triangles, with one turned over, or with a corner elsewhere', () => {
  fc.assert(
    fc.property(fc.nat(triangles.length / 3 - 1), fc.nat(2), (triangle, corner) => {
      const at = 3 * triangle
      expect(isClosed(triangles.filter((_, i) => i < at || i > at + 2))).toBe(false)
      const [a, b, c] = triangles.subarray(at)
      const turned = triangles.slice()
      turned.set([a, c, b], at)
      expect(isClosed(turned)).toBe(false)
      const moved = triangles.slice()
      moved[at + corner] = (moved[at + corner] + 1) % Math.max(...[a, b, c])
      expect(isClosed(moved)).toBe(false)
    }),
  )
})
