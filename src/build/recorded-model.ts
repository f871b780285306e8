import { type Assembly, type Part, partsOf, placementMatrix } from '#design'
import type { RecordedModel } from '../formats/format.ts'
import type { Quality } from '../kernel/mesh.ts'
import { colourOf } from './appearance.ts'

/** The parts of an assembly as they were recorded, with the places of their instances, their colours and how fine they are. */
export function recordedModel(assembly: Assembly, qualityOf: (part: Part) => Quality): RecordedModel {
  const parts = partsOf(assembly).map(part => ({
    name: part.name,
    solid: part.solid,
    colour: colourOf(part),
    quality: qualityOf(part),
    matrices: assembly.placements.filter(p => p.part.name === part.name).map(p => placementMatrix(p)),
  }))
  return { parts }
}
