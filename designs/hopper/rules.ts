import type { Fault } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { cornerScrewLength } from './assembly.ts'
import { type Layout, layoutOf } from './layout.ts'
import { outletFaults } from './outlets.ts'
import type { HopperValues } from './parameters.ts'
import { type Rule, told, up } from './refusing.ts'
import { slopeFaults } from './slopes.ts'

/** What keeps a hopper from being made, each with the limit and what to change. */
export function faultsOf(p: HopperValues): Fault[] {
  const sheet = bentSheetFaults(p)
  if (sheet.length) return sheet
  const slopes = slopeFaults(p)
  if (slopes.length) return slopes
  // All else is reckoned from walls that lean.
  const l = layoutOf(p)
  return [...outletFaults(p, l), ...told([...flangeRules(p, l), ...cornerRules(p, l)])]
}

function flangeRules(p: HopperValues, l: Layout): Rule[] {
  const walls = [l.flanged, l.plain]
  const { leastFlange, holeToBend } = l.rules
  const flange = Math.max(
    ...walls.flatMap(({ top }) => [
      leastFlange + top.shift,
      top.tangent + l.mountWasher + 2,
      2 * (top.shift + holeToBend + l.mountHole / 2) - top.tangent,
      2 * (l.mountHole / 2 + l.edge) + top.tangent,
    ]),
  )
  const collar = Math.max(...walls.map(({ outlet }) => leastFlange + outlet.shift))
  const most = Math.floor((2 * Math.min(...walls.map(w => w.topHalf))) / (l.mountWasher + 10))
  return [
    [
      p.flange < flange,
      ['flange', 'mountScrew', 'thickness'],
      n =>
        `${n(p.flange)} mm leaves no room for ${p.mountScrew} beside the bend; make it at least ${n(up(flange))} mm`,
      n =>
        `${n(p.flange)} mm ne laisse pas la place de ${p.mountScrew} près du pli ; prendre au moins ${n(up(flange))} mm`,
    ],
    [
      p.collar < collar,
      ['collar', 'thickness', 'bendRadius'],
      n => `${n(p.collar)} mm is too short for the die; make it at least ${n(up(collar))} mm`,
      n => `${n(p.collar)} mm est trop court pour le vé ; prendre au moins ${n(up(collar))} mm`,
    ],
    [
      p.mountScrews > most,
      ['mountScrews', 'mountScrew'],
      () => `${p.mountScrews} do not fit on the shortest side; take at most ${most}`,
      () => `${p.mountScrews} ne tiennent pas sur le plus petit côté ; en prendre au plus ${most}`,
    ],
    [
      l.mountHole < laserLimits.hole.possible * l.t || l.hole < laserLimits.hole.possible * l.t,
      ['thickness', 'mountScrew', 'cornerScrew'],
      n => `the laser does not cut such small holes in ${n(l.t)} mm; take larger screws`,
      n => `le laser ne coupe pas de si petits trous dans ${n(l.t)} mm ; prendre des vis plus grosses`,
    ],
  ]
}

function cornerRules(p: HopperValues, l: Layout): Rule[] {
  const short = l.cornerLength < 4 * l.rules.leastFlange || l.cornerLength < 2 * l.cornerWidth
  const most = l.screwSpan > 0 ? Math.floor(l.screwSpan / (l.washer + 4)) + 1 : 0
  const bolted = p.joint === 'bolted'
  return [
    [
      short,
      ['height', 'thickness', 'bendRadius'],
      n =>
        `${n(p.height)} mm leaves no corner between the bends at its ends; make the hopper higher or the bend radius smaller`,
      n =>
        `${n(p.height)} mm ne laisse pas d’angle entre les plis de ses bouts ; prendre une trémie plus haute ou un rayon plus petit`,
    ],
    [
      bolted && !short && p.cornerScrews > most,
      ['cornerScrews', 'cornerScrew', 'height'],
      () =>
        `${p.cornerScrews} screws ${p.cornerScrew} do not fit in a corner; take ${most < 2 ? 'smaller ones or a higher hopper' : `at most ${most}`}`,
      () =>
        `${p.cornerScrews} vis ${p.cornerScrew} ne tiennent pas dans un angle ; ${most < 2 ? 'les prendre plus petites ou la trémie plus haute' : `en prendre au plus ${most}`}`,
    ],
    [
      bolted && !hasScrew(p, l),
      ['cornerScrew', 'thickness'],
      n =>
        `no ISO 7380-1 screw ${p.cornerScrew} is long enough for two sheets of ${n(l.t)} mm; take a larger one`,
      n =>
        `aucune vis ISO 7380-1 ${p.cornerScrew} n’est assez longue pour deux tôles de ${n(l.t)} mm ; prendre plus gros`,
    ],
  ]
}

function hasScrew(p: HopperValues, { t }: Layout): boolean {
  try {
    return cornerScrewLength(p.cornerScrew, t) > 0
  } catch {
    return false
  }
}
