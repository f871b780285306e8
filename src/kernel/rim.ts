import type { Manifold } from 'manifold-3d'
import { matrixOf, scaleOf } from '../jscad/evaluate.ts'
import { intern, type Node } from '../jscad/node.ts'
import { beforeScale, type Quality } from '../jscad/quality.ts'
import { carryMesh } from './extrusion.ts'
import { outlinesOf } from './outlines.ts'
import { plainExtrusion } from './plain-shapes.ts'
import { readMesh } from './read-mesh.ts'
import type { Outline } from './rings.ts'
import { type Parted, parted } from './seam.ts'
import type { Sections } from './sections.ts'
import type { IndexedMesh } from './weld.ts'

/**
 * The mesh of a boolean that keeps to the core of an extrusion, as with a toothed disc that gets a hub and a bore: made of
 * the core alone, which the rim is joined to. Undefined for any other solid.
 */
export function rimmedMesh(
  node: Node,
  quality: Quality,
  sections: Sections,
  solidOf: (node: Node, quality: Quality) => Manifold,
): IndexedMesh | undefined {
  if (node.op === 'transform') {
    const matrix = matrixOf(node)
    const mesh = rimmedMesh(node.children[0], beforeScale(quality, scaleOf(matrix)), sections, solidOf)
    return mesh && carryMesh(mesh, matrix)
  }
  const boolean = hosted(node)
  if (quality === 'jscad' || !boolean?.others.length) return undefined
  const outlines = outlinesOf({ node: boolean.host.children[0] }, quality, sections)
  if (outlines.reduce((sum, { length }) => sum + length, 0) < fewest) return undefined
  const corners = boolean.others.map(other => solidOf(other, quality).getMesh().vertProperties)
  const parts = parted(outlines, corners, quality)
  if (!parts) return undefined
  const core = readMesh(solidOf(coreOf(node, boolean, parts), quality))
  return withRim(core, parts, boolean.height, all => sections.triangles(all))
}

/** Points of an extrusion from which on it is worth its while to keep its rim out of a boolean. */
const fewest = 100

/** Unions and subtractions around one extrusion, the host, as of a toothed disc that gets a hub and a bore. */
interface Hosted {
  readonly host: Node
  readonly height: number
  /** All else that takes part. */
  readonly others: readonly Node[]
}

/** The host of a boolean; undefined when it has none. */
function hosted(node: Node): Hosted | undefined {
  const height = plainExtrusion(node)
  if (height !== undefined) return { host: node, height, others: [] }
  if (node.op !== 'booleans.union' && node.op !== 'booleans.subtract') return undefined
  const [first, ...rest] = node.children
  const inner = hosted(first)
  return inner && { ...inner, others: [...inner.others, ...rest] }
}

/** The same boolean around the core of its host alone. */
function coreOf(node: Node, { host, height }: Hosted, { seam, radius, core }: Parted): Node {
  const flat = (op: string, args: readonly unknown[], children: readonly Node[] = []): Node =>
    intern({ op, dimension: 2, args, children })
  const solid = (op: string, args: readonly unknown[], children: readonly Node[] = []): Node =>
    intern({ op, dimension: 3, args, children })
  const polygon = (points: Outline) => flat('primitives.polygon', [{ points }])
  const rises = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, height / 2, 1]
  const holes = core.map(polygon)
  const within = radius ? flat('primitives.circle', [{ radius }]) : polygon(seam)
  const inner =
    radius && !holes.length
      ? solid('transform', [rises], [solid('primitives.cylinder', [{ radius, height }])])
      : solid(host.op, host.args, [holes.length ? flat('booleans.subtract', [], [within, ...holes]) : within])
  const around = (old: Node): Node => {
    if (old === host) return inner
    const [first, ...rest] = old.children
    return solid(old.op, old.args, [around(first), ...rest])
  }
  return around(node)
}

/**
 * Joins the rim of an extrusion, up to a height in mm, to what was made of its core: at the seam, whose walls go. Undefined
 * when the core has lost its seam.
 */
function withRim(
  { positions, triangles }: IndexedMesh,
  { seam, rim }: Parted,
  height: number,
  triangulate: (outlines: readonly Outline[]) => ArrayLike<number>,
): IndexedMesh | undefined {
  const corners = seamCorners(positions, seam, height)
  if (!corners) return undefined
  const { low, high, placeOf } = corners
  const isWall = (t: number): boolean => {
    const [a, b, c] = [placeOf[triangles[t]], placeOf[triangles[t + 1]], placeOf[triangles[t + 2]]]
    return a >= 0 && b >= 0 && c >= 0 && (a === b || b === c || c === a)
  }
  const made: number[] = []
  for (let t = 0; t < triangles.length; t += 3)
    if (!isWall(t)) made.push(triangles[t], triangles[t + 1], triangles[t + 2])
  if (made.length !== triangles.length - 6 * seam.length) return undefined

  const points = rim.flat()
  const first = positions.length / 3
  const all = new Float64Array(positions.length + 6 * points.length)
  all.set(positions)
  for (const [i, [x, y]] of points.entries()) all.set([x, y, 0, x, y, height], positions.length + 6 * i)
  const [below, above] = [low, high].map((ends, side) => [
    ...points.map((_, i) => first + 2 * i + side),
    ...ends.toReversed(),
  ])
  const caps = triangulate([...rim, seam.toReversed()])
  for (let i = 0; i < caps.length; i += 3) {
    const [a, b, c] = [caps[i], caps[i + 1], caps[i + 2]]
    made.push(above[a], above[b], above[c], below[a], below[c], below[b])
  }
  let start = 0
  for (const { length } of rim) {
    for (let i = 0; i < length; i++) {
      const [from, to] = [start + i, start + ((i + 1) % length)]
      made.push(below[from], below[to], above[to], below[from], above[to], above[from])
    }
    start += length
  }
  return { positions: all, triangles: Uint32Array.from(made) }
}

/** mm within which a corner of a core is one of its seam: above all rounding, far below any size. */
const near = 1e-6

/** The numbers of a seam's corners below and above, and for each corner of a mesh its place in the seam, or -1. */
function seamCorners(positions: Float64Array, seam: Outline, height: number) {
  const placeOf = new Int32Array(positions.length / 3).fill(-1)
  const ends = [0, height].map(z => {
    const numbers: number[] = Array(seam.length).fill(-1)
    placeOf.forEach((_, v) => {
      const [x, y] = [positions[3 * v], positions[3 * v + 1]]
      if (Math.abs(positions[3 * v + 2] - z) > near) return
      const place = seam.findIndex(at => Math.abs(at[0] - x) < near && Math.abs(at[1] - y) < near)
      if (place < 0) return
      placeOf[v] = place
      numbers[place] = v
    })
    return numbers
  })
  const [low, high] = ends
  return ends.flat().includes(-1) ? undefined : { low, high, placeOf }
}
