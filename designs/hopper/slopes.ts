import type { Fault } from '#design'
import type { HopperValues } from './parameters.ts'
import { down, type Rule, told, up } from './refusing.ts'

/** Walls lean by at least so much, and no farther than that they still pass as a hopper's, degrees from the level. */
const steepest = 85
const flattest = 30

/** Walls too steep or too flat. */
export const slopeFaults = (p: HopperValues): Fault[] =>
  told([
    ...slopeRules(p, 'topLength', 'outletLength', p.topLength - p.outletLength),
    ...slopeRules(p, 'topWidth', 'outletWidth', p.topWidth - p.outletWidth),
  ])

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
