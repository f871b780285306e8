import { strToU8, zipSync } from 'fflate'
import { decimal } from './decimal.ts'
import { describe } from './describe.ts'
import type { Colour, FileInfo, NamedMesh } from './format.ts'
import { compact, roundMesh } from './round-mesh.ts'
import { escapeXml } from './xml.ts'

/** Decimals of a coordinate: a nanometre, far below any printer's step. */
const places = 6
const grid = 10 ** places

/**
 * Writes solids as a 3MF package (3MF Core Specification 1.3), mm: one object and one build item per solid,
 * with its name and colour (a base material). Throws when a solid is open or empty.
 */
export function write3mf(solids: readonly NamedMesh[], info: FileInfo): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relationships),
      '3D/3dmodel.model': strToU8(model(solids, info)),
    },
    // The first moment that a ZIP can name, in local time as a ZIP has it: the same bytes on any day in any time zone.
    { mtime: new Date(1980, 0, 1), level: 4 },
  )
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/>
</Types>
`
const relationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Target="/3D/3dmodel.model" Id="rel0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/>
</Relationships>
`

function model(solids: readonly NamedMesh[], info: FileInfo): string {
  const metadata = {
    Title: info.title,
    Designer: info.designer,
    LicenseTerms: info.licence,
    Description: describe(info).join('\n'),
    Application: 'Rouage',
  }
  const colours = [...new Set(solids.flatMap(({ colour }) => (colour ? [hex(colour)] : [])))]
  // Materials and objects count together: the materials are number 1 where there are any.
  const idOf = (index: number) => index + (colours.length ? 2 : 1)
  return [
    `${declaration}<model unit="millimeter" xml:lang="en" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02">`,
    ...Object.entries(metadata).map(
      ([name, text]) => `<metadata name="${name}">${escapeXml(text)}</metadata>`,
    ),
    '<resources>',
    ...baseMaterials(colours),
    ...solids.map((solid, index) => object(solid, idOf(index), colours)),
    '</resources>',
    '<build>',
    ...solids.map((_, index) => `<item objectid="${idOf(index)}"/>`),
    '</build>',
    '</model>\n',
  ].join('\n')
}

const baseMaterials = (colours: readonly string[]): string[] =>
  colours.length
    ? [
        `<basematerials id="${materials}">`,
        ...colours.map(colour => `<base name="${colour}" displaycolor="${colour}"/>`),
        '</basematerials>',
      ]
    : []
const materials = 1

/** A colour as 3MF writes it: #RRGGBBAA. */
const hex = (colour: Colour): string =>
  `#${colour
    .map(part =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase()

function object({ name, mesh, colour }: NamedMesh, id: number, colours: readonly string[]): string {
  const { positions: p, triangles: t } = compact(roundMesh(mesh, value => Math.round(value * grid) / grid))
  const material = colour ? ` pid="${materials}" pindex="${colours.indexOf(hex(colour))}"` : ''
  const lines = [
    `<object id="${id}" type="model" name="${escapeXml(name)}"${material}>`,
    '<mesh>',
    '<vertices>',
  ]
  for (let i = 0; i < p.length; i += 3)
    lines.push(
      `<vertex x="${decimal(p[i], places)}" y="${decimal(p[i + 1], places)}" z="${decimal(p[i + 2], places)}"/>`,
    )
  lines.push('</vertices>', '<triangles>')
  for (let i = 0; i < t.length; i += 3)
    lines.push(`<triangle v1="${t[i]}" v2="${t[i + 1]}" v3="${t[i + 2]}"/>`)
  lines.push('</triangles>', '</mesh>', '</object>')
  return lines.join('\n')
}
