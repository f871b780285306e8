import { type Fault, tenthBelow } from '#design'
import { bentSheetFaults } from '#hardware'
import { earEnd, earStart } from './bent.ts'
import { type Layout, layoutOf } from './layout.ts'
import { legFaults } from './leg-rules.ts'
import type { BracketValues } from './parameters.ts'
import { inRange, refuse, tooSmall } from './proposals.ts'

/** What keeps a bracket from being made, each with the limit and what to change. */
export function faultsOf(p: BracketValues): Fault[] {
  const sheet = bentSheetFaults(p)
  if (sheet.length) return sheet
  const l = layoutOf(p)
  return [...legFaults(l.fixed, l), ...legFaults(l.carrying, l), ...gussetFaults(p, l), ...centreFaults(p, l)]
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
    p[parameter] <= most + 1e-9
      ? []
      : [
          refuse(
            [parameter, leg],
            n =>
              `${n(p[parameter])} mm reaches past the leg; make ${inRange(parameter, most) ? `it at most ${n(tenthBelow(most))} mm or ` : ''}${leg} longer`,
            n =>
              `${n(p[parameter])} mm dépasse l’aile ; ${inRange(parameter, most) ? `prendre au plus ${n(tenthBelow(most))} mm ou ` : ''}allonger l’aile`,
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
  return [
    ...long('gussetHeight', 'carryingLength', p.carryingLength - 2 * t),
    ...long('gussetLength', 'fixedLength', p.fixedLength - 2 * t),
    ...tooSmall(['gussetHeight', 'thickness'], p.gussetHeight, least, short),
    ...tooSmall(['gussetLength', 'thickness'], p.gussetLength, least, short),
    ...tooSmall(['width', 'thickness'], p.width, p.gussets === '2' ? 9 * t : 3 * t, [
      'is too narrow for such plates',
      'est trop étroit pour de telles tôles',
    ]),
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
