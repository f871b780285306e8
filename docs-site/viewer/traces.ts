import { Vector3 } from 'three'
import type { Arranged } from './arrangement.ts'
import { boxOf } from './displayed.ts'
import type { Pen } from './pen.ts'

/** Dashed lines from where parts stand apart to where they belong, as exploded drawings have them. */
export function drawTraces(pen: Pen, displayed: readonly Arranged[]): void {
  for (const { drawable, matrix, moved } of displayed) {
    if (moved.lengthSq() < 1e-6) continue
    const now = boxOf(drawable).getCenter(new Vector3()).applyMatrix4(matrix)
    const home = now.clone().sub(moved)
    pen.line([pen.place(home), pen.place(now)], pen.colours.line, { width: 0.9, dashes: [9, 3, 2, 3] })
  }
}
