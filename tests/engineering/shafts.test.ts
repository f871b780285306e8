import { describe, expect, it } from 'vitest'
import {
  bearingReactions,
  bearingSlopeCheck,
  criticalSpeed,
  criticalSpeedCheck,
  equivalentStress,
  greatestShaftMoment,
  roundSection,
  shaftBendingStress,
  shaftDeflection,
  shaftDiameterFor,
  shaftMoment,
  shaftSlope,
  shaftStressCheck,
  shaftTorsionStress,
  shaftTwist,
  steppedShaftLine,
} from '#engineering'
import { within } from './within.ts'

describe('shaft stress', () => {
  it('gives the torsion of a hollow shaft (MecMovies: D 114, d 102, 5 kN·m, 47.86 MPa)', () => {
    within(shaftTorsionStress(5000, { diameter: 114, bore: 102 }), 47.86, 0.02)
  })

  it('gives the diameter of a twisted shaft (MecMovies: 5 kN·m, 65 MPa, 73.2 mm)', () => {
    within(shaftDiameterFor({ moment: 0, torque: 5000 }, 65), 73.2, 0.1)
  })

  it('gives the diameter under bending and torsion (3 kN·m, 10 kN·m, 83.3 MPa: 86 mm)', () => {
    within(shaftDiameterFor({ moment: 3000, torque: 10_000 }, 83.3), 86, 0.2)
  })

  it('adds bending and torsion by von Mises', () => {
    const shaft = { diameter: 25 }
    const [bending, torsion] = [shaftBendingStress(60, shaft), shaftTorsionStress(40, shaft)]
    within(bending, (32 * 60_000) / (Math.PI * 25 ** 3), 1e-9)
    within(torsion, (16 * 40_000) / (Math.PI * 25 ** 3), 1e-9)
    const check = shaftStressCheck(shaft, { moment: 60, torque: 40 }, { yieldStrength: 235 })
    within(check.value, equivalentStress(bending, torsion), 1e-9)
    within(check.value ** 2, bending ** 2 + 3 * torsion ** 2, 1e-9)
    expect(check.verdict).toBe('passed')
    expect(shaftStressCheck(shaft, { moment: 180, torque: 40 }, { yieldStrength: 235 }).verdict).toBe(
      'failed',
    )
  })

  it('twists a steel shaft of 20 mm by T L/(G π d⁴/32) over 100 mm under 100 N·m', () => {
    within(
      shaftTwist(100, 100, { diameter: 20 }),
      (180 / Math.PI) * ((100_000 * 100) / (80_000 * ((Math.PI * 20 ** 4) / 32))),
      1e-6,
    )
  })
})

describe('shaft on two bearings', () => {
  it('gives the reactions of a V-belt drive (FYH catalogue, example 2: 4.78 kN, spans 550 and 450 mm)', () => {
    const [a, b] = bearingReactions({ span: 1000, forces: [{ at: 550, force: 4775 }] })
    within(a, 2150, 0.2)
    within(b, 2630, 0.2)
  })

  it('gives the deflection of a force anywhere: F b x (L² − b² − x²)/(6 E I L), Shigley table A-9', () => {
    const line = { span: 500, forces: [{ at: 300, force: 1200 }] }
    const stiffness = 210_000 * roundSection(25).secondMoment
    for (const x of [50, 150, 300])
      within(
        shaftDeflection(line, x, stiffness),
        (1200 * 200 * x * (500 ** 2 - 200 ** 2 - x ** 2)) / (6 * stiffness * 500),
        1e-6,
      )
    expect(shaftMoment(line, 300)).toBeCloseTo((1200 * 300 * 200) / 500, 6)
  })

  it('gives the deflection and slope of an overhung force: F a² (L + a)/(3 E I), F a L/(3 E I), on either side', () => {
    const stiffness = 210_000 * roundSection(20).secondMoment
    for (const at of [480, -80]) {
      const line = { span: 400, forces: [{ at, force: 900 }] }
      within(shaftDeflection(line, at, stiffness), (900 * 80 ** 2 * 480) / (3 * stiffness), 1e-6)
      within(
        Math.abs(shaftSlope(line, at < 0 ? 0 : 400, stiffness)),
        (900 * 80 * 400) / (3 * stiffness),
        1e-6,
      )
      expect(greatestShaftMoment(line)).toBeCloseTo(72_000, 6)
      expect(shaftDeflection(line, 0, stiffness)).toBeCloseTo(0, 12)
      expect(shaftDeflection(line, 400, stiffness)).toBeCloseTo(0, 12)
    }
  })

  it('lets two loads add up, and the slope be the change of the deflection', () => {
    const [a, b] = [
      { at: -40, force: 500 },
      { at: 170, force: -800 },
    ]
    const at = (x: number, ...forces: (typeof a)[]) => shaftDeflection({ span: 260, forces }, x, 1e9)
    for (const x of [-40, 33, 170, 260, 300]) {
      expect(at(x, a, b)).toBeCloseTo(at(x, a) + at(x, b), 9)
      const rise = (at(x + 0.01, a, b) - at(x - 0.01, a, b)) / 0.02
      expect(shaftSlope({ span: 260, forces: [a, b] }, x, 1e9)).toBeCloseTo(rise, 7)
    }
  })

  it('judges the slope in a bearing', () => {
    expect(bearingSlopeCheck(-0.0009).verdict).toBe('passed')
    expect(bearingSlopeCheck(-0.0011).verdict).toBe('failed')
    expect(() => bearingReactions({ span: 0, forces: [] })).toThrow('bearing span (mm) is 0')
  })
})

describe('a stepped shaft', () => {
  it('gives the closed form at a loaded end beyond its bearings: F a² (L + a)/(3 E I), on either side', () => {
    const [span, beyond, force] = [300, 80, 500]
    const closed = (force * beyond ** 2 * (span + beyond)) / 3e9
    const right = { span, forces: [{ at: span + beyond, force }] }
    within(steppedShaftLine(right, () => 1e9, { after: beyond }).overhung, closed, 0.1)
    const left = { span, forces: [{ at: -beyond, force }] }
    within(steppedShaftLine(left, () => 1e9, { before: beyond }).overhung, closed, 0.1)
  })

  it('has a critical speed of 946/√f (Roloff/Matek)', () => {
    within(criticalSpeed(1), 946, 0.05)
    within(criticalSpeed(0.01), 9460, 0.05)
    expect(criticalSpeedCheck(1000, 0.6).verdict).toBe('failed')
    expect(criticalSpeedCheck(960, 0.6).verdict).toBe('passed')
  })

  it('is the elastic line of one section where it has but one', () => {
    const line = {
      span: 300,
      forces: [
        { at: -40, force: 500 },
        { at: 120, force: 800 },
      ],
    }
    const { slopes, deflection } = steppedShaftLine(line, () => 1e9)
    within(slopes[0], shaftSlope(line, 0, 1e9), 0.1)
    within(slopes[1], shaftSlope(line, 300, 1e9), 0.1)
    const greatest = Math.max(
      ...Array.from({ length: 301 }, (_, x) => Math.abs(shaftDeflection(line, x, 1e9))),
    )
    within(deflection, greatest, 0.1)
  })

  it('gives the closed form with a middle half of another stiffness: F/6 (a³/I1 + ((L/2)³ − a³)/I2)/E', () => {
    const line = { span: 400, forces: [{ at: 200, force: 1000 }] }
    const [thin, thick] = [1e9, 4e9]
    const { deflection, slopes } = steppedShaftLine(line, x => (x < 100 || x > 300 ? thin : thick))
    within(deflection, (1000 / 6) * (100 ** 3 / thin + (200 ** 3 - 100 ** 3) / thick), 0.1)
    // ∫ F x/2 dx over half the span, by the same steps.
    within(slopes[0], 250 * (100 ** 2 / thin + (200 ** 2 - 100 ** 2) / thick), 0.1)
    within(slopes[1], -slopes[0], 0.1)
  })
})
