import { lazy, nodeOf } from './lazy.ts'
import { intern, type Node } from './node.ts'
import type { Geom2, Geom3, Mat4 } from './stock.ts'

/** A folded sheet as its flat pieces and the bent zones between them, all as they lie on the blank, mm. */
export interface SheetPieces {
  thickness: number
  faces: readonly { profile: Geom2; placement: Mat4 }[]
  bends: readonly BentZone[]
}

/** A bent zone: on the blank a rectangle from a corner, `length` along its bend line and `width` to the left of it. */
export interface BentZone {
  corner: readonly [number, number]
  along: readonly [number, number]
  length: number
  width: number
  /** Over which it is bent, radians; positive when what lies to the left rises. */
  angle: number
  /** Height of the axis over the underside of the sheet. */
  axis: number
  /** Inside radius. */
  radius: number
  /** Where the face before it lies. */
  placement: Mat4
}

const op = 'sheet.fold'

/**
 * Records that a solid is a sheet folded from pieces: the mesh kernel joins those along their common edges, where a union
 * of turned solids could part by a rounding error. Whoever knows nothing of it takes the solid as it is.
 */
export function foldedSheet(solid: Geom3, { faces, ...sheet }: SheetPieces): Geom3 {
  const args = [{ ...sheet, placements: faces.map(face => face.placement) }]
  const children = [solid, ...faces.map(face => face.profile)].map(nodeOf)
  return lazy(intern({ op, dimension: 3, args, children })) as Geom3
}

/** The pieces of a folded sheet, their profiles as nodes; undefined for any other node. */
export function sheetPieces(node: Node) {
  if (node.op !== op) return undefined
  const { placements, ...sheet } = node.args[0] as Omit<SheetPieces, 'faces'> & { placements: Mat4[] }
  return { ...sheet, faces: placements.map((placement, i) => ({ profile: node.children[i + 1], placement })) }
}

/** A node by the functions of stock alone. */
export const plain = (node: Node): Node => (node.op === op ? node.children[0] : node)
