/** Parallel pin of one diameter, mm. */
export interface DowelPin {
  /** d (m6) */
  readonly diameter: number
  /** c, length of the chamfer. */
  readonly chamfer: number
  /** Lengths of ISO 8734, hardened, from … to. */
  readonly hardened: { readonly shortest: number; readonly longest: number }
  /** Lengths of ISO 2338, not hardened, from … to. */
  readonly soft: { readonly shortest: number; readonly longest: number }
}

type Row = readonly [
  diameter: number,
  chamfer: number,
  shortestHardened: number,
  longestHardened: number,
  shortestSoft: number,
  longestSoft: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  [1, 0.2, 3, 10, 4, 10],
  [1.5, 0.3, 4, 16, 4, 16],
  [2, 0.35, 5, 20, 6, 20],
  [2.5, 0.4, 6, 24, 6, 24],
  [3, 0.5, 8, 30, 8, 30],
  [4, 0.63, 10, 40, 8, 40],
  [5, 0.8, 12, 50, 10, 50],
  [6, 1.2, 14, 60, 12, 60],
  [8, 1.6, 18, 80, 14, 80],
  [10, 2, 22, 100, 18, 95],
  [12, 2.5, 26, 100, 22, 140],
  [16, 3, 40, 100, 26, 180],
  [20, 3.5, 50, 100, 35, 200],
]

/**
 * Parallel pins ISO 8734 (hardened, m6; like DIN 6325) and ISO 2338 (not hardened, m6 or h8; like DIN 7), 1 to 20 mm.
 * Sources: ISO 8734 and ISO 2338 as reprinted in FreeCAD Fasteners; diameters also in makers' catalogues.
 */
export const dowelPins: readonly DowelPin[] = rows.map(
  ([diameter, chamfer, shortestHardened, longestHardened, shortestSoft, longestSoft]) => ({
    diameter,
    chamfer,
    hardened: { shortest: shortestHardened, longest: longestHardened },
    soft: { shortest: shortestSoft, longest: longestSoft },
  }),
)

/** Preferred lengths of parallel pins by ISO 2338 and ISO 8734, mm; sources as above. */
// biome-ignore format: a list
export const pinLengths: readonly number[] = [
  2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 35, 40, 45, 50, 55, 60, 65,
  70, 75, 80, 85, 90, 95, 100, 120, 140, 160, 180, 200,
]
