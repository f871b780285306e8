import type { Process, Text, Vec3 } from '#design'
import type { Shaded } from './drawable.ts'

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
 * four bytes with spaces. For each part follow x, y, z of its corners (float32), their normals (int16), and the corners of
 * its triangles and of its edges (uint16, or uint32 where there are more corners); each row begins at a multiple of four.
 */
export interface PackedHeader {
  parts: (PackedPart & Counts)[]
  placements: PackedPlacement[]
}

/** How many corners, triangles and edges a shaded part has. */
export interface Counts {
  corners: number
  triangles: number
  edges: number
}

/** An assembly as a viewer draws it. */
export interface PackedModel {
  parts: (PackedPart & { shaded: Shaded })[]
  placements: PackedPlacement[]
}

/** Normals are stored as whole numbers up to this. */
export const unitNormal = 0x7fff

/** Where the numbers of a part lie in a packed file that continues at `start`: the same rows to write and to read. */
export function rowsOf(bytes: ArrayBuffer, start: number, { corners, triangles, edges }: Counts) {
  const Corner = corners > 0xffff ? Uint32Array : Uint16Array
  let end = start
  const places = (length: number) => {
    const at = end
    end += Math.ceil(length / 4) * 4
    return at
  }
  return {
    positions: new Float32Array(bytes, places(12 * corners), 3 * corners),
    normals: new Int16Array(bytes, places(6 * corners), 3 * corners),
    triangles: new Corner(bytes, places(3 * triangles * Corner.BYTES_PER_ELEMENT), 3 * triangles),
    edges: new Corner(bytes, places(2 * edges * Corner.BYTES_PER_ELEMENT), 2 * edges),
    end,
  }
}

/** Reads a packed model. */
export function unpackModel(bytes: ArrayBuffer): PackedModel {
  const length = new DataView(bytes).getUint32(0, true)
  // `packModel` wrote it from this very type.
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as PackedHeader
  let at = 4 + length
  const parts = header.parts.map(({ corners, triangles, edges, ...part }) => {
    const rows = rowsOf(bytes, at, { corners, triangles, edges })
    at = rows.end
    const normals = new Float32Array(rows.normals.length)
    for (let i = 0; i < normals.length; i++) normals[i] = rows.normals[i] / unitNormal
    return { ...part, shaded: { ...rows, normals } }
  })
  return { parts, placements: header.placements }
}
