import { type Fault, refuse, tenthAbove } from '#design'
import { parameters, type RingValues } from './parameters.ts'
import { type Ring, ringOf } from './ring.ts'

/** Least material in mm between holes and from them to an edge. */
interface Least {
  web: number
  edge: number
}

const holds = ({ between, toJoint }: Ring, { web, edge }: Least): boolean =>
  between >= web - 1e-9 && toJoint >= edge - 1e-9

/** Holes or slots too near to one another or to the joint, with the greatest count, angle or least circle that holds. */
export function crowdedFault(p: RingValues, least: Least): Fault[] {
  if (holds(ringOf(p), least)) return []
  const slots = p.slotAngle > 0
  const remedies = slots
    ? [shorterSlots(p, least), fewer(p, least)]
    : [fewer(p, least), largerCircle(p, least)]
  const ways = remedies.filter(way => way !== undefined)
  const halves = ringOf(p).split === 'halves'
  return [
    refuse(
      slots ? ['slotAngle', 'holes', 'screw'] : ['holes', 'screw', 'boltCircle'],
      n =>
        `${slots ? 'slotAngle' : 'holes'}: ${n(p.holes)} ${slots ? `slots of ${n(p.slotAngle)}°` : `holes for ${p.screw}`} come too near to one another${halves ? ' or to the joint' : ''}; ${ways.length ? `make ${ways.map(way => `${way.name} at ${way.end} ${n(way.value)}${way.unit}`).join(' or ')}` : 'choose smaller screws'}`,
      n =>
        `${slots ? 'Angle de réglage' : 'Nombre de trous'} : ${n(p.holes)} ${slots ? `boutonnières de ${n(p.slotAngle)}° sont trop proches entre elles` : `trous ${p.screw} sont trop proches entre eux`}${halves ? ' ou du joint' : ''} ; prendre ${ways.length ? ways.map(way => way.fr(`${n(way.value)}${way.unit}`, slots)).join(' ou ') : 'des vis plus petites'}`,
    ),
  ]
}

/** A parameter that mends the fault, and its value nearest to the one at fault. */
interface Way {
  name: keyof RingValues
  end: 'most' | 'least'
  value: number
  unit: string
  fr: (value: string, slots: boolean) => string
}

function fewer(p: RingValues, least: Least): Way | undefined {
  const step = ringOf(p).split === 'halves' ? 2 : 1
  for (let holes = p.holes - step; holes > 0; holes -= step)
    if (holds(ringOf({ ...p, holes }), least))
      return {
        name: 'holes',
        end: 'most',
        value: holes,
        unit: '',
        fr: (value, slots) => `au plus ${value} ${slots ? 'boutonnière' : 'trou'}${holes > 1 ? 's' : ''}`,
      }
  return undefined
}

function shorterSlots(p: RingValues, least: Least): Way | undefined {
  for (let slotAngle = Math.ceil(p.slotAngle) - 1; slotAngle > 0; slotAngle--)
    if (holds(ringOf({ ...p, slotAngle }), least))
      return {
        name: 'slotAngle',
        end: 'most',
        value: slotAngle,
        unit: '°',
        fr: value => `un angle d’au plus ${value}`,
      }
  return undefined
}

/** The least circle that keeps holes apart and off the joint, where the ring has room for it. */
function largerCircle(p: RingValues, least: Least): Way | undefined {
  const { between, toJoint } = ringOf(p)
  const missing = Math.max(least.web - between, 2 * (least.edge - toJoint))
  const boltCircle = tenthAbove(p.boltCircle + missing / Math.sin(Math.PI / p.holes))
  const larger = ringOf({ ...p, boltCircle })
  if (boltCircle > (parameters.boltCircle.max ?? boltCircle) || larger.toEdge < least.edge - 1e-9)
    return undefined
  return {
    name: 'boltCircle',
    end: 'least',
    value: boltCircle,
    unit: ' mm',
    fr: value => `un diamètre de perçage d’au moins ${value}`,
  }
}
