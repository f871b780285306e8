import {
  atMost,
  type Check,
  filletResistance,
  leastWeldedThickness,
  notRated,
  type Text,
  type WeldRun,
  weldLineForce,
} from '#engineering'
import { type Layout, throatOf } from './layout.ts'
import type { BracketValues } from './parameters.ts'

const title: Text = {
  en: 'Force on a millimetre of weld, 1.5 times the load',
  fr: 'Effort par mm de cordon, 1,5 fois la charge',
}
const standard: Text = {
  en: 'EN 1993-1-8, 4.5.3.3 (simplified method, elastic over the runs)',
  fr: 'EN 1993-1-8, 4.5.3.3 (méthode simplifiée, élastique sur les cordons)',
}

const steels = { S235JR: 'S235', 'X5CrNi18-10': '1.4301' } as const

/** The welds of the gussets to both legs and of the legs to each other, or of the ears to the upright; none on a bent bracket. */
export function weldChecks(p: BracketValues, l: Layout): Check[] {
  if (p.construction === 'bent') return []
  const steel = p.material === 'EN AW-5754' ? undefined : steels[p.material]
  if (!steel) return [unrated(aluminium)]
  if (l.t < leastWeldedThickness) return [unrated(tooThin)]
  const throat = throatOf(l.t)
  const [force, side] = [1.5 * p.force, 1.5 * p.sideForce]
  // The upright is pulled square to its joint at the lever, the base along its own; a side force lies within both.
  const onUpright = weldLineForce(uprightRuns(p, l), throat, {
    normal: force,
    moment: force * p.lever,
    within: side,
  })
  const onBase =
    p.construction === 'welded'
      ? weldLineForce(baseRuns(p, l), throat, {
          normal: 0,
          moment: force * (p.lever - l.t),
          within: Math.hypot(force, side),
        })
      : 0
  return [
    atMost({
      id: 'welds',
      title,
      value: Math.max(onUpright, onBase),
      limit: filletResistance(steel, throat),
      unit: 'N/mm',
      standard,
      leavesOut: {
        en: 'Twist and tilt by a side force, the help of tabs and bends, fatigue; quality C of ISO 5817 is taken for granted.',
        fr: 'Torsion et basculement par un effort latéral, l’aide des tenons et des plis, la fatigue ; la qualité C de l’ISO 5817 est supposée.',
      },
    }),
  ]
}

const unrated = (why: Text) => notRated({ id: 'welds', title, why, standard })

const aluminium: Text = {
  en: 'EN 1993 does not cover aluminium: have the seams calculated by EN 1999-1-1',
  fr: 'l’EN 1993 ne couvre pas l’aluminium : faire calculer les cordons d’après l’EN 1999-1-1',
}
const tooThin: Text = {
  en: 'EN 1993-1-8 begins at plates of 4 mm: break a trial piece, or take 4 mm',
  fr: 'l’EN 1993-1-8 commence aux tôles de 4 mm : rompre une pièce d’essai, ou prendre 4 mm',
}

/** From where on a gusset is welded to a leg, past its clipped corner. */
const clipped = (t: number) => 3 * t

/** One fillet along the inside of the corner; two on each gusset, as far as it reaches. */
const cornerRun = (p: BracketValues, { t, gussets }: Layout): WeldRun => ({
  from: t,
  to: t,
  across: p.width - gussets.length * 5 * t,
  count: 1,
})

const baseRuns = (p: BracketValues, l: Layout): WeldRun[] => [
  cornerRun(p, l),
  { from: clipped(l.t), to: p.gussetLength, count: 2 * l.gussets.length },
]

/** On ears the upright's edges alone, one fillet each, from where it leaves its bend. */
const uprightRuns = (p: BracketValues, l: Layout): WeldRun[] =>
  p.construction === 'ears'
    ? [{ from: l.inside, to: Math.min(p.gussetHeight, l.carrying.length), count: 2 }]
    : [cornerRun(p, l), { from: clipped(l.t), to: p.gussetHeight, count: 2 * l.gussets.length }]
