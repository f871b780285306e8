import { beforeAll, describe, expect, test } from 'vitest'
import { type Design, type Fault, Faults, type ValueRecord } from '#design'
import { loadDesign, slugs } from '../scripts/designs/designs.ts'
import { drawValues, randomFrom } from './designs/draw-values.ts'

// `SEED=…` repeats a run.
const draws = 10 * Number(process.env.SWEEP ?? 100)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
console.log(`what refused values say to do: ${draws} random sets of values for each design, SEED=${seed}`)

/** A bound that a message proposes: `bore: 5 mm …; make it at least 6 mm`, or `…; make outsideDiameter at most 20`. */
const bounds = /\bmake (it|[a-z]\w*) at (least|most) (\d+(?:\.\d+)?)\b/g
/** A range of the first parameter that it proposes: `pitch: …; choose from 10 to 14 mm`. */
const range = /\b(?:choose|must lie) from (\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)\b/

interface Remedy {
  /** What the message says, whatever its numbers and the sizes of screws. */
  said: string
  name: string
  bound: string
  value: number
}

/** The values that messages propose: of those that say the same, such as of several screws, the strictest. */
function remediesOf(faults: readonly Fault[]): Remedy[] {
  const strictest = new Map<string, Remedy>()
  for (const fault of faults) {
    const subject = /^(\w+): /.exec(fault.message.en)?.[1] ?? fault.parameters[0]
    const [, from, to] = range.exec(fault.message.en) ?? []
    const proposals = [
      ...[...fault.message.en.matchAll(bounds)].map(([, ...proposal]) => proposal),
      ...(from === undefined
        ? []
        : [
            ['it', 'least', from],
            ['it', 'most', to],
          ]),
    ]
    for (const [word, bound, number] of proposals) {
      const remedy = { said: said(fault), name: word === 'it' ? subject : word, bound, value: Number(number) }
      const key = `${remedy.said} ${remedy.name} ${bound}`
      const value = strictest.get(key)?.value ?? remedy.value
      const stricter = bound === 'least' ? Math.max(value, remedy.value) : Math.min(value, remedy.value)
      strictest.set(key, { ...remedy, value: stricter })
    }
  }
  return [...strictest.values()]
}

const said = ({ message }: Fault) => message.en.replaceAll(/\bM?-?\d+(\.\d+)?/g, '#')

const faultsOf = (design: Design, values: ValueRecord): readonly Fault[] => {
  try {
    design.values(values)
    return []
  } catch (error) {
    if (error instanceof Faults) return error.faults
    throw error
  }
}

describe.each(slugs)('%s', slug => {
  let design: Design
  beforeAll(async () => {
    design = (await loadDesign(slug)).design
  })

  test('a value that a refusal proposes is one that the parameter takes, and is not refused for the same again', {
    timeout: 120_000 + 50 * draws,
  }, () => {
    const random = randomFrom(seed)
    for (let i = 0; i < draws; i++) {
      const values = drawValues(design, random)
      for (const { said: before, name, bound, value } of remediesOf(faultsOf(design, values))) {
        const where = `SEED=${seed}, ${JSON.stringify(values)}: ${before}, ${name} = ${value}`
        const { min = value, max = value } = design.parameters[name] ?? {}
        expect(value, `at least ${min}, ${where}`).toBeGreaterThanOrEqual(min)
        expect(value, `at most ${max}, ${where}`).toBeLessThanOrEqual(max)
        // Or a hair beyond it: a rounding error does not count.
        const hair = bound === 'least' ? Math.min(max, value + 1e-6) : Math.max(min, value - 1e-6)
        const helps = [value, hair].some(
          typed =>
            !faultsOf(design, { ...values, [name]: typed })
              .map(said)
              .includes(before),
        )
        expect(helps, where).toBe(true)
      }
    }
  })
})
