import type {
  Alternative,
  Assembly,
  BomLine,
  Check,
  Language,
  LoadPath,
  Process,
  Text,
  ValueRecord,
} from '#design'
import type { Box, Mesh, Point3 } from '../kernel/mesh.ts'

/** One built size of a design: what was made of one set of values, in memory. */
export interface Variant {
  values: ValueRecord
  /** Names of the values that follow from the others. */
  derived: readonly string[]
  assembly: Assembly
  parts: BuiltPart[]
  bom: BomLine[]
  checks: readonly Check[]
  /** What the load goes through, and what of it is checked. */
  loadPath: LoadPath
  notes: readonly Text[]
  /** Standard parts to buy instead. */
  alternatives: readonly Alternative[]
  /** Box of the assembled design, mm. */
  box: Box
  files: BuiltFile[]
  /** Files that were wanted and could not be made. */
  missing: MissingFile[]
}

/** A file that could not be made, and why. */
export interface MissingFile {
  file: string
  reason: Text
}

/** A part with its mesh and what was measured; `mass` in kg. */
export interface BuiltPart {
  name: string
  mesh: Mesh
  mass: number
  /** Recorded functions that STEP has only in facets; there when its exact solid was made. */
  faceted?: readonly string[]
}

/** A file of a variant, named as a workshop sees it. */
export interface BuiltFile {
  name: string
  mediaType: string
  /** Part it makes; undefined for a file of the whole variant, such as the BOM. */
  part?: string
  /** Language of a file that people read in one. */
  language?: Language
  bytes: Uint8Array
}

/** An entry of catalogue.json. Sizes in bytes. */
export interface CatalogueEntry {
  slug: string
  frontMatter: import('#design').FrontMatter
  schema: Record<string, unknown>
  presets: CataloguePreset[]
}

export interface CataloguePreset {
  name: string
  label: Text
  values: ValueRecord
  /** Names of the values that follow from the others. */
  derived: readonly string[]
  box: Box
  parts: CataloguePart[]
  bom: BomLine[]
  checks: readonly Check[]
  loadPath: LoadPath
  notes: readonly Text[]
  alternatives: readonly Alternative[]
  files: CatalogueFile[]
  missing: MissingFile[]
  /** The assembly as a shaded PNG. */
  picture: CatalogueFile
  /** The assembly as an SVG of its lines, for light and dark pages. */
  drawing: CatalogueFile
  /** The assembly in preview quality, packed for the viewer. */
  model: CatalogueFile
}

export interface CataloguePart {
  name: string
  kind: 'made' | 'bought'
  process?: Process
  volume: number
  area: number
  mass: number
  genus: number
  box: Box
  centreOfMass: Point3
  faceted?: readonly string[]
}

export interface CatalogueFile {
  /** Path below the site's root: `files/pillow-block/6204/housing.stl`. */
  path: string
  part?: string
  language?: Language
  mediaType: string
  size: number
  sha256: string
}

export interface Catalogue {
  /** Version of this file's own form. */
  format: 1
  designs: CatalogueEntry[]
}
