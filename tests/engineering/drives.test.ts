import { describe, expect, it } from 'vitest'
import {
  arcFactor,
  beltGrip,
  beltLength,
  beltShaftLoad,
  beltSpeedCheck,
  centreDistanceFor,
  chainCentreDistance,
  chainLinks,
  chainPitches,
  chainPowerCapacity,
  chainPowerCheck,
  chainSafetyCheck,
  chainSpeed,
  chainToothFactor,
  sprocketPitchDiameter,
  strandForces,
  vBeltCheck,
  vBeltsNeeded,
  wrapCheck,
} from '#engineering'
import { within } from './within.ts'

describe('belts', () => {
  it('gives the strands of a published drive (machinecalcs: 5 kW at 10 m/s, 180°, μ 0.3: 819 and 319 N)', () => {
    within(beltGrip(0.3, 180), 2.566, 0.05)
    const forces = strandForces(500, beltGrip(0.3, 180))
    within(forces.slack, 319, 0.2)
    within(forces.tight, 819, 0.1)
    within(beltShaftLoad(forces, 180), 819 + 319, 0.1)
    within(beltShaftLoad({ tight: 300, slack: 300 }, 60), 300, 1e-9)
  })

  it('grips a groove of 38° as a flat belt of 0.3/sin 19°', () => {
    within(beltGrip(0.3, 160, 38), beltGrip(0.3 / Math.sin((19 * Math.PI) / 180), 160), 1e-9)
    expect(() => strandForces(100, 1)).toThrow('ratio of the strand forces less 1 is 0')
  })

  // arc of contact factors that makers of V-belts print
  it.each([
    [180, 1],
    [170, 0.98],
    [160, 0.95],
    [150, 0.92],
    [140, 0.89],
    [130, 0.86],
    [120, 0.82],
    [110, 0.78],
    [100, 0.74],
    [90, 0.69],
  ])('gives the printed arc factor at %d°', (wrap, factor) => {
    expect(Math.abs(arcFactor(wrap) - factor)).toBeLessThanOrEqual(0.0065)
  })

  it('lets a pulley run at 30 m/s with static balance alone', () => {
    expect(beltSpeedCheck(30).verdict).toBe('passed')
    expect(beltSpeedCheck(30.1).verdict).toBe('failed')
  })

  it('counts V-belts', () => {
    const drive = { power: 5.5, serviceFactor: 1.2, ratedPower: 3.5, wrap: 160, lengthFactor: 0.94 }
    within(vBeltsNeeded(drive), 6.6 / (3.5 * arcFactor(160) * 0.94), 1e-9)
    expect(vBeltCheck({ ...drive, belts: 2 }).verdict).toBe('failed')
    expect(vBeltCheck({ ...drive, belts: 3 }).verdict).toBe('passed')
    expect(wrapCheck(119).verdict).toBe('failed')
  })

  it('finds the centre distance of a belt (solved example: 4 and 3 in, 59.006 in: 24 in)', () => {
    const pulleys = { largeDiameter: 4, smallDiameter: 3 }
    within(centreDistanceFor(pulleys, 59.00599), 24, 0.001)
    within(centreDistanceFor({ largeDiameter: 80, smallDiameter: 80 }, 1500), (1500 - 80 * Math.PI) / 2, 1e-9)
    for (const centreDistance of [130, 400, 2000]) {
      const drive = { largeDiameter: 250, smallDiameter: 63, centreDistance }
      within(centreDistanceFor(drive, beltLength(drive)), centreDistance, 1e-9)
    }
    expect(() => centreDistanceFor({ largeDiameter: 250, smallDiameter: 63 }, 300)).toThrow(
      'belt length beyond',
    )
  })
})

describe('chains', () => {
  it('gives the pitch diameter of the SATI catalogue (12.7, 20 teeth: 81.18)', () => {
    expect(Math.abs(sprocketPitchDiameter(20, 12.7) - 81.18)).toBeLessThanOrEqual(0.01)
  })

  it('gives the length of a published drive (20 and 63 teeth, 36 pitches: 114.8)', () => {
    const drive = { teeth: [20, 63], pitch: 1 } as const
    expect(Math.abs(chainPitches(drive, 36) - 114.8)).toBeLessThanOrEqual(0.05)
    expect(chainLinks(drive, 36)).toBe(116)
    // the same paper at 114 links: 35.6 pitches
    within(chainCentreDistance(drive, 114), 35.6, 0.1)
    within(chainPitches(drive, chainCentreDistance(drive, 116)), 116, 1e-9)
    expect(chainLinks({ teeth: [20, 20], pitch: 10 }, 100)).toBe(40)
    expect(() => chainCentreDistance(drive, 41)).toThrow('links beyond the sprockets')
  })

  // teeth, min⁻¹, hp of ANSI 40 as engineersedge.com prints the ANSI table
  it.each([
    [11, 50, 0.23],
    [11, 1600, 5.22],
    [11, 1800, 4.66],
    [14, 500, 2.38],
    [17, 100, 0.69],
    [17, 1000, 5.48],
    [17, 1800, 8.96],
    [18, 1400, 7.88],
  ])('gives the ANSI rating of chain 40, %d teeth at %d min⁻¹', (teeth, speed, horsepower) => {
    expect(Math.abs(chainPowerCapacity(teeth, 12.7, speed) / 0.7457 - horsepower)).toBeLessThanOrEqual(0.011)
  })

  it('judges power and breaking', () => {
    const drive = { teeth: 17, pitch: 12.7, speed: 1000 }
    expect(chainPowerCheck(drive, { power: 2.9 }).verdict).toBe('passed')
    expect(chainPowerCheck(drive, { power: 3 }).verdict).toBe('failed')
    const speed = chainSpeed(17, 12.7, 1000)
    within(speed, 3.598, 0.02)
    const load = { breakingLoad: 17_800, pull: 1000, massPerMetre: 0.69, speed }
    within(chainSafetyCheck(load).value, 17_800 / (1400 + 0.69 * speed ** 2), 1e-9)
    expect(chainSafetyCheck({ ...load, pull: 2000 }).verdict).toBe('failed')
    expect(chainToothFactor(19)).toBe(1)
    expect(() => chainPowerCapacity(8, 12.7, 100)).toThrow('teeth is 8; it must be from 9 to 60')
  })
})
