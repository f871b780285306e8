/** Usual rated powers of a four-pole motor frame at 50 Hz. */
export interface IecPower {
  /** Frame size, e.g. `71` or `90L`. */
  readonly frame: string
  /** kW */
  readonly powers: readonly number[]
}

/**
 * Four-pole motors of IEC frames 63 to 132 at 50 Hz, which turn at about 1400 min⁻¹ under load.
 * Source: EN 50347 as the catalogue of Motive follows it; makers put the next power into a frame as well.
 */
// biome-ignore format: one row per size, as in the standard
export const iecPowers: readonly IecPower[] = [
  { frame: '63', powers: [0.12, 0.18] },
  { frame: '71', powers: [0.25, 0.37] },
  { frame: '80', powers: [0.55, 0.75] },
  { frame: '90S', powers: [1.1] },
  { frame: '90L', powers: [1.5] },
  { frame: '100L', powers: [2.2, 3] },
  { frame: '112M', powers: [4] },
  { frame: '132S', powers: [5.5] },
  { frame: '132M', powers: [7.5] },
]
