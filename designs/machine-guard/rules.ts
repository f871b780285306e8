import { type Fault, refusing, tenthAbove } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { type Layout, layoutOf, pitchFor } from './layout.ts'
import { type GuardValues, parameters } from './parameters.ts'

/** Most openings that a guard has: each costs a pierce, and time to draw. */
const mostOpenings = 400

const refuse = refusing(parameters)
type Rule = readonly [broken: boolean, ...words: Parameters<typeof refuse>]

/** What keeps a guard from being made, each with the limit and what to change. */
export function faultsOf(p: GuardValues): Fault[] {
  const sheet = bentSheetFaults(p)
  if (sheet.length) return sheet
  const l = layoutOf(p)
  return [...formRules(p, l), ...screwRules(p, l), ...openingRules(p, l)]
    .filter(([broken]) => broken)
    .map(([, ...words]) => refuse(...words))
}

function formRules(p: GuardValues, l: Layout): Rule[] {
  const { rules, shift, zone, t } = l
  // Two bends one after the other: the die needs its flange between them, and the bends must not meet.
  const leastDepth = 2 * shift + Math.max(rules.leastFlange, zone + 2 * t)
  const leastLength = p.length - 2 * l.lineHalf + 2 * l.inset
  const leastWidth = 2 * (shift + rules.leastFlange)
  return [
    [
      p.depth < leastDepth,
      ['depth', 'thickness', 'bendRadius'],
      n =>
        `${n(p.depth)} mm is too little for two bends of ${n(t)} mm sheet; make it at least ${n(tenthAbove(leastDepth))} mm`,
      n =>
        `${n(p.depth)} mm ne suffit pas à deux plis dans ${n(t)} mm ; prendre au moins ${n(tenthAbove(leastDepth))} mm`,
    ],
    [
      p.length < leastLength,
      ['length', 'thickness', 'bendRadius'],
      n =>
        `${n(p.length)} mm leaves no side between the corners; make it at least ${n(tenthAbove(leastLength))} mm`,
      n =>
        `${n(p.length)} mm ne laisse pas de côté entre les angles ; prendre au moins ${n(tenthAbove(leastLength))} mm`,
    ],
    [
      p.width < leastWidth,
      ['width', 'thickness', 'bendRadius'],
      n => `${n(p.width)} mm is too narrow for the die; make it at least ${n(tenthAbove(leastWidth))} mm`,
      n => `${n(p.width)} mm est trop étroit pour le vé ; prendre au moins ${n(tenthAbove(leastWidth))} mm`,
    ],
  ]
}

function screwRules(p: GuardValues, l: Layout): Rule[] {
  const { rules, shift, t, radius, washer, metric, span } = l
  const room = washer.outsideDiameter
  // The washer lies between the bend and the edge; the hole keeps its distance from the bend.
  const leastFlange = Math.max(
    radius + room + 2,
    2 * (rules.holeToBend + metric.tapDrill / 2 + shift - t) - radius,
    rules.leastFlange + shift - t,
  )
  const smaller = leastFlange > (parameters.flange.max ?? Number.POSITIVE_INFINITY)
  const leastThread = 1.5 * metric.pitch
  const most = Math.floor(span / (room + 4)) + 1
  return [
    [
      p.flange < leastFlange - 1e-9,
      ['flange', 'screw', 'thickness', 'bendRadius'],
      n =>
        `${n(p.flange)} mm leaves no room for ${p.screw} beside the bend; ${smaller ? 'take a smaller bend radius, a thinner sheet or a smaller screw' : `make it at least ${n(tenthAbove(leastFlange))} mm`}`,
      n =>
        `${n(p.flange)} mm ne laisse pas la place de ${p.screw} près du pli ; ${smaller ? 'prendre un rayon de pliage plus petit, une tôle plus mince ou une vis plus petite' : `prendre au moins ${n(tenthAbove(leastFlange))} mm`}`,
    ],
    [
      t < leastThread - 1e-9,
      ['screw', 'thickness'],
      n =>
        `${p.screw} has less than one and a half turns of thread in ${n(t)} mm; take a smaller screw or a sheet of at least ${n(leastThread)} mm`,
      n =>
        `${p.screw} a moins d’un filet et demi dans ${n(t)} mm ; prendre une vis plus petite ou une tôle d’au moins ${n(leastThread)} mm`,
    ],
    [
      span <= 0 || p.screwCount > most,
      ['screwCount', 'length'],
      n =>
        `${p.screwCount} screws do not fit on a flange of ${n(p.length)} mm; take at most ${Math.max(2, most)} or a longer guard`,
      n =>
        `${p.screwCount} vis ne tiennent pas sur une aile de ${n(p.length)} mm ; en prendre au plus ${Math.max(2, most)} ou allonger le carter`,
    ],
    [
      metric.tapDrill < laserLimits.hole.possible * t,
      ['screw', 'thickness'],
      n => `the laser does not cut a hole of ${n(metric.tapDrill)} mm in ${n(t)} mm; take a larger screw`,
      n =>
        `le laser ne coupe pas un trou de ${n(metric.tapDrill)} mm dans ${n(t)} mm ; prendre une vis plus grosse`,
    ],
  ]
}

function openingRules(p: GuardValues, { openings, leastBorder, t }: Layout): Rule[] {
  if (p.opening === 'none') return []
  const leastPitch = p.openingSize + laserLimits.web.possible * t
  const fewer = pitchFor(p, tenthAbove(Math.max(p.pitch, leastPitch)), mostOpenings)
  const widest = Math.min(p.length, p.width) - 2 * p.border
  return [
    [
      p.border < leastBorder - 1e-9,
      ['border', 'thickness', 'bendRadius'],
      n =>
        `${n(p.border)} mm brings openings into the bends; make it at least ${n(tenthAbove(leastBorder))} mm`,
      n =>
        `${n(p.border)} mm met des ouvertures dans les plis ; prendre au moins ${n(tenthAbove(leastBorder))} mm`,
    ],
    [
      p.pitch < leastPitch - 1e-9,
      ['pitch', 'openingSize', 'thickness'],
      n =>
        `${n(p.pitch)} mm leaves webs that the laser burns through; make it at least ${n(tenthAbove(leastPitch))} mm`,
      n =>
        `${n(p.pitch)} mm laisse des barrettes que le laser brûle ; prendre au moins ${n(tenthAbove(leastPitch))} mm`,
    ],
    [
      p.opening === 'slots' && p.slotLength < p.openingSize,
      ['slotLength', 'openingSize'],
      n =>
        `${n(p.slotLength)} mm is shorter than the slot is wide; make it at least ${n(tenthAbove(p.openingSize))} mm`,
      n =>
        `${n(p.slotLength)} mm est plus court que la fente n’est large ; prendre au moins ${n(tenthAbove(p.openingSize))} mm`,
    ],
    [
      openings.length === 0,
      ['border', 'slotLength', 'openingSize'],
      n =>
        `${n(p.border)} mm leaves no room for an opening (${n(Math.max(0, widest))} mm across); make it less, or the openings`,
      n =>
        `${n(p.border)} mm ne laisse la place d’aucune ouverture (${n(Math.max(0, widest))} mm en travers) ; réduire la bordure ou les ouvertures`,
    ],
    [
      openings.length > mostOpenings,
      ['pitch', 'border'],
      n =>
        `${n(p.pitch)} mm gives ${openings.length} openings; make it at least ${n(fewer)} mm, or the border wider, for at most ${mostOpenings}`,
      n =>
        `${n(p.pitch)} mm donne ${openings.length} ouvertures ; prendre au moins ${n(fewer)} mm, ou une bordure plus large, pour ${mostOpenings} au plus`,
    ],
  ]
}
