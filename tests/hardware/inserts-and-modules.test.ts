import { describe, expect, it } from 'vitest'
import {
  gearModules,
  heatSetInsert,
  heatSetInsertDimensions,
  heatSetInserts,
  secondGearModules,
  thread,
} from '#hardware'
import { cell, referenceRows } from './csv.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

describe('heat-set inserts', () => {
  it.each(heatSetInserts)('$size × $length', ({ size, length, outsideDiameter, hole }) => {
    const part = heatSetInsert(size, length)
    const mesh = kernel.mesh(part.solid)
    const r = outsideDiameter / 2
    expectBox(mesh, [-r, -r, -length], [r, r, 0])
    expectMass(part, mesh, 0.03, 8.5e-6)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
    // it holds by the plastic that it melts aside, and its wall carries the thread
    expect(hole).toBeLessThan(outsideDiameter)
    expect(hole).toBeGreaterThan(thread(size).diameter)
  })

  it('lists what exists', () => {
    expect(heatSetInsertDimensions('M3', 5.8)).toMatchObject({ outsideDiameter: 4.6, hole: 4 })
    expect(() => heatSetInsert('M6', 6)).toThrow('no heat-set insert "M6" (nearest first: M5, M4')
    expect(() => heatSetInsert('M3', 5)).toThrow(
      'no heat-set insert M3 of length "5" (nearest first: 5.8, 3)',
    )
  })
})

describe('ISO 54', () => {
  it('has modules that rise by at most a third, no one in both series', () => {
    for (const series of [gearModules, secondGearModules])
      for (let i = 1; i < series.length; i++) {
        expect(series[i]).toBeGreaterThan(series[i - 1])
        expect(series[i] / series[i - 1]).toBeLessThan(1.34)
      }
    expect(gearModules.filter(m => secondGearModules.includes(m))).toEqual([])
  })
})

describe('every row of confidence A or B of the reference tables', () => {
  it('heat-set inserts', () => {
    const rows = referenceRows('heatset_inserts').map(r => ({
      size: r.size,
      length: cell(r.length_mm),
      outsideDiameter: cell(r.insert_od_mm),
      hole: cell(r.hole_d_mm),
    }))
    expect(heatSetInserts).toEqual(rows)
  })
  it('ISO 54', () => {
    const series = (name: string) =>
      referenceRows('gear_modules_iso54')
        .filter(r => r.series === name)
        .map(r => cell(r.module_mm))
    expect(gearModules).toEqual(series('1'))
    expect(secondGearModules).toEqual(series('2'))
  })
})
