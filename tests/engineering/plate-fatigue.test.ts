import { describe, expect, it } from 'vitest'
import { cutEdgeFatigueCheck, endlessRange, ribEndFactor } from '#engineering'
import { within } from './within.ts'

describe('the fatigue of a laser-cut edge', () => {
  it('is that of EN 1993-1-9: 0.737 of the detail category at 5 million cycles, over γMf', () => {
    within(endlessRange, (0.737 * 125) / 1.15, 0.05)
    expect(cutEdgeFatigueCheck(80).verdict).toBe('passed')
    expect(cutEdgeFatigueCheck(80.2).verdict).toBe('failed')
  })

  // Greatest principal stress over the nominal one at the rim, second-order tetrahedra, a rib of 15 × 5 mm
  it.each([
    [7.5, 1.124],
    [3, 1.433],
  ])('counts the radius at the end of a rib, %f mm, a little above finite elements', (radius, factor) => {
    expect(ribEndFactor(15, radius) / factor).toBeGreaterThan(1)
    expect(ribEndFactor(15, radius) / factor).toBeLessThan(1.1)
  })
})
