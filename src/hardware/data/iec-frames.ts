/** IEC 60072-1 motor frame: shaft, feet (B3), flanges (B5, small B14), mm. */
export interface IecFrame {
  /** Frame size, e.g. `71` or `90L`. */
  readonly frame: string
  /** H */
  readonly shaftHeight: number
  /** D */
  readonly shaftDiameter: number
  /** E */
  readonly shaftLength: number
  /** F */
  readonly keyWidth: number
  readonly keyHeight: number
  /** GA, shaft and key together. */
  readonly overKey: number
  /** Thread in the shaft end. */
  readonly shaftTap: string
  /** A */
  readonly feetAcross: number
  /** B */
  readonly feetAlong: number
  /** C */
  readonly shoulderToFoot: number
  /** K */
  readonly footHole: number
  /** M of the B5 (FF) flange. */
  readonly b5BoltCircle: number
  /** N */
  readonly b5Spigot: number
  /** P */
  readonly b5Flange: number
  /** S, clearance hole. */
  readonly b5Hole: number
  /** T */
  readonly b5SpigotHeight: number
  /** M of the B14 (FT) flange. */
  readonly b14BoltCircle: number
  /** N */
  readonly b14Spigot: number
  /** P */
  readonly b14Flange: number
  /** S, tapped hole. */
  readonly b14Thread: string
  /** T */
  readonly b14SpigotHeight: number
}

type Row = readonly [
  frame: string,
  shaftHeight: number,
  shaftDiameter: number,
  shaftLength: number,
  keyWidth: number,
  keyHeight: number,
  overKey: number,
  shaftTap: string,
  feetAcross: number,
  feetAlong: number,
  shoulderToFoot: number,
  footHole: number,
  b5BoltCircle: number,
  b5Spigot: number,
  b5Flange: number,
  b5Hole: number,
  b5SpigotHeight: number,
  b14BoltCircle: number,
  b14Spigot: number,
  b14Flange: number,
  b14Thread: string,
  b14SpigotHeight: number,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['56', 56, 9, 20, 3, 3, 10.2, 'M4', 90, 71, 36, 5.8, 100, 80, 120, 7, 3, 65, 50, 80, 'M5', 2.5],
  ['63', 63, 11, 23, 4, 4, 12.5, 'M4', 100, 80, 40, 7, 115, 95, 140, 10, 3, 75, 60, 90, 'M5', 2.5],
  ['71', 71, 14, 30, 5, 5, 16, 'M5', 112, 90, 45, 7, 130, 110, 160, 10, 3.5, 85, 70, 105, 'M6', 2.5],
  ['80', 80, 19, 40, 6, 6, 21.5, 'M6', 125, 100, 50, 10, 165, 130, 200, 12, 3.5, 100, 80, 120, 'M6', 3],
  ['90S', 90, 24, 50, 8, 7, 27, 'M8', 140, 100, 56, 10, 165, 130, 200, 12, 3.5, 115, 95, 140, 'M8', 3],
  ['90L', 90, 24, 50, 8, 7, 27, 'M8', 140, 125, 56, 10, 165, 130, 200, 12, 3.5, 115, 95, 140, 'M8', 3],
  ['100L', 100, 28, 60, 8, 7, 31, 'M10', 160, 140, 63, 12, 215, 180, 250, 15, 4, 130, 110, 160, 'M8', 3.5],
  ['112M', 112, 28, 60, 8, 7, 31, 'M10', 190, 140, 70, 12, 215, 180, 250, 15, 4, 130, 110, 160, 'M8', 3.5],
  ['132S', 132, 38, 80, 10, 8, 41, 'M12', 216, 140, 89, 12, 265, 230, 300, 15, 4, 165, 130, 200, 'M10', 3.5],
  ['132M', 132, 38, 80, 10, 8, 41, 'M12', 216, 178, 89, 12, 265, 230, 300, 15, 4, 165, 130, 200, 'M10', 3.5],
]

/**
 * IEC 60072-1 / EN 50347 motor frames 56 to 132: shaft, key, feet, B5 and small B14 flange; four holes at 45°.
 * Sources: the catalogues of Motive (two editions) and Chiaravalli, which agree; keys from DIN 6885-1.
 */
export const iecFrames: readonly IecFrame[] = rows.map(
  ([
    frame,
    shaftHeight,
    shaftDiameter,
    shaftLength,
    keyWidth,
    keyHeight,
    overKey,
    shaftTap,
    feetAcross,
    feetAlong,
    shoulderToFoot,
    footHole,
    b5BoltCircle,
    b5Spigot,
    b5Flange,
    b5Hole,
    b5SpigotHeight,
    b14BoltCircle,
    b14Spigot,
    b14Flange,
    b14Thread,
    b14SpigotHeight,
  ]) => ({
    frame,
    shaftHeight,
    shaftDiameter,
    shaftLength,
    keyWidth,
    keyHeight,
    overKey,
    shaftTap,
    feetAcross,
    feetAlong,
    shoulderToFoot,
    footHole,
    b5BoltCircle,
    b5Spigot,
    b5Flange,
    b5Hole,
    b5SpigotHeight,
    b14BoltCircle,
    b14Spigot,
    b14Flange,
    b14Thread,
    b14SpigotHeight,
  }),
)
