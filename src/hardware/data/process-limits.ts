/** What a process can do: `possible` where somebody does it, `usual` where any shop does. */
export interface Limit {
  readonly possible: number
  readonly usual: number
}

const limit = (possible: number, usual: number): Limit => ({ possible, usual })

/**
 * Laser cutting of steel sheet, as multiples of its thickness T; kerf, accuracy and part in mm.
 * Sources: snijlab.nl, acutelaser.com.au, SMS laser. Guides differ between 0.7 T and 1 T for holes: check against `usual`.
 */
export const laserLimits = {
  /** Hole diameter / T. */
  hole: limit(0.7, 1),
  /** Slot or web width / T. */
  web: limit(0.7, 1),
  /** Edge of a hole to the edge of the sheet / T. */
  edge: limit(1, 1.5),
  /** Kerf, thin to thick. */
  kerf: limit(0.13, 0.2),
  /** ± at 0.5 mm and at 25 mm of thickness. */
  accuracy: limit(0.1, 1.1),
  /** Side of the smallest part, up to 8 mm and above. */
  part: limit(15, 25),
} as const

/**
 * Printing of plastic filament with a 0.4 mm nozzle, mm and degrees.
 * Sources: design guides of two printing services and a workshop's wiki; bridges: the most careful of them.
 */
export const printLimits = {
  wall: limit(0.8, 1.2),
  structuralWall: limit(1.2, 2.4),
  hole: limit(2, 3),
  pin: limit(3, 5),
  /** Gap of parts that move in each other, on the diameter. */
  movingGap: limit(0.4, 0.5),
  /** Gap of parts that slide together once, on the diameter. */
  slidingGap: limit(0.2, 0.3),
  /** ± */
  accuracy: limit(0.2, 0.3),
  /** By how much a hole comes out too small, on the diameter. */
  holeCompensation: limit(0.1, 0.2),
  /** Width of raised or engraved detail. */
  detail: limit(0.6, 1),
  /** Steepest overhang from the vertical without support, degrees. */
  overhang: 45,
  /** Longest bridge without support. */
  bridge: 10,
} as const

/**
 * Milling, mm.
 * Sources: guides of neptunelabs.us, super-ingenuity.cn, zekes3d.com, fenvaprecision.com, mingli-metal.com.
 */
export const millLimits = {
  metalWall: limit(0.5, 0.8),
  plasticWall: limit(1, 1.5),
  hole: limit(0.5, 2.5),
  /** Depth / diameter of a hole, greatest. */
  holeDepth: limit(10, 4),
  /** Depth / tool diameter of a pocket, greatest. */
  pocketDepth: limit(4, 3),
  /** ± without a tolerance on the drawing. */
  accuracy: limit(0.05, 0.13),
  /** Inside corner radius / depth of the pocket, least, and the least radius that any shop has a cutter for. */
  cornerPerDepth: 0.25,
  corner: 3,
} as const

/** Turning: ± in mm of a diameter from 6 to 30 mm without a tolerance on the drawing (ISO 2768-m). */
export const turnLimits = { accuracy: 0.2 } as const
