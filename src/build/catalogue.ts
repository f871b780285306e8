import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Design, type FrontMatter, jsonSchema, partsOf } from '#design'
import { presetPath } from './paths.ts'
import type { BuiltFile, CatalogueEntry, CataloguePart, CataloguePreset, Variant } from './variant.ts'

/** The SHA-256 of bytes in hexadecimal. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** What the site shows of an assembly: a shaded PNG, an SVG of lines, and what its viewer draws first. */
export interface Views {
  picture: BuiltFile
  drawing: BuiltFile
  model: BuiltFile
}

/** What the catalogue says of one built preset. */
export function cataloguePreset(
  slug: string,
  name: string,
  design: Design,
  variant: Variant,
  { picture, drawing, model }: Views,
): CataloguePreset {
  const folder = presetPath(slug, name)
  const describe = ({ name, mediaType, part, language, bytes }: BuiltFile) => ({
    path: `${folder}/${name}`,
    ...(part && { part }),
    ...(language && { language }),
    mediaType,
    size: bytes.length,
    sha256: digest(bytes),
  })
  return {
    name,
    label: design.presets[name]?.label ?? { en: name, fr: name },
    values: variant.values,
    derived: variant.derived,
    box: variant.box,
    parts: catalogueParts(variant),
    bom: variant.bom,
    checks: variant.checks,
    loadPath: variant.loadPath,
    notes: variant.notes,
    alternatives: variant.alternatives,
    files: variant.files.map(describe),
    missing: variant.missing,
    picture: describe(picture),
    drawing: describe(drawing),
    model: describe(model),
  }
}

function catalogueParts({ assembly, parts: built }: Variant): CataloguePart[] {
  const declared = new Map(partsOf(assembly).map(part => [part.name, part]))
  return built.map(({ name, mass, faceted, mesh: { volume, area, genus, box, centreOfMass } }) => {
    const part = declared.get(name)
    const process = part?.kind === 'made' ? part.process : undefined
    return {
      name,
      kind: part?.kind ?? 'made',
      ...(process && { process }),
      volume,
      area,
      mass,
      genus,
      box,
      centreOfMass,
      ...(faceted?.length && { faceted }),
    }
  })
}

/** The catalogue's entry of one design; its presets stand in the design's own order. */
export function catalogueEntry(
  slug: string,
  design: Design,
  frontMatter: FrontMatter,
  presets: readonly CataloguePreset[],
): CatalogueEntry {
  const order = Object.keys(design.presets)
  return {
    slug,
    frontMatter,
    schema: jsonSchema(design.parameters),
    presets: [...presets].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
  }
}
