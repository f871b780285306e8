import { describe, expect, it } from 'vitest'
import {
  clearanceHole,
  counterbore,
  counterbores,
  dowelPin,
  dowelPinDimensions,
  dowelPinLengths,
  dowelPins,
  limits,
  shaftCirclip,
  shaftCirclipDimensions,
  shaftCirclipGroove,
  shaftCirclips,
  shaftKeyway,
  socketScrewDimensions,
  thread,
} from '#hardware'
import { cell, referenceRows } from './csv.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

describe('parallel pins', () => {
  it.each(dowelPins)('ISO 8734 and ISO 2338, $diameter mm', ({ diameter }) => {
    for (const hardened of [true, false]) {
      const lengths = dowelPinLengths(diameter, { hardened })
      for (const length of [lengths[0], lengths[lengths.length - 1]]) {
        const part = dowelPin(diameter, length, { hardened })
        const mesh = kernel.mesh(part.solid)
        expectBox(mesh, [-diameter / 2, -diameter / 2, 0], [diameter / 2, diameter / 2, length])
        // Facets of 0.01 mm take 2 % off a 1 mm rod.
        expectMass(part, mesh, 0.03)
        expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
      }
    }
  })

  it('is ordered by the words of its standard', () => {
    expect(dowelPin(6, 30)).toMatchObject({
      designation: 'ISO 8734 - 6 × 30 - A - St',
      title: { fr: 'Goupille cylindrique trempée' },
    })
    expect(dowelPin(6, 30, { hardened: false }).designation).toBe('ISO 2338 - 6 m6 × 30 - St')
    expect(dowelPinDimensions(6).chamfer).toBe(1.2)
    // 6 × 30: 6.6 g
    expect(dowelPin(6, 30).mass).toBeCloseTo(0.0066, 4)
  })

  it('sits in its H7 hole with at most little play', () => {
    for (const { diameter } of dowelPins) {
      const [hole, pin] = [limits(diameter, 'H7'), limits(diameter, 'm6')]
      expect(hole.lower - pin.upper).toBeLessThan(0)
      expect(hole.upper - pin.lower).toBeLessThan(0.02)
    }
  })
})

describe('circlips for shafts', () => {
  it.each(shaftCirclips)('DIN 471 $shaft', ({ shaft, grooveDiameter, ringWidth, thickness, lugHeight }) => {
    const part = shaftCirclip(shaft)
    const mesh = kernel.mesh(part.solid)
    const outside = grooveDiameter / 2 + ringWidth
    expectBox(mesh, [null, -outside, 0], [null, null, thickness])
    expect(mesh.box.max[0]).toBeLessThan(outside)
    expect(mesh.box.max[1]).toBeLessThanOrEqual(grooveDiameter / 2 + lugHeight)
    expectMass(part, mesh, 0.04)
    // one open ring with two eyelets
    expect([mesh.bodies, mesh.genus]).toEqual([1, 2])
    let inside = Number.POSITIVE_INFINITY
    for (let i = 0; i < mesh.positions.length; i += 3)
      inside = Math.min(inside, Math.hypot(mesh.positions[i], mesh.positions[i + 1]))
    // a chord of the facets lies at most 0.01 mm inside the circle
    expect(2 * inside).toBeGreaterThan(grooveDiameter - 0.021)
    expect(2 * inside).toBeLessThan(grooveDiameter + 1e-6)
    expect(part.designation).toBe(`DIN 471 - ${shaft} × ${thickness}`)
    expect(grooveDiameter).toBeLessThan(shaft)
  })

  it('weighs what bd_warehouse prints of the standard: 1.3 g for 20 mm, 10.2 g for 50 mm', () => {
    expect(Math.abs(1000 * shaftCirclip(20).mass - 1.3)).toBeLessThan(0.2)
    expect(Math.abs(1000 * shaftCirclip(50).mass - 10.2)).toBeLessThan(1)
  })

  it('gives the groove, also where a table leaves n out', () => {
    expect(shaftCirclipGroove(20)).toEqual({
      diameter: 19,
      tolerance: '0/-0.13',
      width: 1.3,
      edgeDistance: 1.5,
    })
    expect(shaftCirclipGroove(52).diameter).toBe(49)
    expect(shaftCirclipGroove(23)).toMatchObject({ tolerance: 'h12', edgeDistance: 1.5 })
    expect(shaftCirclipGroove(102)).toMatchObject({ tolerance: 'h13', edgeDistance: 6 })
  })

  it('states every groove tolerance from 24 mm up as grade 12 or 13, as it fills in those missing', () => {
    for (const { shaft, grooveDiameter, grooveTolerance } of shaftCirclips)
      if (shaft >= 24 && grooveTolerance !== null)
        expect(limits(grooveDiameter, shaft > 100 ? 'h13' : 'h12').lower, `${shaft}`).toBeCloseTo(
          Number(grooveTolerance.replace('0/', '')),
          2,
        )
  })
})

describe('keyways and counterbores', () => {
  it('gives the shaft keyway of DIN 6885-1', () => {
    expect(shaftKeyway(24)).toEqual({ width: 8, depth: 4, remaining: 20, tolerance: 0.2 })
    expect(shaftKeyway(38)).toMatchObject({ width: 10, depth: 5, remaining: 33 })
  })

  it.each(counterbores)('counterbore $size hides the head and lets the screw play', ({ size }) => {
    const { headHeight, headDiameter } = socketScrewDimensions(size)
    const { diameter, depth } = counterbore(size)
    const added = thread(size).diameter <= 6 ? 0.4 : thread(size).diameter <= 20 ? 0.6 : 0.8
    expect(depth - headHeight).toBeCloseTo(added, 9)
    expect(diameter - headDiameter).toBeGreaterThanOrEqual(clearanceHole(size) - thread(size).diameter)
  })
})

describe('a size that does not exist', () => {
  it.each([
    [() => dowelPin(7, 20), 'no parallel pin of diameter "7" (nearest first: 6, 8'],
    [() => dowelPin(6, 33), 'no ISO 8734 pin of 6 mm of length "33" (nearest first: 32, 35'],
    [() => dowelPin(6, 12), 'no ISO 8734 pin of 6 mm of length "12" (nearest first: 14'],
    [() => shaftCirclip(43), 'no DIN 471 circlip for shaft "43" (nearest first: 42, 44'],
    [() => counterbore('M22'), 'no DIN 974-1 counterbore "M22" (nearest first: M20, M24'],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})

describe('every row of the reference tables', () => {
  it('DIN 471', () => {
    expect(shaftCirclips).toEqual(
      referenceRows('circlips_din471_shaft').map(r => ({
        shaft: cell(r.nominal_d_mm),
        thickness: cell(r.ring_s_mm),
        freeDiameter: cell(r.ring_free_d3_mm),
        lugHeight: cell(r.lug_a_max_mm),
        ringWidth: cell(r.ring_b_mm),
        grooveDiameter: cell(r.groove_d2_mm),
        grooveWidth: cell(r.groove_width_m_H13_mm),
        edgeDistance: cell(r.edge_n_min_mm),
        grooveTolerance: r.groove_d2_tol_mm || null,
      })),
    )
  })
  it.each(referenceRows('dowel_pins_iso8734_2338'))('ISO 8734 $d_mm mm', r => {
    const { chamfer, hardened } = dowelPinDimensions(Number(r.d_mm))
    expect([chamfer, hardened.shortest, hardened.longest]).toEqual(
      [r.chamfer_c_mm, r.iso8734_len_min_mm, r.iso8734_len_max_mm].map(cell),
    )
  })
  it('shaft circlips have a row of size each', () => {
    expect(shaftCirclipDimensions(110).grooveDiameter).toBe(106)
  })
})
