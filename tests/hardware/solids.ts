import { expect } from 'vitest'
import type { BoughtPart } from '#design'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import type { Mesh } from '../../src/kernel/mesh.ts'

export const kernel = await loadMeshKernel()

/** Box to 1 µm: welding and 2D booleans round at about 1e-8 of the size. `null` leaves a side open. */
export function expectBox(mesh: Mesh, min: (number | null)[], max: (number | null)[]) {
  for (const axis of [0, 1, 2]) {
    const [low, high] = [min[axis], max[axis]]
    if (low !== null) expect(mesh.box.min[axis]).toBeCloseTo(low, 3)
    if (high !== null) expect(mesh.box.max[axis]).toBeCloseTo(high, 3)
  }
}

/** Stated mass against that of the mesh in kg/mm³, within a share. */
export function expectMass(part: BoughtPart, mesh: Mesh, share: number, density = 7.85e-6) {
  expect(Math.abs(part.mass / (mesh.volume * density) - 1), part.name).toBeLessThanOrEqual(share)
}
