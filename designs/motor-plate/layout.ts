import { remembered } from '#design'
import {
  clearanceHole,
  type MotorFace,
  motorFace,
  socketScrewDimensions,
  thread,
  washerDimensions,
} from '#hardware'
import { type PlateValues, sheets } from './parameters.ts'
import { disc, type Point, type Region, swept, turned } from './plane.ts'

/** Play in mm round a head or washer that must not be touched. */
export const play = 0.5

/** Where everything lies, mm: the machine's axis in the origin, its face on z = 0, the motor above on the stack. */
export interface Layout {
  readonly motor: MotorFace
  readonly machine: MotorFace
  readonly thickness: number
  /** Thickness of the spacer plate, 0 without one. */
  readonly spacer: number
  /** Plate and spacer together. */
  readonly stack: number
  readonly motorCentre: Point
  readonly motorHoles: readonly Point[]
  readonly machineHoles: readonly Point[]
  /** The plate is tapped for the screws of the motor, or of the machine. */
  readonly motorTapped: boolean
  readonly machineTapped: boolean
  /** Openings as the laser cuts them. */
  readonly spigot: Region
  readonly motorOpenings: readonly Region[]
  readonly machineOpenings: readonly Region[]
  /** In the spacer: one opening of overlapping slots for spigot and heads, and round holes or slots. */
  readonly spacerPockets: readonly Region[]
  readonly spacerOpenings: readonly Region[]
  /** Washers of the machine's screws on the motor side, over their travel. */
  readonly topSeats: readonly Region[]
  /** Heads, nuts or washers of the motor's screws on the machine side. */
  readonly bottomSeats: readonly Region[]
  /** The faces of motor and machine; the machine's over the travel of the slots, seen from the plate. */
  readonly motorFace: Region
  readonly machineFace: Region
  /** The machine's clear opening, as wide as the spigot of its motor, at both ends of the travel. */
  readonly machineOpening: Region
  /** The outline is the hull of these. */
  readonly outline: readonly Region[]
  /** What is engraved; empty for nothing. */
  readonly label: string
}

/** Lays out both patterns. Nothing is judged here; `faultsOf` does. */
export const layoutOf = remembered((p: PlateValues): Layout => {
  const [motor, machine] = [motorFace(p.motor), motorFace(p.machine)]
  const thickness = Number(p.thickness)
  const tappedMotor = motor.hole === null
  const motorTapped = p.motorScrews === 'flush' && !tappedMotor
  const machineTapped = p.machineScrews === 'into-plate'
  const head = socketScrewDimensions(motor.screw)
  const { stock } = sheets[p.material]
  const spacer =
    p.motorScrews === 'flush' && tappedMotor ? (stock.find(t => t >= head.headHeight + play) ?? 0) : 0
  const motorCentre: Point = [p.offsetX, p.offsetY]
  const motorHoles = motor.holes.map(hole => turned(hole, p.motorAngle, motorCentre))
  const machineHoles = machine.holes.map(([x, y]): Point => [x, y])
  const spigotRadius =
    p.spigotFit === 'bored' ? motor.spigotDiameter / 2 - 1 : (motor.spigotDiameter + p.spigotClearance) / 2
  const spigot = disc(motorCentre, spigotRadius)
  const motorHole = holeRadius(motor.screw, motorTapped)
  const machineHole = holeRadius(machine.screw, machineTapped)
  const pocket = head.knurledHeadDiameter / 2 + play
  const washer = (face: MotorFace) => washerDimensions(face.screw).outsideDiameter / 2
  const edges = Math.max(thickness, spacer)
  const along = p.slotTravel
  const motorEdge = Math.max(
    motorHole + edges,
    spacer ? pocket + spacer : 0,
    p.motorScrews === 'proud' ? washer(motor) + 1 : 0,
  )
  const machineEdge = Math.max(machineHole + edges, machineTapped ? 0 : washer(machine) + 1)
  return {
    motor,
    machine,
    thickness,
    spacer,
    stack: thickness + spacer,
    motorCentre,
    motorHoles,
    machineHoles,
    motorTapped,
    machineTapped,
    spigot,
    motorOpenings: motorHoles.map(hole => disc(hole, motorHole)),
    machineOpenings: machineHoles.map(hole => swept(hole, machineHole, along)),
    spacerPockets: spacer
      ? [spigot, ...[0, 1].map(i => ({ points: [motorHoles[i], motorHoles[i + 2]], radius: pocket }))]
      : [],
    spacerOpenings: spacer
      ? machineHoles.map(hole => swept(hole, holeRadius(machine.screw, false), along))
      : [],
    topSeats: machineTapped ? [] : machineHoles.map(hole => swept(hole, washer(machine), along)),
    bottomSeats: p.motorScrews === 'proud' ? motorHoles.map(hole => disc(hole, washer(motor))) : [],
    motorFace: faceRegion(motor, p.motorAngle, motorCentre, 0),
    machineFace: faceRegion(machine, 0, [0, 0], along),
    machineOpening: swept([0, 0], machine.spigotDiameter / 2, along),
    outline: [
      ...outlineOf(
        motor,
        motorHoles,
        motorCentre,
        0,
        motorEdge,
        Math.max(spigotRadius, motor.spigotDiameter / 2) + edges,
      ),
      ...outlineOf(machine, machineHoles, [0, 0], along, machineEdge, 0),
    ],
    label: p.label.trim(),
  }
})

/** Radius in mm of a hole for a screw: tap drill, or ISO 273 medium. */
const holeRadius = (size: string, tapped: boolean): number =>
  (tapped ? thread(size).tapDrill : clearanceHole(size)) / 2

/** What a motor face covers, also over a travel along x. */
function faceRegion({ shape, size }: MotorFace, angle: number, centre: Point, travel: number): Region {
  if (shape === 'round') return swept(centre, size / 2, travel)
  const [x, y] = [size / 2 + travel / 2, size / 2]
  const corners: Point[] = [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ]
  return { points: corners.map(c => turned(c, angle, centre)), radius: 0 }
}

/**
 * Rounds whose hull is the outline round one pattern: as large as the face, with at least `edge` mm round every hole
 * centre and `middle` mm round the axis. A round face gives one round, a square one a round at each corner.
 */
function outlineOf(
  { shape, size, boltCircle }: MotorFace,
  holes: readonly Point[],
  centre: Point,
  travel: number,
  edge: number,
  middle: number,
): Region[] {
  if (shape === 'round') return [swept(centre, Math.max(size / 2, boltCircle / 2 + edge, middle), travel)]
  const spacing = boltCircle / Math.SQRT2
  const corner = Math.max((size - spacing) / 2, edge, middle - spacing / 2)
  return holes.map(hole => swept(hole, corner, travel))
}
