import { type Fault, refuse, tenthAbove } from '#design'
import { type Layout, play } from './layout.ts'
import type { PlateValues } from './parameters.ts'
import { contains, disc, gap, type Region } from './plane.ts'

/** Heads, nuts, washers and the shaft against the motor and the machine. */
export function clashFaults(p: PlateValues, l: Layout): Fault[] {
  const faults: Fault[] = []
  const underMotor =
    Math.min(Number.POSITIVE_INFINITY, ...l.topSeats.map(seat => gap(seat, l.motorFace))) - 2 * play
  if (underMotor < -1e-9)
    faults.push(
      refuse(
        ['machineScrews', 'motor', 'motorAngle', 'offsetX', 'offsetY'],
        n =>
          `machineScrews: the heads of the machine's screws lie under the motor (${n(tenthAbove(-underMotor))} mm too near); choose "into-plate", a smaller motor, another motorAngle or offset${p.slotTravel > 0 ? ', or shorten slotTravel' : ''}`,
        n =>
          `Vis de la machine : leurs têtes passent sous le moteur (${n(tenthAbove(-underMotor))} mm de trop) ; les visser dans la platine, ou prendre un moteur plus petit, une autre orientation ou un autre décalage${p.slotTravel > 0 ? ', ou raccourcir les boutonnières' : ''}`,
      ),
    )
  if (!l.bottomSeats.every(seat => clearOfMachine(seat, l, play)))
    faults.push(
      refuse(
        ['motorScrews', 'machine', 'offsetX', 'offsetY'],
        () =>
          `motorScrews: heads or nuts of the motor's screws meet the face of the machine; choose "flush", or an offset or mounting where they lie in its opening or outside its face`,
        () =>
          `Vis du moteur : leurs têtes ou écrous butent sur la face de la machine ; les prendre affleurantes, ou un décalage ou une fixation où elles tombent dans son ouverture ou hors de sa face`,
      ),
    )
  if (!clearOfMachine(disc(l.motorCentre, l.motor.shaftDiameter / 2), l, 1))
    faults.push(
      refuse(
        ['offsetX', 'offsetY', 'slotTravel'],
        () =>
          `offsetX, offsetY: the shaft meets the face of the machine; keep it in the opening of the machine or move it outside the face of ${p.machine}`,
        () =>
          `Décalage : l'arbre bute sur la face de la machine ; le garder dans l'ouverture de la machine ou hors de la bride ${p.machine}`,
      ),
    )
  const seated =
    overlaps(l.topSeats, [l.spigot, ...l.motorOpenings]) ||
    overlaps(l.bottomSeats, [l.spigot, ...l.machineOpenings])
  if (seated)
    faults.push(
      refuse(
        ['motorAngle', 'offsetX', 'offsetY'],
        () => 'a washer of one pattern lies over a hole of the other; change motorAngle, offsetX or offsetY',
        () => "une rondelle d'un perçage recouvre un trou de l'autre ; changer l'orientation ou le décalage",
      ),
    )
  if (l.motor.shaftLength - l.stack < 1)
    faults.push(
      refuse(
        ['thickness', 'motorScrews'],
        n =>
          `thickness: the shaft of ${p.motor} (${n(l.motor.shaftLength)} mm) ends in the plate of ${n(l.stack)} mm; choose thinner sheet or motorScrews "proud"`,
        n =>
          `Épaisseur : l'arbre de ${p.motor} (${n(l.motor.shaftLength)} mm) ne dépasse pas des ${n(l.stack)} mm de tôle ; prendre plus mince, ou des têtes côté machine`,
      ),
    )
  return faults
}

/** In the machine's opening or outside its face, wherever the slots are set. */
const clearOfMachine = (region: Region, l: Layout, margin: number): boolean =>
  contains(l.machineOpening, region, margin) || gap(region, l.machineFace) >= margin

const overlaps = (seats: readonly Region[], openings: readonly Region[]): boolean =>
  seats.some(seat => openings.some(opening => gap(seat, opening) < -1e-9))
