import { describe, expect, test } from 'vitest'
import { partsOf, placementMatrix } from '#design'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { build, check, count, made, mesh, presets, refusal } = inspecting(design)
const [console_, corner, angle, motor, shelf] = presets

test.each(presets)(
  '%s passes its checks, every hole has its screw, and nothing runs into anything',
  preset => {
    const assembly = build(preset)
    expect(assembly.checks.filter(c => !c.pass)).toEqual([])
    const values = design.preset(preset)
    const holes =
      Number(values.fixedColumns) * Number(values.fixedRows) +
      Number(values.carryingColumns) * Number(values.carryingRows)
    expect(count(assembly, p => p.name.startsWith('iso-4762'))).toBe(holes)
    expect(overlaps(kernel, assembly)).toEqual({})
  },
)

describe('bent', () => {
  test('an angle has its outside lengths, its width and the volume of two legs and a quarter of a tube', () => {
    const { solid } = made(build(angle), 'bracket')
    const { box, volume } = exact.solid(solid)
    const size = box.max.map((v, i) => v - box.min[i])
    for (const [i, wanted] of [35, 30, 65].entries()) expect(size[i]).toBeCloseTo(wanted, 6)
    // 4 mm sheet, radius 5.1 (a V-die of 32 mm), corners of 7.5 mm, three holes of 6.6 mm.
    const straight = 35 - 9.1 + (65 - 9.1)
    const corners = 4 * (1 - Math.PI / 4) * 7.5 ** 2
    const holes = 3 * (Math.PI / 4) * 6.6 ** 2
    const bend = (Math.PI / 4) * (9.1 ** 2 - 5.1 ** 2) * 30
    expect(volume / (4 * (straight * 30 - corners - holes) + bend)).toBeCloseTo(1, 9)
  })

  test('ears stand outside the edges of the upright leg, half a millimetre off, flush with its back', () => {
    const { solid, flat } = made(build(corner), 'bracket')
    const { box } = exact.solid(solid)
    const size = box.max.map((v, i) => v - box.min[i])
    for (const side of size) expect(side).toBeCloseTo(40, 6)
    expect(flat?.bends).toHaveLength(3)
    const [main] = flat?.bends ?? []
    // Between ears of 3 mm, less the gaps.
    expect(Math.abs(main.line[1][1] - main.line[0][1])).toBeCloseTo(40 - 2 * 3.5, 9)
  })

  test('holes come out where the user set them after bending', () => {
    const assembly = build(motor)
    const [bracket] = assembly.placements
    const { solid } = made(assembly, 'bracket')
    const m = placementMatrix(bracket)
    // The outer corner lies on x = z = 0.
    expect(exact.solid(solid).box.min[0] + m[12]).toBeCloseTo(0, 6)
    const screws = assembly.placements.filter(p => p.part.name.startsWith('iso-4762-m5'))
    const heights = [...new Set(screws.map(p => p.at[2]))]
    expect(Math.abs(heights[0] - heights[1])).toBeCloseTo(47.14, 9)
  })
})

describe('welded', () => {
  test('plates plug together: tabs in slots with 0.2 mm of play, under flush by half a millimetre', () => {
    const assembly = build(console_)
    expect(
      partsOf(assembly)
        .filter(p => p.kind === 'made')
        .map(p => p.name),
    ).toEqual(['base', 'upright', 'gusset'])
    const gusset = mesh(assembly, 'gusset')
    expect(gusset.box.min[0]).toBeCloseTo(0.5, 9)
    expect(gusset.box.min[1]).toBeCloseTo(0.5, 9)
    const upright = mesh(assembly, 'upright')
    // 80 × 80 × 5 with two corners of 10 mm, two holes 9, a slot of 22.2 × 5.2 and a notch of 26.87 × 5.
    const area = 6400 - 2 * (1 - Math.PI / 4) * 100 - 2 * (Math.PI / 4) * 81 - 22.2 * 5.2 - (80 / 3 + 0.2) * 5
    expect(upright.volume / (5 * area)).toBeCloseTo(1, 4)
  })

  test('two gussets stand near the sides', () => {
    const assembly = build(shelf)
    const at = assembly.placements.filter(p => p.part.name === 'gusset').map(p => p.at[1] - 2)
    expect(at).toEqual([-17, 17])
  })
})

describe('checks', () => {
  test('an angle bends as a strip with its whole moment in the net section', () => {
    const assembly = build(angle, { force: 200, lever: 30 })
    expect(check(assembly, 'leg-bending').value).toBeCloseTo((6 * 200 * 30) / ((30 - 6.6) * 16), 6)
    // Unrolled: the lever and the fixed leg as far as its screws.
    const deflection = (200 * (30 + 23) ** 3) / (3 * 210_000 * ((30 * 4 ** 3) / 12))
    expect(check(assembly, 'beam-deflection').value).toBeCloseTo(deflection, 9)
  })

  test('gussets take the moment on their own depth', () => {
    const { value } = check(build(console_), 'gusset-bending')
    expect(value).toBeCloseTo((6 * 1000 * 60) / (5 * 55 ** 2), 6)
  })

  test('the worst screw is that of the worst edge, with shear by friction', () => {
    // One row 40 mm from the heel and from the end of 80 mm, two screws; a belt pulls along the width as well.
    const { value } = check(build(console_, { sideForce: 300 }), 'fixed-screws')
    const [near, far] = [20, 60]
    const tension = (1000 * 60) / (2 * 40) + (300 * 60 * far) / (near ** 2 + far ** 2)
    // The belt pulls at the corner, 40 mm off the screws: a torque of 12 N·m on a radius of 20 mm.
    const shear = Math.hypot(1000 / 2 + 12_000 / 40, 300 / 2)
    expect(value).toBeCloseTo(1.2 * (shear / 0.12 + tension), 6)
  })

  test('fail under too great a load, and are not hidden', () => {
    expect(check(build(angle, { force: 2000 }), 'leg-bending').pass).toBe(false)
  })
})

describe('refuses', () => {
  test.each([
    [angle, { fixedFirst: 15 }, /fixedFirst: 15 mm lies too near the bend .* at least 22.2 mm/],
    [angle, { carryingLength: 50 }, /carryingLength: 50 mm ends too near its last holes/],
    [angle, { thickness: '8' }, /fixedScrew|fixedFirst/],
    [angle, { bendRadius: 2 }, /cracks at 2 mm; make it at least 4 mm/],
    [console_, { fixedColumns: 1 }, /lie under a gusset or its weld; keep them 16.7 mm away/],
    [console_, { gussetHeight: 78 }, /gussetHeight: 78 mm reaches past the leg; make it at most 70 mm/],
    [corner, { width: 26 }, /width: 26 mm leaves the holes and washers of M8 no room between the ears/],
    [motor, { centreHole: 60 }, /centreHole: 60 mm comes too near .* at most/],
    [console_, { fixedScrew: 'M4', fixedWall: 40, thickness: '4' }, /fixedWall: no M4 screw is long enough/],
  ])('%s with %o', (preset, changes, message) => {
    expect(refusal({ ...design.preset(preset), ...changes })).toMatch(message)
  })
})
    [
      console_,
      { width: 15, thickness: '10' },
      /width: 15 mm is too narrow for such plates; make it at least 30 mm/,
    ],
    [
      console_,
      { carryingScrew: 'M4', thickness: '10' },
      /carryingScrew: the laser does not cut the clearance hole of M4, 4.5 mm, in 10 mm; take at least M8/,
    ],
    [
      console_,
      { fixedRows: 3, fixedAlong: 150 },
      /fixedLength: 80 mm ends too near its last holes; set the rows closer/,
    ],
    [
      console_,
      { carryingColumns: 3, carryingAcross: 150 },
      /width: 80 mm leaves .* beside the edge; set the holes closer/,
    ],
    [
      console_,
      { carryingLength: 20 },
      /gussetHeight: 60 mm reaches past the leg; make carryingLength longer/,
    ],
