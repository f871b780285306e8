import type { Process, Text, Vec3 } from '#design'
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

/**
 * What a packed file begins with: the length of this header as JSON (4 bytes, little-endian), and the header, padded to
 * four bytes with spaces. For each part follow x, y, z of its vertices (float32) and its triangles (uint32).
 */
export interface PackedHeader {
  parts: (PackedPart & { vertices: number; triangles: number })[]
  placements: PackedPlacement[]
}

/** An assembly as a viewer draws it. */
export interface PackedModel {
  parts: (PackedPart & { mesh: PackedMesh })[]
  placements: PackedPlacement[]
}

/** Reads a packed model; its meshes are views of the same bytes. */
export function unpackModel(bytes: ArrayBuffer): PackedModel {
  const length = new DataView(bytes).getUint32(0, true)
  // `packModel` wrote it from this very type.
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as PackedHeader
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
