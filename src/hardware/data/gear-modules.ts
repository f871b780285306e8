/**
 * ISO 54 modules of gears, first choice, mm.
 * Sources: ISO 54:1996 as reprinted in an open gear library; series II also in textbooks.
 */
// biome-ignore format: a list
export const gearModules: readonly number[] = [
  1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50,
]

/** ISO 54 modules of second choice, mm; 6.5 is to be avoided. */
// biome-ignore format: a list
export const secondGearModules: readonly number[] = [
  1.125, 1.375, 1.75, 2.25, 2.75, 3.5, 4.5, 5.5, 6.5, 7, 9, 11, 14, 18, 22, 28, 36, 45,
]
