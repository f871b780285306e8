import type { Thread } from './thread.ts'
import type { TurnedPoint } from './turned.ts'

/**
 * The lower right part of a screw's profile: from the axis at z = −length, over the chamfered tip, up to nominal diameter
 * at z = `top`. The thread is drawn as a plain shank of diameter d.
 */
export function shankProfile(
  { diameter, rootDiameter, pitch }: Thread,
  length: number,
  top: number,
): TurnedPoint[] {
  return [
    [0, -length],
    [rootDiameter / 2, -length],
    [diameter / 2, -length + Math.min(pitch, (length + top) / 2)],
    [diameter / 2, top],
  ]
}
