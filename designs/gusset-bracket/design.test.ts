import { describe, expect, test } from 'vitest'
import { type Assembly, partsOf, placementMatrix } from '#design'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { build, check, count, made, mesh, presets, refusal, unrated } = inspecting(design)
const [console_, corner, angle, motor, shelf] = presets

const textOf = ({ notes = [] }: Assembly): string => notes.map(note => note.en).join('\n')

test.each(presets)(
  '%s passes its checks, every hole has its screw, and nothing runs into anything',
  preset => {
    const assembly = build(preset)
    expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
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
  })

  test('an angle sags by its lever and by the fixed leg that lifts as far as its washers', () => {
    // Upright from the middle of the sheet, 38 mm; fixed leg from there to the washer, 23 − 6 − 2 mm, under the whole moment.
    const { value } = check(build(angle), 'beam-deflection')
    const stiffness = 210_000 * ((30 * 4 ** 3) / 12)
    expect(value).toBeCloseTo((100 * 38 ** 3) / (3 * stiffness) + (100 * 38 * 15 * 38) / stiffness, 9)
    // Finite elements on the STEP: 0.117 mm where the force lifts the leg, 0.086 where it presses it down.
    expect(value / 0.117).toBeGreaterThan(1)
    expect(value / 0.117).toBeLessThan(1.2)
  })

  test('the leg bends between its screws and the gusset', () => {
    // 1,125 MPa by a shell model, passed when only the gusset was looked at.
    const wide = {
      ...{ width: 200, fixedAcross: 150, carryingAcross: 150, thickness: '2', force: 3900 },
      ...{ gussetLength: 75, gussetHeight: 75, fixedScrew: 'M12', carryingScrew: 'M12' },
    }
    const plate = check(build(console_, wide), 'fixed-plate')
    expect(plate.verdict).toBe('failed')
    expect(plate.value).toBeGreaterThan(1125)
    expect(check(build(console_, wide), 'gusset-bending').verdict).toBe('passed')
    // The console: finite elements with contact 29 to 34 MPa, as a plate 44.
    const { value } = check(build(console_), 'fixed-plate')
    expect(value).toBeGreaterThan(34)
    expect(value).toBeLessThan(1.5 * 34)
  })

  test('the welds carry the moment as lines, and only where EN 1993-1-8 covers sheet and steel', () => {
    // Upright of the console, 1.5 · 1 kN at 60 mm: one run of 80 − 25 − 8 mm at z = 5, two from 15 + 4 to 60 − 4 mm.
    const [across, along] = [80 - 25 - 8, 2 * (56 - 19)]
    const centroid = (across * 5 + along * 37.5) / (across + along)
    const second = across * (centroid - 5) ** 2 + along * ((37.5 - centroid) ** 2 + 37 ** 2 / 12)
    const upright = 1500 / (across + along) + (1500 * (60 - centroid) * (56 - centroid)) / second
    // The base slides instead: its moment from the weld, 5 mm up; from the centroid to the corner.
    const tilted = (1500 * 55 * Math.max(centroid - 5, 56 - centroid)) / second
    const base = Math.hypot(tilted, 1500 / (across + along))
    const welds = check(build(console_), 'welds')
    expect(welds.value).toBeCloseTo(Math.max(upright, base), 9)
    expect(welds.limit).toBeCloseTo((360 / Math.sqrt(3) / (0.8 * 1.25)) * 4, 9)
    expect(unrated(build(motor), 'welds').why.en).toContain('4 mm')
    expect(unrated(build(console_, { material: 'EN AW-5754' }), 'welds').why.en).toContain('aluminium')
    expect(build(angle).checks.map(c => c.id)).not.toContain('welds')
  })

  test('a side force is said to leave the plates unrated', () => {
    expect(unrated(build(motor), 'side-force').verdict).toBe('not-rated')
    expect(build(console_).checks.map(c => c.id)).not.toContain('side-force')
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

  test('the carrying leg is pulled by the force and tilted by its lever to the middle of the screws', () => {
    // One row of two screws 40 mm up a leg of 80 mm; the force acts 20 mm above, so 20 N·m about heel or end.
    expect(check(build(console_), 'carrying-screws').value).toBeCloseTo(1.2 * (500 + 20_000 / (2 * 40)), 6)
    const level = check(build(console_, { lever: 40 }), 'carrying-screws').value
    expect(level).toBeCloseTo(1.2 * 500, 6)
    expect(check(build(console_, { lever: 20 }), 'carrying-screws').value).toBeCloseTo(900, 6)
    // A belt above the screws turns the leg on them: 300 N at 20 mm on a radius of 20 mm.
    const belt = check(build(console_, { force: 0, sideForce: 300 }), 'carrying-screws').value
    expect(belt).toBeCloseTo((1.2 * Math.hypot(300 / 2, (300 * 20) / 40)) / 0.12, 6)
  })

  test('screws are tightened no further than soft sheet bears under their washers', () => {
    const assembly = build(console_, { material: 'EN AW-5754', force: 1700 })
    // A washer of 16 mm over a hole of 9 mm, on 80 MPa; scatter of 1.8.
    const seat = (Math.PI / 4) * (16 ** 2 - 9 ** 2) * 80
    expect(check(assembly, 'fixed-screws')).toMatchObject({ verdict: 'failed' })
    expect(check(assembly, 'fixed-screws').limit).toBeCloseTo(seat / 1.8, 6)
    // A slot takes a strip as wide as the hole out of the seat.
    const slotted = build(console_, { material: 'EN AW-5754', slot: 20, fixedLength: 100 })
    const strip = 9 * Math.sqrt(8 ** 2 - 4.5 ** 2) + 2 * 8 ** 2 * Math.asin(4.5 / 8)
    expect(check(slotted, 'fixed-screws').limit).toBeCloseTo(((Math.PI * 8 ** 2 - strip) * 80) / 1.8, 6)
    const torque = (preset: string, changes = {}) =>
      Number(/M8 screws of the fixed leg to ([\d.]+) N/.exec(textOf(build(preset, changes)))?.[1])
    expect(torque(console_) / torque(console_, { material: 'EN AW-5754' })).toBeCloseTo(18_630 / seat, 0)
  })

  test('nor than a slot nut holds; where its maker’s figure is not known, check and notes say so', () => {
    expect(check(build(corner), 'fixed-screws').limit).toBeCloseTo(10_000 / 1.8, 6)
    expect(check(build(angle), 'carrying-screws').limit).toBeCloseTo(3500 / 1.8, 6)
    const unknown = build(corner, { fixedProfile: 'other' })
    expect(unrated(unknown, 'fixed-screws')).toMatchObject({ parameter: 'fixedProfile' })
    // No slot nut holds what its screw does not.
    const heavy = build(corner, { fixedProfile: 'other', force: 20_000 })
    expect(check(heavy, 'fixed-screws').verdict).toBe('failed')
    expect(textOf(unknown)).toMatch(/torque of the slot nut’s maker govern/)
    expect(textOf(build(corner))).not.toMatch(/maker govern/)
    expect(refusal({ ...design.preset(corner), fixedScrew: 'M10' })).toMatch(
      /fixedScrew: M10 does not go through slot 8; take at most M8/,
    )
  })

  test('fail under too great a load, and are not hidden', () => {
    expect(check(build(angle, { force: 2000 }), 'leg-bending').verdict).toBe('failed')
  })
})

test.each(presets)('%s names threads that its screws do not reach the end of', preset => {
  const assembly = build(preset)
  const values = design.preset(preset)
  for (const leg of ['fixed', 'carrying']) {
    const note = assembly.notes?.find(n => n.en.startsWith('Threads') && n.en.includes(`${leg} leg`))
    expect(note !== undefined).toBe(values[`${leg}Fixing`] === 'tapped')
    if (!note) continue
    // The screws of the fixed leg go down from z = 0, those of the carrying leg out of x = 0.
    const axis = leg === 'fixed' ? 2 : 0
    const screws = assembly.placements.filter(
      ({ part, turn }) => part.name.startsWith('iso-4762') && (turn[1] === 90) === (axis === 0),
    )
    const entered = -(screws[0].at[axis] + kernel.mesh(screws[0].part.solid).box.min[2])
    const [deep, told] = [...note.en.matchAll(/([\d.]+) mm/g)].map(m => Number(m[1]))
    expect(told).toBeCloseTo(entered - Number(values[`${leg}Wall`]), 9)
    expect(deep).toBeGreaterThan(told + 1)
  }
})

test.each(['2', '3', '5', '8', '10'])('in plates of %s mm a washer lies beside the welds', thickness => {
  const sizes = { thickness, width: 120, fixedLength: 120, carryingLength: 120, carryingAcross: 60 }
  const gusset = { gussetHeight: 70, gussetLength: 70, fixedAcross: 15, fixedFirst: 8 }
  const values = { ...design.preset(console_), ...sizes, ...gusset }
  const told = refusal(values)
  const off = Number(/under a gusset or its weld; keep them ([\d.]+) mm/.exec(told)?.[1])
  const first = Number(/fixedFirst: .* at least ([\d.]+) mm/.exec(told)?.[1])
  const assembly = build(console_, { ...values, fixedAcross: 2 * off, fixedFirst: first })
  const [note] = made(assembly, 'base').notes.filter(n => n.en.includes('fillet'))
  const leg = Number(/a = ([\d.]+) mm/.exec(note.en)?.[1]) * Math.SQRT2
  expect(off - 16 / 2 - Number(thickness) / 2 - leg).toBeGreaterThan(0.5 - 1e-9)
  expect(first - 16 / 2 - Number(thickness) - leg).toBeGreaterThan(0.5 - 1e-9)
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
  ])('%s with %o', (preset, changes, message) => {
    expect(refusal({ ...design.preset(preset), ...changes })).toMatch(message)
  })
})
