import { describe, expect, test } from 'vitest'
import { type Assembly, carry, partsOf, placementMatrix } from '#design'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { drawValues, randomFrom } from '../../tests/designs/draw-values.ts'
import { cornersOf, faultsOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { build, check, presets, refusal, unrated } = inspecting(design)
const [grain, feeder, sand] = presets
const walls = (assembly: Assembly) => partsOf(assembly).filter(part => part.kind === 'made')
/** Box of all walls in their places. */
function hopperBox(assembly: Assembly) {
  const points = assembly.placements.flatMap(placement => {
    if (placement.part.kind === 'bought') return []
    const matrix = placementMatrix(placement)
    return cornersOf(kernel.mesh(placement.part.solid)).map(corner => carry(matrix, corner))
  })
  const along = (axis: 0 | 1 | 2) => points.map(point => point[axis])
  return ([0, 1, 2] as const).map(axis => [Math.min(...along(axis)), Math.max(...along(axis))])
}

test.each(presets)('%s passes its checks', preset => {
  expect(build(preset).checks.filter(c => c.verdict === 'failed')).toEqual([])
})

test.each([
  [grain, {}],
  [sand, {}],
  [feeder, { topLength: 1000, topWidth: 300, outletLength: 60, outletWidth: 200, height: 400 }],
  [grain, { thickness: '4', bendRadius: 8, topLength: 250, cornerScrew: 'M8', cornerScrews: 3, flange: 60 }],
])('walls of %s with %o do not run into each other, nor their screws into them', (preset, changes) => {
  expect(overlaps(kernel, build(preset, changes))).toEqual({})
})

test('walls of random sizes do not run into each other', () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
  const random = randomFrom(seed)
  for (let built = 0; built < 30; ) {
    // Screws would take most of the time.
    const values = { ...drawValues(design, random), joint: 'welded' }
    const faults = faultsOf(() =>
      expect(overlaps(kernel, design.build(values)), `SEED=${seed} ${JSON.stringify(values)}`).toEqual({}),
    )
    if (!faults) built++
  }
})

test.each([grain, feeder])(
  '%s stands on its collar and ends at its flanges, as large as it was asked for',
  preset => {
    const values = design.preset(preset)
    const [x, y, z] = hopperBox(build(preset))
    expect(z[0]).toBeCloseTo(0, 6)
    expect(z[1]).toBeCloseTo(Number(values.height) + Number(values.collar), 6)
    for (const [box, size] of [
      [x, values.topLength],
      [y, values.topWidth],
    ] as const) {
      expect(box[1] - box[0]).toBeCloseTo(Number(size) + 2 * Number(values.flange), 6)
      expect(box[0]).toBeCloseTo(-box[1], 6)
    }
  },
)

test('the holes of both walls of a corner are in line: a screw passes both', () => {
  // Screws lie in the plain wall's holes by how they are placed; through the flanged wall they go by its own.
  const assembly = build(feeder)
  const screws = assembly.placements.filter(p => p.part.name.startsWith('iso-7380'))
  expect(screws).toHaveLength(4 * 6)
  const nuts = assembly.placements.filter(p => p.part.name.startsWith('iso-4032'))
  expect(nuts).toHaveLength(4 * 6)
  for (const wall of walls(assembly)) expect(wall.throughHoles).toBe(2 * 6 + 3)
})

test('the blanks hold as much sheet as the folded walls', () => {
  for (const { flat, solid } of walls(build(sand))) {
    const { volume, valid } = exact.solid(solid)
    expect(valid).toBe(true)
    const blank = kernel.mesh(solid).volume
    expect(blank / volume).toBeCloseTo(1, 3)
    expect(flat?.bends.every(b => b.angle > 0 && b.angle < 90)).toBe(true)
  }
})

describe('the checks', () => {
  test('judge the valley, which is flatter than both walls', () => {
    // Walls at atan(300/160) both: the valley's cotangent is √2 times theirs.
    const valley = (Math.atan(300 / (160 * Math.SQRT2)) * 180) / Math.PI
    expect(check(build(grain), 'hopper-slope').value).toBeCloseTo(valley, 9)
    expect(check(build(grain, { height: 180 }), 'hopper-slope').verdict).toBe('failed')
  })

  test('ask six grains of a round outlet, four of a slot', () => {
    expect(check(build(grain), 'hopper-outlet').limit).toBe(42)
    expect(check(build(feeder, { outletLength: 200, outletWidth: 65 }), 'hopper-outlet').limit).toBe(28)
  })

  test('rate a powder by its strength only, entered from a shear test', () => {
    const fine = { grain: 0.1, density: 500 }
    expect(unrated(build(grain, fine), 'hopper-outlet').parameter).toBe('powderStrength')
    // Jenike: H(θ) σ/(ρ g) at the valley's half angle of 37°.
    const half = (Math.atan((160 * Math.SQRT2) / 300) * 180) / Math.PI
    const arched = check(build(grain, { ...fine, powderStrength: 830 }), 'hopper-outlet')
    expect(arched.limit).toBeCloseTo((1000 * (2 + half / 60) * 830) / (500 * 9.81), 6)
    expect(arched.verdict).toBe('failed')
    // Coarse grains that hold together a little: the larger of the two.
    expect(check(build(grain, { powderStrength: 10 }), 'hopper-outlet').limit).toBe(42)
  })

  test('hang the full hopper by its flanges and screws', () => {
    // 371 kg on four M5 and sheet of 4 mm: by hand 3 F/t² = 171 MPa where 157 are allowed.
    const large = {
      ...{ topLength: 800, topWidth: 800, outletLength: 200, outletWidth: 200, height: 600, thickness: '4' },
      ...{ mountScrew: 'M5', mountScrews: 1, cornerScrew: 'M6', cornerScrews: 10, flange: 40, density: 1927 },
    }
    const [mass] = /: (\d+) kg/.exec(build(grain, large).notes?.[0].en ?? '')?.slice(1) ?? []
    // The fill; and 47 kg of sheet.
    expect(Number(mass)).toBe(324)
    const bending = check(build(grain, large), 'flange-bending')
    expect(bending.verdict).toBe('failed')
    expect(bending.value / 171).toBeCloseTo(1, 1)
    expect(check(build(grain, large), 'plate-stress').verdict).toBe('passed')
    expect(check(build(grain, large), 'mounting-screws').value).toBeCloseTo(1.2 * ((371 * 9.81) / 4), -1)
    expect(check(build(grain, { ...large, mountScrews: 3 }), 'flange-bending').verdict).toBe('passed')
  })

  test('press the largest wall like a liquid', () => {
    // 500 mm of sand: 7.85 kPa on a square of sides near one another.
    const { value, limit } = check(build(sand), 'plate-stress')
    const [width, up] = [360, Math.hypot(500, 240)]
    const pressure = (1600 * 9.81 * 0.5) / 1e6
    // Timoshenko, table 8: a moment of 0.0627 to 0.0755 at ratios of 1.4 to 1.6, ν = 0.3.
    const factor = (value * 3 ** 2) / (6 * pressure * width ** 2)
    expect(up / width).toBeCloseTo(1.54, 2)
    expect(factor).toBeGreaterThan(0.0755)
    expect(factor).toBeLessThan(0.0862)
    expect(limit).toBeCloseTo(235 / 1.5, 9)
  })

  test('hold the pull of a flanged wall along the plain walls by friction of the corner screws', () => {
    // The mean of 1068 kg/m³ over 1286 mm on 240 × 1296 mm, by two corners of two screws each, all but across them.
    const values = { height: 1286, density: 1068, grain: 33.5, cornerScrew: 'M4', cornerScrews: 2 }
    const pull = ((1068 * 9.81 * 1.286) / 1e6 / 2) * 240 * Math.hypot(1286, 160)
    const screws = check(build(grain, values), 'corner-screws')
    expect(screws.value / ((1.2 * pull) / 2 / 2 / 0.12)).toBeCloseTo(1, 2)
    expect(screws.verdict).toBe('failed')
    expect(check(build(grain, { ...values, cornerScrews: 8 }), 'corner-screws').verdict).toBe('passed')
  })

  test('split that pull square to the flanged wall by the normal of the plain wall', () => {
    const pull = ((770 * 9.81 * 0.3) / 1e6 / 2) * ((400 + 80) / 2) * Math.hypot(300, 160)
    // Outward normals of walls that rise 300 mm over 160 mm, towards x and towards y.
    const [flanged, plain] = [
      [300, 0, -160],
      [0, 300, -160],
    ].map(v => v.map(x => x / Math.hypot(300, 160)))
    const off = flanged.reduce((sum, x, i) => sum + x * plain[i], 0)
    const needed = 1.2 * (Math.sqrt(1 - off ** 2) / 0.12 + off) * (pull / 2 / 4)
    expect(check(build(grain), 'corner-screws').value).toBeCloseTo(needed, 6)
  })
})

test('the note tells its volume', () => {
  // A frustum of squares of 400 and 80 mm, 300 mm high: 19.8 l.
  const litres = (300 * (400 ** 2 + 400 * 80 + 80 ** 2)) / 3 / 1e6
  expect(build(grain).notes?.[0].en).toContain(`Holds ${Math.round(10 * litres) / 10} l to the brim: 15 kg`)
})

describe('refuses', () => {
  test.each([
    [grain, { topLength: 100 }, /topLength/],
    [grain, { topLength: 120, outletLength: 120 }, /upright walls; make it at least 173 mm/],
    [grain, { height: 85 }, /flatter than 30°; make it at most 374 mm, or height at least 93 mm/],
    [grain, { flange: 20 }, /flange: 20 mm leaves no room for M8 beside the bend; make it at least/],
    [grain, { collar: 15, thickness: '4' }, /collar: 15 mm is too short for the die/],
    [
      grain,
      { cornerScrews: 16, height: 120, topLength: 250, topWidth: 250 },
      /16 screws M5 do not fit in a corner; take at most/,
    ],
    [
      grain,
      { mountScrews: 8, topLength: 140, mountScrew: 'M12', flange: 60 },
      /do not fit on the shortest side/,
    ],
    [
      grain,
      { topLength: 1500, topWidth: 320, outletLength: 330, outletWidth: 62, height: 1300, bendRadius: 30 },
      /outletWidth: the corner bends of radius 30 mm nearly part the collar from its wall; make it at least 80 mm/,
    ],
    [
      grain,
      {
        topLength: 165,
        topWidth: 600,
        outletLength: 40,
        outletWidth: 460,
        height: 500,
        thickness: '3',
        cornerScrew: 'M8',
      },
      /outletLength: the corner flanges, 25 mm wide, run into each other above the outlet; make it at least 49 mm/,
    ],
    [
      grain,
      { outletLength: 40, bendRadius: 12 },
      /outletLength: 40 mm leaves no collar between the corners of 2 mm sheet; make it at least 44 mm, or take a smaller/,
    ],
    [grain, { bendRadius: 30, height: 100, topWidth: 200, topLength: 200 }, /height|outlet/],
  ])('%s with %o', (preset, changes, message) => {
    expect(refusal({ ...design.preset(preset), ...changes })).toMatch(message)
  })

  test('outlets too small for their bends, by a size that then holds', () => {
    const narrow = { thickness: '3', cornerScrew: 'M8', bendRadius: 12 }
    for (let outletLength = 40; outletLength < 70; outletLength += 3)
      for (const height of [250, 400, 900]) {
        const values = { ...narrow, height, outletLength, topLength: 400, outletWidth: 100 }
        const [, least] = refusal(values).match(/outletLength: .* at least (\d+) mm, or take/) ?? []
        if (least) expect(refusal({ ...values, outletLength: Number(least) })).not.toMatch(/outletLength/)
      }
    expect.hasAssertions()
  })
})
