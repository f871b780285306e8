import type { BoughtPart } from '#design'
import { hexNutDimensions, washerDimensions } from './dimensions.ts'
import { hexNut, plainWasher, socketScrew } from './fasteners.ts'
import { hexScrew } from './hex-screw.ts'
import { lengthThroughNut } from './lengths.ts'

const screws = { 'ISO 4762': socketScrew, 'ISO 4017': hexScrew }

/**
 * Washer, screw, washer and nut, in this order, that clamp what lies between two heights in mm along the screw's axis, the
 * head above: each part with the height that it is placed at. Throws an Error when no screw is long enough.
 */
export function throughBolt(
  size: string,
  { top, bottom, standard = 'ISO 4762' }: { top: number; bottom: number; standard?: keyof typeof screws },
): { part: BoughtPart; height: number }[] {
  const { thickness } = washerDimensions(size)
  const length = lengthThroughNut(size, top - bottom + 2 * thickness, standard)
  const washer = plainWasher(size)
  return [
    { part: washer, height: top },
    { part: screws[standard](size, length), height: top + thickness },
    { part: washer, height: bottom - thickness },
    { part: hexNut(size), height: bottom - thickness - hexNutDimensions(size).height },
  ]
}
