import { describe, expect, it } from 'vitest'
import {
  bearingLifeCheck,
  bushChecks,
  bushHeat,
  bushPv,
  conveyedMass,
  conveyorPull,
  drivePower,
  drivePowerCheck,
  reliabilityFactor,
  rollerDeflection,
  rollerDeflectionCheck,
  rollerMoment,
  rollerStressCheck,
  roundSection,
  runningBackCheck,
  standstillForces,
} from '#engineering'
import { within } from './within.ts'

describe('reliability of bearings', () => {
  it('follows the Weibull line behind ISO 281:2007: 0.05 + 0.95 (ln R/ln 0.9)^(1/1.5)', () => {
    for (const r of [90, 95, 96, 97, 98, 99] as const) {
      const line = 0.05 + 0.95 * (Math.log(r / 100) / Math.log(0.9)) ** (1 / 1.5)
      expect(Math.abs(reliabilityFactor(r) - line)).toBeLessThan(0.006)
    }
  })

  it('leaves a quarter of L10 at 99 % (NKE catalogue) and says so', () => {
    const load = { radial: 1000, axial: 0, staticRating: 6550, dynamicRating: 12800, speed: 1500 }
    const l10 = bearingLifeCheck({ ...load, requiredHours: 1 })
    const l1 = bearingLifeCheck({ ...load, requiredHours: 1, reliability: 99 })
    within(l10.value / l1.value, 4, 1e-9)
    expect(l10.title.en).toContain('L10h')
    expect(l1.title.fr).toContain('L1h')
  })
})

describe('plain bushes', () => {
  const bush = { bore: 20, length: 25, load: 1500, speed: 200 }
  it('turns pv into the heat of friction', () => {
    within(bushPv(bush), 3 * 0.2094395, 1e-4)
    within(bushHeat(bush, 0.1), 0.1 * bushPv(bush) * 20 * 25, 1e-9)
  })

  it('judges by all three limits, whichever governs', () => {
    const passes = (limits: { pressure: number; speed: number; pv: number }) =>
      bushChecks(bush, limits).map(check => check.verdict === 'passed')
    expect(passes({ pressure: 10, speed: 1, pv: 1 })).toEqual([true, true, true])
    expect(passes({ pressure: 2, speed: 1, pv: 1 })).toEqual([false, true, true])
    expect(passes({ pressure: 10, speed: 0.2, pv: 0.6 })).toEqual([true, false, false])
    expect(() => bushPv({ ...bush, length: 0 })).toThrow('length (mm) is 0')
  })
})

describe('rollers and conveyors', () => {
  it('bends a roller as the sum of the point loads that make its load up (F b x (L² − b² − x²)/6EIL)', () => {
    const [span, width, force, stiffness] = [600, 400, 900, 7e8]
    let [sag, moment] = [0, 0]
    const n = 2000
    for (let i = 0; i < n; i++) {
      const at = (span - width) / 2 + ((i + 0.5) / n) * width
      const short = Math.min(at, span - at)
      sag += ((force / n) * short * (3 * span ** 2 - 4 * short ** 2)) / (48 * stiffness)
      moment += ((force / n) * short) / 2
    }
    within(rollerDeflection({ span, width, force }, stiffness / 1000, 1000), sag, 0.001)
    within(rollerMoment({ span, width, force }), moment, 0.001)
    expect(() => rollerMoment({ span, width: 700, force })).toThrow('width of the load (mm) is 700')
  })

  it('judges a roller', () => {
    const tube = { section: roundSection(50, 47), youngsModulus: 210_000 }
    expect(rollerDeflectionCheck({ span: 500, width: 400, force: 500 }, tube).verdict).toBe('passed')
    expect(rollerDeflectionCheck({ span: 1200, width: 1000, force: 2000 }, tube).verdict).toBe('failed')
  })

  it('bends the tube of a roller by F (2L − b)/8 over its modulus', () => {
    const section = roundSection(48.3, 43.1)
    const check = rollerStressCheck({ span: 400, width: 300, force: 800 }, { section, yieldStrength: 235 })
    // 50 N·m on π (48.3⁴ − 43.1⁴)/(32 · 48.3) = 4.048 cm³.
    within(check.value, 50_000 / 4048, 0.01)
    within(check.limit, 235 / 3, 1e-9)
  })

  it('lets goods run back on a slope whose tangent is more than half of the friction', () => {
    // Goods alone: the weight along the slope against friction, m g (sin 15°, 0.2 cos 15°).
    const load = { goods: 20, belt: 0, carryingFriction: 0.2, returnFriction: 0, slope: 15 }
    const { pull, friction } = standstillForces(load)
    within(pull, 20 * 9.81 * Math.sin(Math.PI / 12), 1e-9)
    within(friction, 0.2 * 20 * 9.81 * Math.cos(Math.PI / 12), 1e-9)
    // The other way it runs away as easily.
    within(standstillForces({ ...load, slope: -15 }).pull, pull, 1e-9)
    expect(runningBackCheck(load, 0).verdict).toBe('failed')
    expect(runningBackCheck(load, pull - friction / 2 + 0.01).verdict).toBe('passed')
    const degrees = (Math.atan(0.1) * 180) / Math.PI
    expect(runningBackCheck({ ...load, slope: degrees - 0.01 }, 0).verdict).toBe('passed')
    expect(runningBackCheck({ ...load, slope: degrees + 0.01 }, 0).verdict).toBe('failed')
  })

  it('gives the pull and power of a published conveyor (taskjunction: 10 m, 80 + 12 kg/m, f 0.025, 1.5 m/s)', () => {
    const pull = conveyorPull({ goods: 800, belt: 240, carryingFriction: 0.025, returnFriction: 0 })
    within(pull, 225.6, 0.02)
    within(drivePower(pull, 1.5, 0.9), 0.376, 0.05)
    expect(conveyedMass(80, 1.5)).toBeCloseTo(432, 9)
  })

  it('lifts the goods only: without friction the power is weight times rise per second', () => {
    const pull = conveyorPull({ goods: 100, belt: 30, carryingFriction: 0, returnFriction: 0, slope: 30 })
    within(pull, 100 * 9.81 * 0.5, 1e-9)
    const drive = { pull, speed: 0.5, efficiency: 1, motorPower: 0.37 }
    expect(drivePowerCheck(drive).verdict).toBe('passed')
    expect(drivePowerCheck({ ...drive, speed: 0.7 }).verdict).toBe('failed')
    expect(() => drivePower(100, 1, 1.2)).toThrow('efficiency is 1.2')
  })
})
