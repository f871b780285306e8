/** A closed triangle mesh with welded vertices, mm, outward normals (counter-clockwise), and what was measured on it. */
export interface Mesh {
  /** x, y, z of each vertex. */
  positions: Float64Array
  /** Three vertex numbers per triangle. */
  triangles: Uint32Array
  /** mm³ */
  volume: number
  /** mm² */
  area: number
  box: Box
  /** Sum over its bodies of the number of through holes. */
  genus: number
  /** Number of separate closed surfaces. */
  bodies: number
  /** mm */
  centreOfMass: Point3
}

export type Point3 = [number, number, number]
export interface Box {
  min: Point3
  max: Point3
}

/**
 * How fine a round is drawn: the greatest distance in mm between the true surface and a chord.
 * `jscad` means the segment counts that stock JSCAD takes when none are given.
 */
export type Quality = { chord: number } | 'jscad'
export const full: Quality = { chord: 0.01 }
export const preview: Quality = { chord: 0.1 }
