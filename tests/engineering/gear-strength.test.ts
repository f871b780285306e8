import { describe, expect, it } from 'vitest'
import {
  contactRatio,
  elasticityFactor,
  type GearLoad,
  type GearPair,
  gearBaseDiameter,
  gearContactCheck,
  gearContactStress,
  gearForce,
  gearOf,
  gearRootCheck,
  gearRootStress,
  gearTipDiameter,
  lewisFormFactor,
  lewisStress,
  pitchLineSpeed,
  pitchLineSpeedCheck,
  plasticDeflectionCheck,
  plasticRootCheck,
  plasticRootEndurance,
  plasticToothDeflection,
  singleContactFactors,
  toothForm,
  velocityFactor,
  workingPressureAngle,
  zoneFactor,
} from '#engineering'
import { within } from './within.ts'

/** A published calculation after DIN 3990-11, method C (hanslhansl/din3990, test 1): 55 kW at 980 min⁻¹. Its θ stops 5·10⁻⁶ short. */
const pair: GearPair = { module: 4, teeth: [19, 104], shifts: [0.5, 0.15] }
const load: GearLoad = { torque: 535.92991, faceWidth: 48.64, loadFactor: 1 }

describe('ISO 6336, simplified', () => {
  it('gives the published tooth forms', () => {
    const [pinion, wheel] = [toothForm(gearOf(pair, 0)), toothForm(gearOf(pair, 1))]
    within(pinion.rootChord, 8.748743, 0.01)
    within(wheel.rootChord, 9.239505, 0.01)
    within(pinion.arm, 8.174658, 0.01)
    within(wheel.arm, 7.834246, 0.01)
    within(pinion.filletRadius, 1.316148, 0.01)
    within(wheel.filletRadius, 1.325999, 0.01)
    within(pinion.formFactor, 2.246336, 0.01)
    within(wheel.formFactor, 2.161657, 0.01)
    within(pinion.stressCorrection, 1.914726, 0.01)
    within(wheel.stressCorrection, 2.008782, 0.01)
  })

  it('gives the published nominal stresses', () => {
    within(gearForce(pair, load.torque), 14103.4187, 0.0001)
    within(gearRootStress(pair, 0, load), 230.15142, 0.01)
    within(gearRootStress(pair, 1, load), 232.35479, 0.01)
    within(zoneFactor(pair), 2.395941, 0.0001)
    within(elasticityFactor(), 189.8, 0.02)
    within(gearContactStress(pair, load), 875.38274, 0.02)
  })

  it('gives the published stresses under load, by their factors together', () => {
    const ka = 1.75
    const root = { ...load, loadFactor: ka * 1.0278576 * 1.0864854 }
    within(gearRootStress(pair, 0, root), 449.78874, 0.01)
    const flank = { ...load, loadFactor: ka * 1.0278576 * 1.1064273 }
    within(gearContactCheck(pair, { ...flank, contactEndurance: 1500 }).value, 1241.78759, 0.02)
  })

  it('gives the published single pair contact factors, and M1 and M2 as ISO 6336-2 writes them', () => {
    const [first, second] = singleContactFactors(pair)
    within(first, 1.005547, 0.0001)
    expect(second).toBe(1)
    for (const other of [
      { module: 2, teeth: [20, 1000] },
      { module: 3, teeth: [30, 20], shifts: [0, 0.3], alteration: -0.02 },
    ] satisfies GearPair[]) {
      const reach = ([0, 1] as const).map(i => {
        const gear = gearOf(other, i)
        const ratio = gearTipDiameter(gear, other.alteration) / gearBaseDiameter(gear)
        return Math.sqrt(ratio ** 2 - 1)
      })
      const [z1, z2] = other.teeth
      const [next, rest] = [2 * Math.PI, (contactRatio(other) - 1) * 2 * Math.PI]
      const working = Math.tan((workingPressureAngle(other) * Math.PI) / 180)
      const m1 = working / Math.sqrt((reach[0] - next / z1) * (reach[1] - rest / z2))
      const m2 = working / Math.sqrt((reach[1] - next / z2) * (reach[0] - rest / z1))
      const [zb, zd] = singleContactFactors(other)
      expect(zb).toBeCloseTo(Math.max(1, m1), 6)
      expect(zd).toBeCloseTo(Math.max(1, m2), 6)
      expect(Math.max(zb, zd)).toBeGreaterThan(1)
    }
    // A pinion of 20 teeth on a rack: a tenth more than at the pitch point.
    expect(singleContactFactors({ module: 2, teeth: [20, 1000] })[0]).toBeCloseTo(1.11, 2)
  })

  it('lets a shortened tip raise the stresses, and judges the speed at the pitch circle', () => {
    const short = { ...pair, alteration: -0.05 }
    expect(contactRatio(short)).toBeLessThan(contactRatio(pair))
    expect(gearRootStress(short, 0, load)).toBeGreaterThan(gearRootStress(pair, 0, load))
    expect(gearContactStress(short, load)).toBeGreaterThan(gearContactStress(pair, load))
    // 76 mm at 980 min⁻¹.
    expect(pitchLineSpeed(pair, 980)).toBeCloseTo(3.9, 2)
    expect([980, 1400].map(speed => pitchLineSpeedCheck(pair, speed).verdict)).toEqual(['passed', 'failed'])
  })

  it('draws the same fillet as a rack tool rolled over the blank', () => {
    const [teeth, radius, shift] = [25, 0.25, 0.2]
    const { rootChord, filletRadius } = toothForm({ teeth, module: 1, shift }, radius)
    const angle = Math.PI / 9
    // Centre of the tool's rounded tip from the tooth space's middle, and above the pitch line of rolling.
    const aside = Math.PI / 4 - 1.25 * Math.tan(angle) - (radius * (1 - Math.sin(angle))) / Math.cos(angle)
    const above = radius - 1.25 + shift
    let best = { lean: Number.POSITIVE_INFINITY, x: 0 }
    for (let roll = -1.5; roll < 1.5; roll += 1e-5) {
      // The contact point lies on the line from the pitch point through the centre of the rounding.
      const along = (teeth / 2) * roll
      const [cx, cy] = [along - aside, above]
      const reach = 1 + radius / Math.hypot(cx, cy)
      const [px, py] = [cx * reach, teeth / 2 + cy * reach]
      const turn = roll - Math.PI / teeth
      const rotate = ([u, v]: readonly [number, number]) =>
        [u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn)] as const
      const [x] = rotate([px, py])
      const [nx, ny] = rotate([cx, cy])
      const tangent = Math.abs(Math.atan2(Math.abs(ny), Math.abs(nx)))
      const lean = Math.abs(tangent - Math.PI / 6)
      if (lean < best.lean && x > 0) best = { lean, x }
    }
    within(2 * best.x, rootChord, 0.05)
    expect(filletRadius).toBeGreaterThan(radius)
  })

  it('judges root and flank', () => {
    const root = gearRootCheck(pair, 0, { ...load, rootEndurance: 860, safety: 1.5 })
    expect(root.limit).toBeCloseTo(860 / 1.5, 9)
    expect(root.verdict).toBe('passed')
    expect(gearRootCheck(pair, 0, { ...load, rootEndurance: 300 }).verdict).toBe('failed')
    expect(gearContactCheck(pair, { ...load, contactEndurance: 1500 }).verdict).toBe('passed')
    expect(gearContactCheck(pair, { ...load, contactEndurance: 900 }).verdict).toBe('failed')
    expect(() => gearRootStress(pair, 0, { ...load, faceWidth: 0 })).toThrow('face width (mm) is 0')
    expect(() => toothForm({ teeth: 3, module: 1 })).toThrow('teeth is 3; it must be from 5 to 1000')
  })
})

describe('Lewis', () => {
  it('gives the stress of Shigley’s problem 14-3 (m 1.25, 18 teeth, 0.5 kW at 1800 min⁻¹)', () => {
    within(velocityFactor(2.1206), 1.348, 0.1)
    within(lewisStress({ force: 235.8, faceWidth: 12, module: 1.25, teeth: 18, speed: 2.1206 }), 68.6, 0.1)
  })

  it('gives its table between the rows and up to the rack', () => {
    expect(lewisFormFactor(12)).toBeCloseTo(0.245, 12)
    expect(lewisFormFactor(20)).toBeCloseTo(0.322, 12)
    expect(lewisFormFactor(Number.POSITIVE_INFINITY)).toBeCloseTo(0.485, 12)
    // Between 22 and 24 teeth linear in 1/z, and near the 0.340 of tables that have 25 teeth.
    within(lewisFormFactor(25), 0.34, 1)
    expect(lewisFormFactor(1000)).toBeGreaterThan(0.48)
    expect(() => lewisFormFactor(11)).toThrow('teeth is 11')
  })
})

describe('plastic gears', () => {
  it('weakens with heat and cycles', () => {
    for (const plastic of ['POM', 'PA66'] as const) {
      let last = Number.POSITIVE_INFINITY
      for (let t = 20; t <= 100; t += 5) {
        const now = plasticRootEndurance(plastic, t, 1e7)
        expect(now).toBeLessThan(last)
        expect(now).toBeGreaterThan(0)
        expect(plasticRootEndurance(plastic, t, 1e8)).toBeLessThan(now)
        last = now
      }
    }
    within(plasticRootEndurance('POM', 20, 1e5), 26 - 1 + 40, 1e-9)
    within(plasticRootEndurance('PA66', 60, 1e6), 32.06, 0.02)
    expect(() => plasticRootEndurance('POM', 120, 1e6)).toThrow('tooth temperature (°C) is 120')
  })

  it('judges root and bending', () => {
    const small: GearPair = { module: 2, teeth: [20, 40] }
    const held = { torque: 1, faceWidth: 12, plastic: 'POM', temperature: 40, cycles: 1e7 } as const
    const check = plasticRootCheck(small, 0, held)
    expect(check.verdict).toBe('passed')
    expect(plasticRootCheck(small, 0, { ...held, torque: 12 }).verdict).toBe('failed')
    expect(plasticToothDeflection(50, 10, [2800, 2800])).toBeCloseTo((7.5 * 5 * 2) / 2800, 12)
    const bent = { torque: 1, faceWidth: 12, moduli: [2800, 206_000] } as const
    expect(plasticDeflectionCheck(small, bent).limit).toBeCloseTo(0.14, 12)
    expect(plasticDeflectionCheck(small, { ...bent, torque: 20 }).verdict).toBe('failed')
  })
})
