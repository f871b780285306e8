import { describe, expect, it } from 'vitest'
import {
  buttonScrew,
  buttonScrewDimensions,
  buttonScrews,
  clearanceHole,
  countersink,
  countersunkDimensions,
  countersunkScrew,
  countersunkScrews,
  hexBolt,
  hexNut,
  hexScrew,
  hexScrewDimensions,
  hexScrews,
  lengthIntoThread,
  lengthThroughNut,
  listedLengths,
  propertyClass,
  screwLength,
  screwLoads,
  setScrew,
  setScrewLengths,
  setScrews,
  socketScrew,
  thread,
  threadedRod,
} from '#hardware'
import { cell, referenceRows } from './csv.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

/** The shortest and the longest. */
const ends = (lengths: number[]) => [lengths[0], lengths[lengths.length - 1]]

describe('hexagon head screws', () => {
  it.each(hexScrews)('ISO 4017 and ISO 4014 $size', ({ size, acrossFlats, acrossCorners, headHeight }) => {
    const [corner, flat] = [acrossFlats / Math.sqrt(3), acrossFlats / 2]
    for (const [standard, make] of [
      ['ISO 4017', hexScrew],
      ['ISO 4014', hexBolt],
    ] as const)
      for (const length of ends(listedLengths(standard, size))) {
        const part = make(size, length)
        const mesh = kernel.mesh(part.solid)
        expectBox(mesh, [-corner, -flat, -length], [corner, flat, headHeight])
        expectMass(part, mesh, 0.04)
        expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
        expect(part.designation).toBe(`${standard} - ${size} × ${length} - 8.8`)
      }
    expect(2 * corner).toBeGreaterThanOrEqual(acrossCorners)
  })

  it('has the widths of ISO, which differ from DIN at M10, M12, M14 and M22', () => {
    expect(['M10', 'M12', 'M14', 'M22'].map(size => hexScrewDimensions(size).acrossFlats)).toEqual([
      16, 18, 21, 34,
    ])
    expect(hexScrewDimensions('M8')).toMatchObject({ headHeight: 5.3, threadLength: 22 })
  })

  it('leaves a plain shank above the thread of ISO 4014', () => {
    for (const { size, threadLength, longThreadLength } of hexScrews)
      for (const length of listedLengths('ISO 4014', size))
        expect(length).toBeGreaterThan(length > 125 ? Number(longThreadLength) : threadLength)
  })

  it('weighs what dealers list', () => {
    // DIN 933 M8 × 30: 17 kg per 1000; DIN 931 M12 × 80: 84 kg per 1000, with the wider heads of DIN
    expect(1000 * hexScrew('M8', 30).mass).toBeGreaterThan(15)
    expect(1000 * hexScrew('M8', 30).mass).toBeLessThan(19)
    expect(1000 * hexBolt('M12', 80).mass).toBeGreaterThan(75)
    expect(1000 * hexBolt('M12', 80).mass).toBeLessThan(92)
  })
})

describe('threaded rods', () => {
  // kg per 1000 in dealers' tables of DIN 976-1 studs of 100 mm.
  it.each([
    ['M10', 50.2],
    ['M12', 72.8],
    ['M16', 133],
  ])('DIN 976-1 %s weighs what dealers list', (size, listed) => {
    const rod = threadedRod(size, 100)
    expect(1000 * rod.mass).toBeCloseTo(listed, 0)
    const { diameter } = thread(size)
    const mesh = kernel.mesh(rod.solid)
    expectBox(mesh, [-diameter / 2, -diameter / 2, 0], [diameter / 2, diameter / 2, 100])
    expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
    expect(rod.designation).toBe(`DIN 976-1 - ${size} × 100 - A - 8.8`)
  })
})

describe('countersunk and button heads', () => {
  it.each(countersunkScrews)('ISO 10642 $size', row => {
    for (const length of ends(listedLengths('ISO 10642', row.size))) {
      const part = countersunkScrew(row.size, length)
      const mesh = kernel.mesh(part.solid)
      const r = row.headDiameter / 2
      expectBox(mesh, [-r, -r, -length], [r, r, 0])
      expectMass(part, mesh, 0.02)
      expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
      expect(part.designation).toBe(`ISO 10642 - ${row.size} × ${length} - 010.9`)
    }
    // the cone of 90° that starts at the theoretical diameter ends at the thread
    expect(row.coneDiameter - 2 * row.headHeight).toBeCloseTo(thread(row.size).diameter, 9)
    expect(countersink(row.size).diameter).toBeGreaterThan(row.headDiameter)
  })

  it('sinks the head of an M6 into a countersink of 13.44 mm', () => {
    expect(countersunkDimensions('M6')).toMatchObject({ coneDiameter: 13.44, headHeight: 3.72, key: 4 })
    expect(countersink('M6')).toMatchObject({ diameter: 13.44, angle: 90 })
    expect(countersink('M6').depth).toBeCloseTo((13.44 - clearanceHole('M6')) / 2, 9)
  })

  it.each(buttonScrews)('ISO 7380-1 $size', row => {
    for (const length of ends(listedLengths('ISO 7380-1', row.size))) {
      const part = buttonScrew(row.size, length)
      const mesh = kernel.mesh(part.solid)
      const r = row.headDiameter / 2
      expectBox(mesh, [-r, -r, -length], [r, r, row.headHeight])
      expectMass(part, mesh, 0.02)
      expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
      expect(part.designation).toBe(`ISO 7380-1 - ${row.size} × ${length} - 010.9`)
    }
    expect(row.socketDepth).toBeLessThan(row.headHeight)
  })

  it('gives M8 a button of 14 × 4.4 mm', () => {
    expect(buttonScrewDimensions('M8')).toMatchObject({ headDiameter: 14, headHeight: 4.4, key: 5 })
  })
})

describe('set screws with flat point', () => {
  it.each(setScrews)('ISO 4026 $size', ({ size, flatDiameter }) => {
    const length = setScrewLengths(size)[4]
    const part = setScrew(size, length, { point: 'flat' })
    const mesh = kernel.mesh(part.solid)
    const r = thread(size).diameter / 2
    expectBox(mesh, [-r, -r, -length], [r, r, 0])
    expectMass(part, mesh, 0.02)
    expect(part.designation).toBe(`ISO 4026 - ${size} × ${length} - 45H`)
    expect(part.name).not.toBe(setScrew(size, length).name)
    // the face at the tip is a disc of dp
    let widest = 0
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y, z] = mesh.positions.subarray(i, i + 3)
      if (z < 1e-6 - length) widest = Math.max(widest, Math.hypot(x, y))
    }
    expect(2 * widest).toBeCloseTo(flatDiameter, 6)
  })
})

describe('classes and loads', () => {
  it('has the loads that ISO 898-1 prints for M10', () => {
    expect(screwLoads('M10', '8.8').proof).toBeCloseTo(33_634, 0)
    expect(screwLoads('M10', '10.9').tensile).toBeCloseTo(60_309, 0)
    expect(screwLoads('M8', 'A2-70')).toMatchObject({ proof: null })
    expect(screwLoads('M12', '8.8', 1.25).tensile).toBeGreaterThan(screwLoads('M12', '8.8').tensile)
  })

  it('takes a fifth off the loads of a class with a leading zero', () => {
    expect(screwLoads('M8', '010.9').tensile).toBeCloseTo(0.8 * screwLoads('M8', '10.9').tensile, 6)
    expect(propertyClass('08.8', 20).yieldStrength).toBeCloseTo(0.8 * 660, 9)
    expect(propertyClass('A2-070', 8)).toMatchObject({ tensileStrength: 560, proofStress: null })
  })

  it('zinc plates no hard screw', () => {
    expect(hexScrew('M8', 30).material.fr).toBe('acier, classe 8.8, zingué')
    expect(socketScrew('M8', 30, { propertyClass: '12.9' }).material.fr).toBe('acier, classe 12.9, noir')
    expect(buttonScrew('M8', 30).material.en).toBe('steel, class 010.9, black')
    expect(hexNut('M8', { propertyClass: '10' }).material.en).toBe('steel, class 10, zinc plated')
  })
})

describe('choosing', () => {
  it('takes the next length of each standard', () => {
    expect(screwLength('M8', 26, 'ISO 4017')).toBe(30)
    expect(screwLength('M8', 26, 'ISO 4014')).toBe(40)
    expect(lengthThroughNut('M8', 10, 'ISO 4017')).toBe(20)
    expect(lengthIntoThread('M6', 10, { standard: 'ISO 10642' })).toBe(16)
    expect(() => screwLength('M5', 60, 'ISO 7380-1')).toThrow(
      'no ISO 7380-1 screw M5 of 60 mm or more (longest: 50 mm)',
    )
  })

  it.each([
    [() => hexScrew('M7', 20), 'no hexagon head screw "M7" (nearest first: M6, M8'],
    [() => hexBolt('M8', 30), 'no ISO 4014 screw M8 of length "30" (nearest first: 40, 45'],
    [() => countersunkScrew('M9', 20), 'no ISO 10642 screw "M9" (nearest first: M8, M10'],
    [() => countersunkScrew('M8', 18), 'no ISO 10642 screw M8 of length "18" (nearest first: 16, 20'],
    [() => buttonScrew('M14', 20), 'no ISO 7380-1 screw "M14" (nearest first: M12, M16'],
    [
      () => buttonScrew('M8', 20, { propertyClass: '8.8' }),
      'no ISO 7380-1 property class "8.8" (nearest first: 08.8',
    ],
    [
      () => setScrew('M8', 9, { point: 'flat' }),
      'no ISO 4026 set screw M8 of length "9" (nearest first: 8, 10',
    ],
    [() => screwLoads('M8', '9.9'), 'no property class "9.9" (nearest first: 10.9, 8.8'],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})

describe('every row of the reference tables', () => {
  it.each(referenceRows('iso4014_4017_hex_bolt'))('ISO 4014 and ISO 4017 $size', r => {
    expect(hexScrewDimensions(r.size)).toMatchObject({
      acrossFlats: cell(r.s_iso_mm),
      acrossCorners: cell(r.e_min_iso_mm),
      headHeight: cell(r.k_nom_mm),
      threadLength: cell(r.b_len_le_125_mm),
      longThreadLength: cell(r.b_len_125_200_mm),
    })
    expect(thread(r.size).pitch).toBe(cell(r.P_mm))
  })
  it.each(referenceRows('iso10642_countersunk'))('ISO 10642 $size', r => {
    expect(countersunkDimensions(r.size)).toMatchObject({
      coneDiameter: cell(r.dk_theoretical_max_mm),
      headDiameter: cell(r.dk_actual_min_mm),
      headHeight: cell(r.k_max_mm),
      key: cell(r.s_mm),
      socketDepth: cell(r.socket_t_min_mm),
    })
  })
  it.each(referenceRows('iso7380_1_button_head'))('ISO 7380-1 $size', r => {
    expect(buttonScrewDimensions(r.size)).toMatchObject({
      headDiameter: cell(r.dk_max_mm),
      headHeight: cell(r.k_max_mm),
      key: cell(r.s_mm),
      socketDepth: cell(r.socket_t_min_mm),
    })
  })
  it.each(referenceRows('bolt_min_loads_iso898'))('loads of $size $class', r => {
    const { proof, tensile } = screwLoads(r.size, r.class)
    expect(Math.abs(tensile / Number(r.min_tensile_load_N) - 1)).toBeLessThan(0.01)
    if (r.proof_load_N) expect(Math.abs(Number(proof) / Number(r.proof_load_N) - 1)).toBeLessThan(0.01)
  })
})
