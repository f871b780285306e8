import { describe, expect, it } from 'vitest'
import { beltProfiles, rollerChain, rollerChains, timingBelt, vBelt, vGroove, vSections } from '#hardware'
import { loopAbout, pulley } from '../../src/hardware/loop.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

describe('the loop about two wheels', () => {
  it('is as long as published examples say', () => {
    // Synchroflex: 25 teeth of 10 mm at 625 mm
    expect(loopAbout(pulley(250 / Math.PI), pulley(250 / Math.PI), 625).length).toBeCloseTo(1500, 9)
    // 3 and 4 inches at 24: 59.0 inches
    expect(loopAbout(pulley(3), pulley(4), 24).length).toBeCloseTo(59.0, 1)
    // chain of 20 and 63 teeth at 36 pitches: 114.8
    const wheel = (teeth: number) => ({
      radius: 1 / (2 * Math.sin(Math.PI / teeth)),
      perRadian: teeth / (2 * Math.PI),
    })
    expect(loopAbout(wheel(20), wheel(63), 36).length).toBeCloseTo(114.8, 1)
  })

  it('has no gap or kink: short steps along it are as short in space, and its heading turns once', () => {
    const loop = loopAbout(pulley(40), pulley(90), 120)
    const steps = 2000
    const step = loop.length / steps
    let turned = 0
    for (let i = 0; i < steps; i++) {
      const [from, to] = [loop.at(i * step), loop.at((i + 1) * step)]
      const moved = Math.hypot(to.x - from.x, to.y - from.y)
      expect(moved).toBeLessThanOrEqual(step + 1e-9)
      expect(moved).toBeGreaterThan(0.999 * step)
      const turn = Math.atan2(Math.sin(to.heading - from.heading), Math.cos(to.heading - from.heading))
      expect(turn).toBeGreaterThan(-1e-9)
      expect(turn).toBeLessThan(step / 20 + 1e-9)
      turned += turn
    }
    expect(turned).toBeCloseTo(2 * Math.PI, 6)
  })
})

describe('timing belts', () => {
  it.each(beltProfiles)('$name', ({ name, pitch, beltHeight, toothHeight, pitchLineDifference }) => {
    const centreDistance = 20 * pitch
    const part = timingBelt(name, { teeth: 60, width: 10, pulleys: [20, 20], centreDistance })
    const mesh = kernel.mesh(part.solid)
    const back = (10 * pitch) / Math.PI + beltHeight - toothHeight - pitchLineDifference
    expectBox(mesh, [-back, -back, 0], [centreDistance + back, back, 10])
    expectMass(part, mesh, 0.03, 1.2e-6)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
    expect(part.designation).toBe(`${name} - ${Number((60 * pitch).toFixed(3))} × 10`)
    // on the lower span the tips stand as far above the land as the profile's teeth are high
    const land = (10 * pitch) / Math.PI - pitchLineDifference
    let tip = Number.NEGATIVE_INFINITY
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y] = mesh.positions.subarray(i, i + 2)
      if (y < 0 && x > pitch && x < centreDistance - pitch) tip = Math.max(tip, y)
    }
    expect(land + tip).toBeGreaterThan(toothHeight - 0.02)
    expect(land + tip).toBeLessThan(toothHeight + 1e-6)
  })
})

describe('roller chains', () => {
  it.each(rollerChains)('$name', ({ name, pitch, overPin, massPerMetre }) => {
    const part = rollerChain(name, { links: 30, wheels: [11, 11], centreDistance: 9.5 * pitch })
    const mesh = kernel.mesh(part.solid)
    expectBox(mesh, [null, null, -overPin / 2], [null, null, overPin / 2])
    // for each link a roller, two plates and the heads of its pin
    expect([mesh.bodies, mesh.genus]).toEqual([150, 0])
    expect(part.mass).toBeCloseTo((30 * pitch * massPerMetre) / 1000, 9)
    // drawn straight plates and full rollers weigh about what the catalogue says
    expectMass(part, mesh, 0.35)
    expect(part.designation).toBe(`ISO 606 - ${name}-1 × 30`)
  })
})

describe('V-belts', () => {
  it.each(vSections)('$name', ({ name, leastDiameter, topWidth, beltHeight, above }) => {
    const diameter = 2 * leastDiameter
    const length = Math.PI * diameter + 4 * diameter
    const part = vBelt(name, { length, pulleys: [diameter, diameter], centreDistance: 2 * diameter })
    const mesh = kernel.mesh(part.solid)
    const out = diameter / 2 + above
    expectBox(mesh, [-out, -out, -topWidth / 2], [2 * diameter + out, out, topWidth / 2])
    expectMass(part, mesh, 0.02, 1.25e-6)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
    // the belt stands as high as the pulley's rim or a little above, and never touches the groove's bottom
    expect(out).toBeCloseTo(vGroove(name, diameter).outsideDiameter / 2, 9)
    expect(vGroove(name, diameter).depth).toBeGreaterThan(beltHeight)
  })

  it('weighs what makers list: SPZ 0.07 kg/m', () => {
    const part = vBelt('SPZ', { length: 1000, pulleys: [100, 100], centreDistance: 342.9 })
    expect(part.mass).toBeCloseTo(0.07, 2)
    expect(part.designation).toBe('ISO 4184 - SPZ 1000')
  })
})

describe('a drive that does not close', () => {
  it.each([
    [
      () => timingBelt('HTD 5M', { teeth: 100, width: 15, pulleys: [20, 20], centreDistance: 150 }),
      'a belt HTD 5M of 500 mm does not close about its wheels, which need 400.0 mm',
    ],
    [
      () => rollerChain('08B', { links: 60, wheels: [17, 17], centreDistance: 200 }),
      'a chain 08B of 762 mm does not close',
    ],
    [() => rollerChain('08B', { links: 61, wheels: [17, 17], centreDistance: 279.4 }), 'use an even number'],
    [
      () => vBelt('SPA', { length: 1000, pulleys: [100, 100], centreDistance: 90 }),
      'meet at a centre distance of 90 mm',
    ],
    [
      () => timingBelt('HTD 6M', { teeth: 100, width: 15, pulleys: [20, 20], centreDistance: 200 }),
      'no belt profile "HTD 6M"',
    ],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})
