import type { Rect } from 'manifold-3d'
import type { Node } from '../jscad/node.ts'
import { KernelError } from './kernel-error.ts'

/** mm by which a profile may lie beyond the axis: what rounding may make of one that touches it. */
const slack = 1e-9

/**
 * Whether a profile that is swept about the z axis must not lie across it: what is left of the axis would come out inside
 * out, and sum to nothing with the rest. A plain revolution leaves one side out, as stock does.
 */
export function needsOneSide({ op, args }: Node): boolean {
  const { overflow = 'cap' } = { ...(args[0] as { overflow?: unknown } | undefined) }
  return op === 'extrusions.extrudeHelical' || (op === 'extrusions.extrudeRotate' && overflow !== 'cap')
}

/** Throws KernelError when a profile in a rectangle comes to lie across the axis on its way. */
export function refuseAcrossAxis({ args }: Node, { min, max }: Rect): void {
  const { endOffset } = { ...(args[0] as { endOffset?: unknown } | undefined) }
  const shift = typeof endOffset === 'number' ? endOffset : 0
  if (Math.min(min[0], min[0] + shift) < -slack && Math.max(max[0], max[0] + shift) > slack)
    throw new KernelError(
      'a profile that is swept about the z axis lies across it: keep all of it on one side, x above 0',
      'un profil balayé autour de l’axe z est à cheval sur l’axe : gardez-le tout entier d’un côté, x au-dessus de 0',
    )
}
