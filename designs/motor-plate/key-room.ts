import { atLeast, type Check } from '#engineering'
import { iecMotorRadius, socketScrewDimensions } from '#hardware'
import type { Layout } from './layout.ts'
import { iecFrameOf } from './loads.ts'
import type { PlateValues } from './parameters.ts'
import { disc, gap, swept } from './plane.ts'

/**
 * Room for the key of the machine's screws where a motor with a body wider than its face is on the plate before them; none
 * where they come from behind or the motor goes on last.
 */
export function keyRoomChecks(p: PlateValues, l: Layout): Check[] {
  const frame = iecFrameOf(l.motor)
  const radius = frame ? iecMotorRadius(frame) : 0
  if (l.motorTapped || l.machineTapped || radius <= l.motor.size / 2) return []
  const body = disc(l.motorCentre, radius)
  const axes = l.machineHoles.map(hole => swept(hole, 0, p.slotTravel))
  const { key } = socketScrewDimensions(l.machine.screw)
  return [
    atLeast({
      id: 'key-room',
      title: {
        en: 'Machine screws beside the body of the motor',
        fr: 'Vis de la machine à côté de la carcasse du moteur',
      },
      value: Math.min(...axes.map(axis => gap(axis, body))),
      // Half the width across the corners.
      limit: key / Math.sqrt(3),
      unit: 'mm',
      standard: {
        en: 'Geometry: a straight hexagon key (ISO 2936) must pass the body, as the motor is on the plate first',
        fr: 'Géométrie : une clé six pans droite (ISO 2936) doit longer la carcasse, car le moteur se monte d’abord sur la platine',
      },
      leavesOut: {
        en: 'The body is a usual one, in radius 0.97 times the shaft height: makers differ. Terminal box and feet.',
        fr: 'La carcasse est de forme usuelle, de rayon 0,97 fois la hauteur d’axe : elle varie selon le fabricant. Boîte à bornes et pattes.',
      },
    }),
  ]
}
