import type { Node } from '../jscad/node.ts'

/** How many booleans are remembered: those of a few parts. */
const limit = 24

/**
 * Remembers the last booleans, so that the next one can start from what it has in common with one of them: when one of
 * many tools moves, only that one is cut anew. The triangles then depend on what was made before, so it is for previews.
 */
export class RecentBooleans {
  readonly #recent: Node[] = []

  /**
   * The operands, at least two and not all, that a union or subtraction has in common with the most alike of the last
   * ones. For a subtraction they begin with its body, or are tools only where the body changed. Remembers the boolean.
   */
  commonOperands(node: Node): readonly Node[] {
    let best: readonly Node[] = []
    for (const other of this.#recent) {
      if (other.op !== node.op) continue
      const known = new Set(other.children)
      const common = node.children.filter((child, i) => known.has(child) && (i > 0 || isHeadOf(other, child)))
      if (common.length > best.length && common.length < node.children.length) best = common
    }
    this.#recent.unshift(node)
    this.#recent.length = Math.min(this.#recent.length, limit)
    return best.length > 1 ? best : []
  }

  clear(): void {
    this.#recent.length = 0
  }
}

/** Whether a first operand may count as common: the body of a subtraction must be the body of the other too. */
const isHeadOf = (other: Node, child: Node): boolean =>
  other.op === 'booleans.union' || other.children[0] === child
