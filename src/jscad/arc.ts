/** A vertex and the edge that leaves it: bulge 0 is a line, else tan of a quarter of the arc's angle, positive to the left (counter-clockwise). */
export interface ContourVertex {
  x: number
  y: number
  bulge: number
}

export type Point = [number, number]

/** The bulge of an arc over an angle in radians, positive to the left. */
export const bulgeOf = (angle: number): number => Math.tan(angle / 4)

/** Centre and radius of the arc from a vertex to the next; undefined for a line. */
export function arcOf(from: ContourVertex, to: ContourVertex): { centre: Point; radius: number } | undefined {
  const b = from.bulge
  if (b === 0) return undefined
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // Distance from the chord's middle to the centre, in chords, to the left.
  const h = (1 - b * b) / (4 * b)
  const centre: Point = [(from.x + to.x) / 2 - dy * h, (from.y + to.y) / 2 + dx * h]
  return { centre, radius: Math.hypot(from.x - centre[0], from.y - centre[1]) }
}
