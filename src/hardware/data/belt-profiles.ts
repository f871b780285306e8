/** Synchronous belt profile and its pulley groove, mm. */
export interface BeltProfile {
  /** e.g. `HTD 5M` */
  readonly name: string
  readonly form: 'trapezoid' | 'round' | 'modified round'
  /** p */
  readonly pitch: number
  /** u: from the pulley's outside to the pitch line, radially (PLD). */
  readonly pitchLineDifference: number
  /** Whole height of the belt. */
  readonly beltHeight: number
  /** Height of the belt tooth. */
  readonly toothHeight: number
  /** Angle between the flanks in degrees; null for round teeth. */
  readonly angle: number | null
  /** Of the pulley, reference; null where not seen in print. */
  readonly grooveDepth: number | null
  /** Of the pulley at the outside diameter, reference. */
  readonly grooveWidth: number | null
  /** Radius of the tooth tip, or of the whole round tooth. */
  readonly toothRadius: number | null
  /** Radius of the flank of a modified round tooth. */
  readonly flankRadius: number | null
  /** Radius between tooth and belt body, or groove and pulley outside. */
  readonly filletRadius: number | null
  /** Offset of the flank arc's centre from the middle of the tooth. */
  readonly flankOffset: number | null
}

type Row = readonly [
  name: string,
  form: 'trapezoid' | 'round' | 'modified round',
  pitch: number,
  pitchLineDifference: number,
  beltHeight: number,
  toothHeight: number,
  angle: number | null,
  grooveDepth: number | null,
  grooveWidth: number | null,
  toothRadius: number | null,
  flankRadius: number | null,
  filletRadius: number | null,
  flankOffset: number | null,
]

// biome-ignore format: one row per size, as in the standard
const rows: readonly Row[] = [
  ['MXL', 'trapezoid', 2.032, 0.254, 1.14, 0.51, 40, 0.508, 1.321, null, null, null, null],
  ['XL', 'trapezoid', 5.08, 0.254, 2.3, 1.27, 50, 1.27, 3.051, null, null, null, null],
  ['L', 'trapezoid', 9.525, 0.381, 3.6, 1.91, 40, null, null, null, null, null, null],
  ['H', 'trapezoid', 12.7, 0.686, 4.3, 2.29, 40, null, null, null, null, null, null],
  ['T2.5', 'trapezoid', 2.5, 0.26, 1.3, 0.7, 40, 0.7, 1.678, null, null, null, null],
  ['T5', 'trapezoid', 5, 0.42, 2.2, 1.2, 40, 1.19, 3.264, null, null, null, null],
  ['T10', 'trapezoid', 10, 0.93, 4.5, 2.5, 40, 2.5, 6.13, null, null, null, null],
  ['AT5', 'trapezoid', 5, 0.6, 2.7, 1.2, 50, 1.19, 4.268, null, null, null, null],
  ['HTD 3M', 'round', 3, 0.381, 2.4, 1.21, null, 1.289, 2.27, 0.89, null, null, null],
  ['HTD 5M', 'round', 5, 0.5715, 3.6, 2.06, null, 2.199, 3.781, 1.49, null, 0.43, null],
  ['HTD 8M', 'round', 8, 0.686, 5.6, 3.4, null, 3.607, 6.603, 2.46, null, 0.7, null],
  ['HTD 14M', 'round', 14, 1.397, 10, 6.1, null, null, null, null, null, null, null],
  ['GT2 2M', 'modified round', 2, 0.254, 1.38, 0.75, null, 0.764, 1.494, 0.555, 1, 0.15, 0.4],
  ['GT2 3M', 'modified round', 3, 0.381, 2.4, 1.14, null, 1.169, 2.31, 0.85, 1.52, 0.25, 0.61],
  ['GT2 5M', 'modified round', 5, 0.5715, 3.81, 1.93, null, 1.969, 3.952, 1.44, 2.57, null, null],
]

/**
 * Synchronous belt profiles: trapezoidal (inch, T, AT5), HTD and GT2 (also sold as GT3, 2GT, MGT).
 * Sources: catalogues of ContiTech, SATI (pulleys) and MISUMI (AT5); open generators freecad.gears and droftarts' parametric
 * pulley for groove sizes and radii (one source for the radii). Pitch line differences of T2.5, T5, T10 and AT5 are worked
 * back from printed pulley diameters.
 */
export const beltProfiles: readonly BeltProfile[] = rows.map(
  ([
    name,
    form,
    pitch,
    pitchLineDifference,
    beltHeight,
    toothHeight,
    angle,
    grooveDepth,
    grooveWidth,
    toothRadius,
    flankRadius,
    filletRadius,
    flankOffset,
  ]) => ({
    name,
    form,
    pitch,
    pitchLineDifference,
    beltHeight,
    toothHeight,
    angle,
    grooveDepth,
    grooveWidth,
    toothRadius,
    flankRadius,
    filletRadius,
    flankOffset,
  }),
)
