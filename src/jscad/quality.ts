/**
 * How fine a round is drawn: the greatest distance in mm between the true surface and a chord, and how many times the
 * segments that takes (1 when left out), to see where a series of meshes tends. In a `draft`, points that do not show
 * may be left out, and triangles may depend on what was made before.
 * `jscad` means the segment counts that stock JSCAD takes when none are given.
 */
export type Quality = { chord: number; times?: number; draft?: boolean } | 'jscad'

/** For files and measurements. */
export const full = { chord: 0.01 } satisfies Quality
/** For the screen while a value is still changing. */
export const preview: Quality = { chord: 0.1, draft: true }

export const isDraft = (quality: Quality): boolean => quality !== 'jscad' && quality.draft === true

/** The chord tolerance that a shape needs before it is scaled by a factor. */
export function beforeScale(quality: Quality, factor: number): Quality {
  return quality === 'jscad' || Math.abs(factor - 1) < 1e-9 || factor === 0
    ? quality
    : { ...quality, chord: quality.chord / factor }
}

/** A name for caches. */
export const qualityKey = (quality: Quality): string =>
  quality === 'jscad' ? quality : `${quality.chord}×${quality.times ?? 1}${quality.draft ? ' draft' : ''}`

/** Segments of a full turn of a radius in mm: a multiple of four, so that boxes reach the true extents. */
export function segmentsFor(radius: number, chord: number, times = 1): number {
  const exact = chord < radius ? Math.PI / Math.acos(1 - chord / radius) : 0
  return times * Math.max(12, 4 * Math.ceil(exact / 4))
}
