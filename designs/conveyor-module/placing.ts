import { type Assembly, type Part, type Placement, place, type Vec3 } from '#design'
import { throughBolt } from '#hardware'
import type { Layout } from './layout.ts'
import { sideways } from './steps.ts'

/** A part drawn in x and y, stood up: y becomes height, its thickness reaches from `y` towards −y. */
export const stood = (part: Part, at: Vec3, spec: Partial<Placement> = {}): Placement =>
  place(part, { turn: [90, 0, 0], at, ...spec })

interface Bolting {
  x: number
  z: number
  /** +1 or −1: the side that the head is on. */
  to: number
  /** Distances from the middle of the face under the head and of that under the nut. */
  from: number
  until: number
  /** How far the exploded view moves what is bolted, outwards and along x. */
  out: number
  along?: number
  step: number
}

/** A screw from outside with washers and a nut. */
export function bolted(
  l: Layout,
  size: string,
  { x, z, to, from, until, out, along = 0, step }: Bolting,
): Placement[] {
  const away = [sideways(l, to, out + 30), sideways(l, to, out + 60), to * 30, to * 15]
  return throughBolt(size, { top: from, bottom: until, standard: 'ISO 4017' }).map(({ part, height }, i) =>
    place(part, {
      turn: [-90 * to, 0, 0],
      at: [x, to * height, z],
      explode: [along, away[i], 0],
      step,
    }),
  )
}

/** An assembly with some of its placements: something else brings the others, or they come in another step. */
export const only = (of: Assembly, holds: (placement: Placement) => boolean): Assembly => ({
  ...of,
  placements: of.placements.filter(holds),
})

/** Those whose parts have names that begin so. */
export const named = (of: Assembly, begin: string): Assembly =>
  only(of, ({ part }) => part.name.startsWith(begin))

/** All but those. */
export const without = (of: Assembly, begin: string): Assembly =>
  only(of, ({ part }) => !part.name.startsWith(begin))
