import type {
  Alternative,
  BomLine,
  Check,
  Fault,
  FrontMatter,
  Language,
  LoadPath,
  Text,
  ValueRecord,
} from '#design'
import type { Drawable } from '../src/build/drawable.ts'
import type { PackedPart, PackedPlacement } from '../src/build/packed-model.ts'
import type { Box } from '../src/kernel/mesh.ts'
import type { Table } from './batch/read-table.ts'
import type { ReadValues } from './link.ts'

/** A part as the viewer draws it. */
export interface ModelPart extends PackedPart {
  /** Names what is drawn: equal names, equal triangles. */
  shape: string
  drawable: Drawable
}

/** A model on its way to the page: without the shapes that the page holds already. */
export type SentModel = Omit<Model, 'parts'> & {
  parts: (Omit<ModelPart, 'drawable'> & { drawable?: Drawable })[]
}

/** One instance of a part. */
export type ModelPlacement = PackedPlacement

/** A built variant, as the worker hands it to the page. */
export interface Model {
  quality: 'preview' | 'final'
  values: ValueRecord
  /** Names of the values that follow from the others. */
  derived: readonly string[]
  parts: ModelPart[]
  placements: ModelPlacement[]
  box: Box
  /** mm³ of all placed parts together */
  volume: number
  bom: BomLine[]
  checks: readonly Check[]
  loadPath: LoadPath
  notes: readonly Text[]
  alternatives: readonly Alternative[]
  /** Bytes that the mesh kernel has taken; its memory never shrinks. */
  kernelBytes: number
}

/** A build that came to an end: a model, faults of the values, or what went wrong with the design. */
export type Outcome<M = Model> =
  | { model: M }
  // What follows from values that cannot be built together is shown all the same.
  | { faults: readonly Fault[]; following: ValueRecord }
  | { failure: string }

/** A variant's file that was made in the browser. */
export interface MadeFile {
  name: string
  mediaType: string
  bytes: Uint8Array<ArrayBuffer>
}

/** What the page asks about one design. */
export interface DesignRequest {
  slug: string
  frontMatter: FrontMatter
  language: Language
  /** Absolute address of the site's root, for the permalinks in files. */
  siteUrl: string
}

/** A design opened with the parameters of a link. */
export interface Opened extends ReadValues {
  schema: Record<string, unknown>
}

/** A file to make: its format, and the part when it is one part's file; `zip` is all files of the variant. */
export interface FileRequest {
  format: 'stl' | '3mf' | 'step' | 'dxf' | 'svg' | 'csv' | 'json' | 'zip'
  part?: string
}

/** A row of a table, read: the values of a set, or what is wrong with it. */
export type ReadRow = { values: ValueRecord } | { faults: readonly Fault[] }

/** A table of sets, each row read by the rules of the design. */
export interface JudgedTable extends Table {
  read: readonly ReadRow[]
  /** Rows of the table; when there are too many, none is read. */
  count: number
}

/** One of many sets to make files of: a row of a table. */
export interface BatchSet {
  line: number
  name: string
  /** Folder in the ZIP, different from those of the others. */
  folder: string
  /** Values as the row and the form give them. */
  given: ValueRecord
  read: ReadRow
}

/** Hears how many parts, rows or sets are done. */
export type Progress = (done: number, total: number) => void

/** The ZIP of many sets. */
export interface MadeSets extends MadeFile {
  /** Sets that were sound and could not be made all the same; why is in the summary. */
  failed: readonly string[]
}
