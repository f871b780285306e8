/** Pitch and tap drill of an ISO metric thread, mm. */
export interface ThreadPitch {
  /** e.g. `M8` */
  readonly size: string
  readonly series: 'coarse' | 'fine'
  /** P */
  readonly pitch: number
  readonly tapDrill: number
}

type Row = readonly [size: string, series: 'coarse' | 'fine', pitch: number, tapDrill: number]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['M2', 'coarse', 0.4, 1.6],
  ['M2.5', 'coarse', 0.45, 2.05],
  ['M3', 'coarse', 0.5, 2.5],
  ['M4', 'coarse', 0.7, 3.3],
  ['M5', 'coarse', 0.8, 4.2],
  ['M6', 'coarse', 1, 5],
  ['M8', 'coarse', 1.25, 6.8],
  ['M10', 'coarse', 1.5, 8.5],
  ['M12', 'coarse', 1.75, 10.2],
  ['M14', 'coarse', 2, 12],
  ['M16', 'coarse', 2, 14],
  ['M18', 'coarse', 2.5, 15.5],
  ['M20', 'coarse', 2.5, 17.5],
  ['M22', 'coarse', 2.5, 19.5],
  ['M24', 'coarse', 3, 21],
  ['M8', 'fine', 1, 7],
  ['M10', 'fine', 1.25, 8.8],
  ['M10', 'fine', 1, 9],
  ['M12', 'fine', 1.5, 10.5],
  ['M12', 'fine', 1.25, 10.8],
  ['M14', 'fine', 1.5, 12.5],
  ['M16', 'fine', 1.5, 14.5],
  ['M18', 'fine', 2, 16],
  ['M18', 'fine', 1.5, 16.5],
  ['M20', 'fine', 2, 18],
  ['M20', 'fine', 1.5, 18.5],
  ['M22', 'fine', 1.5, 20.5],
  ['M24', 'fine', 2, 22],
]

/**
 * ISO 261/262 threads M2 to M24, coarse and usual fine pitches, with tap drills.
 * Sources: pitches as in FreeCAD Fasteners, bd_warehouse, NopSCADlib and BOSL2; tap drills of DIN 336 (ISO 2306) from diy4you.de
 * and bd_warehouse. Diameters and stress areas are computed from these: see `thread`.
 */
export const threadPitches: readonly ThreadPitch[] = rows.map(([size, series, pitch, tapDrill]) => ({
  size,
  series,
  pitch,
  tapDrill,
}))
