import type { Node } from './node.ts'

/** How deep booleans of one kind may stand in one another: every step into a tree takes room on the stack. */
const deepest = 50

const depths = new WeakMap<Node, number>()

/**
 * The operands of a boolean, and those of the booleans of its kind in it once they stand too deep in one another, as where
 * a loop adds one shape after another: the union of a union is one union, and what is cut from a cut body is cut from it.
 */
export function operandsOf(op: string, children: readonly Node[]): readonly Node[] {
  return depthOf(op, children) < deepest ? children : flattened(op, children)
}

/** Notes how deep a new boolean is. */
export function noteDepth(node: Node): void {
  depths.set(node, depthOf(node.op, node.children))
}

const isNested = (op: string, child: Node, place: number): boolean =>
  child.op === op && op.startsWith('booleans.') && (op !== 'booleans.subtract' || place === 0)

const depthOf = (op: string, children: readonly Node[]): number =>
  children.reduce(
    (most, child, i) => (isNested(op, child, i) ? Math.max(most, 1 + (depths.get(child) ?? 0)) : most),
    0,
  )

function flattened(op: string, children: readonly Node[]): Node[] {
  const operands: Node[] = []
  const waiting = children.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop())
    if (isNested(op, node, operands.length)) waiting.push(...node.children.toReversed())
    else operands.push(node)
  return operands
}
