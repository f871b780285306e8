import { expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { chainDimensions, overPins, rollerChains } from '#hardware'
import { arcOf } from '../../src/kernel/contour.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { cornersOf, inspecting, kernel } from '../../tests/designs/inspect.ts'
import design from './design.ts'
import { freeDiameter, toothedDisc, toothForm } from './teeth.ts'

const exact = await loadExactKernel()
const { check, made, mesh, refusal, unrated } = inspecting(design)
const disc = '08B-1 × 38, disc 6 mm, 6 × M8 on 80'

test('08B with 17 teeth has seats, flanks and tips of ISO 606, as 68 true arcs', () => {
  const [contour] = exact.contours(toothedDisc('08B', 17))
  if (contour.kind !== 'path') throw new Error('a toothed disc is no circle')
  const arcs = contour.vertices.map((v, i) => {
    const arc = arcOf(v, contour.vertices[(i + 1) % contour.vertices.length])
    return { radius: arc?.radius ?? 0, centre: Math.hypot(...(arc?.centre ?? [0, 0])) }
  })
  expect(arcs).toHaveLength(4 * 17)
  // d = 69.12 mm: 12.7/sin(180°/17); the root 8.51 mm less.
  const seats = arcs.filter(a => Math.abs(a.radius - (0.505 * 8.51 + (0.069 * Math.cbrt(8.51)) / 2)) < 1e-4)
  expect(seats).toHaveLength(17)
  for (const seat of seats) expect(2 * (seat.centre - seat.radius)).toBeCloseTo(69.116 - 8.51, 2)
  const tips = arcs.filter(a => a.centre < 1e-3)
  expect(tips).toHaveLength(17)
  for (const { radius } of tips) {
    expect(2 * radius).toBeGreaterThan(69.116 + 12.7 * (1 - 1.6 / 17) - 8.51)
    expect(2 * radius).toBeLessThan(69.116 + 1.25 * 12.7 - 8.51)
  }
})

test('a roller of every chain lies on the bottom of its gap and touches nothing else, and teeth keep a tip', () => {
  for (const { name } of rollerChains.filter(c => /^(06|08|10|12|16)B$/.test(c.name)))
    for (const teeth of [9, 13, 17, 38, 60]) {
      const { rollerDiameter } = chainDimensions(name)
      const form = toothForm(name, teeth)
      const [outline] = kernel.outlines(toothedDisc(name, teeth), { chord: 0.001 })
      const centre = form.pitchDiameter / 2
      const gaps = outline.map(([x, y]) => Math.hypot(x, y - centre))
      expect(Math.min(...gaps), `${name}, ${teeth}`).toBeCloseTo(rollerDiameter / 2, 2)
      expect(2 * form.tip * (Math.PI / teeth - Math.PI / 2 + form.tipAngle)).toBeGreaterThan(
        (0.05 * centre) / teeth,
      )
    }
})

test('over two pins laid in the gaps it measures what ISO 606 says', () => {
  for (const teeth of [17, 38]) {
    const { rollerDiameter } = chainDimensions('08B')
    const radius = toothForm('08B', teeth).pitchDiameter / 2
    const opposite = Math.PI / 2 + (Math.floor(teeth / 2) * 2 * Math.PI) / teeth
    const across = Math.hypot(radius * Math.cos(opposite), radius * Math.sin(opposite) - radius)
    expect(overPins('08B', teeth)).toBeCloseTo(across + rollerDiameter, 9)
  }
})

test('the disc is 6 mm sheet under bf1 of 7.21 mm, with its bore and six bolt holes', () => {
  const { flat, solid, throughHoles } = made(design.preset(disc))
  expect(flat?.thickness).toBe(6)
  const { genus, volume, box } = kernel.mesh(solid)
  expect([genus, throughHoles]).toEqual([7, 7])
  expect(box.max[2]).toBe(6)
  const [area] = [exact.solid(solid).volume / 6]
  expect(Math.abs(volume / 6 / area - 1)).toBeLessThan(1e-3)
  // Between the discs of root and tip circle, less bore and holes of 9 mm.
  const round = (d: number) => (Math.PI / 4) * d ** 2
  expect(area).toBeGreaterThan(round(145.28) - round(50) - 6 * round(9))
  expect(area).toBeLessThan(round(159.3) - round(50) - 6 * round(9))
})

test('the turned wheel is as wide as its standard, bevelled, its hub clear of the chain', () => {
  const wheel = mesh({})
  expect(wheel.genus).toBe(2)
  expect(wheel.box.max[2]).toBeCloseTo(7.2 + 20, 6)
  expect(made({}).fits.find(f => f.tolerance === 'h14')?.nominal).toBe(7.2)
  let [onFace, above] = [0, 0]
  for (const [x, y, z] of cornersOf(wheel)) {
    const radius = Math.hypot(x, y)
    // From the middle of a tooth on, a flat bevels it: teeth lie half a pitch beside the y axis.
    const turn = (Math.atan2(x, y) * 17) / (2 * Math.PI) - 0.5
    const aside = ((turn - Math.round(turn)) * 2 * Math.PI) / 17
    if (z < 1e-6) onFace = Math.max(onFace, radius * Math.cos(aside))
    if (z > 7.3) above = Math.max(above, radius)
  }
  expect(onFace).toBeCloseTo(toothForm('08B', 17).tip - 0.44 * 12.7, 3)
  expect(2 * above).toBeLessThanOrEqual(freeDiameter('08B', 17))
})

test('0.75 kW at 700 min⁻¹: pull, safety and key pressure as worked by hand', () => {
  // T = 10.231 N·m on 69.116 mm: 296.1 N times 1.4, and 0.69 kg/m at 2.519 m/s.
  expect(check({}, 'chain-safety').value).toBeCloseTo(17800 / (296.06 * 1.4 + 0.69 * 2.5188 ** 2), 1)
  // 2 · 14.324 N·m / 19 mm on 2.5 mm × 19 mm.
  expect(check({}, 'key-pressure').value).toBeCloseTo(31.74, 2)
  expect(design.build({}).notes?.[0].en).toContain('108 links')
  // 180° − 2 asin((153.80 − 69.12)/1000).
  expect(check({}, 'chain-wrap').value).toBeCloseTo(170.28, 1)
})

test('a small wheel close to a large one is wrapped too little: four teeth of 17 bear all', () => {
  const near = check({ otherTeeth: 120, centreDistance: 291 }, 'chain-wrap')
  expect(near.value).toBeCloseTo(88.7, 1)
  expect(near.verdict).toBe('failed')
  // The same drive, from the other wheel.
  expect(check({ teeth: 38, otherTeeth: 17 }, 'chain-wrap').value).toBe(check({}, 'chain-wrap').value)
  expect(check({ otherTeeth: 120, centreDistance: 420 }, 'chain-wrap').verdict).toBe('passed')
})

test('a keyed wheel tells of the motor’s own key, a disc does not', () => {
  const told = (values: ValueRecord) =>
    design.build(values).notes?.some(n => /come with their key/.test(n.en))
  expect(told({})).toBe(true)
  expect(told(design.preset(disc))).toBe(false)
})

test.each<[ValueRecord, RegExp]>([
  [{ bore: 3, fixing: 'set-screws', setScrew: 'M8' }, /setScrew: two M8 at 90° meet/],
  [
    {
      form: 'disc',
      fixing: 'plain',
      chain: '16B',
      teeth: 60,
      bore: 50,
      boltCircle: 60,
      boltSize: 'M12',
      centreDistance: 900,
    },
    /boltCircle: 60 mm.*take [\d.]+ to 400 mm/,
  ],
  [{ bore: 40 }, /teeth: a bore of 40 mm with its fixing needs/],
  [{ bore: 6 }, /no key for a bore of 6 mm/],
  [{ hubDiameter: 70 }, /hubDiameter: 70 mm do not fit within the wheel; make it at most 54 mm/],
  [{ hubLength: 4 }, /at least 10 mm/],
  [{ centreDistance: 60 }, /the two wheels touch; make it at least/],
  [{ form: 'disc', bore: 60 }, /bore: 60 mm leave no ring.*at most/],
  [{ form: 'disc', teeth: 38, boltCircle: 60, bore: 50 }, /boltCircle: 60 mm.*take 67\.4 to \d+/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal(change)).toMatch(message)
})

test('477 N·m need 34 kN a screw on two M10 without shocks, which have 15, and eight hold it', () => {
  const disc = { ...design.preset('16B-1 × 30, disc 15 mm, 8 × M10 on 140'), serviceFactor: 1 }
  const two = check({ ...disc, bolts: 2 }, 'disc-bolts')
  // 1.2 · 2 · 477.5 N·m/(2 · 0.14 m)/0.12
  expect(two.value).toBeCloseTo(34_105, -2)
  expect(two.verdict).toBe('failed')
  expect(check(disc, 'disc-bolts').verdict).toBe('passed')
  expect(unrated({ ...disc, bolts: 0 }, 'element-disc-on-its-hub').why.en).not.toBe('')
})
