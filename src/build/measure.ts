import { type Assembly, placementMatrix } from '#design'
import type { Geom3 } from '#jscad'
import type { MeshKernel } from '../kernel/manifold.ts'
import { type Box, full, type Mesh, type Point3, type Quality } from '../kernel/mesh.ts'

const corners = [0, 1, 2, 3, 4, 5, 6, 7]

/** The box of an assembly in mm: around every vertex of every placed part. */
export function assemblyBox(assembly: Assembly, meshOf: (part: string) => Mesh): Box {
  const min: Point3 = [Infinity, Infinity, Infinity]
  const max: Point3 = [-Infinity, -Infinity, -Infinity]
  for (const placement of assembly.placements) {
    const matrix = placementMatrix(placement)
    const { positions, box } = meshOf(placement.part.name)
    const reach = (x: number, y: number, z: number): void => {
      for (let axis = 0; axis < 3; axis++) {
        const value = matrix[axis] * x + matrix[axis + 4] * y + matrix[axis + 8] * z + matrix[axis + 12]
        if (value < min[axis]) min[axis] = value
        if (value > max[axis]) max[axis] = value
      }
    }
    // A quarter turn leaves a box a box.
    if (placement.turn.every(degrees => degrees % 90 === 0)) {
      const ends = [box.min, box.max]
      for (const i of corners) reach(ends[i & 1][0], ends[(i >> 1) & 1][1], ends[i >> 2][2])
    } else
      for (let v = 0; v < positions.length; v += 3) reach(positions[v], positions[v + 1], positions[v + 2])
  }
  return { min, max }
}

/** The mass in kg of a volume in mm³ at a density in kg/m³. */
export const massOf = (volume: number, density: number): number => volume * 1e-9 * density

/** Greatest share of its volume that a mesh may lack or have too much. */
const volumeShare = 0.0007

/**
 * How fine the mesh is to make a part by: within 0.01 mm of it, and within a thousandth of its volume. That a slender bar
 * or a rim of many grooves needs more is seen from meshes ten and twenty times as coarse: what a mesh lacks grows with its
 * chords. Those two are quick, and often spare making a mesh that is not fine enough.
 */
export function fullQuality(kernel: Pick<MeshKernel, 'mesh'>, solid: Geom3): Quality {
  const at = (times: number): Quality => (times === 1 ? full : { chord: times * full.chord })
  const volume = (times: number): number => kernel.mesh(solid, at(times)).volume
  /** The share that is lost with each of the full quality's chords. */
  const lack = (fine: number, coarse: number): number =>
    Math.abs(volume(coarse) / volume(fine) - 1) / (coarse - fine)
  let times = Math.min(1, volumeShare / lack(10, 20))
  for (let lost = lack(times, 10); times * lost > volumeShare; lost = lack(times, 10))
    times = (0.98 * volumeShare) / lost
  return at(times)
}
