/** A closed contour of a flat profile with true arcs, mm: a circle, or a run of vertices joined by lines and arcs. */
export type Contour = { outer: boolean } & (
  | { kind: 'circle'; centre: [number, number]; radius: number }
  | { kind: 'path'; vertices: ContourVertex[] }
)

/** A vertex and the edge that leaves it: bulge 0 is a line, else tan of a quarter of the arc's angle, positive to the left (counter-clockwise). */
export interface ContourVertex {
  x: number
  y: number
  bulge: number
}
