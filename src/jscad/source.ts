import { matrixOf, scaleOf } from './evaluate.ts'
import { plain } from './folded-sheet.ts'
import { lazy, nodeOf } from './lazy.ts'
import { literal } from './literal.ts'
import type { Node } from './node.ts'
import { beforeScale, type Quality } from './quality.ts'
import { withSegments } from './rounds.ts'
import type { Geom2, Geom3, Geometry, Mat4, Path2 } from './stock.ts'

/** Recorded geometries as JavaScript: functions by the room they come from, and a constant for every step. */
export interface Source {
  imports: Map<string, Set<string>>
  /** Constants in the order in which they need one another. */
  lines: string[]
}

/**
 * Writes recorded geometries as a script for stock JSCAD: a constant for each geometry by its name, and one for each
 * step that leads there, steps in common once. Rounds get the segments of their geometry's quality.
 */
export function writeSource(shapes: ReadonlyMap<string, { solid: Geometry; quality: Quality }>): Source {
  const imports = new Map<string, Set<string>>()
  const lines: string[] = []
  const names = new Map<string, string>()
  const counts = new Map<string, number>()

  const use = (room: string, name: string): string => {
    imports.set(room, (imports.get(room) ?? new Set()).add(name))
    return name
  }
  const call = (room: string, name: string, args: readonly string[]): string => {
    const line = `${use(room, name)}(${args.join(', ')})`
    return line.length < 100 || args.length < 2 ? line : `${name}(\n  ${args.join(',\n  ')},\n)`
  }
  const constant = (expression: string, kind: string): string => {
    const known = names.get(expression)
    if (known) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind}${count}`
    names.set(expression, name)
    lines.push(`const ${name} = ${expression}`)
    return name
  }
  const visit = (node: Node, at: Quality): string => {
    if (node.data)
      return constant(byHand(node.data, node.dimension, use), ['path', 'flat', 'solid'][node.dimension - 1])
    if (plain(node) !== node) return visit(plain(node), at)
    if (node.op === 'transform') {
      const matrix = matrixOf(node)
      const child = visit(node.children[0], beforeScale(at, scaleOf(matrix)))
      return constant(moved(matrix, child, call), 'placed')
    }
    const children = node.children.map(child => visit(child, at))
    const [room, name] = node.op.split('.')
    const of = node.children.length ? lazy(node.children[0]) : undefined
    const args = withSegments(node.op, node.args, at, of).map(arg => literal(arg))
    return constant(call(room, name, [...args, ...children]), name)
  }
  for (const [name, { solid, quality }] of shapes) {
    const made = visit(nodeOf(solid), quality)
    lines.push(`const ${name} = ${made}`)
  }
  return { imports, lines }
}

/** A geometry under a matrix, by the plainest function that says it. */
export function moved(
  matrix: Mat4,
  child: string,
  call: (room: string, name: string, args: string[]) => string,
): string {
  const isMove = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0].every((v, i) => matrix[i] === v) && matrix[15] === 1
  return isMove
    ? call('transforms', 'translate', [literal(Array.from(matrix).slice(12, 15)), child])
    : call('transforms', 'transform', [literal(Array.from(matrix)), child])
}

function byHand(data: Geometry, dimension: 1 | 2 | 3, use: (room: string, name: string) => string): string {
  switch (dimension) {
    case 1: {
      const { points, isClosed } = data as Path2
      return `${use('geometries', 'path2')}.fromPoints({ closed: ${isClosed} }, ${literal(points)})`
    }
    case 2:
      return `${use('geometries', 'geom2')}.create(${literal((data as Geom2).sides)})`
    case 3:
      return `${use('geometries', 'geom3')}.fromPoints(${literal((data as Geom3).polygons.map(p => p.vertices))})`
  }
}
