import { type Fault, refusing } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { cornerScrewLength } from './assembly.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type HopperValues, parameters } from './parameters.ts'

const up = (mm: number): number => Math.ceil(mm - 1e-6)
const down = (mm: number): number => Math.floor(mm + 1e-6)

/** Walls lean by at least so much, and no farther than that they still pass as a hopper's, degrees from the level. */
const steepest = 85
const flattest = 30

const refuse = refusing(parameters)
type Rule = readonly [broken: boolean, ...words: Parameters<typeof refuse>]

/** What keeps a hopper from being made, each with the limit and what to change. */
export function faultsOf(p: HopperValues): Fault[] {
  const sheet = bentSheetFaults(p)
  if (sheet.length) return sheet
  const slopes = told([
    ...slopeRules(p, 'topLength', 'outletLength', p.topLength - p.outletLength),
    ...slopeRules(p, 'topWidth', 'outletWidth', p.topWidth - p.outletWidth),
  ])
  // All else is reckoned from walls that lean.
  return slopes.length ? slopes : told([...flangeRules(p, layoutOf(p)), ...cornerRules(p, layoutOf(p))])
}

const told = (rules: readonly Rule[]): Fault[] =>
  rules.filter(([broken]) => broken).map(([, ...words]) => refuse(...words))

function slopeRules(
  p: HopperValues,
  top: 'topLength' | 'topWidth',
  outlet: 'outletLength' | 'outletWidth',
  lean: number,
): Rule[] {
  const run = (slope: number) => (2 * p.height) / Math.tan((slope * Math.PI) / 180)
  const [least, most] = [run(steepest), run(flattest)]
  return [
    [
      lean < least,
      [top, outlet, 'height'],
      n =>
        `${n(p[top])} mm over an outlet of ${n(p[outlet])} mm makes upright walls; make it at least ${n(up(p[outlet] + least))} mm`,
      n =>
        `${n(p[top])} mm sur une sortie de ${n(p[outlet])} mm donne des parois droites ; prendre au moins ${n(up(p[outlet] + least))} mm`,
    ],
    [
      lean > most,
      [top, outlet, 'height'],
      n =>
        `${n(p[top])} mm over an outlet of ${n(p[outlet])} mm makes walls flatter than ${flattest}°; make it at most ${n(down(p[outlet] + most))} mm, or height at least ${n(up((lean / 2) * Math.tan((flattest * Math.PI) / 180)))} mm`,
      n =>
        `${n(p[top])} mm sur une sortie de ${n(p[outlet])} mm donne des parois à moins de ${flattest}° ; prendre au plus ${n(down(p[outlet] + most))} mm, ou une hauteur d’au moins ${n(up((lean / 2) * Math.tan((flattest * Math.PI) / 180)))} mm`,
    ],
  ]
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
  const narrow = walls.find(({ collarHalf }) => collarHalf < 2 * l.t + 8)
  const name = narrow?.name === 'flanged' ? 'outletWidth' : 'outletLength'
  const most = Math.floor((2 * Math.min(...walls.map(w => w.topHalf))) / (l.mountWasher + 10))
  const leastNeck = 2 * l.t + 2
  const leastOutlet = p.outletWidth + 2 * (leastNeck - l.neck)
  return [
    // Where the reliefs of the corner bends reach each other, the collar comes off.
    [
      l.neck < leastNeck,
      ['outletWidth', 'bendRadius'],
      n =>
        `the corner bends of radius ${n(l.radius)} mm nearly part the collar from its wall; make it at least ${n(up(leastOutlet))} mm, or the radius smaller`,
      n =>
        `les plis d’angle de rayon ${n(l.radius)} mm séparent presque la manchette de sa paroi ; prendre au moins ${n(up(leastOutlet))} mm, ou un rayon plus petit`,
    ],
    [
      l.between < 1,
      ['outletLength', 'cornerScrew'],
      n =>
        `the corner flanges, ${n(l.cornerWidth)} mm wide, run into each other above the outlet; make it at least ${n(up(p.outletLength + 2 * (1 - l.between)))} mm, or the screws smaller`,
      n =>
        `les ailes d’angle, larges de ${n(l.cornerWidth)} mm, se rencontrent au-dessus de la sortie ; prendre au moins ${n(up(p.outletLength + 2 * (1 - l.between)))} mm, ou des vis plus petites`,
    ],
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
      narrow !== undefined,
      [name, 'thickness', 'bendRadius'],
      n =>
        `${n(p[name])} mm leaves no collar between the corners of ${n(l.t)} mm sheet; make it larger or the bend radius smaller`,
      n =>
        `${n(p[name])} mm ne laisse pas de manchette entre les angles en tôle de ${n(l.t)} mm ; l’agrandir ou réduire le rayon de pliage`,
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
