import { describe, expect, it } from 'vitest'
import {
  circlipGrooveNotch,
  keywayNotch,
  notchFactors,
  pressSeatNotch,
  shaftBendingStress,
  shaftEndurance,
  shaftFatigueCheck,
  shaftFatigueSafety,
  shaftYieldSafety,
  sizeFactor,
  stressConcentration,
  surfaceFactor,
  threadNotch,
} from '#engineering'
import { within } from './within.ts'

const c45 = { tensileStrength: 700, yieldStrength: 490, roughness: 10 }

describe('notches of shafts', () => {
  // D/d, r/d and Peterson's charts as Norton fits them, A (r/d)^b
  it.each([
    [1.2, 0.1, 0.97098, -0.21796],
    [1.5, 0.1, 0.93836, -0.26759],
    [1.5, 0.05, 0.93836, -0.26759],
    [2, 0.2, 0.90879, -0.28598],
  ])('comes near Peterson’s shoulder in bending at D/d %f, r/d %f', (ratio, slender, a, b) => {
    const notch = { shape: 'shoulder', diameter: 50, outside: 50 * ratio, radius: 50 * slender } as const
    within(stressConcentration(notch).bending, a * slender ** b, 5)
  })

  it.each([
    [1.2, 0.1, 0.83425, -0.21649],
    [2, 0.1, 0.86331, -0.23865],
    [2, 0.2, 0.86331, -0.23865],
  ])('comes near Peterson’s shoulder in torsion at D/d %f, r/d %f', (ratio, slender, a, b) => {
    const notch = { shape: 'shoulder', diameter: 50, outside: 50 * ratio, radius: 50 * slender } as const
    within(stressConcentration(notch).torsion, a * slender ** b, 7)
  })

  it('supports a fillet by its stress gradient: 2.3 (1 + φ)/r in bending, 1.15/r in torsion', () => {
    // t = r = 5 mm: φ = 1/6; σS 356 MPa: n = 1 + √G' · 10^-0.83
    const notch = { shape: 'shoulder', diameter: 50, outside: 60, radius: 5 } as const
    const [alpha, beta] = [stressConcentration(notch), notchFactors(notch, 356)]
    within(alpha.bending / beta.bending, 1 + Math.sqrt((2.3 / 5) * (7 / 6)) * 0.1479108, 1e-4)
    within(alpha.torsion / beta.torsion, 1 + Math.sqrt(1.15 / 5) * 0.1479108, 1e-4)
    const groove = { ...notch, shape: 'groove' } as const
    const ratio = stressConcentration(groove).bending / notchFactors(groove, 356).bending
    within(ratio, 1 + Math.sqrt((2 / 5) * (7 / 6)) * 0.1479108, 1e-4)
  })

  /** Neuber: 1 + the shallow and the deep notch's excess joined as 1/√(1/s² + 1/d²). */
  const neuber = (shallow: number, deep: number) => 1 + 1 / Math.sqrt((shallow - 1) ** -2 + (deep - 1) ** -2)

  it.each([
    [55, 5],
    [56, 3],
    [60, 4],
  ])('comes near Neuber’s rule for a round groove, 50 in %d, r %d', (outside, radius) => {
    const groove = { shape: 'groove', diameter: 50, outside, radius } as const
    const sharp = Math.sqrt((outside - 50) / 2 / radius)
    const slender = 25 / radius
    const root = Math.sqrt(slender + 1)
    const n = 3 * (slender + 1) + 2.2 * root + 1.3 / (1 + root)
    const deepBent = (0.75 * (root + 1) * (3 * slender - 0.4 * root + 4.3)) / n
    const deepTwisted = (3 * (1 + root) ** 2) / (4 * (1 + 2 * root))
    within(stressConcentration(groove).bending, neuber(1 + 2 * sharp, deepBent), 8)
    within(stressConcentration(groove).torsion, neuber(1 + sharp, deepTwisted), 8)
  })

  it('bounds a circlip groove by 4 and 2.5, and lets a rounded one bear more', () => {
    const groove = { diameter: 30, depth: 1.5, radius: 0 }
    const sharp = circlipGrooveNotch(groove, 900)
    within(sharp.bending, 4, 1e-9)
    within(sharp.torsion, 2.5, 1e-9)
    const round = circlipGrooveNotch({ ...groove, radius: 0.3 }, 490)
    expect(round.bending).toBeLessThan(circlipGrooveNotch(groove, 490).bending)
    within(round.bending, 0.9 * (1.14 + 1.08 * Math.sqrt(1.5 / (0.3 + 2.9 * 10 ** -1.2588))), 1e-9)
  })

  it('takes a thread for a groove of its root: M16 in C45+N, worked by hand', () => {
    // d3 13.546 mm, r 0.288 mm, t 1.227 mm: ασ 3.397, support 1.4816.
    within(threadNotch({ diameter: 16, rootDiameter: 13.5462, pitch: 2 }, 305).bending, 3.3971 / 1.4816, 0.01)
  })

  it('tends to no notch at all as a shoulder is rounded, and to more as it sharpens', () => {
    let last = Number.POSITIVE_INFINITY
    for (const radius of [0.5, 1, 2, 4, 8, 16]) {
      const notch = { shape: 'shoulder', diameter: 40, outside: 50, radius } as const
      const { bending, torsion } = notchFactors(notch, 490)
      expect(bending).toBeLessThan(last)
      expect(bending).toBeLessThan(stressConcentration(notch).bending)
      expect(torsion).toBeLessThanOrEqual(bending)
      expect(torsion).toBeGreaterThanOrEqual(1)
      last = bending
    }
  })

  it('gives the keyway factors measured at 40 mm, more for strong steel and for thick shafts', () => {
    within(keywayNotch(40, 1000).bending, 3, 1e-9)
    within(keywayNotch(40, 1000).torsion, 1.78, 1e-9)
    // The table of DIN 743-2 rounds σB 400 to βσ 2.1 and 800 to 2.75.
    within(keywayNotch(40, 400).bending, 2.1, 1)
    within(keywayNotch(40, 800).bending, 2.75, 1)
    within(pressSeatNotch(40, 400).bending, 1.8, 2)
    // K3 at 40 and 150 mm: β 3 grows by (1 − 0.2 lg 3 · 0.5588)/(1 − 0.2 lg 3)
    within(keywayNotch(150, 1000).bending, (3 * 0.946676) / 0.904576, 1e-3)
    expect(keywayNotch(80, 700).bending).toBeGreaterThan(keywayNotch(40, 700).bending)
    expect(keywayNotch(20, 700).bending).toBeLessThan(keywayNotch(40, 700).bending)
  })

  it('refuses notches outside the formula', () => {
    const notch = { shape: 'groove', diameter: 40, outside: 40, radius: 1 } as const
    expect(() => stressConcentration(notch)).toThrow('depth of the notch (mm) is 0')
    expect(() => stressConcentration({ ...notch, outside: 50, radius: 0.1 })).toThrow('radius over depth')
    expect(() => keywayNotch(40, 2000)).toThrow('tensile strength (MPa) is 2000')
  })
})

describe('fatigue of shafts after DIN 743, simplified', () => {
  it('reads the size and surface factors of the charts of DIN 743-2', () => {
    expect(sizeFactor(5)).toBe(1)
    within(sizeFactor(150), 0.8, 1e-9)
    within(sizeFactor(300), 0.8, 1e-9)
    within(sizeFactor(50), 0.87, 0.5)
    // Rz 10 at σB 1000: about 0.85; Rz 100 at σB 500: about 0.82
    within(surfaceFactor(10, 1000), 0.85, 1)
    within(surfaceFactor(100, 500), 0.82, 1)
    expect(surfaceFactor(1, 700)).toBe(1)
  })

  it('gives σbWK as 0.5 σB shared by the factors', () => {
    const { bending, torsion } = shaftEndurance(40, { bending: 2, torsion: 1.5 }, c45)
    const [k2, kf] = [sizeFactor(40), surfaceFactor(10, 700)]
    within(bending, 350 / (2 / k2 + 1 / kf - 1), 1e-9)
    within(torsion, 210 / (1.5 / k2 + 1 / (0.575 * kf + 0.425) - 1), 1e-9)
  })

  it('is the endurance over the stress in pure bending, and falls with a steady torque', () => {
    const shaft = { diameter: 40 }
    const notch = keywayNotch(40, 700)
    const bend = { moment: 300, torque: 0 }
    const expected = shaftEndurance(40, notch, c45).bending / shaftBendingStress(300, shaft)
    within(shaftFatigueSafety(shaft, notch, c45, bend), expected, 1e-9)
    const twisted = shaftFatigueSafety(shaft, notch, c45, { moment: 300, torque: 600 })
    expect(twisted).toBeLessThan(expected)
    expect(twisted).toBeGreaterThan(0.7 * expected)
    expect(shaftFatigueSafety(shaft, notch, c45, { moment: 300, torque: 20_000 })).toBe(0)
  })

  it('takes a steady torque off the strength by ψ = σWK/(2 σB − σWK) of its mean stress √3 τ', () => {
    const shaft = { diameter: 40 }
    const notch = keywayNotch(40, 700)
    const { bending } = shaftEndurance(40, notch, c45)
    const mean = (Math.sqrt(3) * 16 * 600_000) / (Math.PI * 40 ** 3)
    const allowed = bending - (bending / (1400 - bending)) * mean
    const safety = shaftFatigueSafety(shaft, notch, c45, { moment: 300, torque: 600 })
    within(safety, allowed / shaftBendingStress(300, shaft), 1e-9)
  })

  it('combines bending and torsion by the ellipse of DIN 743-1', () => {
    const shaft = { diameter: 30 }
    const notch = { bending: 1.8, torsion: 1.4 }
    const safety = (moment: number, torqueAmplitude: number) =>
      shaftFatigueSafety(shaft, notch, c45, { moment, torque: 0, torqueAmplitude })
    within(safety(100, 80) ** -2, safety(100, 0) ** -2 + safety(0, 80) ** -2, 1e-6)
  })

  it('judges by the lesser of fatigue and yielding', () => {
    const shaft = { diameter: 25 }
    const notch = keywayNotch(25, 700)
    const light = shaftFatigueCheck(shaft, notch, c45, { moment: 60, torque: 50 })
    expect(light.verdict).toBe('passed')
    expect(light.value).toBeLessThan(shaftYieldSafety(shaft, c45, { moment: 60, torque: 50 }))
    expect(shaftFatigueCheck(shaft, notch, c45, { moment: 150, torque: 50 }).verdict).toBe('failed')
    const torqueOnly = { moment: 0, torque: 600 }
    expect(shaftFatigueCheck(shaft, notch, c45, torqueOnly).value).toBeCloseTo(
      shaftYieldSafety(shaft, c45, torqueOnly),
      12,
    )
  })
})
