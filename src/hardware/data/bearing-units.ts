/** UCP pillow block with insert bearing, mm. */
export interface PillowBlockUnit {
  /** e.g. `UCP204` */
  readonly designation: string
  readonly bore: number
  /** h, from the foot to the shaft's axis. */
  readonly centreHeight: number
  /** a */
  readonly length: number
  /** e, between the bolts. */
  readonly boltSpacing: number
  /** b */
  readonly width: number
  /** s1 */
  readonly slotWidth: number
  /** s2 */
  readonly slotLength: number
  /** g */
  readonly footHeight: number
  /** w, whole height. */
  readonly height: number
  /** e.g. `M10` */
  readonly bolt: string
}

type PillowRow = readonly [
  designation: string,
  bore: number,
  centreHeight: number,
  length: number,
  boltSpacing: number,
  width: number,
  slotWidth: number,
  slotLength: number,
  footHeight: number,
  height: number,
  bolt: string,
]

// biome-ignore format: one row per size, as in the catalogue
const pillowRows: readonly PillowRow[] = [
  ['UCP204', 20, 33.3, 127, 95, 38, 13, 19, 14, 65, 'M10'],
  ['UCP205', 25, 36.5, 140, 105, 38, 13, 19, 15, 71, 'M10'],
  ['UCP206', 30, 42.9, 165, 121, 48, 17, 20, 17, 84, 'M14'],
  ['UCP207', 35, 47.6, 167, 127, 48, 17, 20, 18, 93, 'M14'],
  ['UCP208', 40, 49.2, 184, 137, 54, 17, 20, 18, 100, 'M14'],
  ['UCP209', 45, 54, 190, 146, 54, 17, 20, 20, 106, 'M14'],
  ['UCP210', 50, 57.2, 206, 159, 60, 20, 23, 21, 113, 'M16'],
]

/**
 * Pillow block units UCP2, ISO 3228. Centre height, bolts and bore are alike everywhere; length, width and height differ
 * between makers by 1 to 3 mm.
 * Sources: catalogues of FBJ and FYH.
 */
export const pillowBlockUnits: readonly PillowBlockUnit[] = pillowRows.map(
  ([
    designation,
    bore,
    centreHeight,
    length,
    boltSpacing,
    width,
    slotWidth,
    slotLength,
    footHeight,
    height,
    bolt,
  ]) => ({
    designation,
    bore,
    centreHeight,
    length,
    boltSpacing,
    width,
    slotWidth,
    slotLength,
    footHeight,
    height,
    bolt,
  }),
)

/** UCF square flange unit with insert bearing, mm. */
export interface FlangeUnit {
  /** e.g. `UCF204` */
  readonly designation: string
  readonly bore: number
  /** a */
  readonly side: number
  /** e, side of the square of bolts. */
  readonly boltSquare: number
  /** i, from the face to the middle of the bearing. */
  readonly centre: number
  /** g */
  readonly flangeHeight: number
  /** l, of the housing. */
  readonly depth: number
  /** s */
  readonly hole: number
  /** e.g. `M10` */
  readonly bolt: string
}

type FlangeRow = readonly [
  designation: string,
  bore: number,
  side: number,
  boltSquare: number,
  centre: number,
  flangeHeight: number,
  depth: number,
  hole: number,
  bolt: string,
]

// biome-ignore format: one row per size, as in the catalogue
const flangeRows: readonly FlangeRow[] = [
  ['UCF204', 20, 86, 64, 15, 12, 25.5, 12, 'M10'],
  ['UCF205', 25, 95, 70, 16, 14, 27, 12, 'M10'],
  ['UCF206', 30, 108, 83, 18, 14, 31, 12, 'M10'],
  ['UCF207', 35, 117, 92, 19, 16, 34, 14, 'M12'],
  ['UCF208', 40, 130, 102, 21, 16, 36, 16, 'M14'],
  ['UCF209', 45, 137, 105, 22, 18, 38, 16, 'M14'],
]

/** Square flange units UCF2, ISO 3228. Source: catalogue of FBJ. */
export const flangeUnits: readonly FlangeUnit[] = flangeRows.map(
  ([designation, bore, side, boltSquare, centre, flangeHeight, depth, hole, bolt]) => ({
    designation,
    bore,
    side,
    boltSquare,
    centre,
    flangeHeight,
    depth,
    hole,
    bolt,
  }),
)
