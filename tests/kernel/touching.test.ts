import { beforeAll, expect, test } from 'vitest'
import { booleans, primitives, transforms } from '#jscad'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

test('blocks that touch face to face are one body, at whatever angle they were turned', () => {
  const block = primitives.cuboid({ size: [10, 7, 3], center: [5, 3.5, 1.5] })
  const next = transforms.translate([10, 0, 0], block)
  for (let degrees = 1; degrees < 360; degrees += 7) {
    const turn = (solid: typeof block) =>
      transforms.rotate([degrees / 57.3, degrees / 31, degrees / 23], solid)
    // One of them turned about the common edge and back: the same place, other roundings.
    const there = transforms.translate([10, 0, 0], transforms.rotateZ(1, transforms.rotateZ(-1, block)))
    for (const other of [next, there]) {
      const mesh = kernel.mesh(booleans.union(turn(block), turn(other)))
      expect(mesh.bodies, `${degrees}°`).toBe(1)
      expect(mesh.genus, `${degrees}°`).toBe(0)
      expect(mesh.volume, `${degrees}°`).toBeCloseTo(420, 6)
    }
  }
})

test('blocks that are apart stay apart', () => {
  const block = primitives.cuboid({ size: [10, 7, 3], center: [5, 3.5, 1.5] })
  const away = transforms.translate([10.00001, 0, 0], block)
  const mesh = kernel.mesh(booleans.union(transforms.rotateZ(0.3, block), transforms.rotateZ(0.3, away)))
  expect(mesh.bodies).toBe(2)
})
