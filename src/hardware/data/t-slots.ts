/** Aluminium profile with T-slots, mm. Two systems share the market; nuts and screws of one do not fit the other. */
export interface TSlot {
  /** e.g. `40 I8` */
  readonly name: string
  /** `I` as item's, `B` as Bosch Rexroth's. */
  readonly system: 'I' | 'B'
  /** Side of the square. */
  readonly side: number
  /** Name of the slot, its nominal opening. */
  readonly slot: number
  readonly opening: number
  /** Width behind the lips; null where not seen in print. */
  readonly innerWidth: number | null
  /** Bore along the middle. */
  readonly coreBore: number
  /** Thread that is tapped into the core bore. */
  readonly coreThread: string
  /** Guide for the pull on one nut in N; null where not seen in print. */
  readonly nutLoad: number | null
}

type Row = readonly [
  name: string,
  system: 'I' | 'B',
  side: number,
  slot: number,
  opening: number,
  innerWidth: number | null,
  coreBore: number,
  coreThread: string,
  nutLoad: number | null,
]

// biome-ignore format: one row per size, as in the catalogue
const rows: readonly Row[] = [
  ['20 I5', 'I', 20, 5, 5, null, 4.3, 'M5', 1000],
  ['20 B6', 'B', 20, 6, 6.2, 11, 5, 'M6', null],
  ['30 I6', 'I', 30, 6, 6.2, null, 5, 'M6', 3500],
  ['30 B8', 'B', 30, 8, 8.2, 16.5, 6.8, 'M8', null],
  ['40 I8', 'I', 40, 8, 8, 20, 6.8, 'M8', 10000],
  ['40 I8 light', 'I', 40, 8, 8, 20, 6.8, 'M8', 5000],
  ['40 B10', 'B', 40, 10, 10.2, 20, 10.5, 'M12', null],
]

/**
 * Square T-slot profiles of EN AW-6060, 20 to 40 mm; no standard covers them.
 * Sources: item's catalogue pages (system I), NopSCADlib's extrusions (system B, inner widths).
 */
export const tSlots: readonly TSlot[] = rows.map(
  ([name, system, side, slot, opening, innerWidth, coreBore, coreThread, nutLoad]) => ({
    name,
    system,
    side,
    slot,
    opening,
    innerWidth,
    coreBore,
    coreThread,
    nutLoad,
  }),
)
