import { type Part, type Placement, place } from '#design'

/** A part on both ends of the roller, its z axis outwards, its origin at a distance from the middle. */
export const both = (made: Part, at: number, explode: number, step: number): Placement[] =>
  [1, -1].map(side =>
    place(made, { turn: [0, side * 90, 0], at: [side * at, 0, 0], explode: [side * explode, 0, 0], step }),
  )
