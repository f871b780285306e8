/** mm: a triangle thinner than this has no sure normal in float32, and checkers call it degenerate. */
const thinnest = 2e-6
/** Height over longest edge below which readers that reckon in float32 get another normal. */
const leastRatio = 3e-4
/** mm: an edge shorter than this is a point to every machine. */
const shortest = 1e-5

/**
 * Removes triangles that are thinner than a line, and keeps the mesh closed: one with a very short edge is
 * collapsed; a flat one, whose third corner lies on its longest edge, gives that edge to the corner (edge flip). So does
 * a long thin one whose neighbour there lies in its plane, when that makes both better.
 */
export function mendSlivers(positions: Float64Array, triangles: Uint32Array): Uint32Array {
  let slivers = findSlivers(positions, triangles)
  if (slivers.length === 0) return triangles
  const mended = triangles.slice()
  const corners = positions.length / 3
  // Each round mends the slivers next to sound triangles; rows of slivers take several.
  for (let round = 0; round < 12 && slivers.length; round++) {
    // Nothing farther away changes, or stands in the way of a change.
    const near = trianglesAround(mended, slivers, corners)
    const isSliverNow = (t: number) =>
      !isDropped(mended, t) && isSliver(positions, mended[t], mended[t + 1], mended[t + 2])
    const collapsed = collapseShortEdges(positions, mended, slivers, near)
    // Only a collapse can lay two triangles back to back.
    if (collapsed.length) dropFins(mended, near)
    const left = collapsed.length ? near.filter(isSliverNow) : slivers
    const changed = [...collapsed, ...flipLongEdges(positions, mended, left, near)]
    // What could not be mended can be now if something beside it has changed.
    slivers = near.filter(sharesCorner(mended, changed, corners)).filter(isSliverNow)
  }
  return withoutDropped(mended)
}

/** The triangles that are not left out, moved together in place. */
function withoutDropped(triangles: Uint32Array): Uint32Array {
  let end = 0
  for (let t = 0; t < triangles.length; t += 3)
    if (!isDropped(triangles, t)) for (let k = 0; k < 3; k++) triangles[end++] = triangles[t + k]
  return triangles.subarray(0, end)
}

/** Where the triangles begin that are too thin. */
function findSlivers(positions: Float64Array, triangles: Uint32Array): number[] {
  const slivers: number[] = []
  for (let t = 0; t < triangles.length; t += 3)
    if (isSliver(positions, triangles[t], triangles[t + 1], triangles[t + 2])) slivers.push(t)
  return slivers
}

/** Where the triangles begin that have a corner in common with one of some triangles. */
function trianglesAround(triangles: Uint32Array, some: readonly number[], corners: number): number[] {
  const isAround = sharesCorner(triangles, some, corners)
  const around: number[] = []
  for (let t = 0; t < triangles.length; t += 3) if (isAround(t) && !isDropped(triangles, t)) around.push(t)
  return around
}

/** Whether the triangle that begins at a place has a corner in common with one of some triangles. */
function sharesCorner(triangles: Uint32Array, some: readonly number[], corners: number) {
  const isShared = new Uint8Array(corners)
  for (const t of some) for (let k = 0; k < 3; k++) isShared[triangles[t + k]] = 1
  return (t: number): boolean =>
    (isShared[triangles[t]] | isShared[triangles[t + 1]] | isShared[triangles[t + 2]]) === 1
}

/** A triangle that is left out keeps its place with one corner three times. */
const drop = (triangles: Uint32Array, t: number): unknown => triangles.fill(triangles[t], t, t + 3)
const isDropped = (triangles: Uint32Array, t: number): boolean => triangles[t] === triangles[t + 1]

/** Whether the height of a triangle over its longest edge is too small; by squares, for no root is needed. */
function isSliver(p: Float64Array, a: number, b: number, c: number): boolean {
  const ax = p[a * 3]
  const ay = p[a * 3 + 1]
  const az = p[a * 3 + 2]
  const ux = p[b * 3] - ax
  const uy = p[b * 3 + 1] - ay
  const uz = p[b * 3 + 2] - az
  const vx = p[c * 3] - ax
  const vy = p[c * 3 + 1] - ay
  const vz = p[c * 3 + 2] - az
  const wx = vx - ux
  const wy = vy - uy
  const wz = vz - uz
  const longest = Math.max(
    ux * ux + uy * uy + uz * uz,
    vx * vx + vy * vy + vz * vz,
    wx * wx + wy * wy + wz * wz,
  )
  const x = uy * vz - uz * vy
  const y = uz * vx - ux * vz
  const z = ux * vy - uy * vx
  // The square of twice the area is that of the height times the edge.
  return x * x + y * y + z * z <= Math.max(thinnest * thinnest, leastRatio * leastRatio * longest) * longest
}

/** Along the outward normal of a triangle, as long as twice its area. */
function normal(p: Float64Array, a: number, b: number, c: number): Vec {
  const [ux, uy, uz] = between(p, a, b)
  const [vx, vy, vz] = between(p, a, c)
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
}

/** Height over longest edge. */
function ratio(p: Float64Array, a: number, b: number, c: number): number {
  const longest = Math.max(squared(p, a, b), squared(p, b, c), squared(p, c, a))
  return length(normal(p, a, b, c)) / longest
}

/** How far a point lies from the plane of three others, mm. */
function fromPlane(p: Float64Array, a: number, b: number, c: number, point: number): number {
  const up = normal(p, a, b, c)
  return Math.abs(dot(up, between(p, a, point))) / length(up)
}

type Vec = readonly [number, number, number]

const between = (p: Float64Array, a: number, b: number): Vec => [
  p[3 * b] - p[3 * a],
  p[3 * b + 1] - p[3 * a + 1],
  p[3 * b + 2] - p[3 * a + 2],
]
const dot = (u: Vec, v: Vec): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2]
const length = (u: Vec): number => Math.sqrt(dot(u, u))
/** The square of the distance between two corners, mm². */
function squared(p: Float64Array, a: number, b: number): number {
  const edge = between(p, a, b)
  return dot(edge, edge)
}

/** In place: makes one corner of the ends of each short edge of the slivers. Where the triangles begin that it changed. */
function collapseShortEdges(
  positions: Float64Array,
  triangles: Uint32Array,
  slivers: readonly number[],
  near: readonly number[],
): readonly number[] {
  const stands = new Map<number, number>()
  const find = (v: number): number => {
    const other = stands.get(v)
    return other === undefined ? v : find(other)
  }
  for (const t of slivers)
    for (let k = 0; k < 3; k++) {
      const a = find(triangles[t + k])
      const b = find(triangles[t + ((k + 1) % 3)])
      if (a !== b && squared(positions, a, b) < shortest * shortest)
        stands.set(Math.max(a, b), Math.min(a, b))
    }
  if (stands.size === 0) return []
  for (const t of near) {
    const [a, b, c] = [0, 1, 2].map(k => find(triangles[t + k]))
    if (a === b || b === c || c === a) drop(triangles, t)
    else triangles.set([a, b, c], t)
  }
  return near
}

/**
 * In place: turns the edge between a flat sliver and its sound neighbour, unless that edge exists already, or the surface
 * would move, or the triangles become no better. Where the triangles begin that it changed.
 */
function flipLongEdges(
  positions: Float64Array,
  triangles: Uint32Array,
  slivers: readonly number[],
  near: readonly number[],
): Set<number> {
  const edgeName = (from: number, to: number): number => (from * positions.length) / 3 + to
  const owner = new Map<number, number>()
  for (const t of near)
    for (let k = 0; k < 3; k++) owner.set(edgeName(triangles[t + k], triangles[t + ((k + 1) % 3)]), t)
  const changed = new Set<number>()
  const flat = new Set(slivers)
  for (const t of slivers) {
    const [a, b, c] = longestEdgeFirst(positions, triangles, t)
    const neighbour = owner.get(edgeName(b, a))
    if (neighbour === undefined || flat.has(neighbour) || changed.has(neighbour) || changed.has(t)) continue
    const d = thirdCorner(triangles, neighbour, a, b)
    if (d === c || owner.has(edgeName(c, d)) || owner.has(edgeName(d, c))) continue
    if (fromPlane(positions, a, d, b, c) > thinnest) continue
    // A neighbour that leans over the end of the long edge would be laid over its own neighbours.
    const up = normal(positions, a, d, b)
    if (dot(normal(positions, a, d, c), up) <= 0 || dot(normal(positions, d, b, c), up) <= 0) continue
    const better = Math.min(ratio(positions, a, d, c), ratio(positions, d, b, c))
    if (better < 2 * ratio(positions, a, b, c)) continue
    triangles.set([a, d, c], t)
    triangles.set([d, b, c], neighbour)
    owner.set(edgeName(c, d), t)
    changed.add(t).add(neighbour)
  }
  return changed
}

/** The corner of a triangle that is neither of two others of its. */
function thirdCorner(triangles: Uint32Array, t: number, a: number, b: number): number {
  const [first, second, third] = [triangles[t], triangles[t + 1], triangles[t + 2]]
  if (first !== a && first !== b) return first
  return second !== a && second !== b ? second : third
}

/** The corners of a triangle, turned so that the longest edge runs from the first to the second. */
function longestEdgeFirst(
  positions: Float64Array,
  triangles: Uint32Array,
  t: number,
): [number, number, number] {
  const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]]
  const ab = squared(positions, a, b)
  const bc = squared(positions, b, c)
  const ca = squared(positions, c, a)
  if (ab >= bc && ab >= ca) return [a, b, c]
  return bc >= ca ? [b, c, a] : [c, a, b]
}

/** In place: drops pairs of triangles that lie back to back on the same corners, a fin without volume. */
function dropFins(triangles: Uint32Array, near: readonly number[]): void {
  const seen = new Map<string, number>()
  for (const t of near) {
    if (isDropped(triangles, t)) continue
    const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]]
    const back = seen.get(cornerName(a, c, b))
    if (back === undefined) seen.set(cornerName(a, b, c), t)
    else {
      seen.delete(cornerName(a, c, b))
      drop(triangles, t)
      drop(triangles, back)
    }
  }
}

/** The same name for the same three corners in the same turning sense. */
function cornerName(a: number, b: number, c: number): string {
  if (a < b && a < c) return `${a} ${b} ${c}`
  return b < c ? `${b} ${c} ${a}` : `${c} ${a} ${b}`
}
