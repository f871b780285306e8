import { type Assembly, carry, placementMatrix } from '#design'
import type { Box, Mesh, Point3 } from '../kernel/mesh.ts'

/** The box of an assembly in mm: around every vertex of every placed part. */
export function assemblyBox(assembly: Assembly, meshOf: (part: string) => Mesh): Box {
  const min: Point3 = [Infinity, Infinity, Infinity]
  const max: Point3 = [-Infinity, -Infinity, -Infinity]
  for (const placement of assembly.placements) {
    const matrix = placementMatrix(placement)
    const { positions } = meshOf(placement.part.name)
    for (let v = 0; v < positions.length; v += 3) {
      const point = carry(matrix, [positions[v], positions[v + 1], positions[v + 2]])
      for (let axis = 0; axis < 3; axis++) {
        min[axis] = Math.min(min[axis], point[axis])
        max[axis] = Math.max(max[axis], point[axis])
      }
    }
  }
  return { min, max }
}

/** The mass in kg of a volume in mm³ at a density in kg/m³. */
export const massOf = (volume: number, density: number): number => volume * 1e-9 * density
