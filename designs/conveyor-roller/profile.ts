import type { TurnedPoint } from '#hardware'

/** The profile of a turned body that is the same from both ends: its lower half outwards, and that mirrored at half the length. */
export const mirrored = (lower: readonly TurnedPoint[], length: number): TurnedPoint[] => [
  ...lower,
  ...lower.map(([r, z]): TurnedPoint => [r, length - z]).reverse(),
]
