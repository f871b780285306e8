import { describe, expect, test } from 'vitest'
import type { Assembly } from '#design'
import { type Contour, profileArea } from '../../src/kernel/contour.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { drawValues, randomFrom } from '../../tests/designs/draw-values.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { presets, build, made, check, count, refusal, unrated } = inspecting(design)
const [grain, gravel, compost, seed] = presets
const contoursOf = (assembly: Assembly, name: string): Contour[] => {
  const { flat } = made(assembly, name)
  if (!flat) throw new Error(`no flat part ${name}`)
  return exact.contours(flat.profile)
}

test.each(presets)('%s passes its checks, and every screw has washers and a nut', preset => {
  const assembly = build(preset)
  expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
  const placed = (standard: string) => count(assembly, p => p.name.startsWith(standard))
  const holes = contoursOf(assembly, 'clamp').filter(c => c.kind === 'circle').length
  expect(placed('iso-4762')).toBe(holes)
  expect(placed('iso-4032')).toBe(holes)
  expect(placed('iso-7089')).toBe(2 * holes)
})

test('screen, frames and screws do not run into each other', () => {
  expect(overlaps(kernel, build(gravel))).toEqual({})
})

describe('the screen', () => {
  test('has the area of its blank less its holes', () => {
    const contours = contoursOf(build(seed), 'screen')
    // Rim 18 mm: 236 × 186 with corners of 5 mm; screws of 5.5 mm; holes of 6 mm at 10 mm in 200 × 150.
    const holes = contours.filter(c => c.kind === 'circle' && c.radius === 3).length
    const screws = contours.filter(c => c.kind === 'circle' && c.radius === 2.75).length
    expect(screws).toBe(10)
    // 19 and 18 by turns in sixteen rows, at 8.66 mm.
    expect(holes).toBe(8 * 19 + 8 * 18)
    const blank = 236 * 186 - (4 - Math.PI) * 25
    expect(profileArea(contours)).toBeCloseTo(blank - (Math.PI / 4) * (holes * 36 + screws * 5.5 ** 2), 6)
  })

  test('has no hole over a rib, nor one that the rim covers', () => {
    const assembly = build(gravel)
    const windows = contoursOf(assembly, 'frame').flatMap(c => {
      if (c.outer || c.kind === 'circle') return []
      const [xs, ys] = [c.vertices.map(v => v.x), c.vertices.map(v => v.y)]
      return [{ x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] }]
    })
    expect(windows).toHaveLength(3)
    // Ribs of 24 mm end in radii of half their width.
    const arcs = contoursOf(assembly, 'frame').flatMap(c =>
      c.outer || c.kind === 'circle' ? [] : c.vertices,
    )
    expect(arcs.filter(v => v.bulge !== undefined && v.bulge !== 0)).toHaveLength(3 * 4)
    const holes = contoursOf(assembly, 'screen').flatMap(c =>
      c.kind === 'circle' && c.radius === 10 ? [c.centre] : [],
    )
    expect(holes.length).toBeGreaterThan(100)
    for (const [x, y] of holes)
      expect(
        windows.some(w => x - 10 > w.x[0] && x + 10 < w.x[1] && y - 10 > w.y[0] && y + 10 < w.y[1]),
      ).toBe(true)
  })

  test('may have square holes', () => {
    const squares = contoursOf(build(compost), 'screen').filter(c => !c.outer && c.kind === 'path')
    for (const c of squares) if (c.kind === 'path') expect(c.vertices).toHaveLength(4)
    expect(profileArea(squares.slice(0, 1).map(c => ({ ...c, outer: true })))).toBeCloseTo(625, 6)
  })
})

describe('the checks', () => {
  test('take the full plate over the ligament efficiency', () => {
    // What the load adds: the sheet's own mass depends on its holes.
    const added = (pitch: number) => {
      const stress = (load: number) => check(build(grain, { pitch, load }), 'screen-stress').value
      return stress(10) - stress(0)
    }
    const [base, wider] = [added(14), added(20)]
    expect(base / wider).toBeCloseTo(14 / 4 / (20 / 10), 9)
    expect(check(build(grain), 'screen-stress').limit).toBeCloseTo(235 / 2, 9)
  })

  test('bend a rib that its rim clamps at the radius where it ends, with its own mass', () => {
    // 10 kg at 3 g on two strips, over 200 mm, on a rib of 15 × 5 mm between radii of 7.5 mm: F L/12, 1.2 times.
    const share = (load: number) => ((load * 9.81 * 3) / 2) * (200 / 12) * (6 / (15 * 25)) * 1.2
    const still = { speed: 10 }
    const own = check(build(grain, { ...still, load: 0 }), 'beam-stress').value
    expect(check(build(grain, still), 'beam-stress').value - own).toBeCloseTo(share(10), 1)
    // Half of a sheet of 300 × 200 × 2 mm with its holes, and a rib of 200 × 15 × 5 mm: 0.26 and 0.12 kg.
    const holes = build(grain).notes?.[0].en.match(/^(\d+) holes/)
    const sheet = 7.85e-6 * 2 * (60_000 - Number(holes?.[1]) * 25 * Math.PI)
    expect(own).toBeCloseTo(share(sheet + 2 * 7.85e-6 * 15_000), 1)
    expect(build(seed).checks.some(c => c.id === 'beam-stress')).toBe(false)
  })

  test('hold the sag of a rib above that of finite elements with the screws alone, 0.199 mm, within a fifth', () => {
    const sag = check(build(gravel, { speed: 10 }), 'beam-deflection').value
    expect(sag / 0.199).toBeGreaterThan(1)
    expect(sag / 0.199).toBeLessThan(1.2)
  })

  test('take the range of vibration at the end of a rib against what a cut edge stands for ever', () => {
    // EN 1993-1-9: 0.737 · 125 MPa over 1.15. Up come sheet and rib alone.
    const range = check(build(grain), 'rib-fatigue')
    expect(range.limit).toBeCloseTo((0.737 * 125) / 1.15, 1)
    const [full, bare] = [10, 0].map(load => check(build(grain, { load }), 'beam-stress').value)
    expect(range.value / (full + bare)).toBeCloseTo(1, 1)
    expect(check(build(grain, { load: 19.9 }), 'rib-fatigue').verdict).toBe('failed')
    expect(check(build(grain, { load: 0 }), 'rib-fatigue').value).toBeGreaterThan(1)
  })

  test('see a rib that swings by itself', () => {
    // Half its natural frequency makes it a third more; faster is refused.
    const frequency = check(build(compost), 'rib-resonance').value
    const at = (times: number) => build(compost, { speed: 10 * Math.floor(6 * times * frequency) })
    expect(check(at(0.49), 'rib-resonance').verdict).toBe('passed')
    expect(check(at(0.6), 'rib-resonance').verdict).toBe('failed')
    const still = check(build(compost, { speed: 10 }), 'beam-stress').value
    expect(check(at(0.5), 'beam-stress').value / still).toBeCloseTo(4 / 3, 1)
  })

  test('leave the fatigue of the screen itself unrated', () => {
    expect(unrated(build(seed), 'screen-fatigue').verdict).toBe('not-rated')
  })

  test('fail under too great a load, and are not hidden', () => {
    expect(check(build(grain, { load: 300 }), 'screen-stress').verdict).toBe('failed')
  })
})

test('names the perforated sheet to buy instead by its code', () => {
  expect(build(grain).alternatives?.[0].designation).toBe('R 10 T 14 (ISO 7806)')
  expect(build(compost).alternatives?.[0].designation).toBe('C 25 U 32 (ISO 7806)')
})

describe('refuses', () => {
  test.each([
    [
      grain,
      { hole: 3, pitch: 14, thickness: '6' },
      /hole: the laser does not cut 3 mm in 6 mm; make it at least 4.2 mm/,
    ],
    [grain, { pitch: 11 }, /pitch: 11 mm leaves webs that the laser burns through; make it at least 11.4 mm/],
    [
      grain,
      { hole: 6, pitch: 9 },
      /pitch: 9 mm gives \d+ holes; make it at least \d+(\.\d)? mm for at most 400/,
    ],
    [
      grain,
      { length: 100, ribs: 6 },
      /ribs: 6 leave no window wide enough for a hole of 10 mm; take at most 3, with pitch at most 11\.8 mm/,
    ],
    [
      grain,
      { length: 80, width: 80, ribs: 0, hole: 15, pitch: 50 },
      /^pitch: 50 mm leaves no room in a window for a hole of 15 mm and its webs; make it at most 47\.5 mm$/,
    ],
    [grain, { length: 140, ribs: 2, pitch: 30 }, /pitch: 30 mm .* at most 23\.3 mm, or ribs at most 1$/],
    [grain, { thickness: '1' }, /S235JR is not stocked in 1 mm; take 2 mm/],
    [grain, { frameThickness: '10', screw: 'M5' }, /screw: the laser does not cut holes of 5.5 mm/],
  ])('%s with %o', (preset, changes, message) => {
    expect(refusal({ ...design.preset(preset), ...changes })).toMatch(message)
  })

  test('windows too narrow and holes too many, by values that then hold', () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
    const random = randomFrom(seed)
    for (let tried = 0; tried < 40; ) {
      const values = { ...drawValues(design, random), screwPitch: 100, screw: 'M8', frameThickness: '5' }
      const first = refusal(values)
      if (!/no room|no window|gives \d+ holes; make/.test(first)) continue
      const pitches = [...first.matchAll(/pitch(?:: .*?)? at (?:most|least) ([\d.]+)/g)].map(m =>
        Number(m[1]),
      )
      const ribs = first.match(/ribs: .* take at most (\d)/)
      const mended = {
        ...values,
        ...(pitches.length ? { pitch: Math.max(...pitches) } : {}),
        ...(ribs ? { ribs: Number(ribs[1]) } : {}),
      }
      const what = `SEED=${seed} ${JSON.stringify(values)}: ${first}`
      expect(refusal(mended), what).not.toMatch(/no room|no window|webs that the laser/)
      if (/gives/.test(first)) expect(refusal(mended), what).not.toMatch(/gives/)
      tried++
    }
  })
})
