import { type Assembly, type Placement, placementMatrix } from '#design'
import { booleans, type Geom3, maths, transforms } from '#jscad'
import { KernelError } from '../../src/kernel/kernel-error.ts'
import type { MeshKernel } from '../../src/kernel/manifold.ts'

const placed = (placement: Placement): Geom3 =>
  transforms.transform(
    // Sixteen numbers.
    maths.mat4.clone([...placementMatrix(placement)] as ReturnType<typeof maths.mat4.create>),
    placement.part.solid,
  )

/** What made parts of an assembly share with any other of its parts, by the names of both: volumes in mm³ above a trace. */
export function overlaps(kernel: MeshKernel, { placements }: Assembly, trace = 0.01): Record<string, number> {
  const found: Record<string, number> = {}
  const all = placements.map(placement => {
    const solid = placed(placement)
    return { part: placement.part, solid, mesh: kernel.mesh(solid) }
  })
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      if (a.part.kind === 'bought' && b.part.kind === 'bought') continue
      const apart = [0, 1, 2].some(
        axis => a.mesh.box.max[axis] <= b.mesh.box.min[axis] || b.mesh.box.max[axis] <= a.mesh.box.min[axis],
      )
      if (apart) continue
      const volume = sharedVolume(kernel, a.solid, b.solid)
      if (volume > trace) found[`${a.part.name} ∩ ${b.part.name}`] = volume
    }
  })
  return found
}

function sharedVolume(kernel: MeshKernel, a: Geom3, b: Geom3): number {
  try {
    return kernel.mesh(booleans.intersect(a, b)).volume
  } catch (error) {
    if (error instanceof KernelError) return 0 // they share nothing
    throw error
  }
}
