import { type Assembly, type Placement, place, type Vec3 } from '#design'
import {
  hexNut,
  hexNutDimensions,
  iecMotor,
  nemaMotor,
  plainWasher,
  socketScrew,
  washerDimensions,
} from '#hardware'
import { type Joint, machineJoint, motorJoint } from './joints.ts'
import { keyRoomChecks } from './key-room.ts'
import { type Layout, layoutOf } from './layout.ts'
import { checksOf, iecFrameOf } from './loads.ts'
import { notesOf } from './notes.ts'
import type { PlateValues } from './parameters.ts'
import type { Point } from './plane.ts'
import { motorPlate, spacerPlate } from './plates.ts'
import { straightOn } from './straight-on.ts'

/** The plate between motor and machine, with the screws on both sides. Expects values without faults. */
export function assemble(p: PlateValues): Assembly {
  const l = layoutOf(p)
  const joints = {
    motor: found(motorJoint(l.motor, l.thickness, p.motorScrews)),
    machine: found(machineJoint(l.machine, l.thickness, l.spacer, p)),
  }
  const step = steps(l)
  const spacer = l.spacer ? [place(spacerPlate(p, l), { explode: [0, 0, -30], step: step.spacer })] : []
  return {
    placements: [
      place(motorPlate(p, l), { at: [0, 0, l.spacer], step: 1 }),
      ...spacer,
      ...(p.includeMotor ? [motorPlacement(p, l, step.motor)] : []),
      ...fastened(l.motorHoles, joints.motor, { ...motorEnds(l), step: step.motor }),
      ...fastened(l.machineHoles, joints.machine, { ...machineEnds(p, l), step: step.machine }),
    ],
    checks: [...checksOf(p, l), ...keyRoomChecks(p, l)],
    notes: notesOf(p, l, joints),
    alternatives: straightOn(p),
  }
}

function found(joint: Joint | undefined): Joint {
  if (!joint) throw new Error('no screw fits these values: they were not validated')
  return joint
}

/** A motor on a tapped plate goes on last; else it is screwed to the plate from behind, before the machine. */
const steps = ({ motorTapped, spacer }: Layout) =>
  motorTapped ? { machine: 2, motor: 3, spacer: 0 } : { motor: 2, spacer: 3, machine: spacer ? 4 : 3 }

/** The motor hangs with its shaft towards the machine. */
function motorPlacement(p: PlateValues, l: Layout, step: number): Placement {
  const frame = iecFrameOf(l.motor)
  const motor = frame ? iecMotor(frame, l.motor.hole === null ? 'B14' : 'B5') : nemaMotor(l.motor.name)
  const at: Vec3 = [...l.motorCentre, l.stack]
  return place(motor, { turn: [180, 0, p.motorAngle], at, explode: [0, 0, 70], step })
}

/** Where the screws of a pattern sit, in z: the surface under the head, the way it faces, the surface under the nut. */
interface Ends {
  seat: number
  head: 'up' | 'down'
  nut: number
  /** Distances that the exploded view adds. */
  explode: number
}

function motorEnds({ motor, motorTapped, spacer, stack }: Layout): Ends {
  if (motor.hole === null) return { seat: spacer, head: 'down', nut: 0, explode: spacer ? 15 : 40 }
  return { seat: stack + motor.thickness, head: 'up', nut: 0, explode: motorTapped ? 150 : 120 }
}

function machineEnds({ machineScrews, machineWall }: PlateValues, { stack }: Layout): Ends {
  return machineScrews === 'into-plate'
    ? { seat: -machineWall, head: 'down', nut: 0, explode: 60 }
    : { seat: stack, head: 'up', nut: -machineWall, explode: 40 }
}

/** Screws with their washers and nuts in the holes of a pattern. */
function fastened(holes: readonly Point[], joint: Joint, ends: Ends & { step: number }): Placement[] {
  const { size, length, washers } = joint
  const [screw, washer] = [socketScrew(size, length), plainWasher(size)]
  const up = ends.head === 'up' ? 1 : -1
  const thick = washerDimensions(size).thickness
  const { step } = ends
  const explode: Vec3 = [0, 0, up * ends.explode]
  return holes.flatMap(([x, y]) => {
    // A washer and a nut lie from their z upwards, so below a surface they start their own height lower.
    const below = (z: number, height: number, side: number): Vec3 => [x, y, side > 0 ? z : z - height]
    const under = Array.from({ length: washers }, (_, i) =>
      place(washer, { at: below(ends.seat + up * i * thick, thick, up), explode, step }),
    )
    const turn: Vec3 = [up > 0 ? 0 : 180, 0, 0]
    const head = place(screw, { turn, at: [x, y, ends.seat + up * washers * thick], explode, step })
    if (!joint.nut) return [...under, head]
    const away: Vec3 = [0, 0, -up * 30]
    return [
      ...under,
      head,
      place(washer, { at: below(ends.nut, thick, -up), explode: away, step }),
      place(hexNut(size), {
        at: below(ends.nut - up * thick, hexNutDimensions(size).height, -up),
        explode: away,
        step,
      }),
    ]
  })
}
