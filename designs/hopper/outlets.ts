import type { Fault, Text } from '#design'
import { type Layout, layoutOf } from './layout.ts'
import { type HopperValues, parameters } from './parameters.ts'
import { refuse } from './refusing.ts'
import { slopeFaults } from './slopes.ts'

type Size = 'outletLength' | 'outletWidth'
type Words = Parameters<typeof refuse>

const leastCollar = (t: number) => 2 * t + 8
const leastNeck = (t: number) => 2 * t + 2

/** What length and width of the outlet must leave at the foot of the walls. */
const leavesEnough: Record<Size, (l: Layout) => boolean> = {
  outletLength: ({ between, plain, t }) => between >= 1 && plain.collarHalf >= leastCollar(t),
  outletWidth: ({ neck, flanged, t }) => neck >= leastNeck(t) && flanged.collarHalf >= leastCollar(t),
}

/** The next whole size in mm that leaves enough: the walls' slopes change with it, so each is laid out. */
function larger(p: HopperValues, name: Size): number | undefined {
  for (let size = Math.floor(p[name]) + 1; size <= (parameters[name].max ?? 0); size++) {
    const wider = { ...p, [name]: size }
    if (slopeFaults(wider).length === 0 && leavesEnough[name](layoutOf(wider))) return size
  }
  return undefined
}

/** An outlet too small for the bends, the reliefs and the corner flanges above it. */
export function outletFaults(p: HopperValues, l: Layout): Fault[] {
  const fault = (names: readonly [Size, ...Words[0]], en: Words[1], fr: Words[2], instead: Text): Fault => {
    const size = larger(p, names[0])
    return refuse(
      names,
      n => `${en(n)}; ${size ? `make it at least ${n(size)} mm, or ` : ''}take ${instead.en}`,
      n => `${fr(n)} ; prendre ${size ? `au moins ${n(size)} mm, ou ` : ''}${instead.fr}`,
    )
  }
  const collars = [
    { name: 'outletWidth', wall: l.flanged },
    { name: 'outletLength', wall: l.plain },
  ] as const
  return [
    // Where the reliefs of the corner bends reach each other, the collar comes off.
    ...(l.neck < leastNeck(l.t)
      ? [
          fault(
            ['outletWidth', 'bendRadius', 'thickness'],
            n => `the corner bends of radius ${n(l.radius)} mm nearly part the collar from its wall`,
            n => `les plis d’angle de rayon ${n(l.radius)} mm séparent presque la manchette de sa paroi`,
            tighter,
          ),
        ]
      : []),
    ...(l.between < 1
      ? [
          fault(
            ['outletLength', 'cornerScrew', 'bendRadius'],
            n => `the corner flanges, ${n(l.cornerWidth)} mm wide, run into each other above the outlet`,
            n => `les ailes d’angle, larges de ${n(l.cornerWidth)} mm, se rencontrent au-dessus de la sortie`,
            p.joint === 'bolted' && p.cornerScrew !== 'M4' ? narrower : tighter,
          ),
        ]
      : []),
    ...collars
      .filter(({ wall }) => wall.collarHalf < leastCollar(l.t))
      .map(({ name }) =>
        fault(
          [name, 'thickness', 'bendRadius'],
          n => `${n(p[name])} mm leaves no collar between the corners of ${n(l.t)} mm sheet`,
          n => `${n(p[name])} mm ne laisse pas de manchette entre les angles en tôle de ${n(l.t)} mm`,
          tighter,
        ),
      ),
  ]
}

const narrower: Text = {
  en: 'smaller corner screws or a smaller bend radius',
  fr: 'des vis d’angle plus petites ou un rayon de pliage plus petit',
}
const tighter: Text = {
  en: 'a smaller bend radius or thinner sheet',
  fr: 'un rayon de pliage plus petit ou une tôle plus mince',
}
