import { iecFrames } from './data/iec-frames.ts'
import { nemaFrames } from './data/nema-frames.ts'
import { lookUp } from './look-up.ts'

/** The face by which a motor is mounted, seen from its shaft: centred on the shaft, mm. */
export interface MotorFace {
  /** e.g. `IEC 71 B5`, `IEC 71 B14`, `NEMA 23` */
  readonly name: string
  readonly shape: 'round' | 'square'
  /** Flange diameter P, or side of the square. */
  readonly size: number
  /** Centres of the four holes, at 45°. */
  readonly holes: readonly (readonly [number, number])[]
  /** M: diameter of the circle that the holes lie on. */
  readonly boltCircle: number
  /** Screw that fits the holes, e.g. `M8`. */
  readonly screw: string
  /** Diameter of the face's through holes; null where they are tapped for `screw`. */
  readonly hole: number | null
  /** N: diameter of the spigot (IEC: j6, NEMA: pilot). */
  readonly spigotDiameter: number
  /** T: how far the spigot stands out. */
  readonly spigotHeight: number
  /** Of the flange where screws go through it or into it: not standardised, an estimate of ours. */
  readonly thickness: number
  readonly shaftDiameter: number
  /** From the face to the shaft's end. NEMA: not standardised, a usual length. */
  readonly shaftLength: number
}

const squareHoles = (side: number): [number, number][] => [
  [side / 2, side / 2],
  [-side / 2, side / 2],
  [-side / 2, -side / 2],
  [side / 2, -side / 2],
]

/** The largest screw that a B5 hole lets through, by ISO 273. */
const screwFor: Record<number, string> = { 7: 'M6', 10: 'M8', 12: 'M10', 15: 'M12' }

/** Frames that differ in length only (90S, 90L) have one face: it is named by the number alone. */
const iecNumbers = [...new Map(iecFrames.map(f => [Number.parseInt(f.frame, 10), f])).entries()]

/** Thickness of an IEC flange as usually cast; the standard leaves it to the maker. */
export const iecFlangeThickness = (shaftHeight: number): number => Math.round(shaftHeight / 10 + 3)

/** The mounting faces of IEC frames 56 to 132 (B5 and small B14) and of NEMA 8 to 34. */
export const motorFaces: readonly MotorFace[] = [
  ...iecNumbers.flatMap(([number, f]): MotorFace[] => [
    {
      ...iecCommon(f),
      name: `IEC ${number} B5`,
      size: f.b5Flange,
      holes: squareHoles(f.b5BoltCircle / Math.SQRT2),
      boltCircle: f.b5BoltCircle,
      screw: screwFor[f.b5Hole],
      hole: f.b5Hole,
      spigotDiameter: f.b5Spigot,
      spigotHeight: f.b5SpigotHeight,
    },
    {
      ...iecCommon(f),
      name: `IEC ${number} B14`,
      size: f.b14Flange,
      holes: squareHoles(f.b14BoltCircle / Math.SQRT2),
      boltCircle: f.b14BoltCircle,
      screw: f.b14Thread,
      hole: null,
      spigotDiameter: f.b14Spigot,
      spigotHeight: f.b14SpigotHeight,
    },
  ]),
  ...nemaFrames.map(
    (f): MotorFace => ({
      name: f.frame,
      shape: 'square',
      size: f.side,
      holes: squareHoles(f.holeSpacing),
      boltCircle: f.holeSpacing * Math.SQRT2,
      screw: f.screw,
      hole: f.hole,
      spigotDiameter: f.pilotDiameter,
      spigotHeight: f.pilotHeight,
      thickness: 5,
      shaftDiameter: f.shaftDiameter,
      shaftLength: Math.round(12 + 0.3 * f.side),
    }),
  ),
]

function iecCommon(f: (typeof iecFrames)[number]) {
  return {
    shape: 'round' as const,
    thickness: iecFlangeThickness(f.shaftHeight),
    shaftDiameter: f.shaftDiameter,
    shaftLength: f.shaftLength,
  }
}

/** A mounting face by name, such as `IEC 71 B5` or `NEMA 23`; an Error listing them when there is none. */
export const motorFace = (name: string): MotorFace => lookUp('motor face', motorFaces, f => f.name, name)
