import {
  type Assembly,
  type Part,
  type Process,
  partsOf,
  placementMatrix,
  type Text,
  type Vec3,
} from '#design'
import type { Mesh } from '../kernel/mesh.ts'

/** Triangles of a part: vertices in mm, and three of them for each triangle. */
export type PackedMesh = Pick<Mesh, 'triangles'> & { positions: Float32Array }

/** What is told of a part beside its triangles. */
export interface PackedPart {
  name: string
  title: Text
  process: Process | 'buy'
  /** Whether it has cutting files. */
  flat: boolean
}

/** One instance of a part. */
export interface PackedPlacement {
  part: string
  /** 4×4, by columns. */
  matrix: readonly number[]
  explode: Vec3
  step: number
}

interface Header {
  parts: (PackedPart & { vertices: number; triangles: number })[]
  placements: PackedPlacement[]
}

/** An assembly as a viewer draws it. */
export interface PackedModel {
  parts: (PackedPart & { mesh: PackedMesh })[]
  placements: PackedPlacement[]
}

/**
 * Packs what a viewer draws of an assembly into one file: the length of a JSON header (4 bytes, little-endian), the
 * header, padded to four bytes with spaces, then for each part x, y, z of its vertices (float32) and its triangles (uint32).
 */
export function packModel(assembly: Assembly, meshOf: (part: Part) => Mesh): Uint8Array<ArrayBuffer> {
  const parts = partsOf(assembly).map(part => ({ part, mesh: meshOf(part) }))
  const header: Header = {
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

/** Reads a packed model; its meshes are views of the same bytes. */
export function unpackModel(bytes: ArrayBuffer): PackedModel {
  const length = new DataView(bytes).getUint32(0, true)
  // `packModel` wrote it from this very type.
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as Header
  let at = 4 + length
  const parts = header.parts.map(({ vertices, triangles, ...part }) => {
    const mesh = {
      positions: new Float32Array(bytes, at, 3 * vertices),
      triangles: new Uint32Array(bytes, at + 12 * vertices, 3 * triangles),
    }
    at += 12 * (vertices + triangles)
    return { ...part, mesh }
  })
  return { parts, placements: header.placements }
}
