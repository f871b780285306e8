import { type Assembly, partsOf, placementMatrix } from '#design'
import type { RecordedModel } from '../formats/format.ts'
import { full, type Quality } from '../kernel/mesh.ts'
import { colourOf } from './appearance.ts'

/** The parts of an assembly as they were recorded, with the places of their instances and their colours. */
export function recordedModel(assembly: Assembly, quality: Quality = full): RecordedModel {
  const parts = partsOf(assembly).map(part => ({
    name: part.name,
    solid: part.solid,
    colour: colourOf(part),
    matrices: assembly.placements.filter(p => p.part.name === part.name).map(p => placementMatrix(p)),
  }))
  return { parts, quality }
}
