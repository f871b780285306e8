import { describe, expect, test } from 'vitest'
import { type Assembly, partsOf } from '#design'
import { motorFace } from '#hardware'
import { formats } from '../../src/formats/index.ts'
import { arcOf, type Contour, profileArea } from '../../src/kernel/contour.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'
import { usualTorque } from './following.ts'
import { straightOn } from './straight-on.ts'

const exact = await loadExactKernel()
const { presets, build, check, count } = inspecting(design)
const flatParts = (assembly: Assembly) =>
  partsOf(assembly).flatMap(part => (part.kind === 'made' && part.flat ? [{ part, flat: part.flat }] : []))

describe.each(presets)('%s', preset => {
  test('is cut as one outline with true circles, slots of four edges, and the area of its solid', () => {
    for (const { part, flat } of flatParts(build(preset))) {
      const contours = exact.contours(flat.profile)
      const solid = kernel.mesh(part.solid)
      expect(contours.filter(c => c.outer)).toHaveLength(1)
      expect(contours.length - 1).toBe(part.name === 'plate' ? 9 : 5)
      expect(solid.genus).toBe(contours.length - 1)
      expect(solid.bodies).toBe(1)
      expect(solid.box.min[2]).toBe(0)
      expect(solid.box.max[2]).toBe(flat.thickness)
      expect(Math.abs((profileArea(contours) * flat.thickness) / solid.volume - 1)).toBeLessThan(1e-3)
      for (const c of contours)
        if (!c.outer && c.kind === 'path' && part.name === 'plate')
          expect(slotOf(c).travel).toBeCloseTo(20, 6)
    }
  })

  test('passes its checks, and every hole has its screw', () => {
    const assembly = build(preset)
    expect(assembly.checks.filter(c => c.verdict === 'failed')).toEqual([])
    expect(count(assembly, p => p.name.startsWith('iso-4762'))).toBe(8)
  })

  test('has the bolt circles of its two faces', () => {
    const values = design.preset(preset)
    const [plate] = flatParts(build(preset))
    const centres = exact
      .contours(plate.flat.profile)
      .filter(c => !c.outer)
      .map(centreOf)
    const motor: [number, number] = [Number(values.offsetX), Number(values.offsetY)]
    const onCircle = (face: unknown, [x, y]: [number, number]) => {
      const { boltCircle } = motorFace(String(face))
      return centres.filter(([u, v]) => Math.abs(Math.hypot(u - x, v - y) - boltCircle / 2) < 1e-6).length
    }
    expect(onCircle(values.motor, motor)).toBe(4)
    expect(onCircle(values.machine, [0, 0])).toBe(4)
  })

  test('engraves its label on the plate, off every hole and the edge', () => {
    const [{ flat }] = flatParts(build(preset))
    const points = flat.engraving.flat()
    expect(points.length).toBeGreaterThan(10)
    const heights = points.map(p => p[1])
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThanOrEqual(3 - 1e-9)
    const contours = exact.contours(flat.profile)
    for (const stroke of flat.engraving)
      for (const point of along(stroke))
        for (const c of contours) expect(clearance(c, point)).toBeGreaterThan(1.9)
  })
})

describe('a round plate', () => {
  test('has the volume of a disc less its holes', () => {
    // 80 B14 (spigot 80, bored later, so cut 78; four M6 holes 6.6) in a disc of 200, flange 80 B5 with four holes 11.
    const [{ part }] = flatParts(build('IEC 80 B14 → IEC 80 B5'))
    const volume = (Math.PI / 4) * (200 ** 2 - 78 ** 2 - 4 * 6.6 ** 2 - 4 * 11 ** 2) * 8
    expect(Math.abs(kernel.mesh(part.solid).volume / volume - 1)).toBeLessThan(1e-3)
    expect(part.fits).toEqual([expect.objectContaining({ nominal: 80, tolerance: 'H8' })])
  })

  test('leaves one thickness to the edge in thick sheet', () => {
    const [{ flat }] = flatParts(build('IEC 90 B5 → IEC 100 B5', { machineScrews: 'into-plate' }))
    const outer = exact.contours(flat.profile).find(c => c.outer)
    const holes = exact.contours(flat.profile).filter(c => !c.outer && c.kind === 'circle')
    if (outer?.kind !== 'circle') throw new Error('the outline should be a circle')
    for (const hole of holes) {
      if (hole.kind !== 'circle') continue
      expect(outer.radius - Math.hypot(...hole.centre) - hole.radius).toBeGreaterThanOrEqual(12 - 1e-6)
    }
  })
})

test('a DXF holds circles, closed slots and open strokes on their layers, and nothing else', () => {
  const [{ part, flat }] = flatParts(build('IEC 71 B14 → IEC 100 B5, belt slots'))
  const cut = {
    name: part.name,
    contours: exact.contours(flat.profile),
    engraving: flat.engraving,
    bends: [],
    kerf: 0,
  }
  const info = {
    title: 'plate',
    designer: '',
    licence: '',
    version: '',
    parameters: {},
    about: [],
    making: [],
    permalink: '',
    verdict: '',
    warnings: [],
  }
  const dxf = new TextDecoder().decode(formats.dxf.write(cut, info))
  const lines = dxf.split('\r\n').map(line => line.trim())
  const entities = lines.slice(lines.indexOf('ENTITIES'))
  const written = (word: string) => entities.filter(line => line === word).length
  expect(written('CIRCLE')).toBe(5)
  // The outline, four slots and the strokes of the label.
  expect(written('LWPOLYLINE')).toBe(5 + flat.engraving.length)
  expect(written('CUT_OUTER')).toBe(1)
  expect(written('CUT_INNER')).toBe(9)
  expect(written('SPLINE') + written('TEXT') + written('LINE')).toBe(0)
  const extent = (corner: string) => Number(lines[lines.indexOf(corner) + 2])
  // The machine's disc of 250 travels 20 mm.
  expect(extent('$EXTMAX') - extent('$EXTMIN')).toBeCloseTo(270, 6)
})

describe('the checks', () => {
  test('agree with a calculation by hand: IEC 80 B14 of 10 kg on IEC 80 B5', () => {
    const assembly = build('IEC 80 B14 → IEC 80 B5', { motorMass: 10, torque: 5, startFactor: 2 })
    const weight = 98.1
    // The weight acts 120 mm behind the face; the machine's bolts feel it over the plate of 8 mm as well.
    const moment = weight * 128
    const side = 165 / Math.SQRT2 / 2
    const tension = moment / (4 * side)
    const turning = 10_000 / (4 * 82.5)
    const shear = Math.hypot(turning / Math.SQRT2, turning / Math.SQRT2 + weight / 4)
    expect(check(assembly, 'machine-bolts').value).toBeCloseTo(1.2 * (shear / 0.12 + tension), 6)
    // Screws at 45° on 100 and 165 mm: strips of 32.5 mm, two of 96.5, one of 132.5, by the cubes of their stiffness.
    const [at, to] = [50 / Math.SQRT2, side]
    const spans = [Math.SQRT2 * (to - at), Math.hypot(to + at, to - at), Math.SQRT2 * (to + at)]
    const all = spans[0] ** -3 + 2 * spans[1] ** -3 + spans[2] ** -3
    const held = ((moment / (4 * at)) * (spans[0] ** -3 / all) * spans[0]) / 2
    expect(check(assembly, 'plate-bending').value).toBeCloseTo((6 * held) / (0.65 * spans[0] * 8 ** 2), 3)
    expect(check(assembly, 'shaft-reach').value).toBe(32)
  })

  // Greatest von Mises stress in MPa of the plate's STEP, 2 mm and more beside the washers: second-order tetrahedra, the
  // machine's screws as clamped washers, the motor's moment spread over its four. Up to twice above where the screws lie on one ray.
  test.each([
    ['IEC 71 B14 → IEC 80 B14', 8.45, 1.2],
    ['IEC 71 B14 → IEC 100 B5, belt slots', 12.2, 1.2],
    ['IEC 80 B14 → IEC 80 B5', 3.2, 2.05],
    ['NEMA 34 → IEC 80 B5', 0.533, 2.05],
  ])('hold the bending of %s above finite elements, %f MPa, by at most %f', (preset, stress, most) => {
    const { value } = check(build(preset), 'plate-bending')
    expect(value / stress).toBeGreaterThan(1)
    expect(value / stress).toBeLessThan(most)
  })

  test('see that a straight key passes the body of a motor that is on the plate before the machine', () => {
    // The M10 screws of 80 B5 lie at 82.5 mm, the body of an 80 reaches 77.6 mm.
    const beside = check(build('IEC 80 B14 → IEC 80 B5'), 'key-room')
    expect(beside.value).toBeCloseTo(82.5 - 77.6, 6)
    expect(beside.limit).toBeCloseTo(8 / Math.sqrt(3), 6)
    // Those of 71 B5, at 65 mm, lie under the body of a 71, wider than its face.
    const slim = { motor: 'IEC 71 B14', machine: 'IEC 71 B5', thickness: '6' }
    const under = build('IEC 80 B14 → IEC 80 B5', slim)
    expect(check(under, 'key-room').value).toBeCloseTo(65 - 0.97 * 71, 6)
    expect(check(under, 'key-room').verdict).toBe('failed')
    // Screwed into the plate, they are turned from the machine's side; a motor on a tapped plate goes on last.
    for (const other of [build(presets[0]), build('IEC 90 B5 → IEC 100 B5'), build('NEMA 17 → NEMA 23')])
      expect(other.checks.map(c => c.id)).not.toContain('key-room')
  })

  test('fail when a belt pulls too hard, and are not hidden', () => {
    expect(check(build('NEMA 17 → NEMA 23', { beltPull: 1500 }), 'motor-bolts').verdict).toBe('failed')
  })
})

test('the motor is in the bill of materials only when asked for', () => {
  const motors = (includeMotor: boolean) =>
    count(build(presets[0], { includeMotor }), p => p.name.startsWith('motor-iec-71-b14'))
  expect(motors(false)).toBe(0)
  expect(motors(true)).toBe(1)
})

test('screws into the plate end within it', () => {
  const assembly = build('IEC 90 B5 → IEC 100 B5')
  const ends = assembly.placements
    .filter(({ part }) => part.name.startsWith('iso-4762'))
    .map(({ part, turn, at }) => at[2] + (turn[0] === 180 ? 1 : -1) * Number(part.name.split('x')[1]))
  // The plate lies from 0 to 12 mm: motor screws end above its underside, machine screws below its upper side.
  for (const end of ends) {
    expect(end).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(12)
  }
  const made = partsOf(assembly).filter(p => p.kind === 'made')
  expect(made.map(p => p.name)).toEqual(['plate'])
})

const centreOf = (c: Contour): [number, number] => {
  if (c.kind === 'circle') return c.centre
  const mean = (axis: 'x' | 'y') => c.vertices.reduce((sum, v) => sum + v[axis], 0) / c.vertices.length
  return [mean('x'), mean('y')]
}

/** A slot's radius and travel, from two half circles and two lines along x. */
function slotOf(c: Extract<Contour, { kind: 'path' }>) {
  const [xs, ys] = [c.vertices.map(v => v.x), c.vertices.map(v => v.y)]
  expect(c.vertices.map(v => Math.abs(v.bulge)).sort()).toEqual([0, 0, 1, 1].map(b => expect.closeTo(b, 9)))
  return {
    radius: (Math.max(...ys) - Math.min(...ys)) / 2,
    travel: Math.max(...xs) - Math.min(...xs),
  }
}

/** Points of a stroke, at most half a millimetre apart. */
function along(stroke: readonly (readonly [number, number])[]): [number, number][] {
  return stroke.slice(1).flatMap(([x, y], i) => {
    const [u, v] = stroke[i]
    const steps = Math.ceil(Math.hypot(x - u, y - v) / 0.5)
    return Array.from({ length: steps + 1 }, (_, k): [number, number] => [
      u + ((x - u) * k) / steps,
      v + ((y - v) * k) / steps,
    ])
  })
}

/** Distance in mm of a point from a contour, below zero where there is no metal. */
function clearance(contour: Contour, [x, y]: [number, number]): number {
  const corners = sampled(contour)
  let inside = false
  const distances = corners.map(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const share = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))
  })
  return Math.min(...distances) * (inside === contour.outer ? 1 : -1)
}

/** A contour as points, 48 for each arc. */
function sampled(contour: Contour): [number, number][] {
  const arc = (cx: number, cy: number, r: number, from: number, angle: number) =>
    Array.from({ length: 48 }, (_, i): [number, number] => {
      const a = from + (angle * i) / 48
      return [cx + r * Math.cos(a), cy + r * Math.sin(a)]
    })
  if (contour.kind === 'circle') return arc(...contour.centre, contour.radius, 0, 2 * Math.PI)
  return contour.vertices.flatMap((v, i): [number, number][] => {
    const circle = arcOf(v, contour.vertices[(i + 1) % contour.vertices.length])
    if (!circle) return [[v.x, v.y]]
    const [cx, cy] = circle.centre
    return arc(cx, cy, circle.radius, Math.atan2(v.y - cy, v.x - cx), 4 * Math.atan(v.bulge))
  })
}

describe('what follows from the motor', () => {
  test('is engraved: the label names the two mountings until one types another', () => {
    const given = { motor: 'IEC 90 B5', machine: 'IEC 80 B5', thickness: '10' }
    expect(design.values(given)).toMatchObject({ label: '90 B5 > 80 B5', torque: 10.2, startFactor: 2.5 })
    expect(design.values({ ...given, label: 'PUMP 3' }).label).toBe('PUMP 3')
    expect(design.preset('NEMA 17 → NEMA 23')).toMatchObject({
      label: '17 > 23',
      torque: 0.45,
      startFactor: 1,
    })
    expect(design.preset('NEMA 23 → IEC 71 B14')).toMatchObject({ label: 'NEMA 23 > 71 B14', torque: 2 })
    const smaller = design.preset('NEMA 23 → IEC 71 B14', { motor: 'NEMA 17', thickness: '4' })
    expect(smaller).toMatchObject({ label: 'NEMA 17 > 71 B14', torque: 0.45 })
    expect(design.preset('IEC 71 B14 → IEC 100 B5, belt slots').label).toBe('71 B14 > 100 B5 SLOTS')
  })

  test.each([
    // 9550 · P/1400 of the largest four-pole motor of the frame.
    ['IEC 63 B14', 1.2],
    ['IEC 71 B14', 2.5],
    ['IEC 80 B5', 5.1],
    ['IEC 100 B5', 20.5],
    ['IEC 112 B5', 27.3],
    // No more than the frame above it.
    ['IEC 56 B14', 1.2],
  ])('%s turns with %d N·m', (motor, torque) => {
    expect(usualTorque(motor)).toBe(torque)
  })
})

describe('a motor whose mounting is that of the machine', () => {
  test('goes straight on, and what differs is said: IEC 90 B5 and 80 B5 share FF165', () => {
    const [only] = straightOn({
      motor: 'IEC 90 B5',
      machine: 'IEC 80 B5',
      offsetX: 0,
      offsetY: 0,
      slotTravel: 0,
    })
    expect(only.name.en).toContain('no plate is needed')
    expect(design.build({ motor: 'IEC 90 B5', machine: 'IEC 80 B5', thickness: '10' }).alternatives).toEqual([
      only,
    ])
    expect(only.note?.en).toContain('circle of 165 mm and a spigot of 130 mm')
    expect(only.note?.en).toContain(
      'shaft diameter 24 mm instead of 19 mm, shaft length 50 mm instead of 40 mm',
    )
    expect(only.note?.fr).toContain('diamètre d’arbre 24 mm au lieu de 19 mm')
  })

  test('needs a plate on another circle, tapped, set aside or moved to tension a belt', () => {
    const p = { motor: 'IEC 90 B5', machine: 'IEC 80 B5', offsetX: 0, offsetY: 0, slotTravel: 0 } as const
    for (const change of [
      { machine: 'IEC 100 B5' },
      { motor: 'IEC 90 B14' },
      { offsetX: 20 },
      { slotTravel: 10 },
    ] as const)
      expect(straightOn({ ...p, ...change })).toEqual([])
    expect(build('IEC 90 B5 → IEC 100 B5').alternatives).toEqual([])
  })
})
