/** Brass insert that is pressed hot into printed plastic, mm. */
export interface HeatSetInsert {
  /** Thread, e.g. `M3`. */
  readonly size: string
  readonly length: number
  /** Over the knurls. */
  readonly outsideDiameter: number
  /** Of the hole that it is pressed into. */
  readonly hole: number
}

type Row = readonly [size: string, length: number, outsideDiameter: number, hole: number]

// biome-ignore format: one row per size
const rows: readonly Row[] = [
  ['M2', 4, 3.6, 3.2],
  ['M2.5', 4, 4.6, 4],
  ['M3', 3, 4.6, 4],
  ['M3', 5.8, 4.6, 4],
  ['M4', 4, 6.3, 5.6],
  ['M4', 8.2, 6.3, 5.6],
  ['M5', 5.8, 7.1, 6.4],
]

/**
 * Heat-set inserts of two common makers (F1BM, CNC Kitchen). No standard covers them and others differ (M3 of 4.7 or 5 mm):
 * the hole goes with the insert that is bought.
 * Sources: NopSCADlib, bd_warehouse.
 */
export const heatSetInserts: readonly HeatSetInsert[] = rows.map(([size, length, outsideDiameter, hole]) => ({
  size,
  length,
  outsideDiameter,
  hole,
}))
