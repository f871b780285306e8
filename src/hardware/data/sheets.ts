/** Thicknesses of sheet and plate that laser shops keep, by material, mm. */
export interface SheetStock {
  /** Id of the material, e.g. `s235jr`. */
  readonly material: string
  readonly thicknesses: readonly number[]
}

/**
 * Usual sheet: cold-rolled DC01 and galvanised DX51D, hot-rolled S235JR, stainless 1.4301, EN AW-5754.
 * Sources: price pages of laser-cutting services, kept only where the thickness lists of an Italian and a French workshop's
 * estimating software have it too. Trade practice, not a standard: ask the shop.
 */
// biome-ignore format: one row per material
export const sheetStock: readonly SheetStock[] = [
  { material: 'dc01', thicknesses: [0.8, 1, 1.5, 2, 2.5, 3] },
  { material: 'dx51d', thicknesses: [1, 1.5, 2, 2.5, 3] },
  { material: 's235jr', thicknesses: [2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25] },
  { material: 'x5crni18-10', thicknesses: [0.8, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] },
  { material: 'en-aw-5754-h111', thicknesses: [0.8, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] },
]

/** Birch plywood: what is sold as one thickness and what it measures, mm. */
export interface Plywood {
  readonly nominal: number
  readonly mean: number
  /** Null where not seen in print. */
  readonly least: number | null
  readonly greatest: number | null
  readonly plies: number
}

type PlywoodRow = readonly [
  nominal: number,
  mean: number,
  least: number | null,
  greatest: number | null,
  plies: number,
]

// biome-ignore format: one row per size
const plywoodRows: readonly PlywoodRow[] = [
  [4, 3.8, 3.5, 4.1, 3],
  [6.5, 6.4, 6.1, 6.9, 5],
  [9, 9.2, 8.8, 9.5, 7],
  [12, 12, 11.5, 12.5, 9],
  [15, 14.9, 14.3, 15.3, 11],
  [18, 17.7, 17.1, 18.1, 13],
  [21, 20.5, 20, 20.9, 15],
  [24, 23.4, null, null, 17],
]

/**
 * Birch plywood with EN 315 tolerances: a slot is cut to the measured thickness, never to the nominal one.
 * Source: pages of birch plywood makers.
 */
export const plywoods: readonly Plywood[] = plywoodRows.map(([nominal, mean, least, greatest, plies]) => ({
  nominal,
  mean,
  least,
  greatest,
  plies,
}))
