import { expect, test } from 'vitest'
import { type Assembly, type Design, Faults, type ValueRecord } from '#design'
import { loadDesign, slugs } from '../scripts/designs/designs.ts'
import { drawValues, randomFrom } from './designs/draw-values.ts'

const english =
  /(?<!\p{L})(of|the|and|with|by|for|from|at|in|as|an|is|are|when|half|limit|usual|practice|theory|workshop|rule|entered|mean|least|greatest|safety|simplified|elastic|yield|strength|pressure|makers?|table|method)(?!\p{L})/iu

/** A word that is written small, as the names of standards, persons and companies are not. */
const word = /(?<![\p{L}’])\p{Ll}{2,}/u

/** Every preset, and random values, which turn on what the presets leave off. */
function builtOf(design: Design): Assembly[] {
  const random = randomFrom(1)
  const drawn = Array.from({ length: 40 }, () => drawValues(design, random))
  return [...Object.keys(design.presets).map(name => design.preset(name)), ...drawn].flatMap(values =>
    builtWith(design, values),
  )
}

function builtWith(design: Design, values: ValueRecord): Assembly[] {
  try {
    return [design.build(values)]
  } catch (error) {
    if (error instanceof Faults) return []
    throw error
  }
}

test.each(slugs.map(slug => [slug]))(
  'what checks and load path of %s say in French is French, and only a designation stands for both languages',
  async slug => {
    const { design } = await loadDesign(slug)
    const built = builtOf(design)
    const checks = built.flatMap(assembly => assembly.checks)
    expect(checks.length).toBeGreaterThan(0)
    for (const check of checks) {
      const { id, title, standard } = check
      const said = check.verdict === 'not-rated' ? [title, check.why] : [title, check.leavesOut]
      for (const { fr } of standard ? [...said, standard] : said) expect(fr, id).not.toMatch(english)
      if (standard && standard.en === standard.fr) expect(standard.fr, id).not.toMatch(word)
    }
    for (const { element, modes } of built.flatMap(assembly => assembly.loadPath ?? []))
      for (const { fr } of [element, ...modes.flatMap(({ mode, notRated }) => [mode, notRated ?? []].flat())])
        expect(fr, element.en).not.toMatch(english)
  },
)
