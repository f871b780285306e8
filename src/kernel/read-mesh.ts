import type { Manifold } from 'manifold-3d'
import { KernelError } from './kernel-error.ts'
import type { IndexedMesh } from './weld.ts'

/** The mesh of a solid with its double precision. Throws KernelError on a solid that could not be made. */
export function readMesh(solid: Manifold): IndexedMesh {
  const status = solid.status()
  if (status !== 'NoError') throw new KernelError(`the solid cannot be meshed (${status})`)
  // getMesh rounds to single precision; a warp sees the doubles, in the same order.
  return { positions: readCorners(solid), triangles: solid.getMesh().triVerts }
}

/** The corners of a solid in double precision: x, y, z of each. */
export function readCorners(solid: Manifold): Float64Array {
  let corners = new Float64Array()
  solid
    .warpBatch((v, count) => {
      corners = v.slice(0, count * 3)
      // Corners that are no numbers end the warp at once: sorting and shading its copy, which nobody needs, would take
      // thirty times as long.
      v.fill(NaN)
    })
    .delete()
  return corners
}
