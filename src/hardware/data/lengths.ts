/**
 * ISO 888 preferred nominal lengths of screws, mm.
 * Sources: ISO 888 as in the length lists of FreeCAD Fasteners and bd_warehouse.
 */
// biome-ignore format: a list
export const screwLengths: readonly number[] = [
  2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80, 90,
  100, 110, 120, 130, 140, 150, 160, 180, 200,
]

/**
 * DIN 6885-1 preferred lengths of parallel keys, mm.
 * Sources: the length series of DIN 6885-1; the ends of every size's range in bd_warehouse are members of it.
 */
// biome-ignore format: a list
export const keyLengths: readonly number[] = [
  6, 8, 10, 12, 14, 16, 18, 20, 22, 25, 28, 32, 36, 40, 45, 50, 56, 63, 70, 80, 90,
  100, 110, 125, 140, 160, 180, 200, 220, 250, 280, 320, 360,
]
