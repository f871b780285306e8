/** NEMA ICS 16 stepper motor face, mm. */
export interface NemaFrame {
  /** e.g. `NEMA 23` */
  readonly frame: string
  /** Side of the square face. */
  readonly side: number
  readonly pilotHeight: number
  readonly pilotDiameter: number
  /** Side of the square of holes. */
  readonly holeSpacing: number
  /** Screw size that fits the holes. */
  readonly screw: string
  /** Diameter of the through holes; null where they are tapped for `screw`. */
  readonly hole: number | null
  /** Usual; makers differ. */
  readonly shaftDiameter: number
}

type Row = readonly [
  frame: string,
  side: number,
  pilotHeight: number,
  pilotDiameter: number,
  holeSpacing: number,
  screw: string,
  hole: number | null,
  shaftDiameter: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['NEMA 8', 20.3, 1.5, 15, 16, 'M2', null, 4],
  ['NEMA 11', 28.2, 2, 22, 23, 'M2.5', null, 5],
  ['NEMA 14', 35.2, 2, 22, 26, 'M3', null, 5],
  ['NEMA 17', 42.3, 2, 22, 31, 'M3', null, 5],
  ['NEMA 23', 56.4, 1.6, 38.1, 47.14, 'M5', 5.1, 6.35],
  ['NEMA 34', 86, 2, 73.03, 69.6, 'M5', 5.6, 14],
]

/**
 * Stepper motor faces NEMA 8 to NEMA 34.
 * Sources: NEMA ICS 16 as reprinted in BOSL2, NopSCADlib and sjkelly/Magpie (NEMA 8 and 11: fewer of them).
 * The holes of NEMA 34 are 5.6 to 6.6 mm by maker: the smallest stands here, so M5 fits all of them.
 */
export const nemaFrames: readonly NemaFrame[] = rows.map(
  ([frame, side, pilotHeight, pilotDiameter, holeSpacing, screw, hole, shaftDiameter]) => ({
    frame,
    side,
    pilotHeight,
    pilotDiameter,
    holeSpacing,
    screw,
    hole,
    shaftDiameter,
  }),
)
