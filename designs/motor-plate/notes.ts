import { type Fit, say, type Text } from '#design'
import { fit, socketScrewDimensions, thread } from '#hardware'
import type { Joint } from './joints.ts'
import type { Layout } from './layout.ts'
import { boltsOf, motorWeight, torqueOf } from './loads.ts'
import type { PlateValues } from './parameters.ts'
import { contains } from './plane.ts'

/** The spigot's seat. The plate is drawn as the laser leaves it; the bore stands here. */
export function fitsOf(p: PlateValues, { motor, spigot }: Layout): Fit[] {
  const bored = p.spigotFit === 'bored'
  const feature: Text = bored
    ? { en: 'motor spigot, bored', fr: 'centrage du moteur, alésé' }
    : { en: 'motor spigot, laser-cut', fr: 'centrage du moteur, découpé' }
  return [
    bored
      ? fit(feature, motor.spigotDiameter, 'H8')
      : fit(feature, Math.round(200 * spigot.radius) / 100, '±0.1'),
  ]
}

const edges: Text = {
  en: 'Contours are nominal: the shop compensates the kerf. Break all edges 0.3 mm.',
  fr: 'Contours à la cote nominale : le découpeur compense le trait. Casser les angles 0,3 mm.',
}

const laserSpigot: Text = {
  en: 'Ask the shop to hold ±0.1 mm on the spigot hole; where it cannot, have the hole bored (spigot hole "bored to H8").',
  fr: 'Demander ±0,1 mm sur le trou de centrage ; si le découpeur ne les tient pas, faire aléser (centrage « alésé H8 »).',
}

export function plateNotes(p: PlateValues, l: Layout): Text[] {
  const { motor, machine, motorTapped, machineTapped } = l
  const bore = say(
    n =>
      `The spigot hole is cut ${n(2 * l.spigot.radius)} mm wide; bore it to ${n(motor.spigotDiameter)} H8, centred on the motor's holes.`,
    n =>
      `Le centrage est découpé à ${n(2 * l.spigot.radius)} mm ; l'aléser à ${n(motor.spigotDiameter)} H8, centré sur les trous du moteur.`,
  )
  const tapped = [...(motorTapped ? [motor] : []), ...(machineTapped ? [machine] : [])].map(face =>
    say(
      n =>
        `The four holes of ${n(thread(face.screw).tapDrill)} mm on ${face.name} (bolt circle ${n(face.boltCircle)}) are tapped ${face.screw}; their laser edge is hard, ream or drill them out first if the tap bites.`,
      n =>
        `Tarauder ${face.screw} les quatre trous de ${n(thread(face.screw).tapDrill)} mm du perçage ${face.name} (entraxe ${n(face.boltCircle)}) ; le bord découpé est dur, repasser le foret si le taraud force.`,
    ),
  )
  return [
    edges,
    p.spigotFit === 'bored' ? bore : laserSpigot,
    ...tapped,
    {
      en: 'Flat within 0.3 mm where motor and machine bear; no paint there, it creeps under the screws.',
      fr: 'Planéité 0,3 mm aux appuis du moteur et de la machine ; pas de peinture à ces endroits, elle flue sous les vis.',
    },
  ]
}

export const spacerNotes = ({ motor }: Layout): Text[] => [
  edges,
  {
    en: `The slots of the middle opening take the heads of the ${motor.screw} motor screws.`,
    fr: `Les branches de l'ouverture centrale logent les têtes des vis ${motor.screw} du moteur.`,
  },
]

/** What a person must know of this very variant. */
export function notesOf(p: PlateValues, l: Layout, joints: { motor: Joint; machine: Joint }): Text[] {
  const { motor, machine, stack } = l
  const bolts = boltsOf(p, l)
  const { mass } = motorWeight(motor, p.motorMass)
  const torque = {
    motor: torqueOf(motor.screw, bolts.motor),
    machine: torqueOf(machine.screw, bolts.machine),
  }
  return [
    say(
      n =>
        `Tighten the motor's ${motor.screw} screws to ${n(torque.motor)} N·m and the machine's ${machine.screw} to ${n(torque.machine)} N·m (class 8.8, oiled).`,
      n =>
        `Serrer les vis ${motor.screw} du moteur à ${n(torque.motor)} N·m et les ${machine.screw} de la machine à ${n(torque.machine)} N·m (classe 8.8, huilées).`,
    ),
    say(
      n =>
        `The plate has no spigot towards the machine: its screws locate it only within their clearance. Align the shafts before tightening. The shaft stands ${n(stack)} mm further back than that of a motor without the plate.`,
      n =>
        `La platine n'a pas de centrage côté machine : ses vis ne la placent qu'à leur jeu près. Aligner les arbres avant de serrer. L'arbre est en retrait de ${n(stack)} mm par rapport à un moteur monté sans platine.`,
    ),
    motorThreadNote(l, joints.motor),
    machineNote(p, l, joints.machine),
    ...(l.bottomSeats.length ? [headRoomNote(l, joints.motor)] : []),
    ...(p.motorMass > 0
      ? []
      : [
          say(
            n =>
              `The checks take ${n(Number(mass.toPrecision(2)))} kg for the motor, the usual mass of its frame.`,
            n =>
              `Les vérifications prennent ${n(Number(mass.toPrecision(2)))} kg pour le moteur, masse usuelle de cette taille.`,
          ),
        ]),
  ]
}

function motorThreadNote({ motor }: Layout, { engagement, length }: Joint): Text {
  const reach = Math.round(10 * engagement) / 10
  return motor.hole === null
    ? say(
        n => `The screws reach ${n(reach)} mm into the motor: see that its threads are deeper.`,
        n =>
          `Les vis entrent de ${n(reach)} mm dans le moteur : vérifier que ses taraudages sont plus profonds.`,
      )
    : say(
        n =>
          `The length of ${length} mm of the motor's screws is for a flange ${n(motor.thickness)} mm thick: makers differ, measure yours.`,
        n =>
          `La longueur de ${length} mm des vis du moteur vaut pour une bride de ${n(motor.thickness)} mm : elle varie selon le fabricant, mesurer.`,
      )
}

function machineNote(p: PlateValues, { machine }: Layout, { engagement }: Joint): Text {
  if (p.machineScrews === 'into-machine')
    return say(
      n =>
        `The machine needs ${machine.screw} threads at least ${n(Math.ceil(engagement))} mm deep; in aluminium use screws that reach twice the diameter.`,
      n =>
        `La machine doit avoir des taraudages ${machine.screw} d'au moins ${n(Math.ceil(engagement))} mm ; dans l'aluminium, prendre des vis engagées de deux diamètres.`,
    )
  return say(
    n => `The machine needs clearance holes for ${machine.screw} through a wall of ${n(p.machineWall)} mm.`,
    n =>
      `La machine doit avoir des trous de passage ${machine.screw} dans une paroi de ${n(p.machineWall)} mm.`,
  )
}

function headRoomNote(l: Layout, { nut, size, washers, engagement }: Joint): Text {
  const { headHeight } = socketScrewDimensions(size)
  const deep = Math.ceil(nut ? engagement : headHeight + washers) + 1
  const inside = l.bottomSeats.every(seat => contains(l.machineOpening, seat, 0))
  return inside
    ? say(
        n => `Heads or nuts lie in the opening of the machine: it must be ${n(deep)} mm deep or go through.`,
        n =>
          `Têtes ou écrous se logent dans l'ouverture de la machine : elle doit avoir ${n(deep)} mm de profondeur ou déboucher.`,
      )
    : say(
        n =>
          `Heads or nuts stand ${n(deep)} mm out beside the flange of ${l.machine.name}: nothing of the machine may be there.`,
        n =>
          `Têtes ou écrous dépassent de ${n(deep)} mm à côté de la bride ${l.machine.name} : rien de la machine ne doit s'y trouver.`,
      )
}
