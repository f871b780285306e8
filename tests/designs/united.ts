import type { Geom3 } from '#jscad'
import { plain } from '../../src/jscad/folded-sheet.ts'
import { lazy, nodeOf } from '../../src/jscad/lazy.ts'
import { intern, type Node } from '../../src/jscad/node.ts'

/** The solid of a bent part as the union of its pieces, which a kernel would otherwise join along their common edges. */
export function united(solid: Geom3): Geom3 {
  const visit = (node: Node): Node =>
    node.op === 'transform' ? intern({ ...node, children: node.children.map(visit) }) : plain(node)
  return lazy(visit(nodeOf(solid))) as Geom3 // the tree of a solid
}
