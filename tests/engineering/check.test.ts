import { describe, expect, it } from 'vitest'
import { atLeast, atMost, governingCheck } from '#engineering'

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
