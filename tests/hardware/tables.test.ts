import { describe, expect, it } from 'vitest'
import {
  ballBearings,
  bearingDimensions,
  beltProfile,
  beltProfiles,
  boreCirclips,
  circlipDimensions,
  clearanceHole,
  counterbores,
  hexNutDimensions,
  hexNuts,
  iecFrame,
  iecFrames,
  keyDimensions,
  materials,
  nemaFrame,
  parallelKeys,
  plainWashers,
  propertyClass,
  screwLengths,
  setScrewDimensions,
  setScrews,
  socketScrewDimensions,
  socketScrews,
  thread,
  washerDimensions,
} from '#hardware'
import { cell, referenceRows } from './csv.ts'

// Rows typed here by hand from the standards: they hold wherever the tests run.
describe('sampled sizes', () => {
  it('ISO 4762', () => {
    expect(socketScrewDimensions('M8')).toMatchObject({
      headDiameter: 13,
      headHeight: 8,
      key: 6,
      socketDepth: 4,
    })
    expect(socketScrewDimensions('M3')).toMatchObject({
      headDiameter: 5.5,
      headHeight: 3,
      key: 2.5,
      longest: 30,
    })
    expect(socketScrewDimensions('M20')).toMatchObject({
      headDiameter: 30,
      headHeight: 20,
      key: 17,
      threadLength: 52,
    })
  })
  it('ISO 4032, with the heights of ISO and not of DIN 934', () => {
    expect(hexNutDimensions('M5')).toMatchObject({ acrossFlats: 8, height: 4.7 })
    expect(hexNutDimensions('M10')).toMatchObject({ acrossFlats: 16, height: 8.4 })
    expect(hexNutDimensions('M12')).toMatchObject({ acrossFlats: 18, height: 10.8 })
  })
  it('ISO 7089', () => {
    expect(washerDimensions('M6')).toMatchObject({ holeDiameter: 6.4, outsideDiameter: 12, thickness: 1.6 })
    expect(washerDimensions('M10')).toMatchObject({ holeDiameter: 10.5, outsideDiameter: 20, thickness: 2 })
  })
  it('ISO 273', () => {
    expect(clearanceHole('M12')).toBe(13.5)
    expect(clearanceHole('M8', 'fine')).toBe(8.4)
    expect(clearanceHole('M16', 'coarse')).toBe(18.5)
  })
  it('ISO 4029', () => {
    expect(setScrewDimensions('M5')).toMatchObject({ key: 2.5, cupDiameter: 2.5, socketDepth: 3 })
    expect(setScrewDimensions('M4')).toMatchObject({ key: 2, cupDiameter: 2, shortSocketDepth: 1.5 })
  })
  it('ball bearings', () => {
    expect(bearingDimensions('6000')).toMatchObject({
      bore: 10,
      outsideDiameter: 26,
      width: 8,
      dynamicRating: 4550,
    })
    expect(bearingDimensions('6204')).toMatchObject({ bore: 20, outsideDiameter: 47, width: 14, chamfer: 1 })
    // SKF 13.5/6.55, Koyo 12.8/6.65, NSK 12.8/6.6 kN
    expect(bearingDimensions('6204')).toMatchObject({ dynamicRating: 12800, staticRating: 6550 })
    expect(bearingDimensions('6212')).toMatchObject({
      bore: 60,
      outsideDiameter: 110,
      width: 22,
      staticRating: 36000,
    })
  })
  it('DIN 472', () => {
    expect(circlipDimensions(47)).toMatchObject({ thickness: 1.75, grooveDiameter: 49.5, grooveWidth: 1.85 })
    expect(circlipDimensions(28)).toMatchObject({ grooveDiameter: 29.4, edgeDistance: 2.1 })
    expect(circlipDimensions(100)).toMatchObject({ grooveDiameter: 103.5, thickness: 3 })
  })
  it('DIN 6885-1: over … up to and including', () => {
    expect(keyDimensions(22)).toMatchObject({ width: 6, height: 6, shaftDepth: 3.5, hubDepth: 2.8 })
    expect(keyDimensions(22.1)).toMatchObject({ width: 8, height: 7 })
    expect(keyDimensions(30)).toMatchObject({ width: 8, height: 7, shaftDepth: 4, hubDepth: 3.3 })
    expect(keyDimensions(38)).toMatchObject({ width: 10, height: 8 })
  })
  it('motor frames', () => {
    expect(iecFrame('71')).toMatchObject({
      shaftDiameter: 14,
      b5BoltCircle: 130,
      b5Spigot: 110,
      b14BoltCircle: 85,
    })
    expect(iecFrame('112M')).toMatchObject({
      shaftDiameter: 28,
      b5Flange: 250,
      b14Thread: 'M8',
      feetAcross: 190,
    })
    expect(nemaFrame('NEMA 17')).toMatchObject({
      side: 42.3,
      pilotDiameter: 22,
      holeSpacing: 31,
      screw: 'M3',
    })
    // 66.68 mm bolt circle
    expect(nemaFrame('NEMA 23').holeSpacing * Math.SQRT2).toBeCloseTo(66.67, 2)
  })
  it('belts', () => {
    expect(beltProfile('HTD 5M')).toMatchObject({ pitch: 5, pitchLineDifference: 0.5715, toothHeight: 2.06 })
    expect(beltProfile('GT2 2M')).toMatchObject({ pitch: 2, pitchLineDifference: 0.254, toothHeight: 0.75 })
    expect(beltProfile('GT2 3M')).toMatchObject({ pitch: 3, pitchLineDifference: 0.381, toothHeight: 1.14 })
  })
  it('threads and classes', () => {
    expect(thread('M10').stressArea).toBeCloseTo(57.99, 2)
    expect(thread('M8')).toMatchObject({ pitch: 1.25, tapDrill: 6.8 })
    expect(thread('M12', 1.25)).toMatchObject({ tapDrill: 10.8 })
    expect(propertyClass('8.8', 16)).toMatchObject({ proofStress: 580, yieldStrength: 640 })
    expect(propertyClass('8.8', 20)).toMatchObject({ proofStress: 600, yieldStrength: 660 })
  })
  it('materials', () => {
    expect(materials.S235JR).toMatchObject({ density: 7850, yield: 235, youngsModulus: 210_000 })
    expect(materials.EN_AW_5754).toMatchObject({ density: 2670, yield: 80, youngsModulus: 70_000 })
    expect(materials.PETG).toMatchObject({ density: 1270, yield: 45, youngsModulus: 2100 })
  })
})

describe('every row of confidence A or B of the reference tables', () => {
  it('ISO 4762', () => {
    const rows = referenceRows('iso4762_socket_head').map(r => ({
      size: r.size,
      headDiameter: cell(r.dk_max_plain_mm),
      knurledHeadDiameter: cell(r.dk_max_knurled_mm),
      headHeight: cell(r.k_max_mm),
      key: cell(r.s_mm),
      socketDepth: cell(r.socket_t_min_mm),
      threadLength: cell(r.b_thread_mm),
      shortest: cell(r.len_min_mm),
      longest: cell(r.len_max_mm),
    }))
    expect(socketScrews).toEqual(rows)
    for (const r of referenceRows('iso4762_socket_head')) expect(thread(r.size).pitch).toBe(cell(r.P_mm))
  })
  it('ISO 4032', () => {
    const rows = referenceRows('iso4032_hex_nut').map(r => ({
      size: r.size,
      acrossFlats: cell(r.s_iso_mm),
      acrossCorners: cell(r.e_min_mm),
      height: cell(r.m_max_iso4032_mm),
      leastHeight: cell(r.m_min_iso4032_mm),
    }))
    expect(hexNuts).toEqual(rows)
  })
  it('ISO 7089', () => {
    const rows = referenceRows('iso7089_washer').map(r => ({
      size: r.size,
      holeDiameter: cell(r.d1_min_mm),
      outsideDiameter: cell(r.d2_max_mm),
      thickness: cell(r.h_nom_mm),
      greatestThickness: cell(r.h_max_mm),
    }))
    expect(plainWashers).toEqual(rows)
  })
  it.each(referenceRows('clearance_holes_iso273'))('ISO 273 $size', row => {
    expect(clearanceHole(row.size, 'fine')).toBe(cell(row.fine_H12_mm))
    expect(clearanceHole(row.size, 'medium')).toBe(cell(row.medium_H13_mm))
    expect(clearanceHole(row.size, 'coarse')).toBe(cell(row.coarse_H14_mm))
  })
  // Rows that one source gives only from memory stand in FreeCAD's hole tables too: all are compared.
  it('DIN 974-1', () => {
    const rows = referenceRows('counterbore_socket_head').map(r => ({
      size: r.size,
      diameter: cell(r.cbore_d_H13_mm),
      depth: cell(r.cbore_depth_flush_plus_mm),
    }))
    expect(counterbores).toEqual(rows)
  })
  it('ISO 4026 and ISO 4029', () => {
    const rows = referenceRows('iso4026_4029_set_screw').map(r => ({
      size: r.size,
      key: cell(r.s_mm),
      shortSocketDepth: cell(r.socket_t_min_short_mm),
      socketDepth: cell(r.socket_t_min_nominal_mm),
      flatDiameter: cell(r.flat_point_dp_max_mm),
      cupDiameter: cell(r.cup_dz_max_mm),
    }))
    expect(setScrews).toEqual(rows)
  })
  it('deep-groove ball bearings, with the lowest ratings of the makers', () => {
    const newtons = (r: Record<string, string>, rating: string) => {
      const makers = ['skf', 'koyo', 'nsk'].map(m => cell(r[`${rating}_${m}_kN`]))
      return Math.round(1000 * Math.min(...makers.filter(v => v !== null)))
    }
    const rows = referenceRows('bearings_deep_groove').map(r => ({
      designation: r.designation,
      bore: cell(r.d_mm),
      outsideDiameter: cell(r.D_mm),
      width: cell(r.B_mm),
      chamfer: cell(r.rs_min_mm),
      dynamicRating: newtons(r, 'C'),
      staticRating: newtons(r, 'C0'),
    }))
    expect(ballBearings).toEqual(rows)
    for (const r of referenceRows('bearings_deep_groove'))
      expect(bearingDimensions(r.designation).dynamicRating).toBe(
        Math.round(1000 * Number(r.C_conservative_kN)),
      )
  })
  it('DIN 472', () => {
    const rows = referenceRows('circlips_din472_bore').map(r => ({
      bore: cell(r.nominal_d_mm),
      thickness: cell(r.ring_s_mm),
      freeDiameter: cell(r.ring_free_d3_mm),
      lugHeight: cell(r.lug_a_max_mm),
      ringWidth: cell(r.ring_b_mm),
      grooveDiameter: cell(r.groove_d2_mm),
      grooveWidth: cell(r.groove_width_m_H13_mm),
      edgeDistance: cell(r.edge_n_min_mm),
      grooveTolerance: r.groove_d2_tol_mm || null,
    }))
    expect(boreCirclips).toEqual(rows)
  })
  it('DIN 6885-1', () => {
    const rows = referenceRows('keys_din6885_1').map(r => ({
      over: cell(r.shaft_d_over_mm),
      upTo: cell(r.shaft_d_incl_mm),
      width: cell(r.key_b_mm),
      height: cell(r.key_h_mm),
      shaftDepth: cell(r.shaft_t1_mm),
      hubDepth: cell(r.hub_t2_mm),
      depthTolerance: cell(r.depth_tol_plus_mm),
      shortest: cell(r.len_min_mm),
      longest: cell(r.len_max_mm),
    }))
    expect(parallelKeys).toEqual(rows)
  })
  it('IEC 60072-1', () => {
    const rows = referenceRows('iec_motors').map(r => ({
      frame: r.frame,
      shaftHeight: cell(r.H_shaft_height_mm),
      shaftDiameter: cell(r.D_shaft_mm),
      shaftLength: cell(r.E_shaft_len_mm),
      keyWidth: cell(r.key_F_mm),
      keyHeight: cell(r.key_h_mm),
      overKey: cell(r.GA_over_key_mm),
      shaftTap: r.shaft_tap,
      feetAcross: cell(r.A_feet_across_mm),
      feetAlong: cell(r.B_feet_along_mm),
      shoulderToFoot: cell(r.C_mm),
      footHole: cell(r.K_foot_hole_mm),
      b5BoltCircle: cell(r.B5_M_bolt_circle_mm),
      b5Spigot: cell(r.B5_N_spigot_mm),
      b5Flange: cell(r.B5_P_flange_mm),
      b5Hole: cell(r.B5_S_hole_mm),
      b5SpigotHeight: cell(r.B5_T_spigot_depth_mm),
      b14BoltCircle: cell(r.B14_M_bolt_circle_mm),
      b14Spigot: cell(r.B14_N_spigot_mm),
      b14Flange: cell(r.B14_P_flange_mm),
      b14Thread: r.B14_S_thread,
      b14SpigotHeight: cell(r.B14_T_spigot_depth_mm),
    }))
    expect(iecFrames).toEqual(rows)
  })
  it.each(referenceRows('nema_steppers'))('$size', row => {
    const frame = nemaFrame(row.size.replace('NEMA', 'NEMA '))
    expect(frame).toMatchObject({
      side: cell(row.face_side_mm),
      pilotHeight: cell(row.pilot_height_mm),
      pilotDiameter: cell(row.pilot_d_mm),
      holeSpacing: cell(row.hole_spacing_square_mm),
      shaftDiameter: cell(row.shaft_d_usual_mm),
    })
    // `M3`, `5.1 through` or `5.6-6.6 through`
    if (row.hole.startsWith('M')) expect(frame).toMatchObject({ screw: row.hole, hole: null })
    else expect(frame.hole).toBe(Number.parseFloat(row.hole))
  })
  it('ISO 888', () => {
    expect(screwLengths).toEqual(referenceRows('standard_lengths_iso888').map(r => cell(r.length_mm)))
  })
  it.each(referenceRows('threads_iso261_262'))('thread $size × $P_mm', row => {
    const t = thread(row.size, row.series === 'coarse' ? undefined : Number(row.P_mm))
    expect(t.pitch).toBe(cell(row.P_mm))
    expect(t.tapDrill).toBe(cell(row.tap_drill_mm))
    const near = (value: number, text: string, digits: number) =>
      expect(Math.abs(value - Number(text))).toBeLessThanOrEqual(digits)
    near(t.pitchDiameter, row.d2_mm, 0.00101)
    near(t.rootDiameter, row.d3_mm, 0.00101)
    near(t.minorDiameter, row.D1_mm, 0.00101)
    near(t.stressArea, row.As_calc_mm2, 0.0101)
    if (row.As_published_mm2) near(t.stressArea / Number(row.As_published_mm2), '1', 0.006)
  })
  // Classes 5.6 and 5.8 are recalled there, and printed by usefastener.com.
  it.each(referenceRows('property_classes'))('class $class $size_range', row => {
    const found = propertyClass(row.class, row.size_range === '>M16' ? 20 : 10)
    expect(found.tensileStrength).toBe(cell(row.Rm_min_MPa))
    expect(found.yieldStrength).toBe(cell(row.Rp02_or_ReL_min_MPa))
    expect(found.proofStress).toBe(cell(row.proof_stress_Sp_MPa))
  })
  it('belt profiles', () => {
    const rows = referenceRows('timing_belts').filter(r => r.conf !== 'C')
    expect(beltProfiles).toHaveLength(rows.length)
    for (const r of rows) {
      const name = r.profile.replace(/ \(.*/, '').replace(/^HTD/, 'HTD ').replace(/^GT2-/, 'GT2 ')
      expect(beltProfile(name), name).toMatchObject({
        form: r.tooth_form,
        pitch: cell(r.pitch_mm),
        pitchLineDifference: cell(r.PLD_mm),
        beltHeight: cell(r.belt_height_mm),
        toothHeight: cell(r.tooth_height_mm),
        grooveDepth: cell(r.pulley_groove_depth_ref_mm),
        grooveWidth: cell(r.pulley_groove_width_ref_mm),
        angle: cell(r.angle_deg),
      })
    }
  })
  it.each(referenceRows('timing_tooth_profile'))('tooth radii of $profile', r => {
    const name = r.profile.replace(/^HTD/, 'HTD ').replace(/^GT2-/, 'GT2 ')
    expect(beltProfile(name)).toMatchObject({
      toothRadius: cell(r.tip_radius_r0_or_main_mm),
      flankRadius: cell(r.flank_radius_r1_mm),
      filletRadius: cell(r.root_fillet_rs_mm),
      flankOffset: cell(r.offset_mm),
    })
  })
  // A material without a yield strength cannot be checked, so it is none of ours.
  it.each(referenceRows('materials').filter(r => r.conf !== 'C' && r.yield_or_Rp02_min_MPa !== ''))(
    'material $material',
    row => {
      const density = Number(row.density_kg_m3)
      const own = Object.values(materials).filter(
        m => m.density === density && m.yield === cell(row.yield_or_Rp02_min_MPa),
      )
      expect(own.map(m => m.youngsModulus)).toContain(1000 * Number(row.E_GPa))
    },
  )
})
