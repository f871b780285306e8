import { describe, expect, it } from 'vitest'
import {
  angleOfInvolute,
  contactRatio,
  contactRatioCheck,
  type GearPair,
  gearBaseDiameter,
  gearCentreDistance,
  gearOf,
  gearRootDiameter,
  gearTipDiameter,
  involute,
  leastShift,
  leastTeeth,
  overPinsMeasurement,
  type SpurGear,
  shiftSumFor,
  spanContactDiameter,
  spanMeasurement,
  spanTeeth,
  tipAlteration,
  toothThickness,
  undercutCheck,
  workingPressureAngle,
} from '#engineering'

const near = (value: number, published: number, tolerance: number) =>
  expect(Math.abs(value - published)).toBeLessThanOrEqual(tolerance)

describe('spur gears', () => {
  it('gives the diameters of a plain pair (KHK gear reference: m 3, 12 and 24 teeth)', () => {
    const pair: GearPair = { module: 3, teeth: [12, 24] }
    const [a, b] = [gearOf(pair, 0), gearOf(pair, 1)]
    expect([gearTipDiameter(a), gearTipDiameter(b)]).toEqual([42, 78])
    expect([gearRootDiameter(a), gearRootDiameter(b)]).toEqual([28.5, 64.5])
    near(gearBaseDiameter(a), 33.8289, 0.0001)
    near(gearBaseDiameter(b), 67.6579, 0.0001)
    near(gearCentreDistance(pair), 54, 1e-9)
  })

  it('gives a shifted pair as published (Bolsover: m 3, 12 and 24 teeth, x 0.6 and 0.36)', () => {
    const pair: GearPair = { module: 3, teeth: [12, 24], shifts: [0.6, 0.36] }
    near(involute(20), 0.014904, 1e-6)
    near(workingPressureAngle(pair), 26.0888, 0.003)
    near(gearCentreDistance(pair), 56.5, 0.001)
    near(shiftSumFor(pair, 56.5), 0.96, 0.001)
    const k = tipAlteration(pair)
    near(gearTipDiameter(gearOf(pair, 0), k), 44.84, 0.003)
    near(gearTipDiameter(gearOf(pair, 1), k), 79.4, 0.003)
    near(contactRatio({ ...pair, alteration: k }), 1.202, 0.001)
  })

  it('gives the contact ratio of a published DIN 3990 calculation (m 4, 19 and 104 teeth, x 0.5 and 0.15)', () => {
    const pair: GearPair = { module: 4, teeth: [19, 104], shifts: [0.5, 0.15] }
    near(workingPressureAngle(pair), 21.531902, 1e-6)
    near(gearCentreDistance(pair), 248.506843, 1e-6)
    near(contactRatio(pair), 1.5363236, 1e-6)
  })

  it('finds the angle of any involute', () => {
    for (let angle = 0.5; angle < 75; angle += 0.5) near(angleOfInvolute(involute(angle)), angle, 1e-9)
    expect(angleOfInvolute(0)).toBe(0)
    expect(() => involute(95)).toThrow('pressure angle (°) is 95; it must be from 0 to 89')
  })

  it('gives the undercut limit (KHK, Autodesk: 17.1 teeth)', () => {
    near(leastTeeth(), 17.1, 0.01)
    near(leastTeeth(leastShift(11)), 11, 1e-9)
    expect(undercutCheck({ teeth: 17, module: 1 }).verdict).toBe('failed')
    expect(undercutCheck({ teeth: 17, module: 1, shift: 0.01 }).verdict).toBe('passed')
    expect(undercutCheck({ teeth: 6, module: 1, shift: 1.2 }).verdict).toBe('passed')
  })

  it('thins the tooth towards the tip as the involute does, and halves the pitch at the pitch circle', () => {
    const gear: SpurGear = { teeth: 20, module: 2 }
    near(toothThickness(gear, 40), Math.PI, 1e-9)
    near(toothThickness(gear, 44), 44 * (Math.PI / 40 + involute(20) - involute(31.321258)), 1e-6)
    expect(() => toothThickness(gear, 30)).toThrow('base diameter over diameter')
  })

  it('judges the contact ratio', () => {
    expect(contactRatioCheck({ module: 2, teeth: [20, 40] }).verdict).toBe('passed')
    expect(contactRatioCheck({ module: 2, teeth: [20, 40] }, 1.7).verdict).toBe('failed')
  })
})

describe('measuring gears', () => {
  it('gives the span of a published example (machinecalcs: m 2, 20 teeth, k 3)', () => {
    const gear: SpurGear = { teeth: 20, module: 2 }
    near(spanMeasurement(gear, 3), 15.321, 0.0005)
    near(spanContactDiameter(gear, 3), 40.59, 0.005)
    expect(spanTeeth(gear)).toBe(3)
  })

  it('gives the span of KHK’s shifted gear (m 3, 24 teeth, x 0.4: 4 teeth, 32.8266 mm)', () => {
    const gear: SpurGear = { teeth: 24, module: 3, shift: 0.4 }
    expect(spanTeeth(gear)).toBe(4)
    near(spanMeasurement(gear), 32.8266, 0.0001)
  })

  it('steps by the base pitch, and refuses a span beyond the tips', () => {
    const gear: SpurGear = { teeth: 60, module: 2 }
    near(spanMeasurement(gear, 8) - spanMeasurement(gear, 7), 5.9043, 0.0001)
    expect(() => spanMeasurement(gear, 15)).toThrow('over 15 teeth')
  })

  it.each([
    [20, 0, 3.5],
    [21, 0, 3.5],
    [17, 0.3, 3.6],
    [60, -0.1, 3.4],
  ])(
    'lets pins touch the flanks of %d teeth, x %f (the flank searched point by point)',
    (teeth, shift, pin) => {
      const gear: SpurGear = { teeth, module: 2, shift }
      const over = overPinsMeasurement(gear, pin)
      const centre = (over - pin) / 2 / (teeth % 2 ? Math.cos(Math.PI / (2 * teeth)) : 1)
      // The flank as points, a tooth's middle on +x; the pin's centre lies half a pitch on.
      const base = gearBaseDiameter(gear) / 2
      let nearest = Number.POSITIVE_INFINITY
      for (let r = base + 1e-6; r < gearTipDiameter(gear) / 2; r += 0.0002) {
        const half = toothThickness(gear, 2 * r) / (2 * r)
        const away = Math.PI / teeth - half
        nearest = Math.min(nearest, Math.hypot(r * Math.cos(away) - centre, r * Math.sin(away)))
      }
      near(nearest, pin / 2, 1e-5)
    },
  )

  it('tells pins that vanish between the teeth: they measure less than the tips', () => {
    const gear: SpurGear = { teeth: 20, module: 2 }
    expect(overPinsMeasurement(gear, 2.4)).toBeLessThan(gearTipDiameter(gear))
  })
})
