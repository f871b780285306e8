import { type Part, type Placement, place } from '#design'

/** Where a part stands on an end of the roller: its distance from the middle, and how far the exploded view moves it out. */
interface Where {
  at: number
  explode: number
  step: number
}

/** A part on one end of the roller, +1 or −1 along x, its z axis outwards. */
export const onEnd = (side: 1 | -1, made: Part, { at, explode, step }: Where): Placement =>
  place(made, { turn: [0, side * 90, 0], at: [side * at, 0, 0], explode: [side * explode, 0, 0], step })

/** A part on both ends of the roller. */
export const both = (made: Part, at: number, explode: number, step: number): Placement[] => [
  onEnd(1, made, { at, explode, step }),
  onEnd(-1, made, { at, explode, step }),
]
