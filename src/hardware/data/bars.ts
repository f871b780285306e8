/**
 * Diameters of bright round bar, S235 and C45, h9 or h11, mm.
 * Sources: dealers' lists, kept only where two workshops' open stock tables have the diameter too.
 */
// biome-ignore format: a list
export const roundBars: readonly number[] = [
  4, 5, 6, 8, 10, 12, 14, 15, 16, 18, 20, 22, 25, 28, 30, 32, 35, 40, 45, 50, 55, 60,
]

/** Equal leg angle, mm. */
export interface AngleBar {
  readonly leg: number
  readonly thickness: number
  /** r1, in the corner; the toes have half of it. */
  readonly rootRadius: number
}

type Row = readonly [leg: number, thickness: number, rootRadius: number]

// biome-ignore format: one row per size
const angleRows: readonly Row[] = [
  [20, 3, 3.5],
  [25, 3, 3.5],
  [30, 3, 5],
  [40, 4, 6],
  [50, 5, 7],
  [60, 6, 8],
]

/** Equal leg angles of structural steel. Sources: dealers' lists and EN 10056-1 (DIN 1028) as reprinted in BOLTS. */
export const angleBars: readonly AngleBar[] = angleRows.map(([leg, thickness, rootRadius]) => ({
  leg,
  thickness,
  rootRadius,
}))
