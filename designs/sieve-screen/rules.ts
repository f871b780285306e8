import { type Fault, refusing, tenthAbove } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { type Layout, layoutOf, screwLengthOf } from './layout.ts'
import { parameters, type SieveValues } from './parameters.ts'

/** Most holes that are drawn and cut one by one. */
const mostHoles = 400

const refuse = refusing(parameters)
type Rule = readonly [broken: boolean, ...words: Parameters<typeof refuse>]

/** What keeps a screen from being made, each with the limit and what to change. */
export function faultsOf(p: SieveValues): Fault[] {
  const sheet = bentSheetFaults({ ...p, bendRadius: 0 })
  if (sheet.length) return sheet
  return rulesOf(p, layoutOf(p))
    .filter(([broken]) => broken)
    .map(([, ...words]) => refuse(...words))
}

function rulesOf(p: SieveValues, l: Layout): Rule[] {
  const leastPitch = p.hole + laserLimits.web.possible * l.t
  const leastHole = laserLimits.hole.possible * l.t
  const fewer = p.pitch * Math.sqrt(l.holes.length / mostHoles)
  const narrow = l.window < p.hole + 2 * l.web || p.width < p.hole + 2 * l.web
  const clamped = laserLimits.hole.possible * Math.max(l.frame, l.t)
  const leastPitchOfScrews = l.washer.outsideDiameter + 4
  const spacing = Math.min(
    (p.length + l.rim) / Math.ceil((p.length + l.rim) / p.screwPitch),
    (p.width + l.rim) / Math.ceil((p.width + l.rim) / p.screwPitch),
  )
  return [
    [
      p.hole < leastHole - 1e-9,
      ['hole', 'thickness'],
      n =>
        `the laser does not cut ${n(p.hole)} mm in ${n(l.t)} mm; make it at least ${n(tenthAbove(leastHole))} mm`,
      n =>
        `le laser ne coupe pas ${n(p.hole)} mm dans ${n(l.t)} mm ; prendre au moins ${n(tenthAbove(leastHole))} mm`,
    ],
    [
      p.pitch < leastPitch - 1e-9,
      ['pitch', 'hole', 'thickness'],
      n =>
        `${n(p.pitch)} mm leaves webs that the laser burns through; make it at least ${n(tenthAbove(leastPitch))} mm`,
      n =>
        `${n(p.pitch)} mm laisse des barrettes que le laser brûle ; prendre au moins ${n(tenthAbove(leastPitch))} mm`,
    ],
    [
      narrow,
      ['ribs', 'hole', 'pitch', 'length', 'width'],
      n =>
        `${n(p.ribs)} leave no room for a hole of ${n(p.hole)} mm in a window; take fewer, smaller holes or a larger frame`,
      n =>
        `${n(p.ribs)} ne laissent pas la place d’un trou de ${n(p.hole)} mm dans une fenêtre ; en prendre moins, des trous plus petits ou un cadre plus grand`,
    ],
    [
      l.holes.length > mostHoles,
      ['pitch', 'hole'],
      n =>
        `${n(p.pitch)} mm gives ${l.holes.length} holes; make it about ${n(tenthAbove(fewer))} mm for at most ${mostHoles}, or buy perforated sheet`,
      n =>
        `${n(p.pitch)} mm donne ${l.holes.length} trous ; prendre environ ${n(tenthAbove(fewer))} mm pour ${mostHoles} au plus, ou acheter de la tôle perforée`,
    ],
    [
      l.hole < clamped,
      ['screw', 'frameThickness'],
      n =>
        `the laser does not cut holes of ${n(l.hole)} mm in the frame; take a larger screw or a thinner frame`,
      n =>
        `le laser ne coupe pas des trous de ${n(l.hole)} mm dans le cadre ; prendre une vis plus grosse ou un cadre plus mince`,
    ],
    [
      spacing < leastPitchOfScrews,
      ['screwPitch', 'screw'],
      n =>
        `${n(p.screwPitch)} mm leaves no room for the washers; make it at least ${n(2 * leastPitchOfScrews)} mm`,
      n =>
        `${n(p.screwPitch)} mm ne laisse pas la place des rondelles ; prendre au moins ${n(2 * leastPitchOfScrews)} mm`,
    ],
    [
      !hasScrew(p, l),
      ['screw', 'frameThickness'],
      () => `no ISO 4762 screw ${p.screw} is long enough; take a larger one or thinner frames`,
      () => `aucune vis ISO 4762 ${p.screw} n’est assez longue ; prendre plus gros ou des cadres plus minces`,
    ],
  ]
}

function hasScrew(p: SieveValues, l: Layout): boolean {
  try {
    return screwLengthOf(p, l) > 0
  } catch {
    return false
  }
}
