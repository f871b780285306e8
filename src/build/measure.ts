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

/** Greatest share of its volume that a mesh may lack or have too much: a thousandth, and a margin. */
const volumeShare = 0.0007

/** No mesh is finer than this share of the full quality's chord, whatever the coarse ones foretell. */
const finest = 1 / 1000

/**
 * How fine the mesh is to make a part by: within 0.01 mm of it, and within a thousandth of its volume. That a slender bar
 * or a plate of many small holes needs more is seen from two coarse meshes, one with twice the segments of the other: what
 * a round lacks falls with the square of its segments, so they tell where the volume tends. It does not simply grow with
 * the chord, for segments come in fours, and no round has fewer than twelve.
 */
export function fullQuality(kernel: Pick<MeshKernel, 'mesh'>, solid: Geom3): Quality {
  const at = (times: number): Quality => (times === 1 ? full : { chord: times * full.chord })
  // Twice the segments of a chord are those of a quarter of it.
  const [coarse, finer] = [2, 4].map(times => kernel.mesh(solid, { chord: 40 * full.chord, times }).volume)
  const limit = finer + (finer - coarse) / 3
  const lack = (volume: number): number => Math.abs(volume / limit - 1)
  // The coarse lack often spares making a mesh that is not fine enough.
  let times = Math.min(1, (10 * volumeShare) / lack(coarse))
  for (;;) {
    const lost = lack(kernel.mesh(solid, at(times)).volume)
    if (lost <= volumeShare || times <= finest) return at(times)
    times = Math.max(finest, (0.98 * times * volumeShare) / lost)
  }
}
