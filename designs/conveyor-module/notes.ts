import { say, type Text } from '#design'
import { clearanceHole } from '#hardware'
import type { Layout } from './layout.ts'
import { driveLoads } from './loads.ts'
import type { ModuleValues } from './parameters.ts'

const round = (value: number, digits = 2): number => Number(value.toPrecision(digits))

/** What a person must know of this very conveyor: speeds, forces, lengths to order. */
export function moduleNotes(p: ModuleValues, l: Layout): Text[] {
  const d = driveLoads(p)
  const { drive } = l
  const slow = d.frequency < 25
  const belt = Math.round(l.beltLength)
  return [
    say(
      n =>
        `Order the belt endless, ${n(p.beltWidth)} × ${n(belt)} mm along its neutral line (${n(p.beltThickness)} mm thick), take-up in mid-travel; timing belt HTD 5M, ${n(drive.teeth)} teeth = ${n(5 * drive.teeth)} mm, ${n(drive.width)} mm wide, axes ${n(round(drive.centreDistance, 5))} mm apart: take the dealer’s nearest length, the slots of the motor plate adjust ±8 mm.`,
      n =>
        `Commander la bande sans fin, ${n(p.beltWidth)} × ${n(belt)} mm à la fibre neutre (épaisseur ${n(p.beltThickness)} mm), tendeurs à mi-course ; courroie HTD 5M, ${n(drive.teeth)} dents = ${n(5 * drive.teeth)} mm, largeur ${n(drive.width)} mm, entraxe ${n(round(drive.centreDistance, 5))} mm : prendre la longueur du commerce la plus proche, les boutonnières de la platine moteur règlent ±8 mm.`,
    ),
    say(
      n =>
        `Pull ${n(round(d.pull))} N, drive roller ${n(round(d.rollerSpeed, 3))} min⁻¹ and ${n(round(d.torque))} N·m, motor ${n(round(d.motorSpeed, 3))} min⁻¹ at ${n(round(d.frequency))} Hz; ${n(round(d.throughput))} t/h with the belt full.`,
      n =>
        `Traction ${n(round(d.pull))} N, rouleau moteur ${n(round(d.rollerSpeed, 3))} min⁻¹ et ${n(round(d.torque))} N·m, moteur ${n(round(d.motorSpeed, 3))} min⁻¹ à ${n(round(d.frequency))} Hz ; ${n(round(d.throughput))} t/h bande pleine.`,
    ),
    say(
      n =>
        `The belt carries the pull from strands of ${n(round(d.tight))} and ${n(round(d.slack))} N on: set each take-up to about ${n(round(1.1 * d.slack))} N, only as tight as it pulls without slip.`,
      n =>
        `La bande transmet la traction à partir de brins de ${n(round(d.tight))} et ${n(round(d.slack))} N : tendre chaque côté à ${n(round(1.1 * d.slack))} N environ, juste assez pour qu’elle ne glisse pas.`,
    ),
    ...(slow
      ? [
          {
            en: 'Below 25 Hz the motor’s own fan cools little: take a motor with forced ventilation for steady running, or more teeth on the roller.',
            fr: 'Sous 25 Hz, le ventilateur du moteur refroidit peu : en marche continue, prendre un moteur à ventilation forcée, ou plus de dents sur le rouleau.',
          },
        ]
      : []),
    ...(p.brakeTorque > 0
      ? [
          say(
            n =>
              `Order the motor with a spring-applied brake of ${n(p.brakeTorque)} N·m, released by the current.`,
            n => `Commander le moteur avec un frein à manque de courant de ${n(p.brakeTorque)} N·m.`,
          ),
        ]
      : []),
    ...(p.slope < 0
      ? [
          {
            en: 'Downhill the goods may push the belt: the motor must hold it (brake, or inverter with braking resistor).',
            fr: 'En descente, le produit peut pousser la bande : le moteur doit la retenir (frein, ou variateur à résistance de freinage).',
          },
        ]
      : []),
    ...(p.allowedPull > 0
      ? []
      : [
          {
            en: 'The pull of the timing belt is not checked: enter what its maker allows for this width and number of teeth.',
            fr: 'L’effort de la courroie crantée n’est pas vérifié : saisir celui que son fabricant admet pour ces largeur et nombre de dents.',
          },
        ]),
    say(
      n =>
        `Feet or stand are yours: eight holes of ${n(clearanceHole('M10'))} mm for M10 along the lower edges of the side plates.`,
      n =>
        `Pieds ou piètement à votre choix : huit trous de ${n(clearanceHole('M10'))} mm pour M10 en bas des flancs.`,
    ),
    {
      en: 'Not shown and not counted: guards for both nips and for the timing belt, emergency stop, inverter, scraper. Without them it must not run.',
      fr: 'Ni dessinés ni comptés : protecteurs des deux angles rentrants et de la courroie, arrêt d’urgence, variateur, racleur. Sans eux, ne pas mettre en marche.',
    },
  ]
}
