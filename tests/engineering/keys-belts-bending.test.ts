import { describe, expect, it } from 'vitest'
import {
  beltLength,
  beltPullCheck,
  beltSpeed,
  bendingStress,
  cantileverDeflection,
  effectivePull,
  footBendingCheck,
  keyForce,
  keyPressure,
  keyPressureCheck,
  keyShearStress,
  plateBendingCheck,
  pulleyOutsideDiameter,
  pulleyPitchDiameter,
  teethInMesh,
  teethInMeshCheck,
  tiltingMoment,
  torqueOfPower,
  wrapAngle,
} from '#engineering'
import { beltProfile, keyDimensions } from '#hardware'
import { within } from './within.ts'

describe('parallel keys', () => {
  it('reaches the stresses of a solved problem at its lengths (askfilo: 800 N·m, d 40, key 15 × 12)', () => {
    within(keyForce(800, 40), 40000, 0.01)
    within(keyShearStress(800, 40, 15, 45.98), 58, 0.2)
    const load = { torque: 800, shaftDiameter: 40, contactHeight: 12 / 2, contactLength: 60.6 }
    within(keyPressure(load), 110, 0.2)
  })

  it('gives the pressure of DIN 6892 method C with contact height h − t1 (100 N·m, d 30, key 8 × 7 × 25)', () => {
    const { height, shaftDepth } = keyDimensions(30)
    const load = { torque: 100, shaftDiameter: 30, contactHeight: height - shaftDepth, contactLength: 25 }
    within(keyPressure(load), 88.89, 0.1)
    expect(keyPressureCheck({ ...load, lowestYield: 98 }).verdict).toBe('failed')
    expect(keyPressureCheck({ ...load, lowestYield: 99 }).verdict).toBe('passed')
    // In plastic, which DIN 6892 leaves out, a tenth of the yield strength.
    expect(keyPressureCheck({ ...load, lowestYield: 888, plastic: true }).verdict).toBe('failed')
    expect(keyPressureCheck({ ...load, lowestYield: 889, plastic: true }).verdict).toBe('passed')
    expect(keyPressureCheck({ ...load, lowestYield: 888, plastic: true }).standard.en).toMatch(
      /holds for metals/,
    )
  })
})

describe('timing belts', () => {
  it('gives the belt of a Synchroflex catalogue example (AT10, 25 teeth, centres 625 mm)', () => {
    const d = pulleyPitchDiameter(25, 10)
    expect(d).toBeCloseTo(79.58, 2)
    expect(beltLength({ largeDiameter: d, smallDiameter: d, centreDistance: 625 })).toBeCloseTo(1500, 9)
  })

  it('gives the HTD 5M pulley of 20 teeth as the SATI catalogue lists it', () => {
    const { pitch, pitchLineDifference } = beltProfile('HTD 5M')
    expect(Math.abs(pulleyPitchDiameter(20, pitch) - 31.83)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(pulleyOutsideDiameter(20, pitch, pitchLineDifference) - 30.69)).toBeLessThanOrEqual(0.01)
  })

  it('gives the open belt of a solved example (4 and 3 in, centres 24 in: 59.0 in)', () => {
    const length = beltLength({ largeDiameter: 4, smallDiameter: 3, centreDistance: 24 })
    expect(Math.abs(length - 59)).toBeLessThanOrEqual(0.05)
  })

  it('counts whole teeth in mesh', () => {
    expect(wrapAngle({ largeDiameter: 100, smallDiameter: 50, centreDistance: 50 })).toBeCloseTo(120, 9)
    expect(teethInMesh(20, 180)).toBe(10)
    expect(teethInMesh(21, 180)).toBe(10)
    expect(teethInMesh(18, 120)).toBe(6)
    const drive = { largeDiameter: 100, smallDiameter: 50, centreDistance: 50 }
    expect(teethInMeshCheck(18, drive).verdict).toBe('passed')
    expect(teethInMeshCheck(17, drive).verdict).toBe('failed')
  })

  it('refuses a drive whose pulleys do not fit between their centres', () => {
    const drive = { largeDiameter: 300, smallDiameter: 50, centreDistance: 100 }
    expect(teethInMeshCheck(18, drive).verdict).toBe('failed')
  })

  it('agrees on power: pull × speed = torque × angular speed', () => {
    const torque = torqueOfPower(1.5, 1450)
    expect(torque).toBeCloseTo((9550 * 1.5) / 1450, 2)
    expect((effectivePull(torque, 63.66) * beltSpeed(63.66, 1450)) / 1000).toBeCloseTo(1.5, 9)
    expect(beltPullCheck({ pull: 400, serviceFactor: 1.4, allowedPull: 560 }).utilisation).toBeCloseTo(1, 9)
  })
})

describe('bending', () => {
  it('gives stress and deflection of a cantilever 10 × 20 × 100 mm under 1 kN', () => {
    const section = { width: 10, height: 20 }
    expect(bendingStress(100_000, section)).toBeCloseTo(150, 9)
    // F a³ / (3 E I) with I = 10 · 20³ / 12
    expect(cantileverDeflection(1000, 100, section, 210_000)).toBeCloseTo(
      1e9 / (3 * 210_000 * (80_000 / 12)),
      9,
    )
  })

  it('judges a foot and a plate by yield over safety', () => {
    const foot = { force: 1000, arm: 100, section: { width: 10, height: 20 }, yieldStrength: 235 }
    expect(footBendingCheck(foot)).toMatchObject({ value: 150, limit: 235 / 1.5, verdict: 'passed' })
    expect(footBendingCheck({ ...foot, safety: 1.6 }).verdict).toBe('failed')
    const moment = tiltingMoment(10, 120, 200, 30)
    expect(moment).toBeCloseTo(0.981 * 12 + 6, 9)
    const plate = plateBendingCheck({ moment, section: { width: 100, height: 6 }, yieldStrength: 235 })
    expect(plate.value).toBeCloseTo((6000 * moment) / 3600, 9)
  })
})
