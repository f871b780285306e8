/** Roller chain ISO 606, series B, simplex, mm. */
export interface RollerChain {
  /** e.g. `08B` */
  readonly name: string
  /** p */
  readonly pitch: number
  /** d1, largest. */
  readonly rollerDiameter: number
  /** b1, least, between the inner plates. */
  readonly innerWidth: number
  /** d2, largest. */
  readonly pinDiameter: number
  /** Over the pin; makers differ by up to 0.5 mm. */
  readonly overPin: number
  /** h2, largest, of the inner plates. */
  readonly plateHeight: number
  /** pt, between the strands of duplex and triplex chains; null where there are none. */
  readonly strandPitch: number | null
  /** kg/m */
  readonly massPerMetre: number
  /** Least tensile strength in N. */
  readonly tensileStrength: number
}

type Row = readonly [
  name: string,
  pitch: number,
  rollerDiameter: number,
  innerWidth: number,
  pinDiameter: number,
  overPin: number,
  plateHeight: number,
  strandPitch: number | null,
  massPerMetre: number,
  tensileStrength: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['04B', 6, 4, 2.8, 1.85, 7.4, 5, null, 0.12, 3000],
  ['05B', 8, 5, 3, 2.31, 7.9, 7.1, 5.64, 0.2, 4400],
  ['06B', 9.525, 6.35, 5.72, 3.28, 13.15, 8.2, 10.24, 0.41, 8900],
  ['081', 12.7, 7.75, 3.3, 3.66, 10.2, 9.91, null, 0.28, 8000],
  ['083', 12.7, 7.75, 4.88, 4.09, 12.9, 10.3, null, 0.42, 11600],
  ['08B', 12.7, 8.51, 7.75, 4.45, 16.7, 11.8, 13.92, 0.69, 17800],
  ['10B', 15.875, 10.16, 9.65, 5.08, 19.5, 14.7, 16.59, 0.93, 22200],
  ['12B', 19.05, 12.07, 11.68, 5.72, 22.5, 16, 19.46, 1.15, 28900],
  ['16B', 25.4, 15.88, 17.02, 8.28, 36.1, 21, 31.88, 2.71, 60000],
  ['20B', 31.75, 19.05, 19.56, 10.19, 41.3, 26.4, 36.45, 3.7, 95000],
]

/**
 * Roller chains ISO 606 series B (also DIN 8187): 04B to 20B, 081 and 083.
 * Sources: catalogues of SATI and Donghua, tables of Ametric and others (04B, 081, 083: fewer of them).
 */
export const rollerChains: readonly RollerChain[] = rows.map(
  ([
    name,
    pitch,
    rollerDiameter,
    innerWidth,
    pinDiameter,
    overPin,
    plateHeight,
    strandPitch,
    massPerMetre,
    tensileStrength,
  ]) => ({
    name,
    pitch,
    rollerDiameter,
    innerWidth,
    pinDiameter,
    overPin,
    plateHeight,
    strandPitch,
    massPerMetre,
    tensileStrength,
  }),
)
