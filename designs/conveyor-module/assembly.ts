import { type Assembly, type Placement, place } from '#design'
import { conveyorBelt } from './belt.ts'
import { beltChecks } from './belt-checks.ts'
import { drive } from './drive.ts'
import { bedScrewZ, crossMember, sidePlate, slidingBed } from './frame.ts'
import { handedOn, overloadNotes } from './handed-on.ts'
import { type Layout, layoutOf } from './layout.ts'
import { moduleChecks } from './loads.ts'
import { moduleNotes } from './notes.ts'
import type { ModuleValues } from './parameters.ts'
import { bolted, stood } from './placing.ts'
import { rollers } from './rollers.ts'
import { beltOut, sideSteps, sideways, steps } from './steps.ts'

/** The conveyor: see `layoutOf` for where it lies, `steps` for how it is put together. */
export function assemble(p: ModuleValues): Assembly {
  const l = layoutOf(p)
  return {
    placements: [...frame(p, l), ...rollers(p, l), ...drive(p, l), belt(p, l)],
    checks: [...beltChecks(p), ...moduleChecks(p), ...handedOn(p)],
    notes: [...overloadNotes(p), ...moduleNotes(p, l)],
  }
}

/** Side plates, bed, cross members, and the screws that hold the three together. */
function frame(p: ModuleValues, l: Layout): Placement[] {
  const { inside, side, bed, top } = l
  const [plate, member] = [sidePlate(p, l), crossMember(p, l)]
  const out = 150
  return [
    ...bed.members.map(x =>
      place(member, { at: [x, 0, top - bed.thickness - 36], explode: [0, 0, -60], step: steps.bed }),
    ),
    place(slidingBed(p, l), { at: [0, 0, top - bed.flange], step: steps.bed }),
    ...[-1, 1].flatMap(to => {
      const step = sideSteps(to).plate
      return [
        stood(plate, [0, to > 0 ? inside + side : -inside, 0], {
          explode: [0, sideways(l, to, out), 0],
          step,
        }),
        ...bed.members.flatMap(x =>
          bolted(l, 'M8', {
            x,
            z: bedScrewZ(l),
            to,
            from: inside + side,
            until: inside - 2 * bed.thickness,
            out,
            step,
          }),
        ),
      ]
    }),
  ]
}

/** The belt comes round bed and rollers from the open side. */
const belt = (p: ModuleValues, l: Layout): Placement =>
  stood(conveyorBelt(p, l), [0, p.beltWidth / 2, 0], { explode: [0, beltOut(l), 0], step: steps.belt })
