import { say, type Text } from '#design'
import { roundHole, slotHole } from '#hardware'
import { type Geom2, primitives } from '#jscad'
import { type Layout, type Leg, throatOf } from './layout.ts'
import type { BracketValues } from './parameters.ts'

export const rectangle = (x0: number, y0: number, x1: number, y1: number): Geom2 =>
  primitives.rectangle({ size: [x1 - x0, y1 - y0], center: [(x0 + x1) / 2, (y0 + y1) / 2] })

/** A rectangle whose far corners are rounded, as far as from x0 to x1, on both sides of y = 0. */
export const rounded = (x0: number, x1: number, half: number, radius: number): Geom2 =>
  primitives.roundedRectangle({
    size: [Math.abs(x1 - x0), 2 * half],
    center: [(x0 + x1) / 2, 0],
    roundRadius: radius,
  })

/** The holes of a leg on a flat on which its distance u from the corner lies at x = at(u). */
export const holesOf = ({ holes, hole, slot }: Leg, at: (u: number) => number): Geom2[] =>
  holes.map(([u, y]) => slotHole(hole, slot, [at(u), y]))

export const centreHole = (p: BracketValues, x: number): Geom2[] =>
  p.centreHole ? [roundHole(p.centreHole, [x, 0])] : []
export const cornerRadius = ({ t, half }: Layout) => Math.min(2 * t, half / 2)

/** How to weld plates of a thickness in mm. */
export const weld = (t: number): Text =>
  say(
    n =>
      `Weld without filler gaps: fillet a = ${n(throatOf(t))} mm, tack all parts first, then weld alternately from the middle outwards to hold the angle.`,
    n =>
      `Souder sans jeu d’assemblage : cordon d’angle a = ${n(throatOf(t))} mm, pointer le tout d’abord, puis souder en alternant du milieu vers l’extérieur pour tenir l’équerrage.`,
  )
