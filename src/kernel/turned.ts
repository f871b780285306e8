import { matrixOf } from '../jscad/evaluate.ts'
import { intern, type Node } from '../jscad/node.ts'
import type { Mat4 } from '../jscad/stock.ts'
import { isPlainRevolution, plainCylinder } from './plain-shapes.ts'

/**
 * The same boolean with all that is turned about the z axis made as one revolution of a flat boolean, and only the rest
 * in space. Its rounds are as fine as the largest of them wants, so it is for drafts; a node that gains nothing comes back.
 */
export function turnedTogether(node: Node): Node {
  const known = found.get(node)
  if (known) return known
  const lean = findTurned(node) ?? node
  found.set(node, lean)
  return lean
}

const found = new WeakMap<Node, Node>()

function findTurned(node: Node): Node | undefined {
  const { op, children } = node
  if (op === 'booleans.subtract') {
    const [body, ...tools] = children.map((child, i) => (i ? child : turnedTogether(child)))
    const all = tools.flatMap(tool => (tool.op === 'booleans.union' ? tool.children : [tool]))
    return subtracted(body, all)
  }
  if (op !== 'booleans.union') return undefined
  const [turned, rest] = sorted(children.map(turnedTogether))
  if (turned.length < 2) return undefined
  const one = revolution(flat(op, turned))
  return rest.length ? solid(op, [one, ...rest]) : one
}

/** What is turned is cut from what is turned; a body that is more than turned keeps its other tools for later. */
function subtracted(body: Node, tools: readonly Node[]): Node | undefined {
  const [turned, rest] = sorted(tools)
  if (turned.length === 0) return undefined
  const profile = profileOf(body)
  if (!profile) return undefined
  const one = revolution(flat('booleans.subtract', [profile, ...turned]))
  return rest.length ? solid('booleans.subtract', [one, ...rest]) : one
}

/** The profiles of those nodes that are turned, and the other nodes. */
function sorted(nodes: readonly Node[]): [turned: Node[], rest: Node[]] {
  const profiles = nodes.map(profileOf)
  return [profiles.filter(p => p !== undefined), nodes.filter((_, i) => !profiles[i])]
}

/** The flat shape that a solid is turned from about z: radii along x, heights along y. Undefined when it is none. */
function profileOf(node: Node): Node | undefined {
  if (node.op === 'transform') {
    const profile = profileOf(node.children[0])
    return profile && raised(profile, matrixOf(node))
  }
  if (isPlainRevolution(node)) return isRightOfAxis(node.children[0]) ? node.children[0] : undefined
  const cylinder = plainCylinder(node)
  if (!cylinder || cylinder.segments !== undefined) return undefined
  const { radius, height } = cylinder
  return polygon([
    [0, -height / 2],
    [radius, -height / 2],
    [radius, height / 2],
    [0, height / 2],
  ])
}

/** A profile after a matrix that turns it about its axis, mirrors it or moves it along the axis; undefined after any other. */
function raised(profile: Node, m: Mat4): Node | undefined {
  const isAlong = [2, 6, 8, 9, 12, 13].every(i => m[i] === 0) && Math.abs(m[10]) === 1
  const isTurn = Math.hypot(m[0] - m[5], m[1] + m[4]) < 1e-12 || Math.hypot(m[0] + m[5], m[1] - m[4]) < 1e-12
  if (!isAlong || !isTurn || Math.abs(Math.hypot(m[0], m[1]) - 1) > 1e-12) return undefined
  const matrix = [1, 0, 0, 0, 0, m[10], 0, 0, 0, 0, 1, 0, 0, m[14], 0, 1]
  return intern({ op: 'transform', dimension: 2, args: [matrix], children: [profile] })
}

/** Whether nothing of a flat shape is known to lie left of the y axis. */
function isRightOfAxis(node: Node, shift = 0): boolean {
  const { op, args, children } = node
  const { points, size } = { ...(args[0] as { points?: unknown; size?: unknown } | undefined) }
  switch (op) {
    case 'primitives.polygon':
      return Array.isArray(points) && points.every(point => point[0] + shift >= 0)
    case 'primitives.rectangle':
    case 'primitives.roundedRectangle':
      return Array.isArray(size) && shift >= size[0] / 2
    case 'booleans.union':
      return children.every(child => isRightOfAxis(child, shift))
    case 'booleans.subtract':
      return isRightOfAxis(children[0], shift)
    case 'transform': {
      const m = matrixOf(node)
      return m[0] === 1 && m[4] === 0 && isRightOfAxis(children[0], shift + m[12])
    }
  }
  return false
}

const polygon = (points: readonly (readonly [number, number])[]): Node =>
  intern({ op: 'primitives.polygon', dimension: 2, args: [{ points }], children: [] })

const flat = (op: string, children: readonly Node[]): Node =>
  children.length > 1 ? intern({ op, dimension: 2, args: [], children }) : children[0]

const solid = (op: string, children: readonly Node[]): Node =>
  intern({ op, dimension: 3, args: [], children })

const revolution = (profile: Node): Node =>
  intern({ op: 'extrusions.extrudeRotate', dimension: 3, args: [{}], children: [profile] })
