import { type Assembly, type Part, partsOf, placementMatrix } from '#design'
import type { Mesh } from '../kernel/mesh.ts'
import { shadedOf } from './drawable.ts'
import { type PackedHeader, rowsOf, unitNormal } from './packed-model.ts'

/** Packs what a viewer draws of an assembly into one file, as `unpackModel` reads it. */
export function packModel(assembly: Assembly, meshOf: (part: Part) => Mesh): Uint8Array<ArrayBuffer> {
  const parts = partsOf(assembly).map(part => ({ part, shaded: shadedOf(meshOf(part)) }))
  const header: PackedHeader = {
    parts: parts.map(({ part, shaded }) => ({
      name: part.name,
      title: part.title,
      process: part.kind === 'made' ? part.process : 'buy',
      flat: part.kind === 'made' && part.flat !== undefined,
      corners: shaded.positions.length / 3,
      triangles: shaded.triangles.length / 3,
      edges: shaded.edges.length / 2,
    })),
    placements: assembly.placements.map(placement => ({
      part: placement.part.name,
      matrix: placementMatrix(placement),
      explode: placement.explode,
      step: placement.step,
    })),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = 4 + Math.ceil(text.length / 4) * 4
  // Room enough for the widest rows; what is not needed is cut off.
  const most = parts.map(
    ({ shaded: { positions, triangles, edges } }) =>
      4 * (2 * positions.length + triangles.length + edges.length) + 16,
  )
  const bytes = new Uint8Array(most.reduce((sum, size) => sum + size, start)).fill(0x20, 0, start)
  new DataView(bytes.buffer).setUint32(0, start - 4, true)
  bytes.set(text, 4)
  let at = start
  for (const [i, { shaded }] of parts.entries()) {
    const rows = rowsOf(bytes.buffer, at, header.parts[i])
    rows.positions.set(shaded.positions)
    rows.normals.set(shaded.normals.map(n => Math.round(n * unitNormal)))
    rows.triangles.set(shaded.triangles)
    rows.edges.set(shaded.edges)
    at = rows.end
  }
  return bytes.slice(0, at)
}
