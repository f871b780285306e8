import type { BoreCirclip } from './data/bore-circlips.ts'
import { clearanceHoles } from './data/clearance-holes.ts'
import { counterbores } from './data/counterbores.ts'
import type { ShaftCirclip } from './data/shaft-circlips.ts'
import {
  circlipDimensions,
  countersunkDimensions,
  keyDimensions,
  shaftCirclipDimensions,
} from './dimensions.ts'
import { lookUp } from './look-up.ts'

/** ISO 273 series of clearance holes. */
export type ClearanceSeries = 'fine' | 'medium' | 'coarse'

/** Diameter in mm of the ISO 273 clearance hole for a screw such as `M8`. */
export function clearanceHole(size: string, series: ClearanceSeries = 'medium'): number {
  return lookUp('ISO 273 clearance hole', clearanceHoles, h => h.size, size)[series]
}

/** DIN 974-1 counterbore (diameter H13) in mm that takes an ISO 4762 head without washer and leaves it under flush. */
export function counterbore(size: string): { diameter: number; depth: number } {
  const { diameter, depth } = lookUp('DIN 974-1 counterbore', counterbores, c => c.size, size)
  return { diameter, depth }
}

/**
 * Countersink in mm that takes an ISO 10642 head flush or a little below: 90°, as wide as the sharp cone, so that the
 * largest head of the standard still goes in.
 */
export function countersink(size: string): { diameter: number; depth: number; angle: number } {
  const { coneDiameter } = countersunkDimensions(size)
  return { diameter: coneDiameter, depth: (coneDiameter - clearanceHole(size)) / 2, angle: 90 }
}

/** Groove of a circlip in mm. */
export interface CirclipGroove {
  /** d2 */
  readonly diameter: number
  /** Of d2, as limits or an ISO 286 class. */
  readonly tolerance: string
  /** m (H13) */
  readonly width: number
  /** n, least, from the groove to the end of the bore or shaft. */
  readonly edgeDistance: number
}

/** Groove of a DIN 472 circlip for a bore in mm. */
export const circlipGroove = (bore: number): CirclipGroove => groove(circlipDimensions(bore), bore, 'H')

/** Groove of a DIN 471 circlip for a shaft in mm. */
export const shaftCirclipGroove = (shaft: number): CirclipGroove =>
  groove(shaftCirclipDimensions(shaft), shaft, 'h')

function groove(row: BoreCirclip | ShaftCirclip, nominal: number, letter: 'H' | 'h'): CirclipGroove {
  const { grooveDiameter, grooveWidth, edgeDistance, grooveTolerance } = row
  return {
    diameter: grooveDiameter,
    // Grade 12 up to 100 mm and 13 above are the limits of every row from 24 mm up that gives them.
    tolerance: grooveTolerance ?? `${letter}${nominal > 100 ? 13 : 12}`,
    width: grooveWidth,
    // Three times the radial depth of the groove, as in every row that gives n.
    edgeDistance: edgeDistance ?? 1.5 * Math.abs(grooveDiameter - nominal),
  }
}

/**
 * Shaft keyway by DIN 6885-1 for a shaft in mm: width b (P9 tight, N9 easy), depth t1 from the shaft's surface and the
 * size d − t1 from the keyway's bottom to the far side, with the plus tolerance of t1 (the minus of d − t1).
 */
export function shaftKeyway(shaft: number): {
  width: number
  depth: number
  remaining: number
  tolerance: number
} {
  const { width, shaftDepth, depthTolerance } = keyDimensions(shaft)
  return { width, depth: shaftDepth, remaining: shaft - shaftDepth, tolerance: depthTolerance }
}

/** Hub keyway by DIN 6885-1 for a bore in mm: width b (JS9), depth to the far side d + t2 with its plus tolerance. */
export function hubKeyway(bore: number): { width: number; depthOverBore: number; tolerance: number } {
  const { width, hubDepth, depthTolerance } = keyDimensions(bore)
  return { width, depthOverBore: bore + hubDepth, tolerance: depthTolerance }
}
