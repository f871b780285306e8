/** Narrow V-belt section and its pulley groove, mm. */
export interface VSection {
  /** e.g. `SPA` */
  readonly name: string
  /** Of the belt, across its top. */
  readonly topWidth: number
  readonly beltHeight: number
  /** bd: width of the groove at the datum diameter. */
  readonly datumWidth: number
  /** b: from the datum line to the outside of the pulley, least. */
  readonly above: number
  /** Whole depth of the groove, least. */
  readonly depth: number
  /** e: between the middles of two grooves. */
  readonly spacing: number
  /** Of e, ±. */
  readonly spacingTolerance: number
  /** f: from the middle of the outer groove to the rim's edge, least. */
  readonly edge: number
  /** Grooves of pulleys up to this datum diameter are 34°, above 38°. */
  readonly narrowUpTo: number
  /** Least datum diameter for the section. */
  readonly leastDiameter: number
}

type Row = readonly [
  name: string,
  topWidth: number,
  beltHeight: number,
  datumWidth: number,
  above: number,
  depth: number,
  spacing: number,
  spacingTolerance: number,
  edge: number,
  narrowUpTo: number,
  leastDiameter: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['SPZ', 10, 8, 8.5, 2, 11, 12, 0.3, 8, 80, 63],
  ['SPA', 13, 10, 11, 2.8, 13.8, 15, 0.3, 10, 118, 90],
  ['SPB', 17, 14, 14, 3.5, 17.5, 19, 0.4, 12.5, 190, 140],
  ['SPC', 22, 18, 19, 4.8, 23.8, 25.5, 0.5, 17, 315, 224],
]

/**
 * Grooves of narrow V-belts SPZ, SPA, SPB, SPC (ISO 4183, DIN 2211); belts Z, A, B, C run in them too.
 * Sources: catalogues of SKF and SATI, GOST 20889 (after ISO 4183), DIN 2211. Depths of the catalogues differ by up to
 * 0.5 mm: the smaller, being a least depth, stands here.
 */
export const vSections: readonly VSection[] = rows.map(
  ([
    name,
    topWidth,
    beltHeight,
    datumWidth,
    above,
    depth,
    spacing,
    spacingTolerance,
    edge,
    narrowUpTo,
    leastDiameter,
  ]) => ({
    name,
    topWidth,
    beltHeight,
    datumWidth,
    above,
    depth,
    spacing,
    spacingTolerance,
    edge,
    narrowUpTo,
    leastDiameter,
  }),
)
