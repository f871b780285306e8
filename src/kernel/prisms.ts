import { matrixOf } from '../jscad/evaluate.ts'
import { intern, type Node } from '../jscad/node.ts'
import { identity, type Mat4, stock } from '../jscad/stock.ts'
import { plainCuboid, plainCylinder, plainExtrusion } from './plain-shapes.ts'

/**
 * A solid that a flat shape sweeps along a straight line, mm: its profile from one height to another, then placed by a
 * matrix that turns, mirrors and moves. Booleans of prisms along one axis are flat booleans, some five times as fast.
 */
export interface Prism {
  readonly profile: Profile
  readonly from: number
  readonly to: number
  readonly placement: Mat4
  /** Edges of a cuboid, which is a prism along each of them. */
  readonly size?: readonly [number, number, number]
}

/** A flat shape: a recorded one, or a boolean of placed flat shapes. */
export type Profile = { readonly node: Node } | FlatBoolean

export interface FlatBoolean {
  /** The boolean of solids that it stands for. */
  readonly of: Node
  readonly operands: readonly PlacedProfile[]
  /** Number of recorded shapes in it. */
  readonly shapes: number
}

export interface PlacedProfile {
  readonly profile: Profile
  /** Moves in the plane only. */
  readonly matrix: Mat4
}

/** A subtraction as far as it is flat: the body with the holes that go right through, and the tools that are left. */
export interface FlatCut {
  readonly prism: Prism
  readonly rest: readonly Node[]
}

const { mat4 } = stock.maths
const prisms = new WeakMap<Node, { prism?: Prism }>()

/** Number of recorded shapes in a profile. */
export const shapesIn = (profile: Profile): number => ('node' in profile ? 1 : profile.shapes)

/** The prism that a solid is, by its tree; undefined when it is none. */
export function prismOf(node: Node): Prism | undefined {
  const known = prisms.get(node) ?? { prism: findPrism(node) }
  prisms.set(node, known)
  return known.prism
}

function findPrism(node: Node): Prism | undefined {
  if (node.op === 'transform') {
    const prism = prismOf(node.children[0])
    const matrix = matrixOf(node)
    if (!prism || !isRigid(matrix)) return undefined
    return { ...prism, placement: mat4.multiply(mat4.create(), matrix, prism.placement) }
  }
  if (node.op === 'booleans.subtract') {
    const cut = flatCut(node)
    return cut?.rest.length === 0 ? cut.prism : undefined
  }
  if (node.op === 'booleans.union') return united(node)
  if (node.op === 'booleans.intersect') return intersected(node)
  return straight(node)
}

/** A prism that is recorded as such. */
function straight(node: Node): Prism | undefined {
  const height = plainExtrusion(node)
  if (height !== undefined)
    return { profile: { node: node.children[0] }, from: 0, to: height, placement: identity }
  const size = plainCuboid(node)
  if (size) return { ...centred(rectangle(size[0], size[1]), size[2]), size }
  const cylinder = plainCylinder(node)
  if (!cylinder) return undefined
  const { height: length, ...round } = cylinder
  return centred(flat('circle', round), length)
}

const flat = (name: string, options: object): Profile => ({
  node: intern({ op: `primitives.${name}`, dimension: 2, args: [options], children: [] }),
})
const rectangle = (x: number, y: number): Profile => flat('rectangle', { size: [x, y] })
const centred = (profile: Profile, length: number): Prism => ({
  profile,
  from: -length / 2,
  to: length / 2,
  placement: identity,
})

/** What of a subtraction is flat: its head a prism, and the tools that go through all of its height along its axis. */
export function flatCut(node: Node): FlatCut | undefined {
  const [first, ...others] = node.children
  const tools = others.flatMap(tool => (tool.op === 'booleans.union' ? tool.children : [tool]))
  const head = alongOthers(prismOf(first), tools)
  if (!head) return undefined
  const rest: Node[] = []
  const through: PlacedProfile[] = []
  for (const tool of tools) {
    const placed = placedIn(head, tool)
    if (placed && placed.from <= head.from && placed.to >= head.to) through.push(placed)
    else rest.push(tool)
  }
  if (through.length === 0) return undefined
  const body = { profile: head.profile, matrix: identity }
  return { prism: combined(node, head, [body, ...through]), rest }
}

/** A union of prisms between the same two heights. */
function united(node: Node): Prism | undefined {
  const [first, ...others] = node.children
  const head = alongOthers(prismOf(first), others)
  if (!head) return undefined
  const placed = others.map(other => placedIn(head, other))
  if (!placed.every(p => p !== undefined && p.from === head.from && p.to === head.to)) return undefined
  return combined(node, head, [
    { profile: head.profile, matrix: identity },
    ...placed.filter(p => p !== undefined),
  ])
}

/** An intersection of prisms along one axis: between the heights that all of them have. */
function intersected(node: Node): Prism | undefined {
  const [first, ...others] = node.children
  const head = alongOthers(prismOf(first), others)
  if (!head) return undefined
  const placed = others.map(other => placedIn(head, other)).filter(p => p !== undefined)
  const from = Math.max(head.from, ...placed.map(p => p.from))
  const to = Math.min(head.to, ...placed.map(p => p.to))
  if (placed.length < others.length || from >= to) return undefined
  return { ...combined(node, head, [{ profile: head.profile, matrix: identity }, ...placed]), from, to }
}

function combined(node: Node, { from, to, placement }: Prism, operands: readonly PlacedProfile[]): Prism {
  const shapes = operands.reduce((sum, { profile }) => sum + shapesIn(profile), 0)
  return { profile: { of: node, operands, shapes }, from, to, placement }
}

/** The head of a boolean as a prism along the axis of the first other operand that is no cuboid. */
function alongOthers(head: Prism | undefined, others: readonly Node[]): Prism | undefined {
  if (!head?.size) return head
  for (const other of others) {
    const prism = prismOf(other)
    if (prism && !prism.size) return along(head, prism.placement)
  }
  return head
}

interface Placed extends PlacedProfile {
  readonly from: number
  readonly to: number
}

/** A solid as a prism in the frame of another; undefined when it is none along that axis. */
function placedIn(frame: Prism, node: Node): Placed | undefined {
  const own = prismOf(node)
  if (!own) return undefined
  const prism = along(own, frame.placement)
  const m = mat4.multiply(mat4.create(), inverse(frame.placement), prism.placement)
  if (![m[2], m[6], m[8], m[9]].every(v => Math.abs(v) < slack)) return undefined
  const ends = [prism.from, prism.to].map(z => m[14] + Math.sign(m[10]) * z)
  return { profile: prism.profile, matrix: m, from: Math.min(...ends), to: Math.max(...ends) }
}

/** A cuboid as the prism along that edge of it which is parallel to the z axis of a frame; any other prism as it is. */
function along(prism: Prism, frame: Mat4): Prism {
  const { size, placement: p } = prism
  if (!size) return prism
  const cosine = (axis: number) =>
    Math.abs(p[4 * axis] * frame[8] + p[4 * axis + 1] * frame[9] + p[4 * axis + 2] * frame[10])
  const axis = [2, 0, 1].find(a => Math.abs(cosine(a) - 1) < slack)
  if (axis === undefined || axis === 2) return prism
  const [x, y] = axis === 0 ? [1, 2] : [2, 0]
  const column = (a: number): [number, number, number] => [p[4 * a], p[4 * a + 1], p[4 * a + 2]]
  return {
    ...centred(rectangle(size[x], size[y]), size[axis]),
    placement: [...column(x), 0, ...column(y), 0, ...column(axis), 0, p[12], p[13], p[14], 1],
  }
}

/** Rounding of products of sines and cosines; a thousandth of a nanometre on a metre. */
const slack = 1e-12

/** Whether a matrix only turns, mirrors and moves. */
function isRigid(m: Mat4): boolean {
  const dot = (i: number, j: number) =>
    m[4 * i] * m[4 * j] + m[4 * i + 1] * m[4 * j + 1] + m[4 * i + 2] * m[4 * j + 2]
  return [0, 1, 2].every(i => [0, 1, 2].every(j => Math.abs(dot(i, j) - (i === j ? 1 : 0)) < slack))
}

/** The inverse of a rigid matrix. */
export function inverse(m: Mat4): Mat4 {
  const back = (i: number): number => -(m[4 * i] * m[12] + m[4 * i + 1] * m[13] + m[4 * i + 2] * m[14])
  return [
    ...[m[0], m[4], m[8], 0],
    ...[m[1], m[5], m[9], 0],
    ...[m[2], m[6], m[10], 0],
    ...[back(0), back(1), back(2), 1],
  ] as Mat4 // four columns of four
}
