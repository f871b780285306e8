import { clearanceHoles } from './data/clearance-holes.ts'
import { counterboreRows } from './data/counterbores.ts'
import {
  circlipDimensions,
  countersunkDimensions,
  keyDimensions,
  socketScrewDimensions,
} from './dimensions.ts'
import { lookUp } from './look-up.ts'
import { thread } from './thread.ts'

/** ISO 273 series of clearance holes. */
export type ClearanceSeries = 'fine' | 'medium' | 'coarse'

/** Diameter in mm of the ISO 273 clearance hole for a screw such as `M8`. */
export function clearanceHole(size: string, series: ClearanceSeries = 'medium'): number {
  return lookUp('ISO 273 clearance hole', clearanceHoles, h => h.size, size)[series]
}

/**
 * Counterbore in mm that takes an ISO 4762 head without washer and leaves it under flush.
 *
 * Diameter up to M10: DIN 974-1 row 1. Above: the largest (knurled) head plus the play of the screw in its medium
 * clearance hole, rounded up to whole millimetres, so that the head never stops the screw from finding its thread.
 * Depth, all sizes: head height plus 0.5 mm up to M10 and 1 mm above (our rule).
 */
export function counterbore(size: string): { diameter: number; depth: number } {
  const screw = socketScrewDimensions(size)
  const printed = counterboreRows.find(c => c.size === size)
  const { diameter } = thread(size)
  const rule = Math.ceil(screw.knurledHeadDiameter + clearanceHole(size) - diameter)
  return { diameter: printed?.diameter ?? rule, depth: screw.headHeight + (diameter <= 10 ? 0.5 : 1) }
}

/**
 * Countersink in mm that takes an ISO 10642 head flush or a little below: 90°, as wide as the sharp cone, so that the
 * largest head of the standard still goes in.
 */
export function countersink(size: string): { diameter: number; depth: number; angle: number } {
  const { coneDiameter } = countersunkDimensions(size)
  return { diameter: coneDiameter, depth: (coneDiameter - clearanceHole(size)) / 2, angle: 90 }
}

/** Groove of a DIN 472 circlip in mm: diameter d2 (`tolerance` as limits), width m (H13), least distance n to the edge. */
export function circlipGroove(bore: number): {
  diameter: number
  tolerance: string
  width: number
  edgeDistance: number
} {
  const { grooveDiameter, grooveWidth, edgeDistance, grooveTolerance } = circlipDimensions(bore)
  return {
    diameter: grooveDiameter,
    // H12 up to 100 mm and H13 above are the limits of every row from 24 mm up that gives them.
    tolerance: grooveTolerance ?? (bore > 100 ? 'H13' : 'H12'),
    width: grooveWidth,
    // Three times the radial depth of the groove, as in every row that gives n.
    edgeDistance: edgeDistance ?? 1.5 * (grooveDiameter - bore),
  }
}

/** Hub keyway by DIN 6885-1 for a bore in mm: width b (JS9), depth to the far side d + t2 with its plus tolerance. */
export function hubKeyway(bore: number): { width: number; depthOverBore: number; tolerance: number } {
  const { width, hubDepth, depthTolerance } = keyDimensions(bore)
  return { width, depthOverBore: bore + hubDepth, tolerance: depthTolerance }
}
