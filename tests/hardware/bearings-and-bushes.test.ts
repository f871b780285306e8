import { describe, expect, it } from 'vitest'
import {
  ballBearing,
  ballBearings,
  bearingDimensions,
  bronzeBush,
  bronzeBushes,
  clearanceHole,
  flangeUnit,
  flangeUnits,
  innerRingAbutment,
  insertBearing,
  insertBearingDimensions,
  insertBearings,
  limits,
  miniatureBearings,
  outerRingAbutment,
  pillowBlockUnit,
  pillowBlockUnits,
  wrappedBush,
  wrappedBushDimensions,
  wrappedBushes,
} from '#hardware'
import { preview } from '../../src/kernel/mesh.ts'
import { cell, referenceRows } from './csv.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

describe('miniature bearings', () => {
  it.each(miniatureBearings)('$designation', ({ designation, bore, outsideDiameter, width }) => {
    const part = ballBearing(designation, { seal: '2Z' })
    const mesh = kernel.mesh(part.solid, preview)
    const r = outsideDiameter / 2
    expectBox(mesh, [-r, -r, -width / 2], [r, r, width / 2])
    expect(part.designation).toBe(`${designation}-2Z`)
    expect(bearingDimensions(designation).bore).toBe(bore)
  })

  it('weighs the 608 as SKF does: 12 g', () => {
    expect(bearingDimensions('608')).toMatchObject({ bore: 8, outsideDiameter: 22, width: 7, chamfer: 0.3 })
    expect(ballBearing('608').mass).toBeCloseTo(0.012, 3)
  })
})

describe('shoulders beside ball bearings', () => {
  it('lie between the least and the largest abutments of the catalogues', () => {
    // da of 6200: 14.2 at least; of 6204-2RS: 26 at most, where its seal runs. Da of 6200: 25.8 at most; of 6204: 41.4.
    expect(innerRingAbutment(bearingDimensions('6200'))).toBeCloseTo(14.2, 9)
    expect(innerRingAbutment(bearingDimensions('6204'))).toBeCloseTo(25.67, 9)
    expect(outerRingAbutment(bearingDimensions('6200'))).toBeCloseTo(25.8, 9)
    expect(outerRingAbutment(bearingDimensions('6204'))).toBeCloseTo(41.33, 9)
  })

  it.each(ballBearings)('touch the flat of both rings of $designation by half a millimetre at least', row => {
    expect(innerRingAbutment(row) / 2 - row.bore / 2 - row.chamfer).toBeGreaterThan(0.5)
    expect(row.outsideDiameter / 2 - row.chamfer - outerRingAbutment(row) / 2).toBeGreaterThan(0.5)
  })
})

describe('insert bearings', () => {
  it.each(insertBearings)('$designation', row => {
    const part = insertBearing(row.designation)
    const mesh = kernel.mesh(part.solid, preview)
    const r = row.outsideDiameter / 2
    expectBox(mesh, [-r, null, -row.shortSide], [r, null, row.innerRingWidth - row.shortSide])
    expect(part).toMatchObject({ designation: row.designation, wears: true })
    let nearest = Number.POSITIVE_INFINITY
    for (let i = 0; i < mesh.positions.length; i += 3)
      nearest = Math.min(nearest, Math.hypot(mesh.positions[i], mesh.positions[i + 1]))
    expect(nearest).toBeGreaterThan(row.bore / 2 - 0.1)
  })

  it('weighs about what makers list: UC204 0.16 kg, UC208 0.63 kg', () => {
    expect(insertBearing('UC204').mass).toBeGreaterThan(0.14)
    expect(insertBearing('UC204').mass).toBeLessThan(0.18)
    expect(insertBearing('UC208').mass).toBeGreaterThan(0.58)
    expect(insertBearing('UC208').mass).toBeLessThan(0.7)
  })

  it('has the inside of the ball bearing of the same series', () => {
    expect(insertBearingDimensions('UC206')).toMatchObject({
      bore: bearingDimensions('6206').bore,
      outsideDiameter: bearingDimensions('6206').outsideDiameter,
      dynamicRating: bearingDimensions('6206').dynamicRating,
    })
  })
})

describe('bearings in housings', () => {
  it.each(pillowBlockUnits)('$designation', u => {
    const part = pillowBlockUnit(u.designation)
    const mesh = kernel.mesh(part.solid, preview)
    expectBox(mesh, [-u.length / 2, -u.centreHeight, null], [u.length / 2, u.height - u.centreHeight, null])
    expect(part.designation).toBe(u.designation)
    expect(insertBearingDimensions(u.designation.replace('UCP', 'UC')).bore).toBe(u.bore)
    // the bolt goes through its slot
    expect(clearanceHole(u.bolt, 'fine')).toBeLessThanOrEqual(u.slotWidth)
  })

  it.each(flangeUnits)('$designation', u => {
    const part = flangeUnit(u.designation)
    const mesh = kernel.mesh(part.solid, preview)
    const { innerRingWidth, shortSide } = insertBearingDimensions(u.designation.replace('UCF', 'UC'))
    expectBox(
      mesh,
      [-u.side / 2, -u.side / 2, -u.centre],
      [u.side / 2, u.side / 2, innerRingWidth - shortSide],
    )
    expect(part.designation).toBe(u.designation)
    expect(clearanceHole(u.bolt, 'fine')).toBeLessThanOrEqual(u.hole)
  })

  it('weighs about what makers list: UCP204 0.65 kg, UCF209 2.2 kg', () => {
    expect(pillowBlockUnit('UCP204').mass).toBeGreaterThan(0.55)
    expect(pillowBlockUnit('UCP204').mass).toBeLessThan(0.75)
    expect(flangeUnit('UCF209').mass).toBeGreaterThan(1.9)
    expect(flangeUnit('UCF209').mass).toBeLessThan(2.5)
  })
})

describe('bushes', () => {
  it.each(wrappedBushes)('ISO 3547 $bore × $outsideDiameter', ({ bore, outsideDiameter, wall, widths }) => {
    expect(bore + 2 * wall).toBe(outsideDiameter)
    for (const width of widths) {
      const part = wrappedBush(bore, width)
      const mesh = kernel.mesh(part.solid)
      const r = outsideDiameter / 2
      expectBox(mesh, [-r, -r, 0], [r, r, width])
      // Facets of 0.01 mm weigh on a wall of 0.75 mm.
      expectMass(part, mesh, 0.03)
      expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
      expect(part.designation).toBe(`ISO 3547 - ${bore} × ${outsideDiameter} × ${width}`)
    }
  })

  it.each(bronzeBushes)('ISO 4379 $bore × $outsideDiameter', ({ bore, outsideDiameter, width }) => {
    const part = bronzeBush(bore)
    const mesh = kernel.mesh(part.solid)
    const r = outsideDiameter / 2
    expectBox(mesh, [-r, -r, 0], [r, r, width])
    expectMass(part, mesh, 0.01, 8.8e-6)
    expect(part.designation).toBe(`ISO 4379 - C${bore} × ${outsideDiameter} × ${width} - CuSn8P`)
    // s6 in H7 holds by interference alone
    expect(limits(outsideDiameter, 's6').lower).toBeGreaterThan(limits(outsideDiameter, 'H7').upper)
  })
})

describe('a size that does not exist', () => {
  it.each([
    [() => ballBearing('610'), 'no deep-groove ball bearing "610" (nearest first: 609, 608'],
    [() => insertBearing('UC203'), 'no insert bearing "UC203" (nearest first: UC204'],
    [() => pillowBlockUnit('UCP203'), 'no pillow block unit "UCP203" (nearest first: UCP204'],
    [() => flangeUnit('UCF210'), 'no flange unit "UCF210" (nearest first: UCF209'],
    [() => wrappedBush(11, 10), 'no ISO 3547 bush for shaft "11" (nearest first: 10, 12'],
    [() => wrappedBush(20, 22), 'no ISO 3547 bush 20 × 23 of length "22" (nearest first: 20, 25'],
    [() => bronzeBush(32), 'no ISO 4379 bush for shaft "32" (nearest first: 30, 35'],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})

describe('every row of the reference tables', () => {
  // Where the widths differ with the seal, one designation has no one width: those types are left out.
  it.each(
    referenceRows('bearings_miniature').filter(
      r => r.conf_dims === 'A' && r.B_open_mm === r.B_shielded_ZZ_mm,
    ),
  )('bearing $designation', r => {
    const lower = (a: string, b: string) => Math.round(1000 * Math.min(Number(a), Number(b)))
    expect(bearingDimensions(r.designation)).toMatchObject({
      bore: cell(r.d_mm),
      outsideDiameter: cell(r.D_mm),
      width: cell(r.B_open_mm),
      dynamicRating: lower(r.C_nsk_kN, r.C_skf_kN),
      staticRating: lower(r.C0_nsk_kN, r.C0_skf_kN),
    })
  })
  it('ISO 9628', () => {
    const rows = referenceRows('insert_bearings_uc').map(r => ({
      designation: r.designation,
      bore: cell(r.bore_mm),
      outsideDiameter: cell(r.OD_mm),
      innerRingWidth: cell(r.inner_ring_Bi_mm),
      shortSide: cell(r.n_mm),
      dynamicRating: Math.round(1000 * Number(r.C_kN)),
      staticRating: Math.round(1000 * Number(r.C0_kN)),
    }))
    expect(insertBearings).toEqual(rows)
  })
  it('UCP', () => {
    const rows = referenceRows('pillow_block_ucp').map(r => ({
      designation: r.unit,
      bore: cell(r.bore_mm),
      centreHeight: cell(r.h_centre_mm),
      length: cell(r.a_len_mm),
      boltSpacing: cell(r.e_bolt_spacing_mm),
      width: cell(r.b_width_mm),
      slotWidth: cell(r.slot_s1_mm),
      slotLength: cell(r.slot_s2_mm),
      footHeight: cell(r.g_foot_mm),
      height: cell(r.w_height_mm),
      bolt: r.bolt,
    }))
    expect(pillowBlockUnits).toEqual(rows)
  })
  it('UCF', () => {
    const rows = referenceRows('flange_unit_ucf').map(r => ({
      designation: r.unit,
      bore: cell(r.bore_mm),
      side: cell(r.a_side_mm),
      boltSquare: cell(r.e_bolt_square_mm),
      centre: cell(r.i_centre_mm),
      flangeHeight: cell(r.g_flange_mm),
      depth: cell(r.l_depth_mm),
      hole: cell(r.s_hole_mm),
      bolt: r.bolt,
    }))
    expect(flangeUnits).toEqual(rows)
    // z of the catalogue: from the face to the end of the inner ring
    for (const r of referenceRows('flange_unit_ucf')) {
      const { innerRingWidth, shortSide } = insertBearingDimensions(r.unit.replace('UCF', 'UC'))
      expect(Number(r.i_centre_mm) + innerRingWidth - shortSide).toBeCloseTo(Number(r.z_total_mm), 6)
    }
  })
  it('ISO 3547', () => {
    const rows = referenceRows('bushes_wrapped_iso3547').map(r => ({
      bore: cell(r.bore_mm),
      outsideDiameter: cell(r.OD_mm),
      wall: cell(r.wall_mm),
      widths: r.widths_available_mm.split(';').map(Number),
    }))
    expect(wrappedBushes).toEqual(rows)
    expect(wrappedBushDimensions(20).outsideDiameter).toBe(23)
  })
  it.each(bronzeBushes)('ISO 4379 $bore is an option of a confirmed row', bush => {
    const row = referenceRows('bushes_solid_iso4379').find(r => Number(r.d1_mm) === bush.bore)
    expect(row?.conf).toBe('B')
    expect([row?.d2_option1_mm, row?.d2_option2_mm, row?.d2_option3_mm]).toContain(
      String(bush.outsideDiameter),
    )
    expect(row?.widths_mm.split(';')).toContain(String(bush.width))
  })
})
