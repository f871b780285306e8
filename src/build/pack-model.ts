import { type Assembly, type Part, partsOf, placementMatrix } from '#design'
import type { Mesh } from '../kernel/mesh.ts'
import type { PackedHeader } from './packed-model.ts'

/** Packs what a viewer draws of an assembly into one file, as `unpackModel` reads it. */
export function packModel(assembly: Assembly, meshOf: (part: Part) => Mesh): Uint8Array<ArrayBuffer> {
  const parts = partsOf(assembly).map(part => ({ part, mesh: meshOf(part) }))
  const header: PackedHeader = {
    parts: parts.map(({ part, mesh }) => ({
      name: part.name,
      title: part.title,
      process: part.kind === 'made' ? part.process : 'buy',
      flat: part.kind === 'made' && part.flat !== undefined,
      vertices: mesh.positions.length / 3,
      triangles: mesh.triangles.length / 3,
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
  const sizes = parts.map(({ mesh }) => 4 * (mesh.positions.length + mesh.triangles.length))
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, start)).fill(0x20, 0, start)
  new DataView(bytes.buffer).setUint32(0, start - 4, true)
  bytes.set(text, 4)
  let at = start
  for (const { mesh } of parts) {
    new Float32Array(bytes.buffer, at, mesh.positions.length).set(mesh.positions)
    at += 4 * mesh.positions.length
    new Uint32Array(bytes.buffer, at, mesh.triangles.length).set(mesh.triangles)
    at += 4 * mesh.triangles.length
  }
  return bytes
}
