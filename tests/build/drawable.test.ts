import { expect, test } from 'vitest'
import { primitives } from '#jscad'
import { drawableOf } from '../../src/build/drawable.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

const draw = async (solid: ReturnType<typeof primitives.cuboid>) =>
  drawableOf((await loadMeshKernel()).mesh(solid))

/** Summed length of the edges, mm. */
function edgeLength(edges: Float32Array): number {
  let sum = 0
  for (let i = 0; i < edges.length; i += 6)
    sum += Math.hypot(edges[i] - edges[i + 3], edges[i + 1] - edges[i + 4], edges[i + 2] - edges[i + 5])
  return sum
}

test('a box shows its twelve edges and flat faces', async () => {
  const { positions, normals, edges } = await draw(primitives.cuboid({ size: [10, 20, 30] }))
  expect(edges.length).toBe(12 * 6)
  expect(edgeLength(edges)).toBeCloseTo(4 * (10 + 20 + 30), 3)
  expect(positions.length).toBe(12 * 9)
  for (let i = 0; i < normals.length; i += 3) {
    const along = [...normals.subarray(i, i + 3)].map(Math.abs).sort()
    expect(along).toEqual([0, 0, 1])
  }
})

test('a cylinder shows its two rims, and its side is shaded as round', async () => {
  const { positions, normals, edges } = await draw(primitives.cylinder({ radius: 20, height: 10 }))
  expect(edgeLength(edges) / (2 * 2 * Math.PI * 20)).toBeCloseTo(1, 2)
  for (let i = 0; i < normals.length; i += 3) {
    if (Math.abs(normals[i + 2]) > 0.5) continue
    const radial = (positions[i] * normals[i] + positions[i + 1] * normals[i + 1]) / 20
    expect(radial).toBeGreaterThan(0.999)
  }
})
