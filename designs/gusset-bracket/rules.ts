import { type Fault, refusing, tenthAbove, tenthBelow } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { earEnd, earStart } from './bent.ts'
import { screwLengthOf } from './fasteners.ts'
import { type Layout, type Leg, layoutOf } from './layout.ts'
import { type BracketValues, parameters } from './parameters.ts'

type Parameter = keyof BracketValues

const refuse = refusing(parameters)

/** What keeps a bracket from being made, each with the limit and what to change. */
export function faultsOf(p: BracketValues): Fault[] {
  const sheet = bentSheetFaults(p)
  if (sheet.length) return sheet
  const l = layoutOf(p)
  return [...legFaults(l.fixed, l), ...legFaults(l.carrying, l), ...gussetFaults(p, l), ...centreFaults(p, l)]
}

/** `least` wanted of a length: the parameter, its value, what it must be, and why in both languages. */
function tooSmall(names: readonly Parameter[], value: number, least: number, why: [en: string, fr: string]) {
  return value >= least - 1e-9
    ? []
    : [
        refuse(
          names,
          n => `${n(value)} mm ${why[0]}; make it at least ${n(tenthAbove(least))} mm`,
          n => `${n(value)} mm ${why[1]} ; prendre au moins ${n(tenthAbove(least))} mm`,
        ),
      ]
}

function legFaults(leg: Leg, l: Layout): Fault[] {
  const { name, hole, slot, washer, rows, columns, screw } = leg
  const of = <S extends string>(suffix: S): Parameter => `${name}${suffix}` as Parameter // suffixes below are its own
  const { t, shift, rules, inside, edge, bent, half } = l
  const room = washer + 1
  const web = Math.max(edge, 0.5 * hole)
  const least = Math.max(
    inside + washer / 2 + slot / 2 + 0.5,
    bent ? shift + rules.holeToBend + hole / 2 + slot / 2 : 0,
  )
  const last = leg.first + (rows - 1) * leg.along
  const side = ((columns - 1) * leg.across) / 2
  const legHalf = name === 'carrying' ? l.uprightHalf : half
  const reach = Math.min(legHalf - web - hole / 2, leg.halfWidth - washer / 2)
  const faults = [
    ...tooSmall([of('First'), 'thickness'], leg.first, least, [
      `lies too near the bend or weld for the holes or washers of ${screw}`,
      `est trop près du pli ou de la soudure pour les trous ou rondelles ${screw}`,
    ]),
    ...(columns > 1
      ? tooSmall([of('Across'), of('Screw')], leg.across, room, [
          `leaves no room for the washers of ${screw}`,
          `ne laisse pas la place des rondelles ${screw}`,
        ])
      : []),
    ...(rows > 1
      ? tooSmall([of('Along'), of('Screw')], leg.along, room + slot, [
          `leaves no room for the washers of ${screw}`,
          `ne laisse pas la place des rondelles ${screw}`,
        ])
      : []),
    ...tooSmall([of('Length'), of('First'), of('Along')], leg.length, last + slot / 2 + hole / 2 + web, [
      'ends too near its last holes',
      'finit trop près des derniers trous',
    ]),
    ...tooSmall([of('Length'), 'thickness'], leg.length, bent ? rules.leastFlange + shift : 5 * t, [
      `is too short for a leg of ${t} mm sheet`,
      `est trop court pour une aile en tôle de ${t} mm`,
    ]),
    ...tooSmall([of('Screw'), 'thickness'], hole, laserLimits.hole.possible * t, [
      `is the clearance hole of ${screw}: too small for the laser in ${t} mm, take a larger screw`,
      `est le trou de passage ${screw} : trop petit pour le laser dans ${t} mm, prendre une vis plus grosse`,
    ]),
  ]
  if (side > reach + 1e-9)
    faults.push(
      refuse(
        ['width', of('Across'), of('Columns')],
        n =>
          `${n(2 * half)} mm leaves the holes and washers of ${screw} no room ${leg.halfWidth < legHalf ? 'between the ears' : 'beside the edge'}; make it at least ${n(tenthAbove(2 * (half + side - reach)))} mm`,
        n =>
          `${n(2 * half)} mm ne laisse pas la place des trous et rondelles ${screw} ${leg.halfWidth < legHalf ? 'entre les joues' : 'au bord'} ; prendre au moins ${n(tenthAbove(2 * (half + side - reach)))} mm`,
      ),
    )
  const clash = l.gussets.some(y => leg.holes.some(([, v]) => Math.abs(v - y) < (t + washer) / 2 + 0.5 * t))
  if (clash)
    faults.push(
      refuse(
        [of('Across'), of('Columns'), 'gussets'],
        n =>
          `the holes of the leg lie under a gusset; keep them ${n(tenthAbove((t + washer) / 2 + 0.5 * t))} mm away from its middle: change spacing or number of the holes or of the gussets`,
        n =>
          `des trous sont sous un gousset ; les en écarter de ${n(tenthAbove((t + washer) / 2 + 0.5 * t))} mm d’axe en axe : changer l’entraxe ou le nombre de trous ou de goussets`,
      ),
    )
  return [...faults, ...screwFaults(leg, t, of('Wall'))]
}

function screwFaults(leg: Leg, t: number, wall: Parameter): Fault[] {
  try {
    screwLengthOf(leg, t)
    return []
  } catch {
    return [
      refuse(
        [wall, `${leg.name}Screw`],
        n =>
          `no ${leg.screw} screw is long enough for ${n(leg.wall)} mm; make it less or take a larger screw`,
        n =>
          `aucune vis ${leg.screw} n’est assez longue pour ${n(leg.wall)} mm en face ; réduire, ou prendre une vis plus grosse`,
      ),
    ]
  }
}

/** Gussets end before their legs do, and are long enough for their tabs, or for the die. */
function gussetFaults(p: BracketValues, l: Layout): Fault[] {
  const { t, shift, fixed } = l
  if (p.construction === 'bent') return []
  const short: [string, string] = ['is too short for a gusset', 'est trop court pour un gousset']
  const long = (
    parameter: 'gussetHeight' | 'gussetLength',
    leg: 'carryingLength' | 'fixedLength',
    most: number,
  ) =>
    p[parameter] <= most
      ? []
      : [
          refuse(
            [parameter, leg],
            n =>
              `${n(p[parameter])} mm reaches past the leg; make it at most ${n(tenthBelow(most))} mm or ${leg} longer`,
            n =>
              `${n(p[parameter])} mm dépasse l’aile ; prendre au plus ${n(tenthBelow(most))} mm ou allonger l’aile`,
          ),
        ]
  if (p.construction === 'ears')
    return [
      ...long('gussetHeight', 'carryingLength', p.carryingLength),
      ...tooSmall(['gussetHeight', 'thickness'], p.gussetHeight, shift + earEnd(l) + 2 * t, short),
      ...tooSmall(['fixedLength', 'thickness'], fixed.length, shift + earStart(l) + 4 * t, [
        'is too short for ears',
        'est trop court pour des joues',
      ]),
    ]
  // Tabs take four tenths of a side, and no less than two thicknesses.
  const least = 6 * t
  const tab = p.width / 3
  return [
    ...long('gussetHeight', 'carryingLength', p.carryingLength - 2 * t),
    ...long('gussetLength', 'fixedLength', p.fixedLength - 2 * t),
    ...tooSmall(['gussetHeight', 'thickness'], p.gussetHeight, least, short),
    ...tooSmall(['gussetLength', 'thickness'], p.gussetLength, least, short),
    ...tooSmall(['width', 'thickness'], p.width, p.gussets === '2' ? 9 * t : 3 * t, [
      `is too narrow for plates of ${t} mm`,
      `est trop étroit pour des tôles de ${t} mm`,
    ]),
    ...tooSmall(['width', 'thickness'], tab, t, ['is too narrow', 'est trop étroit']),
  ]
}

/** The centre hole keeps clear of its screws, the bend, the gussets and the edges. */
function centreFaults(p: BracketValues, l: Layout): Fault[] {
  if (p.centreHole === 0) return []
  const { carrying, centre, edge, uprightHalf, shift, rules, bent, inside, gussets, t } = l
  const radius = p.centreHole / 2
  const reaches = [
    ...carrying.holes.map(([u, y]) => Math.hypot(u - centre, y) - (carrying.hole + edge) / 2 - edge / 2),
    uprightHalf - edge,
    carrying.length - centre - edge,
    centre - (bent ? shift + rules.holeToBend : inside),
    ...gussets.map(y => (Math.abs(y) < 1e-9 ? centre - p.gussetHeight - edge : Math.abs(y) - t / 2 - edge)),
  ]
  const most = Math.min(...reaches)
  if (radius <= most + 1e-9) return []
  return [
    refuse(
      ['centreHole', 'carryingFirst', 'carryingAcross'],
      n =>
        `${n(p.centreHole)} mm comes too near to holes, bend, gusset or edge; make it ${most > 1 ? `at most ${n(tenthBelow(2 * most))} mm, or ` : ''}0, or the pattern or leg larger`,
      n =>
        `${n(p.centreHole)} mm vient trop près des trous, du pli, d’un gousset ou du bord ; prendre ${most > 1 ? `au plus ${n(tenthBelow(2 * most))} mm, ou ` : ''}0, ou agrandir le perçage ou l’aile`,
    ),
  ]
}
