import { partsOf, placementMatrix, remembered } from '#design'
import { drawableOf } from '../src/build/drawable.ts'
import type { Variant } from '../src/build/variant.ts'
import { nodeOf } from '../src/jscad/lazy.ts'
import type { Model, SentModel } from './model.ts'

const drawn = remembered(drawableOf)
/** Tells the shapes of this worker from those of one before it. */
const maker = Math.random()

/** What the page shows of a built variant, without the shapes that it holds already. */
export function modelOf(
  { assembly, parts, values, derived, box, bom, checks, loadPath, notes, alternatives }: Variant,
  quality: Model['quality'],
  kernelBytes: number,
  held: ReadonlySet<string> = new Set(),
): SentModel {
  const meshes = new Map(parts.map(part => [part.name, part.mesh]))
  return {
    quality,
    values,
    derived,
    parts: partsOf(assembly).flatMap(part => {
      const mesh = meshes.get(part.name)
      if (!mesh) return []
      const shape = `${maker} ${quality} ${nodeOf(part.solid).id}`
      return {
        name: part.name,
        title: part.title,
        process: part.kind === 'made' ? part.process : ('buy' as const),
        flat: part.kind === 'made' && part.flat !== undefined,
        shape,
        drawable: held.has(shape) ? undefined : drawn(mesh),
      }
    }),
    placements: assembly.placements.map(placement => ({
      part: placement.part.name,
      matrix: placementMatrix(placement),
      explode: placement.explode,
      step: placement.step,
    })),
    box,
    volume: assembly.placements.reduce((sum, p) => sum + (meshes.get(p.part.name)?.volume ?? 0), 0),
    bom,
    checks,
    loadPath,
    notes,
    alternatives,
    kernelBytes,
  }
}
