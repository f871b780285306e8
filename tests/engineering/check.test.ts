import { describe, expect, it } from 'vitest'
import { atLeast, atMost, governingCheck, notRated, verdictCounts, verdictSummary } from '#engineering'

const text = { en: '', fr: '' }
const input = { id: 'x', title: text, unit: '', standard: '', leavesOut: text }

describe('the governing check', () => {
  it('is the one that uses most of its limit, whether it must stay below or reach it', () => {
    const stress = atMost({ ...input, value: 80, limit: 100 })
    const life = atLeast({ ...input, value: 20_000, limit: 18_000 })
    expect(governingCheck([stress, life])).toBe(life)
    expect(governingCheck([stress, { ...life, utilisation: 0.7 }])).toBe(stress)
    expect(governingCheck([])).toBeUndefined()
  })

  it('is first of all one that is no number, which fails', () => {
    const broken = atMost({ ...input, value: Number.NaN, limit: 1 })
    const failed = atMost({ ...input, value: 50, limit: 1 })
    expect(governingCheck([failed, broken])).toBe(broken)
    expect(governingCheck([broken, failed])).toBe(broken)
  })
})

describe('what checks come to', () => {
  const titled = (en: string, fr: string) => ({ ...input, title: { en, fr }, limit: 100 })
  const passed = atMost({ ...titled('Bending', 'Flexion'), value: 80 })
  const failed = atMost({ ...titled('Buckling', 'Flambage'), value: 180 })
  const open = notRated({
    id: 'belt',
    title: { en: 'Belt pull', fr: 'Effort de la courroie' },
    why: { en: "enter the maker's limit", fr: 'saisir la limite du fabricant' },
  })

  it('reads "all pass" only where every one is rated and passed', () => {
    expect(verdictSummary([passed, passed])).toEqual({ en: 'all pass', fr: 'toutes conformes' })
    expect(verdictSummary([passed, passed, passed, open])).toEqual({
      en: "3 passed, 1 not rated: Belt pull (enter the maker's limit)",
      fr: '3 conformes, 1 non évaluée : Effort de la courroie (saisir la limite du fabricant)',
    })
  })

  it('says that nothing is rated where there is no check, or none that is rated', () => {
    expect(verdictSummary([])).toEqual({ en: 'nothing is rated', fr: "rien n'est évalué" })
    expect(verdictSummary([open]).en).toBe("nothing is rated: Belt pull (enter the maker's limit)")
  })

  it('names what failed before what is not rated', () => {
    expect(verdictSummary([open, failed, passed]).en).toBe(
      "1 passed, 1 failed: Buckling; 1 not rated: Belt pull (enter the maker's limit)",
    )
    expect(verdictSummary([failed, failed]).fr).toBe('2 non conformes : Flambage, Flambage')
    expect(verdictCounts([open, failed, passed])).toEqual({
      en: '1 passed, 1 failed; 1 not rated',
      fr: '1 conforme, 1 non conforme ; 1 non évaluée',
    })
  })

  it('is governed by a check that is rated', () => {
    expect(governingCheck([open, passed])).toBe(passed)
    expect(governingCheck([open])).toBeUndefined()
  })

  it('takes a figure that is no number for a failure', () => {
    expect(atMost({ ...titled('', ''), value: Number.NaN }).verdict).toBe('failed')
  })
})
