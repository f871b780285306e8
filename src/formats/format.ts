import type { Alternative, BomLine, Check, Flat, Language, Text } from '#design'
import type { Geom3 } from '#jscad'
import type { Contour } from '../kernel/contour.ts'
import type { Mesh, Quality } from '../kernel/mesh.ts'

/** What every file says about itself. */
export interface FileInfo {
  /** Title of the design and part, in English. */
  title: string
  designer: string
  /** SPDX identifier. */
  licence: string
  version: string
  /** What it is for, what it is not for, and how far it was tried, each as a sentence in English. */
  about: readonly string[]
  /** What a drawing says beside the shape of the part that the file is of, in English. */
  making: readonly string[]
  /** The parameters that rebuild this variant, in the order of the form: those that were not given follow from them. */
  parameters: Readonly<Record<string, unknown>>
  /** What follows from these parameters. */
  derived?: Readonly<Record<string, unknown>>
  /** Address of the page that rebuilds this variant; '' when there is none. */
  permalink: string
  /** What all checks come to, in English: `all pass`, `3 passed, 1 not rated: …`. */
  verdict: string
  /** Command that makes the files of this variant again. */
  command?: string
  /** Warnings that must travel with the file, such as failed checks. */
  warnings: readonly string[]
}

/** Red, green, blue and alpha from 0 to 1, sRGB. */
export type Colour = readonly [number, number, number, number]

/** A meshed solid with its name: one object in a 3MF. */
export interface NamedMesh {
  name: string
  mesh: Mesh
  colour?: Colour
}

/** A flat part with its exact contours. */
export interface FlatCut {
  name: string
  contours: readonly Contour[]
  engraving: Flat['engraving']
  /** Width of the cut that the contours were widened for, mm; 0 where they are nominal. */
  kerf: number
  /** Fold lines, drawn dashed on layer BEND. */
  bends: readonly (readonly [readonly [number, number], readonly [number, number]])[]
}

/** A part or an assembly with true surfaces. */
export interface ExactModel {
  /** STEP text as OpenCascade writes it, with its own header. */
  step: string
  /** Recorded functions that could only be made in facets. */
  faceted: readonly string[]
}

/** Solids as they were recorded, with their places and colours (red, green, blue from 0 to 1). */
export interface RecordedModel {
  parts: readonly {
    name: string
    solid: Geom3
    colour: readonly [number, number, number]
    /** How fine its rounds are. */
    quality: Quality
    /** 4×4 matrices by columns, one for each instance. */
    matrices: readonly (readonly number[])[]
  }[]
}

export interface BillOfMaterials {
  lines: readonly BomLine[]
  checks: readonly Check[]
  /** Standard parts to buy instead. */
  alternatives: readonly Alternative[]
  language: Language
}

/** What a format is written from. */
export interface Subjects {
  solid: readonly NamedMesh[]
  flat: FlatCut
  exact: ExactModel
  recorded: RecordedModel
  bom: BillOfMaterials
}

/** A file format: how it is named, what it is for, and how it is written. The same input gives the same bytes. */
export interface Format<S extends keyof Subjects = keyof Subjects> {
  of: S
  extension: string
  mediaType: string
  purpose: Text
  write(subject: Subjects[S], info: FileInfo): Uint8Array
}
