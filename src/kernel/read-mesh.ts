import type { Manifold } from 'manifold-3d'
import { KernelError } from './kernel-error.ts'
import type { IndexedMesh } from './weld.ts'

/** The mesh of a solid with its double precision. Throws KernelError on a solid that could not be made. */
export function readMesh(solid: Manifold): IndexedMesh {
  const status = solid.status()
  if (status !== 'NoError') throw new KernelError(`the solid cannot be meshed (${status})`)
  const { triVerts, vertProperties } = solid.getMesh()
  let positions = Float64Array.from(vertProperties)
  // getMesh rounds to single precision; a warp sees the doubles, in the same order. Corners that are no numbers
  // end that warp at once: sorting and shading its copy, which nobody needs, would take thirty times as long.
  solid
    .warpBatch((v, count) => {
      positions = v.slice(0, count * 3)
      v.fill(NaN)
    })
    .delete()
  return { positions, triangles: triVerts }
}
