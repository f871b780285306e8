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
  let mended = triangles
  // Each round mends the slivers next to sound triangles; rows of slivers take several.
  for (let round = 0; round < 12; round++) {
    const slivers = findSlivers(positions, mended)
    if (slivers.length === 0) break
    const stands = collapseShortEdges(positions, mended, slivers)
    // Only a collapse can lay two triangles back to back.
    if (stands) mended = cancelFins(dropCollapsed(mended, stands))
    const left = stands ? findSlivers(positions, mended) : slivers
    const isTurned = flipLongEdges(positions, mended, left)
    if (!isTurned && !stands) break
  }
  return mended
}

/** Triangles on the welded vertices, without those that have two corners in one point. */
export function dropCollapsed(triangles: Uint32Array, vertex: Uint32Array): Uint32Array {
  const kept = new Uint32Array(triangles.length)
  let end = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const a = vertex[triangles[t]]
    const b = vertex[triangles[t + 1]]
    const c = vertex[triangles[t + 2]]
    if (a === b || b === c || c === a) continue
    kept[end++] = a
    kept[end++] = b
    kept[end++] = c
  }
  return kept.slice(0, end)
}

/** Where the triangles begin that are too thin. */
export function findSlivers(positions: Float64Array, triangles: Uint32Array): number[] {
  const slivers: number[] = []
  for (let t = 0; t < triangles.length; t += 3)
    if (isSliver(positions, triangles[t], triangles[t + 1], triangles[t + 2])) slivers.push(t)
  return slivers
}

/** Whether the height of a triangle over its longest edge is too small; by squares, for no root is needed. */
function isSliver(p: Float64Array, a: number, b: number, c: number): boolean {
  const longest = longestSquare(p, a, b, c)
  return crossSquare(p, a, b, c) < Math.max(thinnest * thinnest, leastRatio * leastRatio * longest) * longest
}

/** The square of twice the area of a triangle. */
function crossSquare(p: Float64Array, a: number, b: number, c: number): number {
  const ux = p[b * 3] - p[a * 3]
  const uy = p[b * 3 + 1] - p[a * 3 + 1]
  const uz = p[b * 3 + 2] - p[a * 3 + 2]
  const vx = p[c * 3] - p[a * 3]
  const vy = p[c * 3 + 1] - p[a * 3 + 1]
  const vz = p[c * 3 + 2] - p[a * 3 + 2]
  const x = uy * vz - uz * vy
  const y = uz * vx - ux * vz
  const z = ux * vy - uy * vx
  return x * x + y * y + z * z
}

/** The square of a triangle's longest edge. */
const longestSquare = (p: Float64Array, a: number, b: number, c: number): number =>
  Math.max(distanceSquare(p, a, b), distanceSquare(p, b, c), distanceSquare(p, c, a))

function distanceSquare(p: Float64Array, a: number, b: number): number {
  const x = p[a * 3] - p[b * 3]
  const y = p[a * 3 + 1] - p[b * 3 + 1]
  const z = p[a * 3 + 2] - p[b * 3 + 2]
  return x * x + y * y + z * z
}

/** Height over longest edge. */
const ratio = (p: Float64Array, a: number, b: number, c: number): number =>
  Math.sqrt(crossSquare(p, a, b, c)) / longestSquare(p, a, b, c)

/** How far a point lies from the plane of three others, mm. */
function fromPlane(p: Float64Array, a: number, b: number, c: number, point: number): number {
  const [u, v, w] = [b, c, point].map(to => [0, 1, 2].map(k => p[3 * to + k] - p[3 * a + k]))
  const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
  return Math.abs(n[0] * w[0] + n[1] * w[1] + n[2] * w[2]) / Math.hypot(...n)
}

const distance = (p: Float64Array, a: number, b: number): number => Math.sqrt(distanceSquare(p, a, b))

/** The vertex that stands for each vertex once the short edges of the slivers are collapsed; undefined when none is short. */
function collapseShortEdges(
  positions: Float64Array,
  triangles: Uint32Array,
  slivers: readonly number[],
): Uint32Array | undefined {
  const isShort = (t: number, k: number) =>
    distance(positions, triangles[t + k], triangles[t + ((k + 1) % 3)]) < shortest
  if (!slivers.some(t => isShort(t, 0) || isShort(t, 1) || isShort(t, 2))) return undefined
  const stands = new Uint32Array(positions.length / 3)
  for (let v = 0; v < stands.length; v++) stands[v] = v
  const find = (v: number): number => (stands[v] === v ? v : find(stands[v]))
  for (const t of slivers)
    for (let k = 0; k < 3; k++) {
      const a = triangles[t + k]
      const b = triangles[t + ((k + 1) % 3)]
      if (isShort(t, k)) stands[find(Math.max(a, b))] = find(Math.min(a, b))
    }
  for (let v = 0; v < stands.length; v++) if (stands[v] !== v) stands[v] = find(v)
  return stands
}

/**
 * In place: turns the edge between a flat sliver and its sound neighbour, unless that edge exists already, or the surface
 * would move, or the triangles become no better. Tells whether any was turned.
 */
function flipLongEdges(positions: Float64Array, triangles: Uint32Array, slivers: readonly number[]): boolean {
  if (slivers.length === 0) return false
  const count = positions.length / 3
  const edgeName = (from: number, to: number): number => from * count + to
  // Only edges that touch a sliver can be turned or stand in the way.
  const touched = new Uint8Array(positions.length / 3)
  for (const t of slivers) for (let k = 0; k < 3; k++) touched[triangles[t + k]] = 1
  const owner = new Map<number, number>()
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const from = triangles[t + k]
      const to = triangles[t + ((k + 1) % 3)]
      if (touched[from] || touched[to]) owner.set(edgeName(from, to), t)
    }
  const changed = new Set<number>()
  const flat = new Set(slivers)
  for (const t of slivers) {
    const [a, b, c] = longestEdgeFirst(positions, triangles, t)
    const neighbour = owner.get(edgeName(b, a))
    if (neighbour === undefined || flat.has(neighbour) || changed.has(neighbour) || changed.has(t)) continue
    const d = [0, 1, 2].map(k => triangles[neighbour + k]).find(v => v !== a && v !== b)
    if (d === undefined || d === c || owner.has(edgeName(c, d)) || owner.has(edgeName(d, c))) continue
    if (fromPlane(positions, a, d, b, c) > thinnest) continue
    const better = Math.min(ratio(positions, a, d, c), ratio(positions, d, b, c))
    if (better < 2 * ratio(positions, a, b, c)) continue
    triangles.set([a, d, c], t)
    triangles.set([d, b, c], neighbour)
    owner.set(edgeName(c, d), t)
    changed.add(t).add(neighbour)
  }
  return changed.size > 0
}

/** The corners of a triangle, turned so that the longest edge runs from the first to the second. */
function longestEdgeFirst(
  positions: Float64Array,
  triangles: Uint32Array,
  t: number,
): [number, number, number] {
  const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]]
  const ab = distance(positions, a, b)
  const bc = distance(positions, b, c)
  const ca = distance(positions, c, a)
  if (ab >= bc && ab >= ca) return [a, b, c]
  return bc >= ca ? [b, c, a] : [c, a, b]
}

/** Leaves out pairs of triangles that lie back to back on the same corners: a fin without volume. */
function cancelFins(triangles: Uint32Array): Uint32Array {
  const seen = new Map<string, number>()
  const dropped = new Set<number>()
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]]
    const back = seen.get(cornerName(a, c, b))
    if (back === undefined) seen.set(cornerName(a, b, c), t)
    else {
      seen.delete(cornerName(a, c, b))
      dropped.add(t).add(back)
    }
  }
  return dropped.size ? triangles.filter((_, i) => !dropped.has(i - (i % 3))) : triangles
}

/** The same name for the same three corners in the same turning sense. */
function cornerName(a: number, b: number, c: number): string {
  if (a < b && a < c) return `${a} ${b} ${c}`
  return b < c ? `${b} ${c} ${a}` : `${c} ${a} ${b}`
}
