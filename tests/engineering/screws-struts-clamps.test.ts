import { describe, expect, it } from 'vitest'
import {
  bucklingCheck,
  bucklingForce,
  bucklingLengths,
  clampTorque,
  clampTorqueCheck,
  loweringTorque,
  preloadFromTorque,
  raisingTorque,
  rectangularSection,
  roundSection,
  screwEfficiency,
  screwForce,
  selfLockingCheck,
  setScrewCheck,
  setScrewTorque,
  swayMoment,
  swaySafety,
} from '#engineering'
import { within } from './within.ts'

describe('screws that move', () => {
  const jack = {
    pitchDiameter: 30,
    lead: 8,
    flankAngle: 0,
    friction: 0.08,
    collar: { diameter: 40, friction: 0.08 },
  }

  it('gives Shigley’s example 8-1 (32 × 4, two starts, 6.4 kN: 26.18 and 9.77 N·m, 31.1 %)', () => {
    within(raisingTorque(jack, 6400), 26.18, 0.05)
    within(loweringTorque(jack, 6400), 9.77, 0.1)
    within(screwEfficiency(jack), 0.311, 0.2)
  })

  it('gives a textbook jack (adaptivebooks: 10,000 lb, lead ½ in, mean 2 in, μ 0.2: 2840 lb·in)', () => {
    const screw = { pitchDiameter: 2, lead: 0.5, flankAngle: 0, friction: 0.2 }
    within(1000 * raisingTorque(screw, 10_000), 2840, 0.1)
  })

  it('wedges in a sloped flank, and gives the force of a torque back', () => {
    const trapezoidal = { ...jack, collar: undefined, flankAngle: 30 }
    const rubbing = { ...jack, collar: undefined, friction: 0.08 / Math.cos(Math.PI / 12) }
    within(raisingTorque(trapezoidal, 1000), raisingTorque(rubbing, 1000), 1e-9)
    within(screwForce(trapezoidal, raisingTorque(trapezoidal, 1234)), 1234, 1e-9)
    expect(loweringTorque(trapezoidal, 1000)).toBeLessThan(0)
    expect(selfLockingCheck(trapezoidal).verdict).toBe('failed')
    expect(selfLockingCheck({ ...trapezoidal, lead: 4, friction: 0.12 }).verdict).toBe('passed')
  })
})

describe('struts', () => {
  const strut = { length: 800, ends: 'hinged', section: roundSection(12), youngsModulus: 210_000 } as const

  it('buckles by Euler when slender, and passes over to Johnson at half the yield strength without a step', () => {
    within(
      bucklingForce({ ...strut, yieldStrength: 235 }),
      (Math.PI ** 2 * 210_000 * 1017.876) / 800 ** 2,
      1e-4,
    )
    const at = (length: number) => bucklingForce({ ...strut, length, yieldStrength: 235 })
    const limit = Math.PI * Math.sqrt((2 * 210_000 * (12 / 4) ** 2) / 235)
    within(at(limit), (235 * roundSection(12).area) / 2, 1e-6)
    within(at(limit - 1e-5), at(limit + 1e-5), 1e-4)
    within(at(1), 235 * roundSection(12).area, 0.001)
  })

  it('takes the propped strut from tan x = x', () => {
    let x = 4.4
    for (let i = 0; i < 60; i++) x = Math.atan(x) + Math.PI
    within(bucklingLengths.propped, Math.PI / x, 0.05)
  })

  it('judges', () => {
    const flat = { ...strut, section: rectangularSection({ width: 20, height: 5 }), yieldStrength: 235 }
    expect(bucklingCheck(flat, 200).verdict).toBe('passed')
    expect(bucklingCheck(flat, 300).verdict).toBe('failed')
  })

  // A root of M12 (9.853 mm), 134 mm long, under 4.4 kN and 295 N.
  const spindle = {
    length: 134,
    section: roundSection(9.853),
    youngsModulus: 210_000,
    yieldStrength: 640,
  }

  it('bends a cantilever under thrust by as much as its differential equation, solved as a boundary value problem', () => {
    within(swayMoment(spindle, { thrust: 4400, side: 295 }), 55_441.97, 1e-4)
    // Hardly any thrust: the cantilever of first order.
    within(swayMoment(spindle, { thrust: 0.01, side: 295 }), 295 * 134, 1e-4)
    expect(() => swayMoment(spindle, { thrust: 13_400, side: 1 })).toThrow('buckling load')
  })

  it('yields before it buckles, and sooner the more it is pushed', () => {
    // At that many times the loads, the foot has 640 MPa, with a lean of 1/200.
    const times = swaySafety(spindle, { thrust: 4400, side: 295 })
    const moment = swayMoment(spindle, { thrust: times * 4400, side: times * (295 + 22) })
    within((times * 4400) / spindle.section.area + moment / spindle.section.modulus, 640, 1e-6)
    expect(times).toBeLessThan(1)
    // Not pushed at all it still leans: below Euler's load and below squashing.
    const alone = swaySafety(spindle, { thrust: 4400, side: 0 })
    expect(alone * 4400).toBeLessThan((Math.PI ** 2 * 210_000 * spindle.section.secondMoment) / 268 ** 2)
    expect(alone).toBeGreaterThan(2)
  })
})

describe('clamped hubs and set screws', () => {
  it('holds by the friction of two lines', () => {
    const hub = { shaftDiameter: 20, screwForce: 5000, screws: 2, friction: 0.12 }
    expect(clampTorque(hub)).toBeCloseTo(2 * 0.12 * 2 * 5000 * 0.01, 9)
    expect(clampTorqueCheck(hub, 16).verdict).toBe('passed')
    expect(clampTorqueCheck(hub, 17).verdict).toBe('failed')
    expect(() => clampTorque({ ...hub, leverRatio: 3 })).toThrow('lever ratio is 3')
  })

  // screw in inches, seating torque in lbf·in and holding force in lbf of cup points: Shigley, table 7-4
  it.each([
    [1 / 4, 87, 1000],
    [5 / 16, 165, 1500],
    [3 / 8, 290, 2000],
    [1 / 2, 620, 3000],
  ])('stays below the holding force of a cup point, %f in', (screw, torque, holding) => {
    const screwForceInPounds = preloadFromTorque(torque / 1000, 0.2, screw)
    const held = (2000 * setScrewTorque({ shaftDiameter: 1, screwForce: screwForceInPounds })) / 1
    expect(held).toBeLessThan(0.7 * holding)
    expect(held).toBeGreaterThan(0.4 * holding)
  })

  it('judges set screws by two', () => {
    const screw = { shaftDiameter: 12, screwForce: 3000 }
    expect(setScrewTorque(screw)).toBeCloseTo(5.4, 9)
    expect(setScrewCheck(screw, 2.7).verdict).toBe('passed')
    expect(setScrewCheck(screw, 2.8).verdict).toBe('failed')
  })
})
