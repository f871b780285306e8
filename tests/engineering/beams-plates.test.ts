import { describe, expect, it } from 'vitest'
import {
  type Beam,
  beamDeflection,
  beamDeflectionCheck,
  beamMoment,
  beamStressCheck,
  clampedRingMoment,
  hollowSectionValues,
  plateCentreDeflection,
  plateDeflection,
  plateStress,
  plateStressCheck,
  rectangularSection,
  rigidCentreMoment,
  roundSection,
  screwPlateStress,
} from '#engineering'
import { within } from './within.ts'

describe('sections', () => {
  it('gives the polar moment of a hollow shaft (MecMovies, D 114, d 102)', () => {
    within(2 * roundSection(114, 102).secondMoment, 5_954_575, 0.001)
  })

  it('gives the tabulated values of a tube 48.3 × 3.2 (EN 10210-2: 4.53 cm², 11.6 cm⁴, 4.80 cm³)', () => {
    const tube = roundSection(48.3, 48.3 - 6.4)
    within(tube.area, 453, 0.1)
    within(tube.secondMoment, 116_000, 0.5)
    within(tube.modulus, 4800, 0.1)
  })

  it('gives the tabulated second moment of a tube 60 × 40 × 3 (EN 10219-2: 25.4 cm⁴, corners rounded) from above', () => {
    const sharp = hollowSectionValues({ width: 40, height: 60 }, 3).secondMoment / 1e4
    expect(sharp).toBeGreaterThan(25.4)
    within(sharp, 25.4, 10)
  })

  it('agrees with a sum over strips', () => {
    const round = roundSection(30, 12)
    let second = 0
    for (let y = -15 + 0.0005; y < 15; y += 0.001) {
      const outer = 2 * Math.sqrt(225 - y * y)
      const inner = Math.abs(y) < 6 ? 2 * Math.sqrt(36 - y * y) : 0
      second += (outer - inner) * y * y * 0.001
    }
    within(round.secondMoment, second, 0.001)
    expect(round.modulus * 15).toBeCloseTo(round.secondMoment, 6)
    expect(rectangularSection({ width: 20, height: 30 })).toEqual({
      area: 600,
      secondMoment: 45000,
      modulus: 3000,
    })
  })

  it('refuses a bore that leaves no wall, in one line', () => {
    expect(() => roundSection(20, 20)).toThrow('diameter less bore (mm) is 0; it must be above 0')
    expect(() => hollowSectionValues({ width: 20, height: 40 }, 10)).toThrow('inside width (mm)')
  })
})

describe('beams', () => {
  /** Deflection by integrating the moment line twice, with the end conditions of the support; an independent derivation. */
  const integrated = ({ support, span, force = 0, spread = 0 }: Beam, stiffness: number): number => {
    const n = 4000
    const h = span / n
    const w = spread / span
    const fixedEnd = support === 'fixed' ? (force * span) / 8 + (spread * span) / 12 : 0
    const moment = (x: number) =>
      support === 'cantilever'
        ? -(force * (span - x) + (w * (span - x) ** 2) / 2)
        : ((force + spread) / 2) * x - (w * x * x) / 2 - force * Math.max(0, x - span / 2) - fixedEnd
    const line = [0]
    let slope = 0
    for (let i = 0; i < n; i++) {
      const bend = moment((i + 0.5) * h) / stiffness
      line.push(line[i] + slope * h + (bend * h * h) / 2)
      slope += bend * h
    }
    const tilt = support === 'simple' ? line[n] / span : 0
    return Math.max(...line.map((y, i) => Math.abs(y - tilt * i * h)))
  }

  it.each(['simple', 'cantilever', 'fixed'] as const)('bends a %s beam as its moment line says', support => {
    for (const load of [{ force: 700 }, { spread: 900 }, { force: 300, spread: 500 }]) {
      const beam = { support, span: 800, ...load }
      within(beamDeflection(beam, 12_000, 210_000), integrated(beam, 12_000 * 210_000), 0.01)
    }
  })

  it('gives textbook moments: F L/4, w L²/8, F L, F L/8', () => {
    expect(beamMoment({ support: 'simple', span: 1000, force: 400 })).toBe(100_000)
    expect(beamMoment({ support: 'simple', span: 1000, spread: 400 })).toBe(50_000)
    expect(beamMoment({ support: 'cantilever', span: 1000, force: 400 })).toBe(400_000)
    expect(beamMoment({ support: 'fixed', span: 1000, force: 400 })).toBe(50_000)
  })

  it('judges stress and deflection', () => {
    const section = roundSection(20)
    const beam = { support: 'simple', span: 500, force: 1000 } as const
    const stress = beamStressCheck(beam, { section, yieldStrength: 235 })
    within(stress.value, 125_000 / ((Math.PI * 8000) / 32), 1e-9)
    expect(stress.verdict).toBe('failed')
    expect(beamStressCheck({ ...beam, force: 900 }, { section, yieldStrength: 235 }).verdict).toBe('passed')
    const sag = beamDeflectionCheck(beam, { section, youngsModulus: 210_000, ratio: 300 })
    expect(sag.limit).toBeCloseTo(500 / 300, 9)
    expect(sag.verdict).toBe('passed')
    const usual = beamDeflectionCheck(beam, { section, youngsModulus: 210_000 })
    expect(usual.limit).toBe(sag.limit)
    expect(() => beamMoment({ support: 'simple', span: 0, force: 1 })).toThrow('span (mm) is 0')
  })
})

describe('plates under pressure', () => {
  const plate = { thickness: 10, pressure: 0.1 }
  const stiffness = (210_000 * 1000) / (12 * (1 - 0.09))
  const scaled = (shape: readonly [number, number], clamped: boolean) => ({
    deflection:
      (plateDeflection({ ...plate, shape, clamped }, { youngsModulus: 210_000 }) * stiffness) /
      (0.1 * 200 ** 4),
    moment: (plateStress({ ...plate, shape, clamped }) * 100) / (6 * 0.1 * 200 ** 2),
  })

  // sides, deflection and moment factors of Timoshenko, Theory of Plates and Shells, table 8
  it.each([
    [200, 0.00406, 0.0479],
    [240, 0.00564, 0.0627],
    [300, 0.00772, 0.0812],
    [400, 0.01013, 0.1017],
    [1000, 0.01297, 0.1246],
  ])('gives Timoshenko’s factors of a resting plate 200 × %d', (long, deflection, moment) => {
    within(scaled([200, long], false).deflection, deflection, 0.2)
    within(scaled([long, 200], false).moment, moment, 0.3)
  })

  // sides, deflection (E t³) and stress factors of Roark's Formulas, clamped rectangle
  it.each([
    [200, 0.0138, 0.3078],
    [240, 0.0188, 0.3834],
    [320, 0.0251, 0.468],
    [400, 0.0277, 0.4974],
  ])('agrees with Roark on a clamped plate 200 × %d', (long, deflection, stress) => {
    const { deflection: d, moment } = scaled([200, long], true)
    within(d * 12 * (1 - 0.09), deflection, 0.6)
    within(6 * moment, stress, 0.3)
  })

  it('gives the round plates of textbooks: 3(3+ν)/8, 3/4 and the deflection ratio (5+ν)/(1+ν)', () => {
    const round = { ...plate, shape: 200 }
    within(plateStress({ ...round, clamped: false }), ((3 * 3.3) / 8) * 0.1 * 100, 1e-9)
    within(plateStress({ ...round, clamped: true }), 0.75 * 0.1 * 100, 1e-9)
    const sag = (clamped: boolean) => plateDeflection({ ...round, clamped }, { youngsModulus: 210_000 })
    within(sag(false) / sag(true), 5.3 / 1.3, 1e-9)
    within(sag(true), (0.1 * 100 ** 4) / (64 * stiffness), 1e-9)
  })

  // outer radius and loaded one; moments of a ring 12 mm wide inside under 1.31 MPa by finite differences, 20,000 steps
  it.each([
    [27, 27, 214.234],
    [30, 27, 210.979],
    [30, 30, 320.909],
  ])(
    'bends a ring clamped inside, %d mm and loaded to %d mm, as its differential equation does',
    (outer, loaded, moment) => {
      within(clampedRingMoment({ inner: 12, outer, loaded, pressure: 1.31 }), moment, 0.001)
    },
  )

  // radius, radius of the rigid centre and moment per newton by finite differences, 20,000 steps
  it.each([
    [17.5, 8, 0.0779153],
    [38, 12, 0.1241983],
    [20, 15, 0.0250763],
  ])(
    'bends a plate round a rigid centre as its differential equation does, %f and %f mm',
    (radius, centre, moment) => {
      within(rigidCentreMoment({ radius, centre, force: 1 }), moment, 0.001)
    },
  )

  // washer, nearest line and that across, mm; greatest moment per newton of thin plates by finite elements (rectangles of
  // 12 degrees of freedom, 1 mm): clamped lines, screw without rotation, leg that ends 10 mm or more past the screw
  it.each([
    [8, 17, 17, 0.127],
    [10, 17, 17, 0.104],
    [8, 20, 60, 0.25],
    [6, 18, 65, 0.269],
    [8, 17.5, Infinity, 0.247],
    [8, 20, Infinity, 0.309],
    [4, 20, Infinity, 0.34],
    [12, 39, Infinity, 0.381],
    [8, 60, Infinity, 0.503],
    [8, 90, Infinity, 0.698],
  ])(
    'bends a leg round a washer of %d mm at %d and %d mm no less than finite elements do',
    (washerRadius, nearest, across, moment) => {
      const stress = screwPlateStress({ force: 1, washerRadius, thickness: 1, nearest, across })
      expect(stress).toBeGreaterThan(6 * moment)
      expect(stress).toBeLessThan(1.9 * 6 * moment)
    },
  )

  it('never takes a longer clamped plate for a stiffer one, and judges', () => {
    let last = 0
    for (let long = 200; long < 600; long += 7) {
      const { moment } = scaled([200, long], true)
      expect(moment).toBeGreaterThanOrEqual(last)
      last = moment
    }
    const check = plateStressCheck({ ...plate, shape: 200, clamped: true }, { yieldStrength: 11.25 })
    expect(check.utilisation).toBeCloseTo(1, 9)
    expect(() => plateStress({ ...plate, shape: 0, clamped: true })).toThrow('plate size (mm)')
  })
})

describe('a resting plate under a force at its centre', () => {
  // Timoshenko and Woinowsky-Krieger, table 23.
  it.each([
    [1, 0.0116],
    [1.2, 0.01353],
    [1.4, 0.01484],
    [1.6, 0.0157],
    [1.8, 0.0162],
    [2, 0.01651],
    [3, 0.0169],
  ])('sags as tabulated at sides of 1 to %s', (ratio, factor) => {
    const stiffness = (210_000 * 8) / (12 * (1 - 0.3 ** 2))
    const sag = plateCentreDeflection(
      { sides: [200 * ratio, 200], thickness: 2, force: 50 },
      { youngsModulus: 210_000 },
    )
    within((sag * stiffness) / (50 * 200 ** 2), factor, 0.25)
  })
})
