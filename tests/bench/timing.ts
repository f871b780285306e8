/** The middle of some times; the machine is shared, so single times say little. */
export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]

/** Milliseconds that a step takes. */
export function timed(step: () => unknown): number {
  const start = performance.now()
  step()
  return performance.now() - start
}

/**
 * Medians of several ways to do the same, in milliseconds. The ways take turns, so that a busy spell of the machine
 * falls on all of them; some rounds before the first that counts let the engine compile what runs often.
 */
export function race<W extends string>(
  ways: Record<W, () => unknown>,
  { runs, warmUps = 3, before = () => {} }: { runs: number; warmUps?: number; before?: () => void },
): Record<W, number> {
  const names = Object.keys(ways) as W[] // its own keys
  const times = new Map<W, number[]>(names.map(name => [name, []]))
  for (let round = -warmUps; round < runs; round++)
    for (const name of names) {
      before()
      const time = timed(ways[name])
      if (round >= 0) times.get(name)?.push(time)
    }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<W, number>
}
