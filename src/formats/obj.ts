import { decimal } from './decimal.ts'
import { describe } from './describe.ts'
import type { FileInfo, NamedMesh } from './format.ts'
import { compact, roundMesh } from './round-mesh.ts'

const places = 6
const grid = 10 ** places

/**
 * Writes solids as a Wavefront OBJ, mm: one object per solid, welded vertices, triangles. A colour stands on every vertex
 * behind its place (sRGB from 0 to 1), which keeps it in one file; readers that know no colours pass over it.
 * Own writer because the one of @jscad/io moves vertices to a grid of 1e-5 of the part's size.
 * Throws when a solid is open or empty.
 */
export function writeObj(solids: readonly NamedMesh[], info: FileInfo): Uint8Array {
  const lines = [...describe(info), 'Unit: mm'].map(line => `# ${oneLine(line)}`)
  let before = 1
  for (const { name, mesh, colour } of solids) {
    const tint = colour
      ? ` ${colour
          .slice(0, 3)
          .map(part => decimal(part, 4))
          .join(' ')}`
      : ''
    const { positions: p, triangles: t } = compact(roundMesh(mesh, value => Math.round(value * grid) / grid))
    lines.push(`o ${oneLine(name).replaceAll(' ', '_')}`)
    for (let i = 0; i < p.length; i += 3)
      lines.push(
        `v ${decimal(p[i], places)} ${decimal(p[i + 1], places)} ${decimal(p[i + 2], places)}${tint}`,
      )
    for (let i = 0; i < t.length; i += 3)
      lines.push(`f ${t[i] + before} ${t[i + 1] + before} ${t[i + 2] + before}`)
    before += p.length / 3
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\\$/, '')
