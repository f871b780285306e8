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

export { full, preview, type Quality } from '../jscad/quality.ts'
