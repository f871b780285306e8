import { type Design, givenValues, type Parameter, type ValueRecord } from '#design'

/** A source of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws values for a design: a preset of which about half the values are drawn anew from their whole range,
 * its ends often among them; what follows from others follows, unless it is drawn. Whether they can be built together is for the design to say.
 */
export function drawValues(design: Design, random: () => number): ValueRecord {
  const values = givenValues(design.parameters, design.preset(pick(Object.keys(design.presets), random)))
  const share = random()
  for (const [name, parameter] of Object.entries(design.parameters))
    if (random() < share) values[name] = drawValue(parameter, random)
  return values
}

function drawValue(
  { kind, options, maxLength = 0, min = 0, max = 0, step }: Parameter,
  random: () => number,
): unknown {
  if (kind === 'flag') return random() < 0.5
  if (kind === 'choice') return pick(options ?? [], random)
  if (kind === 'label') {
    const letters = Array.from(
      { length: Math.floor(random() * (maxLength + 1)) },
      () => 32 + Math.floor(random() * 95),
    )
    return String.fromCharCode(...letters)
  }
  const corner = random()
  if (corner < 0.1) return min
  if (corner < 0.2) return max
  const value = min + random() * (max - min)
  if (kind === 'count') return Math.round(value)
  return step && random() < 0.5 ? Math.min(max, min + Math.round((value - min) / step) * step) : value
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]
