import { type Assembly, type Fit, type Process, partsOf } from './assembly.ts'
import { generalTolerances } from './general-tolerances.ts'
import type { Text } from './text.ts'

/** One line of a bill of materials. */
export interface BomLine {
  position: number
  quantity: number
  /** Part name, the stem of its files. */
  part: string
  title: Text
  /** Standard designation of a bought part; of a made part, the design's name and the part's. */
  designation: Text
  material: Text
  process: Process | 'buy'
  /** What a made part's process is called where its usual name says too little. */
  operations?: Text
  make: boolean
  /** Stock to start from; a bought part has none. */
  stock?: Text
  /** kg each */
  mass: number
  wears: boolean
  /** What a drawing says of a made part beside its shape: toleranced features, and how to make it. */
  fits: readonly Fit[]
  /** What holds for the sizes of a made part that have no tolerance of their own. */
  generalTolerances?: Text
  notes: readonly Text[]
  /** Names of the files that make this part. */
  files: string[]
}

/** What a bill of materials cannot read from the assembly itself. */
export interface BomSource {
  /** Name of the design and variant that made parts are ordered by. */
  variant: Text
  /** Mass in kg of a made part: volume × density. */
  massOf(part: string): number
  filesOf(part: string): string[]
}

/** The bill of materials: one line per distinct part, with the count of its placements. */
export function billOfMaterials(assembly: Assembly, source: BomSource): BomLine[] {
  return partsOf(assembly).map((part, index) => {
    const made = part.kind === 'made'
    return {
      position: index + 1,
      quantity: assembly.placements.filter(p => p.part.name === part.name).length,
      part: part.name,
      title: part.title,
      designation: made
        ? { en: `${source.variant.en} - ${part.name}`, fr: `${source.variant.fr} - ${part.name}` }
        : { en: part.designation, fr: part.designation },
      material: made ? { en: part.material.designation, fr: part.material.designation } : part.material,
      process: made ? part.process : 'buy',
      operations: made ? part.operations : undefined,
      make: made,
      stock: made ? part.stock : undefined,
      mass: made ? source.massOf(part.name) : part.mass,
      wears: part.wears,
      fits: made ? part.fits : [],
      generalTolerances: made ? generalTolerances[part.process] : undefined,
      notes: made ? part.notes : [],
      files: source.filesOf(part.name),
    }
  })
}
