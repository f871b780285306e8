import type { BallBearing } from './ball-bearings.ts'

type Row = readonly [
  designation: string,
  bore: number,
  outsideDiameter: number,
  width: number,
  chamfer: number,
  dynamicRating: number,
  staticRating: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['623', 3, 10, 4, 0.15, 540, 180],
  ['604', 4, 12, 4, 0.2, 806, 280],
  ['624', 4, 13, 5, 0.2, 936, 290],
  ['634', 4, 16, 5, 0.3, 1110, 380],
  ['625', 5, 16, 5, 0.3, 1140, 380],
  ['635', 5, 19, 6, 0.3, 2340, 885],
  ['626', 6, 19, 6, 0.3, 2340, 885],
  ['607', 7, 19, 6, 0.3, 2340, 885],
  ['627', 7, 22, 7, 0.3, 3300, 1370],
  ['608', 8, 22, 7, 0.3, 3300, 1370],
  ['628', 8, 24, 8, 0.3, 3350, 1430],
  ['609', 9, 24, 7, 0.3, 3350, 1430],
  ['629', 9, 26, 8, 0.3, 4550, 1960],
]

/**
 * Deep-groove ball bearings with bores of 3 to 9 mm that are equally wide with and without seals.
 * Dimensions: ISO 15 as listed alike by NSK and SKF; chamfers from SKF as reprinted in bd_warehouse.
 * Ratings: the lower of the two, which differ by up to half in this range.
 */
export const miniatureBearings: readonly BallBearing[] = rows.map(
  ([designation, bore, outsideDiameter, width, chamfer, dynamicRating, staticRating]) => ({
    designation,
    bore,
    outsideDiameter,
    width,
    chamfer,
    dynamicRating,
    staticRating,
  }),
)
