import { describe, expect, it } from 'vitest'
import {
  assemblyPreload,
  boltCirclePositions,
  boltClampCheck,
  boltShears,
  boltTensions,
  clampForShear,
  leastPreload,
  looseBoltCheck,
  preloadFromTorque,
  seatArea,
  stressArea,
  tightenedTo,
  tighteningTorque,
  tiltTensions,
} from '#engineering'
import { clearanceHole, propertyClass, socketScrewDimensions, thread } from '#hardware'
import { within } from './within.ts'

const bolt = (size: string, name: string, friction: number) => {
  const t = thread(size)
  return { ...t, yieldStrength: propertyClass(name, t.diameter).yieldStrength, friction }
}

describe('the seat under a washer', () => {
  it('is a ring less a slot, and at the least its two segments beside a long one', () => {
    const washer = { outside: 16, hole: 9 }
    expect(seatArea(washer)).toBeCloseTo((Math.PI / 4) * (16 ** 2 - 9 ** 2), 9)
    expect(seatArea({ ...washer, slot: 4 })).toBeCloseTo(seatArea(washer) - 36, 9)
    // Two segments of a circle of 8 mm beyond 4.5 mm from its middle.
    const angle = 2 * Math.acos(4.5 / 8)
    expect(seatArea({ ...washer, slot: 20 })).toBeCloseTo(8 ** 2 * (angle - Math.sin(angle)), 9)
  })
})

describe('preload and torque', () => {
  it('gives the preload of an M12 8.8 as in Bossard’s VDI 2230 example', () => {
    const preload = assemblyPreload(bolt('M12', '8.8', 0.14))
    within(preload, 41900, 1)
    within(leastPreload(preload, 1.8), 23300, 1)
  })

  // size, friction, FM in kN and MA in N·m of class 8.8 as public tables reproduce VDI 2230
  it.each([
    ['M4', 0.12, 4.4, 3],
    ['M4', 0.14, 4.3, 3.3],
    ['M5', 0.12, 7.2, 5.9],
    ['M6', 0.12, 10.2, 10.1],
    ['M6', 0.14, 9.9, 11.3],
    ['M8', 0.12, 18.6, 24.6],
    ['M8', 0.14, 18.1, 27.3],
    ['M10', 0.12, 29.6, 48],
    ['M12', 0.12, 43, 84],
    ['M16', 0.12, 80.9, 206],
    ['M16', 0.14, 78.8, 230],
    ['M20', 0.12, 130, 415],
    ['M20', 0.14, 127, 464],
  ])('gives the table’s preload and torque of %s 8.8 at μ = %f', (size, friction, kilonewtons, torque) => {
    const b = bolt(size, '8.8', friction)
    const preload = assemblyPreload(b)
    within(preload, 1000 * kilonewtons, 1)
    const seat = { headDiameter: socketScrewDimensions(size).headDiameter, holeDiameter: clearanceHole(size) }
    within(tighteningTorque(preload, b, seat), torque, 5)
  })

  it('gives preload and stress by the short form (engitoolbox example, M10, 50 N·m, K 0.2)', () => {
    const preload = preloadFromTorque(50, 0.2, 10)
    within(preload, 25000, 0.5)
    const { pitchDiameter, rootDiameter } = thread('M10')
    within(preload / stressArea(pitchDiameter, rootDiameter), 431, 0.5)
  })

  it('tightens to what the nut bears, or as far as the screw does', () => {
    const b = bolt('M8', '8.8', 0.12)
    within(assemblyPreload(tightenedTo(b, 10_000)), 10_000, 1e-9)
    expect(assemblyPreload(tightenedTo(b, 50_000))).toBeCloseTo(assemblyPreload(b), 9)
  })

  it('checks the clamp force of a joint and names what it takes', () => {
    const b = bolt('M8', '8.8', 0.12)
    const check = boltClampCheck(b, { shear: 800, tension: 500, jointFriction: 0.15, safety: 1.2 })
    expect(check.value).toBeCloseTo(1.2 * (800 / 0.15 + 500), 9)
    expect(check.limit).toBeCloseTo(assemblyPreload(b) / 1.8, 9)
    expect(check.verdict).toBe('passed')
    expect(boltClampCheck(b, { shear: 1500, tension: 500, jointFriction: 0.15 }).verdict).toBe('failed')
    expect(boltClampCheck(b, { shear: Number.POSITIVE_INFINITY, tension: 0 }).verdict).toBe('failed')
    expect(clampForShear(300, 0.15, 2)).toBeCloseTo(1000, 9)
  })

  it('adds tension and shear of a loosened bolt by von Mises', () => {
    const check = looseBoltCheck(bolt('M8', '8.8', 0.12), { shear: 3000, tension: 4000 })
    expect(check.value).toBeCloseTo(Math.sqrt(4000 ** 2 + 3 * 3000 ** 2) / 36.61, 0)
    expect(check.limit).toBe(640)
  })
})

describe('bolt groups', () => {
  it('gives the worst bolt of an eccentric bracket (interviewmania example: 10 kN at 100 mm)', () => {
    const positions = [
      [40, 30],
      [-40, 30],
      [-40, -30],
      [40, -30],
    ] as const
    const shears = boltShears(positions, { force: [0, -10], at: [100, 0] })
    within(Math.max(...shears), 7.16, 0.2)
    within(boltShears(positions, { force: [0, -10] })[0], 2.5, 0.01)
    // 10 kN × 100 mm alone, in kN·m × 1000 = kN·mm
    for (const shear of boltShears(positions, { torque: 1 })) within(shear, 5, 0.01)
  })

  it('balances a torque on a bolt circle: n · F · r = T, wherever the circle lies', () => {
    const circle = boltCirclePositions(130, 4, 45).map(([x, y]) => [x + 17, y - 5] as const)
    for (const shear of boltShears(circle, { torque: 26 })) expect(shear * 4 * 0.065).toBeCloseTo(26, 9)
  })

  it('balances a tilting moment and a pull over an uneven pattern', () => {
    const positions = [
      [0, 0],
      [80, 10],
      [70, 60],
      [-5, 45],
      [30, 90],
    ] as const
    const [cx, cy] = [35, 41]
    const forces = boltTensions(positions, { pull: 500, moment: [12, -7] })
    const total = (of: (x: number, y: number) => number) =>
      forces.reduce((sum, f, i) => sum + f * of(positions[i][0] - cx, positions[i][1] - cy), 0)
    expect(total(() => 1)).toBeCloseTo(500, 9)
    expect(total((_, y) => y)).toBeCloseTo(12000, 6)
    expect(total(x => -x)).toBeCloseTo(-7000, 6)
  })

  it('says that bolts in one line cannot hold a moment about it', () => {
    const line = [
      [0, 0],
      [50, 0],
    ] as const
    expect(boltTensions(line, { moment: [1, 0] })).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
    expect(boltTensions(line, { pull: 100 })).toEqual([50, 50])
  })
})

describe('a plate that tilts about its edge', () => {
  it('is held by its bolts in proportion to their distance, in equilibrium', () => {
    const distances = [15, 40, 40, 90]
    const tensions = tiltTensions(distances, 12)
    expect(tensions.reduce((sum, t, i) => sum + t * distances[i], 0)).toBeCloseTo(12_000, 6)
    for (const [i, t] of tensions.entries()) expect(t / tensions[0]).toBeCloseTo(distances[i] / 15, 9)
    // By hand: two rows of two bolts, 50 and 150 mm from the edge, under 500 N·m.
    expect(tiltTensions([50, 50, 150, 150], 500)[2]).toBeCloseTo(
      (500_000 * 150) / (2 * (50 ** 2 + 150 ** 2)),
      9,
    )
  })
})
