import { type Placement, place, placeAssembly } from '#design'
import { iecMotor, timingBelt } from '#hardware'
import { driveBracket, spacer } from './bracket.ts'
import { bracketThickness, type Layout, standoffs } from './layout.ts'
import type { ModuleValues } from './parameters.ts'
import { bolted, named, stood, without } from './placing.ts'
import { pulleysOf } from './pulleys.ts'
import { reused } from './reused.ts'
import { sideways, steps } from './steps.ts'

/** Bracket, motor plate with motor, pulleys and timing belt, outside on the side of +y. */
export function drive(p: ModuleValues, l: Layout): Placement[] {
  const { half, inside, side, drive } = l
  const { centreDistance: c, bracketOuter, width, teeth } = drive
  const { motorFace, rollerFace, plane } = pulleysOf(p)
  const column = spacer()
  const bracketOut = 400
  const out = (distance: number) => sideways(l, 1, distance)
  const timing = timingBelt('HTD 5M', {
    teeth,
    width,
    pulleys: [p.rollerTeeth, p.motorTeeth],
    centreDistance: c,
  })
  const pulley = reused(p, 'rollerPulley')
  const onShaft = {
    name: 'roller-pulley',
    turn: [90, 0, 0],
    at: [half, rollerFace, 0],
    explode: [200, out(bracketOut + 150), 0],
    complete: true,
  } as const
  return [
    ...standoffs.map(([x, z]) =>
      place(column, {
        turn: [-90, 0, 0],
        at: [half + x, inside + side, z],
        explode: [200, out(bracketOut - 100), 0],
        step: steps.bracket,
      }),
    ),
    stood(driveBracket(p, l), [half, bracketOuter, 0], {
      explode: [200, out(bracketOut), 0],
      step: steps.bracket,
    }),
    ...standoffs.flatMap(([x, z]) =>
      bolted(l, 'M10', {
        x: half + x,
        z,
        to: 1,
        from: bracketOuter,
        until: inside,
        out: bracketOut,
        along: 200,
        step: steps.bracket,
      }),
    ),
    ...motorised(p, l, out(250)),
    // The keyway is closed at both ends: the key lies in it before the pulley comes.
    ...placeAssembly(named(pulley, 'din-6885'), { ...onShaft, step: steps.key }),
    ...placeAssembly(without(pulley, 'din-6885'), { ...onShaft, step: steps.pulleys }),
    // The motor brings its own key, which points along x.
    ...placeAssembly(without(reused(p, 'motorPulley'), 'din-6885'), {
      name: 'motor-pulley',
      turn: [90, 90, 0],
      at: [half, motorFace, -c],
      explode: [200, out(bracketOut + 150), -100],
      step: steps.pulleys,
      complete: true,
    }),
    place(timing, {
      turn: [0, 90, 90],
      at: [half, plane - width / 2, 0],
      explode: [200, out(bracketOut + 300), 0],
      step: steps.timingBelt,
    }),
  ]
}

/** The motor plate with the motor to order: of the power chosen, which the plate does not ask for, in the solid that it has. */
function motorised(p: ModuleValues, { half, drive }: Layout, out: number): Placement[] {
  const motor = iecMotor(drive.frame, 'B14', { power: drive.power, poles: 4 })
  return placeAssembly(reused(p, 'motorPlate'), {
    name: 'motor-plate',
    turn: [0, -90, 90],
    at: [half, drive.bracketOuter - bracketThickness, -drive.centreDistance],
    explode: [200, out, -100],
    step: steps.motor,
    complete: true,
  }).map(placement =>
    placement.part.name === motor.name
      ? { ...placement, part: { ...motor, solid: placement.part.solid } }
      : placement,
  )
}
