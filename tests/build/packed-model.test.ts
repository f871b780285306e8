import { beforeAll, expect, test } from 'vitest'
import { placementMatrix } from '#design'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { drawableOf, expanded } from '../../src/build/drawable.ts'
import { packModel } from '../../src/build/pack-model.ts'
import { unpackModel } from '../../src/build/packed-model.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { preview } from '../../src/kernel/mesh.ts'
import { enclosedVolume } from '../designs/assert-closed.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

test('what is packed comes out again: parts, places and volumes', async () => {
  const { design } = await loadDesign('pillow-block')
  const assembly = design.build(design.values({}))
  const packed = packModel(assembly, part => kernel.mesh(part.solid, preview))
  const { parts, placements } = unpackModel(packed.buffer)
  expect(placements.length).toBe(assembly.placements.length)
  for (const [i, { matrix }] of placements.entries())
    for (const [k, value] of placementMatrix(assembly.placements[i]).entries())
      expect(matrix[k]).toBeCloseTo(value, 12)
  const housing = parts.find(part => part.name === 'housing')
  const placed = assembly.placements.find(({ part }) => part.name === 'housing')
  if (!housing || !placed) throw new Error('no housing')
  expect(housing.title).toEqual(placed.part.title)
  const mesh = kernel.mesh(placed.part.solid, preview)
  const { positions, normals, triangles, edges } = housing.shaded
  const filled = { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) }
  // Float32 keeps seven figures.
  expect(enclosedVolume(filled) / mesh.volume).toBeCloseTo(1, 5)
  // Sixteen bits of a normal are more than anybody sees.
  const drawable = drawableOf(mesh)
  const drawn = expanded({ positions, normals, triangles, edges })
  expect(drawn.positions).toEqual(drawable.positions)
  expect(drawn.edges).toEqual(drawable.edges)
  expect(drawn.normals.every((n, i) => Math.abs(n - drawable.normals[i]) < 2e-5)).toBe(true)
  // Each part once, however often it is placed, and no more than its triangles need.
  expect(new Set(parts.map(part => part.name)).size).toBe(parts.length)
  expect(packed.length).toBeLessThan(400_000)
})
