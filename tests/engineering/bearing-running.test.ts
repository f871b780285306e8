import { describe, expect, it } from 'vitest'
import {
  ballBearingChecks,
  bearingSpeedCheck,
  bearingSpeedLimit,
  leastBearingLoad,
  leastLoadCheck,
} from '#engineering'
import { within } from './within.ts'

/** Limiting speeds in min⁻¹ that SKF prints for bearings with rubbing seals on both sides. */
const sealed = [
  { name: '6202-2RSH', bore: 15, outsideDiameter: 35, limiting: 13_000 },
  { name: '6204-2RSH', bore: 20, outsideDiameter: 47, limiting: 10_000 },
  { name: '61805-2RS1', bore: 25, outsideDiameter: 37, limiting: 11_000 },
]

describe('the speed of a ball bearing', () => {
  it.each(sealed)('stays below what SKF prints for $name, by no more than an eighth', bearing => {
    const limit = bearingSpeedLimit({ ...bearing, closure: '2RS' })
    expect(limit).toBeLessThan(bearing.limiting)
    expect(limit).toBeGreaterThan(0.875 * bearing.limiting)
  })

  it('refuses a sealed 6210 at 15,000 min⁻¹, and at what its seals bear passes it', () => {
    const bearing = { bore: 50, outsideDiameter: 90, closure: '2RS' } as const
    expect(bearingSpeedCheck({ ...bearing, speed: 15_000 }).verdict).toBe('failed')
    // 300,000 mm/min over 70 mm
    within(bearingSpeedLimit(bearing), 4285.7, 0.01)
    expect(bearingSpeedCheck({ ...bearing, speed: 4280 }).verdict).toBe('passed')
    expect(bearingSpeedCheck({ ...bearing, closure: '2Z', speed: 7000 }).verdict).toBe('passed')
  })
})

describe('the least load of a ball bearing', () => {
  it('grows with speed and size as by hand: 6204 at 750 min⁻¹', () => {
    // 0.03 kN · (100 · 750/1000)^(2/3) · 0.335²
    const bearing = { bore: 20, outsideDiameter: 47, speed: 750 }
    within(leastBearingLoad(bearing), 1000 * 0.03 * 17.784 * 0.112225, 0.01)
    const load = { radial: 50, axial: 0, staticRating: 6550 }
    expect(leastLoadCheck(bearing, load).verdict).toBe('failed')
    expect(leastLoadCheck(bearing, { ...load, radial: 70 }).verdict).toBe('passed')
  })
})

it('all that is checked of a bearing comes at once', () => {
  const checks = ballBearingChecks(
    { bore: 20, outsideDiameter: 47, dynamicRating: 12_800, staticRating: 6550 },
    { radial: 1200, axial: 200, speed: 750, requiredHours: 10_000, closure: '2RS' },
  )
  expect(checks.map(({ id }) => id)).toEqual([
    'bearing-life',
    'bearing-static-safety',
    'bearing-speed',
    'bearing-least-load',
  ])
})
