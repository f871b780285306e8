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

  it('bounds a circlip groove by 4 and 2.5, and lets a rounded one bear more', () => {
    const groove = { diameter: 30, depth: 1.5, radius: 0 }
    const sharp = circlipGrooveNotch(groove, 900)
    within(sharp.bending, 4, 1e-9)
    within(sharp.torsion, 2.5, 1e-9)
    const round = circlipGrooveNotch({ ...groove, radius: 0.3 }, 490)
    expect(round.bending).toBeLessThan(circlipGrooveNotch(groove, 490).bending)
    within(round.bending, 0.9 * (1.14 + 1.08 * Math.sqrt(1.5 / (0.3 + 2.9 * 10 ** -1.2588))), 1e-9)
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
    expect(light.pass).toBe(true)
    expect(light.value).toBeLessThan(shaftYieldSafety(shaft, c45, { moment: 60, torque: 50 }))
    expect(shaftFatigueCheck(shaft, notch, c45, { moment: 150, torque: 50 }).pass).toBe(false)
    const torqueOnly = { moment: 0, torque: 600 }
    expect(shaftFatigueCheck(shaft, notch, c45, torqueOnly).value).toBeCloseTo(
      shaftYieldSafety(shaft, c45, torqueOnly),
      12,
    )
  })
})
