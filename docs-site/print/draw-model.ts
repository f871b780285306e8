import type { Drawable } from '../../src/build/drawable.ts'
import { type LineDrawing, lineDrawing } from '../../src/formats/line-drawing.ts'
import type { Model } from '../model.ts'

/** Draws a model in lines, as the build draws the presets. */
export function drawModel({ parts, placements }: Pick<Model, 'parts' | 'placements'>): LineDrawing {
  const meshes = new Map(parts.map(part => [part.name, welded(part.drawable)]))
  return lineDrawing(
    placements.flatMap(({ part, matrix }) => {
      const mesh = meshes.get(part)
      return mesh ? [{ mesh, matrix, colour: [1, 1, 1] as const }] : []
    }),
  )
}

/** The triangles with one vertex where corners lie on the same point. */
function welded({ positions: corners }: Drawable): { positions: Float64Array; triangles: Uint32Array } {
  const known = new Map<string, number>()
  const positions: number[] = []
  const triangles = new Uint32Array(corners.length / 3)
  for (let corner = 0; corner < triangles.length; corner++) {
    const point = corners.subarray(3 * corner, 3 * corner + 3)
    const name = point.join()
    const vertex = known.get(name) ?? known.size
    if (vertex === known.size) {
      known.set(name, vertex)
      positions.push(...point)
    }
    triangles[corner] = vertex
  }
  return { positions: Float64Array.from(positions), triangles }
}
