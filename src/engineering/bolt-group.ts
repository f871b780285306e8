/** A point or vector in the plane of a bolt pattern, mm or N. */
export type Plane = readonly [number, number]

/** Loads on a pattern in its plane: a force in N acting at a point in mm, and a torque in N·m, anticlockwise. */
export interface InPlaneLoad {
  force?: Plane
  /** Where the force acts; the centroid of the pattern when left out. */
  at?: Plane
  torque?: number
}

/** Centroid of bolts of one size at positions in mm. */
export function boltCentroid(positions: readonly Plane[]): Plane {
  const mean = (axis: 0 | 1) => positions.reduce((sum, p) => sum + p[axis], 0) / positions.length
  return [mean(0), mean(1)]
}

/**
 * Shear force in N on every bolt of a pattern, in the order of its positions (mm): the force shared alike, the torque
 * about the centroid in proportion to the distance from it (elastic method, e.g. Shigley, 8-12).
 */
export function boltShears(positions: readonly Plane[], load: InPlaneLoad): number[] {
  const [cx, cy] = boltCentroid(positions)
  const [fx, fy] = load.force ?? [0, 0]
  const [ax, ay] = load.at ?? [cx, cy]
  const torque = 1000 * (load.torque ?? 0) + (ax - cx) * fy - (ay - cy) * fx
  const polar = positions.reduce((sum, [x, y]) => sum + (x - cx) ** 2 + (y - cy) ** 2, 0)
  const n = positions.length
  const turning = polar > 0 ? torque / polar : 0
  return positions.map(([x, y]) => Math.hypot(fx / n - turning * (y - cy), fy / n + turning * (x - cx)))
}

/**
 * Tension in N on every bolt of a pattern under a pull along the bolts in N and a tilting moment in N·m, given as a
 * vector in the plane (right-hand rule: a moment about +x pulls the bolts at +y): linear over the pattern about its
 * centroid. A negative value presses. Bolts all in one line take no moment about that line: then Infinity.
 */
export function boltTensions(positions: readonly Plane[], load: { pull?: number; moment?: Plane }): number[] {
  const [cx, cy] = boltCentroid(positions)
  const [mx, my] = (load.moment ?? [0, 0]).map(m => 1000 * m)
  const sum = (of: (x: number, y: number) => number) =>
    positions.reduce((total, [x, y]) => total + of(x - cx, y - cy), 0)
  const [xx, yy, xy] = [sum(x => x * x), sum((_, y) => y * y), sum((x, y) => x * y)]
  const determinant = xx * yy - xy * xy
  const direct = (load.pull ?? 0) / positions.length
  if (mx === 0 && my === 0) return positions.map(() => direct)
  if (determinant <= 1e-9 * (xx + yy) ** 2) return positions.map(() => Number.POSITIVE_INFINITY)
  const slopeX = (-my * yy - mx * xy) / determinant
  const slopeY = (mx * xx + my * xy) / determinant
  return positions.map(([x, y]) => direct + slopeX * (x - cx) + slopeY * (y - cy))
}

/** Positions in mm of `count` bolts on a circle, the first at `start` degrees from +x. */
export function boltCirclePositions(diameter: number, count: number, start = 0): Plane[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((start + (360 * i) / count) * Math.PI) / 180
    return [(diameter / 2) * Math.cos(angle), (diameter / 2) * Math.sin(angle)]
  })
}

/**
 * Tension in N on every bolt of a stiff plate that a moment in N·m tilts about one of its edges, by the bolts' distances in
 * mm from that edge: in proportion to the distance, M aᵢ/Σa² (elastic method; preload and prying left out).
 */
export function tiltTensions(distances: readonly number[], moment: number): number[] {
  const squares = distances.reduce((sum, a) => sum + a ** 2, 0)
  return distances.map(a => (1000 * moment * a) / squares)
}
