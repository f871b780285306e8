import { describe, expect, it } from 'vitest'
import {
  bendAllowance,
  bendDeduction,
  bendForce,
  bendRadiusCheck,
  bendSetback,
  flangeCheck,
  hopperDischarge,
  hopperOutletCheck,
  hopperSlopeCheck,
  kFactorDin6935,
  leastBendRadius,
  leastCohesiveOutlet,
  leastOutlet,
  ligament,
  ligamentCheck,
  openArea,
  outerStrain,
  perforatedStress,
  reachGapCheck,
  reachGapDistance,
  reachThroughCheck,
  reachThroughDistance,
  valleySlope,
  wallSlope,
} from '#engineering'
import { within } from './within.ts'

describe('bent sheet', () => {
  it('gives a published allowance (calcady: R 0.125, T 0.125, K 0.44, 90°: 0.2827)', () => {
    within(bendAllowance({ thickness: 0.125, radius: 0.125, angle: 90, kFactor: 0.44 }), 0.2827, 0.05)
  })

  // inside radius, thickness and the deduction v for 90° of DIN 6935's table as workshop books print it
  it.each([
    [1, 1, 1.9],
    [1.6, 1, 2.1],
    [2.5, 1, 2.4],
    [2.5, 1.5, 3.2],
    [2.5, 2, 4],
    [2.5, 2.5, 4.8],
    [4, 2, 4.5],
    [4, 3, 6],
  ])('gives the deduction of DIN 6935 for r %f, s %f', (radius, thickness, deduction) => {
    const kFactor = kFactorDin6935(thickness, radius)
    expect(
      Math.abs(bendDeduction({ thickness, radius, angle: 90, kFactor }) - deduction),
    ).toBeLessThanOrEqual(0.06)
  })

  it('keeps the area of the section when the neutral line lies in the middle', () => {
    const bend = { thickness: 3, radius: 4, angle: 75, kFactor: 0.5 }
    const sector = ((75 * Math.PI) / 360) * (7 ** 2 - 4 ** 2)
    within(bendAllowance(bend) * 3, sector, 1e-9)
    expect(bendSetback({ ...bend, angle: 90 })).toBeCloseTo(7, 12)
    expect(bendAllowance({ ...bend, angle: 0 })).toBe(0)
    expect(kFactorDin6935(1, 5)).toBeCloseTo(0.4997, 3)
    expect(kFactorDin6935(1, 50)).toBe(0.5)
  })

  it('stretches the outer fibre to the elongation at the least radius, neutral line in the middle', () => {
    const radius = leastBendRadius(2, 20)
    expect(radius).toBeCloseTo(3, 12)
    expect(outerStrain({ thickness: 2, radius, angle: 90, kFactor: 0.5 })).toBeCloseTo(0.25, 12)
    // 50/A − 1 counts the strain on the outside radius: T/(2 (R + T)).
    expect(2 / (2 * (radius + 2))).toBeCloseTo(0.2, 12)
    expect(leastBendRadius(2, 60)).toBe(0)
  })

  it('bends a metre of 3 mm mild steel in V24 with about 20 t (press-brake charts: 200 kN)', () => {
    within(bendForce({ thickness: 3, length: 1000, tensileStrength: 420, vOpening: 24 }), 210_000, 2)
  })

  it('judges radius and flange', () => {
    expect(bendRadiusCheck(2, 2).verdict).toBe('passed')
    expect(bendRadiusCheck(1.5, 2).verdict).toBe('failed')
    expect(flangeCheck(8, 8.5).verdict).toBe('failed')
    expect(() => bendAllowance({ thickness: 2, radius: 2, angle: 90, kFactor: 0.6 })).toThrow(
      'K-factor is 0.6',
    )
    expect(() => bendSetback({ thickness: 2, radius: 2, angle: 180 })).toThrow('bend angle (°) is 180')
  })
})

describe('hoppers', () => {
  it('gives the valley of two slopes (published roof: 10/12 and 13/12, 33.44556°)', () => {
    const [main, other] = [wallSlope(10, 12), wallSlope(13, 12)]
    within(main, 39.80557, 1e-4)
    within(valleySlope(main, other), 33.44556, 1e-4)
  })

  it('lies below both walls, along the line from corner to corner', () => {
    for (const [a, b] of [
      [60, 60],
      [70, 55],
      [45, 89],
    ]) {
      expect(valleySlope(a, b)).toBeLessThan(Math.min(a, b))
      const [run1, run2] = [100 / Math.tan((a * Math.PI) / 180), 100 / Math.tan((b * Math.PI) / 180)]
      within(valleySlope(a, b), wallSlope(100, Math.hypot(run1, run2)), 1e-9)
    }
    within(valleySlope(60, 90), 60, 1e-9)
  })

  it('sizes outlets by grain and by strength', () => {
    expect(leastOutlet(5, 'round')).toBe(30)
    expect(leastOutlet(5, 'slot')).toBe(20)
    // A cylinder of powder as wide as the outlet holds itself by twice its strength over ρ g; a cone needs a little more.
    within(leastCohesiveOutlet({ strength: 1000, density: 1000 }, 0, 'round'), 2000 / 9.81, 1e-9)
    within(leastCohesiveOutlet({ strength: 1000, density: 1000 }, 30, 'slot'), (1000 * (7 / 6)) / 9.81, 1e-9)
  })

  // half angle (°), critical strength (Pa), bulk density and outlet in m of conical hoppers: the worked example of Rhodes,
  // Introduction to Particle Technology, and two tutorials after it
  it.each([
    [27.5, 830, 1300, 0.16],
    [35, 2043, 1800, 0.299],
    [29.5, 1820, 900, 0.514],
  ])('gives the published outlet of a cone of %f° for %d Pa', (angle, strength, density, outlet) => {
    within(leastCohesiveOutlet({ strength, density }, angle, 'round') / 1000, outlet, 0.1)
  })

  it('lets grain run with the power of 2.5, at a plausible rate', () => {
    const rate = hopperDischarge(1500, 50, 1)
    within(hopperDischarge(1500, 98.6, 1) / rate, 2 ** 2.5, 1e-6)
    expect(rate).toBeGreaterThan(1)
    expect(rate).toBeLessThan(2)
    expect(() => hopperDischarge(1500, 50, 20)).toThrow('grain (mm) is 20')
  })

  it('judges slope and outlet', () => {
    expect(hopperSlopeCheck(valleySlope(60, 60), 50).verdict).toBe('passed')
    expect(hopperSlopeCheck(valleySlope(60, 60), 51).verdict).toBe('failed')
    expect(hopperOutletCheck(100, 120).verdict).toBe('failed')
  })
})

describe('perforated plate', () => {
  // the open area that makers print for R3 T5, R5 T8 and C5 U8
  it.each([
    ['round-staggered', 3, 5, 0.3265],
    ['round-staggered', 5, 8, 0.3543],
    ['square-in-line', 5, 8, 0.3906],
  ] as const)('gives the printed open area of %s %d/%d', (pattern, hole, pitch, share) => {
    within(openArea({ pattern, hole, pitch }), share, 0.1)
  })

  it('agrees with counting points of a cell', () => {
    let open = 0
    const n = 400
    const [pitch, hole] = [10, 6]
    const row = (pitch * Math.sqrt(3)) / 2
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const [x, y] = [((i + 0.5) / n) * pitch, ((j + 0.5) / n) * 2 * row]
        const centres = [
          [0, 0],
          [pitch, 0],
          [pitch / 2, row],
          [0, 2 * row],
          [pitch, 2 * row],
        ]
        if (centres.some(([cx, cy]) => Math.hypot(x - cx, y - cy) < hole / 2)) open++
      }
    within(openArea({ pattern: 'round-staggered', hole, pitch }), open / n ** 2, 0.5)
  })

  it('judges the ligament, and weakens the plate by it', () => {
    const field = { pattern: 'round-in-line', hole: 8, pitch: 10 } as const
    expect(ligament(field)).toBe(2)
    expect(ligamentCheck(field, 2).verdict).toBe('passed')
    expect(ligamentCheck(field, 2.5).verdict).toBe('failed')
    expect(perforatedStress(30, field)).toBe(150)
    expect(() => openArea({ ...field, pitch: 8 })).toThrow('ligament between holes (mm) is 0')
  })
})

describe('reaching through a guard', () => {
  // opening and distances for slot, square and round: ISO 13857 table 4 as zt-grassberger.at reprints it
  it.each([
    [4, 2, 2, 2],
    [4.1, 10, 5, 5],
    [6, 10, 5, 5],
    [8, 20, 15, 5],
    [10, 80, 25, 20],
    [12, 100, 80, 80],
    [20, 120, 120, 120],
    [30, 850, 120, 120],
    [40, 850, 200, 120],
    [120, 850, 850, 850],
  ])('keeps an opening of %f mm as far as the table says', (size, slot, square, round) => {
    expect(reachThroughDistance('slot', size)).toBe(slot)
    expect(reachThroughDistance('square', size)).toBe(square)
    expect(reachThroughDistance('round', size)).toBe(round)
  })

  it('stops at the thumb in a short slot of 20 to 30 mm only', () => {
    expect(reachThroughDistance('slot', 25, 65)).toBe(200)
    expect(reachThroughDistance('slot', 25, 66)).toBe(850)
    expect(reachThroughDistance('slot', 35, 60)).toBe(850)
    expect(reachThroughDistance('slot', 10, 60)).toBe(80)
  })

  it('takes for a gap of no regular form what asks least of the slot, the square and the round that it fits', () => {
    // A slot of 9.1 mm asks 80 mm, a square of 16.8 mm and a round of 19.2 mm ask 120.
    expect(reachGapDistance([9.1, 16.8])).toBe(80)
    // A slot of 7 mm asks 20 mm, a square of 7 mm 15, a round of 9.9 mm 20.
    expect(reachGapDistance([7, 7])).toBe(15)
    // A square of 32 mm and a slot of 23 mm at which the thumb stops ask 200 mm, a round of 39.5 mm 120.
    expect(reachGapDistance([23, 32.2])).toBe(120)
    expect(reachGapDistance([300, 9])).toBe(80)
    expect(reachGapCheck({ sides: [7, 7], distance: 14.9 }).verdict).toBe('failed')
  })

  it('judges, and refuses what is no guard', () => {
    const guard = { opening: 'square', size: 10, distance: 25 } as const
    expect(reachThroughCheck(guard).verdict).toBe('passed')
    expect(reachThroughCheck({ ...guard, distance: 24 }).verdict).toBe('failed')
    expect(() => reachThroughDistance('slot', 121)).toThrow('above 120 mm a person reaches in')
  })
})
