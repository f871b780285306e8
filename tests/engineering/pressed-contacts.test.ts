import { describe, expect, it } from 'vitest'
import {
  boreClosing,
  bushHoopStress,
  contactPressureCheck,
  effectiveInterference,
  type GearPair,
  gearCentreDistance,
  gearContactStress,
  hubHoopStress,
  joiningTemperatureRise,
  lineContact,
  pointContact,
  pressFitForce,
  pressFitHubCheck,
  pressFitPressure,
  pressFitTorque,
  pressFitTorqueCheck,
  rollingResistance,
  workingPressureAngle,
} from '#engineering'
import { within } from './within.ts'

describe('press fits', () => {
  const steel = { youngsModulus: 200_000, poissonsRatio: 0.3 }
  const fit = { diameter: 50, outside: 80, length: 40, hub: steel, shaft: steel }

  it('gives a published fit (machinecalcs: 50 in 80 mm, 0.04 mm, 40 mm long, μ 0.15)', () => {
    const pressure = pressFitPressure(fit, 0.04)
    within(pressure, 48.75, 0.02)
    within(pressFitForce(fit, pressure, 0.15), 45_950, 0.02)
    within(pressFitTorque(fit, pressure, 0.15), 1149, 0.05)
    within(hubHoopStress(fit, pressure), 111.3, 0.05)
  })

  it('gives a published fit of another modulus (aionlinecalculator: 51.2 MPa, 965 N·m at μ 0.12)', () => {
    const stiffer = { youngsModulus: 210_000, poissonsRatio: 0.3 }
    const pressure = pressFitPressure({ ...fit, hub: stiffer, shaft: stiffer }, 0.04)
    within(pressure, 51.2, 0.1)
    within(pressFitTorque(fit, pressure, 0.12), 965, 0.1)
  })

  it('gives a hollow shaft by the closed form of one material: E δ/(2d³) · (D² − d²)(d² − b²)/(D² − b²)', () => {
    const [d, outside, bore] = [50, 80, 20]
    const closed =
      ((200_000 * 0.04) / (2 * d ** 3)) *
      (((outside ** 2 - d ** 2) * (d ** 2 - bore ** 2)) / (outside ** 2 - bore ** 2))
    within(pressFitPressure({ ...fit, bore }, 0.04), closed, 1e-9)
  })

  it('closes the bore of a bush: what its outside gives way is what the interference leaves beside the hub', () => {
    const bush = { diameter: 36, outside: 80, bore: 30, length: 30 }
    const pressure = pressFitPressure(bush, 0.04)
    // Thick-walled tube under outside pressure, radial displacement by Lamé, at the bore and at the outside.
    const at = (r: number) => (-pressure * 18 ** 2 * (0.7 * r ** 2 + 1.3 * 15 ** 2)) / (210_000 * 99 * r)
    within(boreClosing(bush, pressure), -2 * at(15), 1e-9)
    const ofHub = (pressure / 210_000) * 36 * ((80 ** 2 + 36 ** 2) / (80 ** 2 - 36 ** 2) + 0.3)
    within(-2 * at(18) + ofHub, 0.04, 1e-9)
    // σ = E u/r at a surface without pressure.
    within(bushHoopStress(bush, pressure), (-210_000 * at(15)) / 15, 1e-6)
  })

  it('judges the least and the greatest interference', () => {
    const load = { leastInterference: 0.02, torque: 300, friction: 0.12 }
    expect(pressFitTorqueCheck(fit, load).verdict).toBe('passed')
    expect(pressFitTorqueCheck(fit, { ...load, leastInterference: -0.01 }).verdict).toBe('failed')
    const hub = pressFitHubCheck(fit, { greatestInterference: 0.04, yieldStrength: 235 })
    // p ≤ (1 − Q²) Re/(√3 S) turned round
    within(hub.utilisation, 48.75 / (((1 - 0.390625) * 235) / (Math.sqrt(3) * 1.1)), 0.02)
    expect(effectiveInterference(0.04, [10, 6])).toBeCloseTo(0.0272, 9)
    expect(joiningTemperatureRise({ diameter: 50, interference: 0.04, clearance: 0.05 })).toBeCloseTo(
      156.52,
      2,
    )
    expect(() => pressFitPressure({ ...fit, outside: 50 }, 0.04)).toThrow('hub wall (mm) is 0')
  })
})

describe('Hertz', () => {
  it('is the contact of gear teeth at their pitch point (published DIN 3990 calculation: 875.38 MPa)', () => {
    const pair: GearPair = { module: 4, teeth: [19, 104], shifts: [0.5, 0.15] }
    const [angle, working] = [20, workingPressureAngle(pair)].map(a => (a * Math.PI) / 180)
    const share = gearCentreDistance(pair) / (19 + 104)
    const bodies = [19, 104].map(teeth => ({
      radius: share * teeth * Math.sin(working),
      youngsModulus: 206_000,
    }))
    const normal = 14103.4187 / Math.cos(angle)
    const { pressure } = lineContact([bodies[0], bodies[1]], normal, 48.64)
    within(pressure * 0.906215, 875.38274, 0.02)
    within(
      gearContactStress(pair, { torque: 535.92991, faceWidth: 48.64, loadFactor: 1 }),
      pressure * 0.906215,
      0.001,
    )
  })

  it('carries the force by its pressure: half an ellipse over the line, two thirds over the circle', () => {
    const flat = { radius: Number.POSITIVE_INFINITY }
    const line = lineContact([{ radius: 20 }, flat], 5000, 15)
    within((Math.PI / 2) * line.pressure * line.halfWidth * 15, 5000, 1e-9)
    const point = pointContact([{ radius: 20 }, flat], 500)
    within((2 / 3) * point.pressure * Math.PI * point.halfWidth ** 2, 500, 1e-9)
    // p0 = 2 E* a/(π R), steel on steel
    within(point.pressure, (2 * (210_000 / 1.82) * point.halfWidth) / (Math.PI * 20), 1e-9)
  })

  it('bears more in a groove than on a ball, and refuses what does not touch', () => {
    const ball = { radius: 10 }
    const inGroove = pointContact([ball, { radius: -11 }], 100).pressure
    expect(inGroove).toBeLessThan(pointContact([ball, ball], 100).pressure / 4)
    expect(() => pointContact([ball, { radius: -9 }], 100)).toThrow('sum of the curvatures')
    expect(contactPressureCheck({ pressure: 900, halfWidth: 0.1 }, 800).verdict).toBe('failed')
  })
})

describe('rolling', () => {
  it('takes as much power as rolling friction and bearing burn', () => {
    const wheel = { diameter: 100, load: 2000, leverArm: 0.5, bearing: { bore: 20, friction: 0.0015 } }
    const turn = (Math.PI * 100) / 1000
    const burnt = 2 * Math.PI * (2000 * 0.0005 + (0.0015 * 2000 * 0.02) / 2)
    within(rollingResistance(wheel) * turn, burnt, 1e-9)
    expect(() => rollingResistance({ ...wheel, diameter: 0 })).toThrow('wheel diameter (mm) is 0')
  })
})
