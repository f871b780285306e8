import { describe, expect, it } from 'vitest'
import {
  angleBars,
  bendables,
  bendRules,
  hollowSections,
  inThickness,
  kFactor,
  laserLimits,
  materials,
  millLimits,
  plywood,
  plywoods,
  printLimits,
  roundBar,
  roundBars,
  sheetStock,
  sheetThickness,
  sheetThicknesses,
  tube,
  tubeSection,
  tubes,
  turnLimits,
} from '#hardware'
import { extrusions } from '#jscad'
import { cell, referenceRows } from './csv.ts'
import { expectBox, kernel } from './solids.ts'

describe('stock', () => {
  it('takes the next sheet and bar that are kept', () => {
    expect(sheetThickness('s235jr', 7)).toBe(8)
    expect(sheetThickness('x5crni18-10', 1.5)).toBe(1.5)
    expect(sheetThickness('en-aw-5754-h111', 1.2 + 0.3)).toBe(1.5)
    expect(roundBar(23)).toBe(25)
    expect(roundBar(20)).toBe(20)
    expect(() => sheetThickness('dc01', 4)).toThrow('no sheet of dc01 "4" (nearest first: 3, 2.5')
    expect(() => sheetThicknesses('s275')).toThrow('no sheet of "s275" (nearest first: s235jr')
    expect(() => roundBar(61)).toThrow('no bright round bar "61" (nearest first: 60, 55')
  })

  it('tells plywood’s thickness from its name', () => {
    expect(plywood(18)).toMatchObject({ mean: 17.7, least: 17.1, greatest: 18.1 })
    for (const { mean, least, greatest } of plywoods) {
      if (least !== null) expect(mean).toBeGreaterThan(least)
      if (greatest !== null) expect(mean).toBeLessThan(greatest)
    }
  })

  it('lists sizes in rising order, each once', () => {
    for (const list of [roundBars, angleBars.map(a => a.leg), ...sheetStock.map(s => s.thicknesses)])
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b))
  })
})

describe('hollow sections', () => {
  it.each([
    ['SHS 40 × 40 × 4', 559, 4.39],
    ['SHS 100 × 100 × 5', 1870, 14.7],
    ['CHS 48.3 × 3.2', 453, 3.56],
    ['RHS 60 × 40 × 4', 719, 5.64],
  ])('%s has area and mass of EN 10210-2', (name, area, mass) => {
    expect(tube(name).area).toBeCloseTo(area, -1)
    expect(tube(name).massPerMetre).toBeCloseTo(mass, 1)
  })

  it.each(tubes)('draws $name with that area', ({ name, area, width, height }) => {
    const mesh = kernel.mesh(extrusions.extrudeLinear({ height: 10 }, tubeSection(name)))
    expectBox(mesh, [-width / 2, -height / 2, 0], [width / 2, height / 2, 10])
    expect(mesh.volume / 10 / area).toBeCloseTo(1, 2)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
  })

  it('lists the nearest', () => {
    expect(() => tube('SHS 45 × 45 × 3')).toThrow(
      'no EN 10210-2 hollow section "SHS 45 × 45 × 3" (nearest first: CHS 42.4',
    )
  })
})

describe('thick steel', () => {
  it('yields less the thicker it is (EN 10025-2), aluminium alike', () => {
    const at = (name: 'S235JR' | 'S355J2' | 'EN_AW_6082_T6', mm: number) =>
      inThickness(materials[name], mm).yield
    expect([16, 40, 63].map(mm => at('S235JR', mm))).toEqual([235, 225, 215])
    expect([16, 40, 63].map(mm => at('S355J2', mm))).toEqual([355, 345, 335])
    expect([16, 400].map(mm => at('EN_AW_6082_T6', mm))).toEqual([250, 250])
    expect(at('S355J2', 400)).toBe(275)
  })
})

describe('bending', () => {
  it('knows its sheets by the ids of the materials', () => {
    const ids = Object.values(materials).map(m => m.id)
    for (const { material } of [...bendables, ...sheetStock])
      expect(['dc01', 'dx51d', ...ids]).toContain(material)
  })

  it('gives the rules of 2 mm sheet', () => {
    const rules = bendRules('s235jr', 2, 2)
    expect(rules).toMatchObject({ leastRadius: 2, vOpening: 12, leastFlange: 8, holeToBend: 7 })
    expect(rules.naturalRadius).toBeCloseTo(1.92, 9)
    expect(bendRules('en-aw-5754-h111', 1.5, 1).leastRadius).toBe(0.75)
    expect(bendRules('en-aw-5754-h111', 3, 3).leastRadius).toBe(3)
    expect(bendRules('en-aw-5754-h111', 8, 16)).toMatchObject({ leastRadius: 16, vOpening: 64 })
  })

  it('moves the neutral line outwards as the radius grows, to the middle', () => {
    for (const { material } of bendables) {
      const factors = [0.5, 1, 2, 3, 4, 10].map(ratio => kFactor(material, 2, 2 * ratio))
      expect(factors).toEqual([...factors].sort((a, b) => a - b))
      expect(factors[0]).toBeGreaterThanOrEqual(0.33)
      expect(factors[5]).toBe(0.5)
    }
    expect(kFactor('s235jr', 2, 2)).toBe(0.38)
    expect(kFactor('x5crni18-10', 2, 4)).toBe(0.45)
  })

  it('refuses what cracks or is too thick', () => {
    expect(() => bendRules('en-aw-6082-t6', 2, 6)).toThrow(
      'no sheet to bend "en-aw-6082-t6" (nearest first: en-aw-5754-h111',
    )
    expect(() => bendRules('en-aw-5754-h111', 15, 30)).toThrow(
      'no bend of en-aw-5754-h111 for a sheet of 15 mm (up to 12.5 mm)',
    )
    expect(() => bendRules('s235jr', 0, 1)).toThrow('for a sheet of 0 mm')
  })
})

describe('every row of confidence A or B of the reference tables', () => {
  it('EN 10210-2', () => {
    const rows = referenceRows('hollow_sections_en10210').map(r => ({
      form: r.type,
      height: cell(r.h_or_D_mm),
      width: cell(r.b_mm),
      walls: r.wall_t_mm.split(';').map(Number),
    }))
    expect(hollowSections).toEqual(rows)
  })
  it('birch plywood', () => {
    const rows = referenceRows('birch_plywood_thickness').map(r => ({
      nominal: cell(r.nominal_mm),
      mean: cell(r.actual_mean_mm),
      least: cell(r.min_mm),
      greatest: cell(r.max_mm),
      plies: cell(r.plies),
    }))
    expect(plywoods).toEqual(rows)
  })
  it('lists no sheet, bar or angle that the trade lists do not have', () => {
    const names: Record<string, string> = {
      dc01: 'steel cold rolled DC01',
      dx51d: 'steel galvanised DX51',
      s235jr: 'steel hot rolled S235JR',
      'x5crni18-10': 'stainless 304 (1.4301)',
      'en-aw-5754-h111': 'aluminium 5754',
    }
    for (const { material, thicknesses } of sheetStock) {
      const row = referenceRows('sheet_thickness').find(r => r.material === names[material])
      expect(row?.thickness_mm.split(';').map(Number)).toEqual(expect.arrayContaining([...thicknesses]))
    }
    const bars = (form: string) =>
      referenceRows('bar_tube_stock')
        .find(r => r.form.startsWith(form))
        ?.sizes_mm.split(';')
    expect(bars('round bar')).toEqual(expect.arrayContaining(roundBars.map(String)))
    expect(bars('angle L')).toEqual(angleBars.map(({ leg, thickness }) => `${leg}x${leg}x${thickness}`))
  })
  it('process capability', () => {
    const find = (process: string, feature: string) => {
      const row = referenceRows('process_capability').find(
        r => r.process.startsWith(process) && r.feature.startsWith(feature),
      )
      if (!row || row.conf === 'C') throw new Error(`no row of A or B for ${process} ${feature}`)
      const number = (text: string) => Number.parseFloat(text.replace('M', ''))
      return { possible: number(row.min), usual: number(row.recommended) }
    }
    expect(laserLimits).toEqual({
      hole: find('laser steel', 'hole diameter'),
      web: find('laser steel', 'slot/web'),
      edge: find('laser steel', 'hole edge'),
      kerf: find('laser steel', 'kerf'),
      accuracy: find('laser steel', 'accuracy'),
      part: find('laser steel', 'min part'),
    })
    expect(printLimits).toMatchObject({
      wall: find('FDM', 'wall'),
      structuralWall: find('FDM', 'structural wall'),
      hole: find('FDM', 'hole diameter'),
      pin: find('FDM', 'vertical pin'),
      movingGap: find('FDM', 'clearance moving'),
      slidingGap: find('FDM', 'clearance slip'),
      accuracy: find('FDM', 'dimensional tolerance'),
      holeCompensation: find('FDM', 'hole oversize'),
      detail: find('FDM', 'embossed'),
      overhang: find('FDM', 'overhang').usual,
      bridge: find('FDM', 'bridge').usual,
    })
    expect(millLimits).toMatchObject({
      metalWall: find('CNC milling metal', 'wall'),
      plasticWall: find('CNC milling plastic', 'wall'),
      hole: find('CNC milling', 'hole diameter'),
      holeDepth: find('CNC milling', 'hole depth'),
      pocketDepth: find('CNC milling', 'pocket depth'),
      accuracy: find('CNC milling', 'general tolerance'),
    })
    expect(turnLimits.accuracy).toBe(find('turning', 'general tolerance').usual)
  })
  it('bending rules', () => {
    const value = (item: string) =>
      referenceRows('bending_rules').find(r => r.item.startsWith(item))?.value ?? ''
    const times = (item: string) => Number.parseFloat(value(item))
    expect(value('air-bend inside radius')).toBe('0.16*V')
    expect(bendRules('s235jr', 2, 2).vOpening / 2).toBe(times('V opening, T 0.5'))
    expect(bendRules('s235jr', 5, 5).vOpening / 5).toBe(times('V opening, T 3-8'))
    expect(bendRules('s235jr', 10, 10).vOpening / 10).toBe(times('V opening, T 9-10'))
    expect(bendRules('s235jr', 15, 15).vOpening / 15).toBe(times('V opening, T >12'))
    expect(bendRules('en-aw-5754-h111', 1, 1).leastRadius).toBe(
      times('min inside radius 5754 O/H111 90deg, T<=1.5'),
    )
    expect(bendRules('en-aw-5754-h111', 4, 4).leastRadius / 4).toBe(
      times('min inside radius 5754 O/H111, T 1.5-6'),
    )
    expect(bendRules('en-aw-5754-h111', 8, 8).leastRadius / 8).toBe(times('min inside radius 5754, T 6'))
    expect(value('min inside radius mild steel')).toContain('1.0T')
    for (const [item, ratio] of [
      ['K-factor air bend, R<T', 0.5],
      ['K-factor R 1-3 T', 2],
      ['K-factor R>3T', 4],
    ] as const)
      for (const { material } of bendables) {
        const [low, high = low] = value(item).split('-').map(Number)
        const k = kFactor(material, 2, 2 * ratio)
        expect(k).toBeGreaterThanOrEqual(low)
        expect(k).toBeLessThanOrEqual(high)
      }
  })
})
