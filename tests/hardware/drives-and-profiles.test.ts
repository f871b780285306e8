import { describe, expect, it } from 'vitest'
import {
  chainDimensions,
  iecPowers,
  overPins,
  rimWidth,
  rollerChains,
  sprocketTeeth,
  tSlotDimensions,
  tSlotProfile,
  tSlots,
  vGroove,
  vSectionDimensions,
  vSections,
} from '#hardware'
import { cell, referenceRows } from './csv.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

describe('chain wheels', () => {
  it('has the pitch diameter that SATI prints for 08B with 20 teeth', () => {
    const teeth = sprocketTeeth('08B', 20)
    expect(teeth.pitchDiameter).toBeCloseTo(81.18, 2)
    expect(teeth.rootDiameter).toBeCloseTo(81.184 - 8.51, 2)
  })

  it('has the tooth widths that SATI prints: 06B 5.3 mm, 16B 16.2 mm', () => {
    expect(sprocketTeeth('06B', 20).toothWidth).toBeCloseTo(5.3, 1)
    expect(sprocketTeeth('16B', 20).toothWidth).toBeCloseTo(16.2, 1)
  })

  it.each(rollerChains)('$name: rollers seat, pass the tips and fit between the plates', row => {
    for (const z of [9, 17, 57]) {
      const { pitchDiameter, rootDiameter, tipDiameter, seatRadius, seatAngle, toothWidth } = sprocketTeeth(
        row.name,
        z,
      )
      // neighbouring seats are one pitch apart, measured straight
      expect(pitchDiameter * Math.sin(Math.PI / z)).toBeCloseTo(row.pitch, 9)
      expect(rootDiameter).toBeLessThan(pitchDiameter)
      expect(tipDiameter[0]).toBeGreaterThan(pitchDiameter - row.rollerDiameter)
      expect(tipDiameter[1]).toBeGreaterThan(tipDiameter[0])
      for (const seat of seatRadius) expect(2 * seat).toBeGreaterThan(row.rollerDiameter)
      expect(seatAngle[1] - seatAngle[0]).toBeCloseTo(20, 9)
      expect(toothWidth).toBeLessThan(row.innerWidth)
    }
    expect(row.rollerDiameter).toBeGreaterThan(row.pinDiameter)
    expect(row.overPin).toBeGreaterThan(row.innerWidth)
  })

  it('measures over pins: straight across when even, a half tooth off when odd', () => {
    expect(overPins('08B', 20)).toBeCloseTo(81.184 + 8.51, 2)
    const d = sprocketTeeth('08B', 21).pitchDiameter
    expect(overPins('08B', 21)).toBeCloseTo(d * Math.cos(Math.PI / 42) + 8.51, 9)
  })
})

describe('V-belt grooves', () => {
  it('gives the outside diameter that SATI prints and the widths that SKF prints', () => {
    expect(vGroove('SPA', 100)).toMatchObject({ angle: 34, outsideDiameter: 105.6, depth: 13.8 })
    expect(vGroove('SPA', 125).angle).toBe(38)
    expect(vGroove('SPZ', 80).topWidth).toBeCloseTo(9.7, 1)
    expect(vGroove('SPA', 118).topWidth).toBeCloseTo(12.7, 1)
    expect(vGroove('SPC', 315).topWidth).toBeCloseTo(22, 0)
    expect(rimWidth('SPA', 3)).toBe(50)
  })

  it.each(vSections)('$name: grooves stay apart and hold the belt', row => {
    for (const diameter of [row.leastDiameter, row.narrowUpTo, 400]) {
      const { topWidth, bottomWidth, spacing, edge } = vGroove(row.name, diameter)
      expect(topWidth).toBeLessThan(spacing)
      expect(topWidth / 2).toBeLessThan(edge)
      expect(bottomWidth).toBeGreaterThan(0)
      // the belt's bottom stays clear of the groove's
      expect(row.depth).toBeGreaterThan(row.beltHeight)
    }
  })
})

describe('T-slot profiles', () => {
  it.each(tSlots)('$name', ({ name, side, opening, coreBore }) => {
    const part = tSlotProfile(name, 250)
    const mesh = kernel.mesh(part.solid)
    expectBox(mesh, [-side / 2, -side / 2, 0], [side / 2, side / 2, 250])
    expectMass(part, mesh, 0.01, 2.7e-6)
    // one body with the core bore through it: no web has been cut
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
    expect(part.designation).toBe(`${side} × ${name.replace(' ', ' - ')} × 250`)
    expect(opening).toBeGreaterThan(0)
    expect(coreBore).toBeLessThan(side / 2)
  })

  it('is ordered by side, slot and length', () => {
    expect(tSlotProfile('40 I8 light', 500).designation).toBe('40 × 40 - I8 light × 500')
  })

  it('weighs about what makers list: 40 I8 2.2 to 2.7 kg/m, light 1.6 to 2 kg/m', () => {
    expect(tSlotProfile('40 I8', 1000).mass).toBeGreaterThan(2)
    expect(tSlotProfile('40 I8', 1000).mass).toBeLessThan(2.8)
    expect(tSlotProfile('40 I8 light', 1000).mass).toBeGreaterThan(1.5)
    expect(tSlotProfile('40 I8 light', 1000).mass).toBeLessThan(2.1)
  })
})

describe('a size that does not exist', () => {
  it.each([
    [() => chainDimensions('09B'), 'no ISO 606 chain "09B" (nearest first: 08B, 10B'],
    [() => sprocketTeeth('08B', 8), 'no chain wheel with 8 teeth: ISO 606 starts at 9'],
    [() => sprocketTeeth('08B', 12.5), 'no chain wheel with 12.5 teeth'],
    [() => vGroove('SPX', 100), 'no V-belt section "SPX" (nearest first: SPZ'],
    [() => vGroove('SPB', 125), 'no SPB pulley of datum diameter 125 mm: the belt needs 140 mm or more'],
    [() => tSlotProfile('45 B10', 100), 'no T-slot profile "45 B10" (nearest first: 40 I8'],
    [() => tSlotProfile('40 I8', 0), 'no T-slot profile of length 0 mm'],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})

describe('every row of confidence A or B of the reference tables', () => {
  it('ISO 606', () => {
    const rows = referenceRows('roller_chain_iso606').map(r => ({
      name: r.chain,
      pitch: cell(r.pitch_p_mm),
      rollerDiameter: cell(r.roller_d1_mm),
      innerWidth: cell(r.inner_width_b1_min_mm),
      pinDiameter: cell(r.pin_d2_mm),
      overPin: cell(r.width_over_pin_L_mm),
      plateHeight: cell(r.plate_h2_mm),
      strandPitch: cell(r.transverse_pitch_mm),
      massPerMetre: cell(r.mass_kg_per_m),
      tensileStrength: Math.round(1000 * Number(r.min_tensile_iso606_kN)),
    }))
    expect(rollerChains).toEqual(rows)
  })
  it.each(referenceRows('vbelt_grooves'))('ISO 4183 $section', r => {
    const name = r.section.split(' / ')[0]
    const row = vSectionDimensions(name)
    expect(row).toMatchObject({
      datumWidth: cell(r.datum_width_bd_mm),
      above: cell(r.c_above_datum_SP_mm),
      depth: cell(r.groove_depth_t_min_mm),
      spacing: cell(r.spacing_e_mm),
      spacingTolerance: cell(r.e_tol_mm),
      edge: cell(r.edge_f_min_mm),
      leastDiameter: cell(r.min_dp_SP_mm),
    })
    expect(`${row.topWidth}/${row.beltHeight}`).toBe(r.belt_top_x_height)
    expect(`34 if dp<=${row.narrowUpTo} else 38`).toBe(r.groove_angle_deg)
    // printed b1 is that of one of the two angles, rounded
    const widths = [row.narrowUpTo, row.narrowUpTo + 1].map(d => vGroove(name, d).topWidth)
    expect(Math.min(...widths.map(w => Math.abs(w - Number(r.top_width_b1_mm))))).toBeLessThan(0.16)
  })
  it.each(referenceRows('tslot_profiles').filter(r => r.conf !== 'C'))('$profile_side_mm $system', r => {
    const [letter, light] = [r.system[0], r.system.includes('light') ? ' light' : '']
    expect(tSlotDimensions(`${r.profile_side_mm} ${letter}${r.slot_name}${light}`)).toMatchObject({
      opening: cell(r.slot_opening_mm),
      innerWidth: cell(r.slot_inner_width_mm),
      coreBore: cell(r.core_bore_mm),
      coreThread: r.core_thread.split(' ')[0],
      nutLoad: cell(r.nut_pullout_guide_N),
    })
  })
})

describe('powers of motor frames', () => {
  it('are those of the reference table, but its one row of a single source', () => {
    const rows = referenceRows('iec_motor_power_4pole').filter(row => row.conf === 'B')
    expect(iecPowers.map(({ frame, powers }) => [frame, ...powers])).toEqual(
      rows.map(row => [row.frame, ...[row.power1_kW, row.power2_kW].filter(Boolean).map(Number)]),
    )
  })

  it('rise with the shaft height', () => {
    const all = iecPowers.flatMap(({ powers }) => powers)
    expect(all).toEqual([...all].sort((a, b) => a - b))
  })
})
