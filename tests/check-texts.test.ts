import { expect, test } from 'vitest'
import { type Design, Faults, type ValueRecord } from '#design'
import type { Check } from '#engineering'
import { loadDesign, slugs } from '../scripts/designs/designs.ts'
import { drawValues, randomFrom } from './designs/draw-values.ts'

const english =
  /(?<!\p{L})(of|the|and|with|by|for|from|at|in|as|an|is|are|when|half|limit|usual|practice|theory|workshop|rule|entered|mean|least|greatest|safety|simplified|elastic|yield|strength|pressure|makers?|table|method)(?!\p{L})/iu

/** A word that is written small, as the names of standards, persons and companies are not. */
const word = /(?<![\p{L}’])\p{Ll}{2,}/u

/** Checks of every preset, and of random values, which turn on what the presets leave off. */
function checksOf(design: Design): Check[] {
  const random = randomFrom(1)
  const drawn = Array.from({ length: 40 }, () => drawValues(design, random))
  return [...Object.keys(design.presets).map(name => design.preset(name)), ...drawn].flatMap(values =>
    checksWith(design, values),
  )
}

function checksWith(design: Design, values: ValueRecord): Check[] {
  try {
    return [...design.build(values).checks]
  } catch (error) {
    if (error instanceof Faults) return []
    throw error
  }
}

test.each(slugs.map(slug => [slug]))(
  'what every check of %s says in French is French, and only a designation stands for both languages',
  async slug => {
    const { design } = await loadDesign(slug)
    const checks = checksOf(design)
    expect(checks.length).toBeGreaterThan(0)
    for (const check of checks) {
      const { id, title, standard } = check
      const said = check.verdict === 'not-rated' ? [title, check.why] : [title, check.leavesOut]
      for (const { fr } of standard ? [...said, standard] : said) expect(fr, id).not.toMatch(english)
      if (standard && standard.en === standard.fr) expect(standard.fr, id).not.toMatch(word)
    }
  },
)
