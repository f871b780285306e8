import { type Fault, tenthAbove } from '#design'
import { clearanceHole, laserLimits, thread } from '#hardware'
import { screwLengthOf } from './fasteners.ts'
import type { Layout, Leg } from './layout.ts'
import { screws } from './parameters.ts'
import { type Parameter, refuse, tooSmall } from './proposals.ts'

/** What keeps a leg and its screws from being made. */
export function legFaults(leg: Leg, l: Layout): Fault[] {
  const { name, hole, slot, washer, rows, columns, screw, profile } = leg
  const of = <S extends string>(suffix: S): Parameter => `${name}${suffix}` as Parameter // suffixes below are its own
  const { t, shift, rules, inside, edge, bent, half, fillet } = l
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
  const between = leg.halfWidth < legHalf
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
    ...tooSmall(
      [of('Length'), of('First'), of('Along')],
      leg.length,
      last + slot / 2 + hole / 2 + web,
      ['ends too near its last holes', 'finit trop près des derniers trous'],
      ['set the rows closer or take fewer', 'rapprocher les rangées ou en prendre moins'],
    ),
    ...tooSmall([of('Length'), 'thickness'], leg.length, bent ? rules.leastFlange + shift : 5 * t, [
      'is too short for a leg of such sheet',
      'est trop court pour une aile dans cette tôle',
    ]),
    ...tooSmall(
      ['width', of('Across'), of('Columns')],
      2 * half,
      2 * (half + side - reach),
      [
        `leaves the holes and washers of ${screw} no room ${between ? 'between the ears' : 'beside the edge'}`,
        `ne laisse pas la place des trous et rondelles ${screw} ${between ? 'entre les joues' : 'au bord'}`,
      ],
      ['set the holes closer or take fewer across', 'rapprocher les trous ou en prendre moins en largeur'],
    ),
  ]
  const pierced = laserLimits.hole.possible * t - 1e-9
  if (hole < pierced)
    faults.push(
      refuse(
        [of('Screw'), 'thickness'],
        n =>
          `the laser does not cut the clearance hole of ${screw}, ${n(hole)} mm, in ${n(t)} mm; take at least ${screws.find(s => clearanceHole(s) >= pierced)}, or a thinner sheet`,
        n =>
          `le laser ne coupe pas le trou de passage ${screw}, ${n(hole)} mm, dans ${n(t)} mm ; prendre au moins ${screws.find(s => clearanceHole(s) >= pierced)}, ou une tôle plus mince`,
      ),
    )
  const goes = (s: string) => !profile || thread(s).diameter <= profile.opening
  if (!goes(screw))
    faults.push(
      refuse(
        [of('Screw'), of('Profile')],
        () =>
          `${screw} does not go through slot ${profile?.slot}; take at most ${screws.filter(goes).at(-1)} or another profile`,
        () =>
          `${screw} ne passe pas dans une rainure ${profile?.slot} ; prendre au plus ${screws.filter(goes).at(-1)} ou un autre profilé`,
      ),
    )
  // A washer keeps half a millimetre off the weld of a gusset.
  const off = (t + washer) / 2 + fillet + 0.5
  if (l.gussets.some(y => leg.holes.some(([, v]) => Math.abs(v - y) < off - 1e-9)))
    faults.push(
      refuse(
        [of('Across'), of('Columns'), 'gussets'],
        n =>
          `the holes of the leg lie under a gusset or its weld; keep them ${n(tenthAbove(off))} mm away from its middle: change spacing or number of the holes or of the gussets`,
        n =>
          `des trous sont sous un gousset ou son cordon ; les en écarter de ${n(tenthAbove(off))} mm d’axe en axe : changer l’entraxe ou le nombre de trous ou de goussets`,
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
