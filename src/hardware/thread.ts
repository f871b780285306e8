import { threadPitches } from './data/thread-pitches.ts'
import { lookUp, missing } from './look-up.ts'

/** An ISO metric thread, mm and mm². */
export interface Thread {
  /** e.g. `M8` */
  readonly size: string
  /** d, nominal diameter. */
  readonly diameter: number
  /** P */
  readonly pitch: number
  /** d2, pitch diameter. */
  readonly pitchDiameter: number
  /** d3, root diameter of the screw. */
  readonly rootDiameter: number
  /** D1, minor diameter of the nut. */
  readonly minorDiameter: number
  /** As, stress area in mm². */
  readonly stressArea: number
  /** Drill for tapping. */
  readonly tapDrill: number
}

/** Sizes that have a coarse ISO metric thread, such as `M8`. */
export const threadSizes: readonly string[] = threadPitches
  .filter(t => t.series === 'coarse')
  .map(t => t.size)

/**
 * The ISO metric thread of a size such as `M8`, coarse unless a fine pitch in mm is given.
 * Diameters by ISO 724 (d2 = d − 0.6495 P, D1 = d − 1.0825 P, d3 = d − 1.2269 P), stress area by ISO 898-1:
 * π/4 ((d2 + d3)/2)². Throws an Error listing what exists.
 */
export function thread(size: string, pitch?: number): Thread {
  const sizes = threadPitches.filter(t => t.size === size)
  if (sizes.length === 0)
    throw new Error(
      missing(
        'thread',
        threadPitches.map(t => t.size),
        size,
      ),
    )
  const row =
    pitch === undefined
      ? lookUp(`${size} thread`, sizes, t => t.series, 'coarse')
      : lookUp(`${size} pitch`, sizes, t => t.pitch, pitch)
  const diameter = Number(size.slice(1))
  const height = (Math.sqrt(3) / 2) * row.pitch
  const pitchDiameter = diameter - 0.75 * height
  const rootDiameter = diameter - (17 / 12) * height
  return {
    size,
    diameter,
    pitch: row.pitch,
    pitchDiameter,
    rootDiameter,
    minorDiameter: diameter - 1.25 * height,
    stressArea: (Math.PI / 4) * ((pitchDiameter + rootDiameter) / 2) ** 2,
    tapDrill: row.tapDrill,
  }
}
