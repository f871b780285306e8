import {
  type Alternative,
  type BomLine,
  type Check,
  generalTolerances,
  type Language,
  type MadePart,
} from '#design'
import type { ExactModel, FileInfo, Format, RecordedModel, Subjects } from '../formats/format.ts'
import { type FormatName, formats as registry } from '../formats/index.ts'
import { makingLines } from '../formats/making.ts'
import type { Contour } from '../kernel/contour.ts'
import type { Mesh } from '../kernel/mesh.ts'
import { BuildError, type BuildPlace } from './build-error.ts'
import type { BuiltFile } from './variant.ts'

/** What the files of a variant are written from. */
export interface FileSource {
  /** Contours are there when the part is flat and a flat format is wanted. */
  made: readonly { part: MadePart; mesh: Mesh; contours?: readonly Contour[]; exact?: ExactModel }[]
  /** There when STEP is wanted and more than one thing was placed. */
  assembly?: ExactModel
  /** All parts as they were recorded, in their places; there when a script is wanted. */
  recorded?: RecordedModel
  /** The bill of materials, given the files that make its parts. */
  bom(files: readonly BuiltFile[]): BomLine[]
  checks: readonly Check[]
  alternatives: readonly Alternative[]
  info: FileInfo
  language: Language
}

/** Writes the files of a variant in the wanted formats, and the bill of materials that lists them. */
export function writeFiles(
  wanted: readonly FormatName[],
  { made, assembly, recorded, bom, checks, alternatives, info, language }: FileSource,
  place: BuildPlace,
): { files: BuiltFile[]; bom: BomLine[] } {
  const write = (
    format: Format,
    stem: string,
    subject: Partial<Subjects>,
    about: Partial<FileInfo> = {},
    part?: string,
  ): BuiltFile => {
    try {
      const bytes = writeAny(format, subject, { ...info, ...about })
      return { name: `${stem}.${format.extension}`, mediaType: format.mediaType, part, bytes }
    } catch (error) {
      throw new BuildError({ ...place, part }, error)
    }
  }
  // In the order of the registry, so that the same files have the same bytes however they were asked for.
  const formats = Object.values(registry).filter(format => wanted.some(name => registry[name] === format))
  const files = made.flatMap(({ part, mesh, contours, exact }) => {
    const { name, flat } = part
    const subject = {
      solid: [{ name, mesh }],
      exact,
      flat: flat &&
        contours && {
          name,
          contours,
          engraving: flat.engraving,
          bends: flat.bends.map(bend => bend.line),
          kerf: flat.kerf,
        },
    }
    const about = {
      title: `${info.title}: ${part.title.en}`,
      making: [
        `${part.material.designation}; stock: ${part.stock.en}`,
        ...makingLines({ ...part, generalTolerances: generalTolerances[part.process] }, 'en'),
      ],
    }
    return formats
      .filter(f => f.of !== 'bom' && f.of !== 'recorded' && subject[f.of])
      .map(f => write(f, name, subject, about, name))
  })
  const lines = bom(files)
  const whole = assembly
    ? formats.filter(f => f.of === 'exact').map(f => write(f, 'assembly', { exact: assembly }))
    : []
  const scripts = formats.filter(f => f.of === 'recorded').map(f => write(f, place.slug, { recorded }))
  const subject = { bom: { lines, checks, alternatives, language } }
  const boms = formats
    .filter(f => f.of === 'bom')
    .map(f => ({ ...write(f, 'bom', subject), ...(f === registry.csv && { language }) }))
  return { files: [...files, ...whole, ...scripts, ...boms], bom: lines }
}

function writeAny(format: Format, subject: Partial<Subjects>, info: FileInfo): Uint8Array {
  const of = subject[format.of]
  if (!of) throw new Error(`nothing to write as ${format.extension}`)
  // `of` was picked by the format's own `of`, a link that the union of formats cannot express.
  return (format.write as (subject: unknown, info: FileInfo) => Uint8Array)(of, info)
}
