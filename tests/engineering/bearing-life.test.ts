import { describe, expect, it } from 'vitest'
import {
  axialLoadFactors,
  bearingLifeCheck,
  equivalentDynamicLoad,
  equivalentStaticLoad,
  ratingLife,
  ratingLifeHours,
  requiredDynamicRating,
  staticSafety,
  staticSafetyCheck,
} from '#engineering'
import { within } from './within.ts'

describe('ISO 281 bearing life', () => {
  it('gives the life of a 6309 as in the SKF general catalogue, example 1', () => {
    within(ratingLife(55300, 10000), 169, 0.5)
    within(ratingLifeHours(55300, 10000, 3000), 940, 0.5)
  })

  it('gives the rating that NSK selects by (general catalogue 5.7, example 2)', () => {
    within(requiredDynamicRating(3000, 1900, 10000), 31380, 0.5)
  })

  it('gives the combined load of a UC306 (FYH catalogue 3310, example 3)', () => {
    const load = { radial: 1500, axial: 850, staticRating: 15000, f0: 13.3 }
    const { e, y } = axialLoadFactors((load.f0 * load.axial) / load.staticRating)
    within(e, 0.264, 0.5)
    within(y, 1.68, 0.5)
    within(equivalentDynamicLoad(load), 2270, 0.5)
  })

  it('gives the life of a UC204 (FYH catalogue, example 9)', () => {
    within(ratingLifeHours(12800, 1000, 800), 43700, 0.5)
  })

  it('selects a slowly turning bearing (FYH catalogue, example 6)', () => {
    within(requiredDynamicRating(12000, 8, 10000), 20200, 0.5)
    within(2 * equivalentStaticLoad(12000, 0), 24000, 0.5)
    within(staticSafety(24000, equivalentStaticLoad(12000, 0)), 2, 0.01)
  })

  it('leaves a small axial load out and never makes a load lighter by one', () => {
    const load = { radial: 1000, staticRating: 5000 }
    expect(equivalentDynamicLoad({ ...load, axial: 0 })).toBe(1000)
    expect(equivalentDynamicLoad({ ...load, axial: 150 })).toBe(1000)
    let last = 0
    for (let axial = 0; axial <= 4000; axial += 25) {
      const p = equivalentDynamicLoad({ ...load, axial })
      expect(p).toBeGreaterThanOrEqual(1000)
      expect(p).toBeGreaterThanOrEqual(last)
      last = p
    }
    expect(equivalentStaticLoad(1000, 2000)).toBe(1600)
  })

  it('joins both branches of the load where the axial load begins to count: 0.56 + Y e = 1', () => {
    for (const relative of [0.172, 0.345, 0.689, 1.03, 1.38, 2.07, 3.45, 5.17, 6.89]) {
      const { e, y } = axialLoadFactors(relative)
      within(0.56 + y * e, 1, 0.9)
    }
  })

  it('takes f0 = 12 as the worst case of the catalogues', () => {
    for (const axial of [300, 800, 2000]) {
      const load = { radial: 500, axial, staticRating: 6000 }
      const worst = equivalentDynamicLoad(load)
      for (const f0 of [12.5, 13.3, 14, 16])
        expect(equivalentDynamicLoad({ ...load, f0 })).toBeLessThanOrEqual(worst)
    }
  })

  it('judges life and static safety', () => {
    const load = { radial: 1000, axial: 0, staticRating: 6550, dynamicRating: 12800, speed: 1500 }
    const life = bearingLifeCheck({ ...load, requiredHours: 20000 })
    expect(life.verdict).toBe('passed')
    expect(life.value).toBeCloseTo((1e6 / 90000) * 12.8 ** 3, 6)
    expect(bearingLifeCheck({ ...load, requiredHours: 25000 }).verdict).toBe('failed')
    expect(staticSafetyCheck({ ...load, required: 6.5 }).verdict).toBe('passed')
    expect(staticSafetyCheck({ ...load, required: 6.6 }).verdict).toBe('failed')
  })
})
