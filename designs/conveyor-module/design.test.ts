import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { beltLength } from '#engineering'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const exact = await loadExactKernel()
const { build, check, count, made, part, presets, refusal, unrated } = inspecting(design)

describe.each(presets)('%s', preset => {
  test('passes its checks', () => {
    expect(build(preset).checks.filter(c => c.verdict === 'failed')).toEqual([])
  })

  test('has one conveyor of parts', () => {
    const assembly = build(preset)
    const only = (name: string) => count(assembly, p => p.name === name)
    const returns = Math.max(1, Math.round(Number(design.preset(preset).centreDistance) / 900))
    expect(['side', 'bed', 'drive-bracket', 'conveyor-belt'].map(only)).toEqual([2, 1, 1, 1])
    expect(['drive-tube', 'tail-tube', 'return-tube'].map(only)).toEqual([1, 1, returns])
    expect(['bearing-plate-housing', 'take-up-carrier', 'spacer'].map(only)).toEqual([2, 2, 4])
    // The motor's key comes with it; the shaft of the drive roller has one.
    expect(count(assembly, p => p.name.startsWith('din-6885'))).toBe(1)
    expect(count(assembly, p => p.name.startsWith('motor-iec'))).toBe(1)
  })

  test('every hole of the side plates has its screw, but those of the feet and of a drive on the other side', () => {
    const assembly = build(preset)
    const { flat } = made(assembly, 'side')
    if (!flat) throw new Error('a side plate is flat')
    const holes = exact
      .contours(flat.profile)
      .flatMap(c => (c.kind === 'circle' && !c.outer && c.radius < 10 ? [c] : []))
    const feet = Math.min(...holes.map(h => h.centre[1]))
    for (const to of [1, -1]) {
      const screws = assembly.placements.filter(
        ({ part, at, turn }) => /^iso-4(017|762)/.test(part.name) && to * at[1] > 0 && turn[2] !== 180,
      )
      const empty = holes.filter(
        ({ centre: [x, z] }) => !screws.some(({ at }) => Math.hypot(at[0] - x, at[2] - z) < 1e-6),
      )
      expect(empty.filter(h => h.centre[1] > feet + 1e-6)).toHaveLength(to > 0 ? 0 : 4)
      expect(empty.filter(h => h.centre[1] <= feet + 1e-6)).toHaveLength(4)
    }
  })
})

test('nothing but threads, teeth and a spigot runs into anything else', { timeout: 120_000 }, () => {
  const found = overlaps(kernel, build('300 × 1000'), 8)
  const [threads, press] = [/iso-40|din-976/, /motor-plate-plate ∩ motor-iec/]
  // The motor plate's spigot hole is drawn before it is bored; belt and pulleys are not turned to each other's teeth.
  const teeth = /pulley-pulley ∩ belt/
  expect(Object.keys(found).filter(n => !threads.test(n) && !press.test(n) && !teeth.test(n))).toEqual([])
})

test('goods run back on a slope without power, unless a brake holds them', () => {
  // 51 N of weight along the slope against 40 N of friction, of which half counts.
  const slope = { slope: 15, bedFriction: 0.2 }
  const back = check(build('300 × 1000', slope), 'running-back')
  expect(back.verdict).toBe('failed')
  expect(back.value).toBeCloseTo(20 * 9.81 * Math.sin(Math.PI / 12), 9)
  expect(back.value - 2 * back.limit).toBeCloseTo(11, 0)
  // 1 N·m at the motor, three times that on a drum of 62.3 mm.
  const brake = check(build('300 × 1000', { ...slope, brakeTorque: 1 }), 'running-back')
  expect(brake.limit - back.limit).toBeCloseTo((2000 * 1 * (60 / 20)) / 62.3, 6)
  expect(brake.verdict).toBe('passed')
  expect(check(build('300 × 1000', { slope: -15, bedFriction: 0.2 }), 'running-back').verdict).toBe('failed')
  expect(check(build('300 × 1000'), 'running-back').verdict).toBe('passed')
})

test('the belt is rated once its maker’s limits are entered', () => {
  const bare = build('300 × 1000')
  expect(unrated(bare, 'belt-strength').parameter).toBe('allowedTension')
  expect(unrated(bare, 'drum-diameter').parameter).toBe('leastDrum')
  const [allowed, drum] = [{ allowedTension: 1 }, { leastDrum: 80 }]
  const tight = check(build('300 × 1000', allowed), 'belt-strength')
  // The note tells the tight strand to two figures.
  const told = bare.notes?.map(note => /strands of ([\d.]+)/.exec(note.en)?.[1]).find(Boolean)
  expect((tight.value * 300) / Number(told)).toBeCloseTo(1, 1)
  expect(check(build('300 × 1000', drum), 'drum-diameter')).toMatchObject({ value: 60.3, verdict: 'failed' })
})

test('the belt is as long as two rollers and their distance ask', () => {
  const belt = part(build('400 × 2000'), 'conveyor-belt')
  if (belt.kind !== 'bought') throw new Error('the belt is bought')
  // 2 C + π (D + t), neutral line in the middle of 2 mm on 60.3.
  const long = 2 * 2000 + Math.PI * 62.3
  expect(belt.designation).toBe(`2 × 400 × ${Math.round(long)} mm`)
  expect(Math.abs(kernel.mesh(belt.solid).volume / (400 * 2 * long) - 1)).toBeLessThan(1e-3)
})

test('the timing belt closes about its pulleys at the distance of their axes', () => {
  const { placements } = build('300 × 1000')
  const at = (name: string) => placements.find(p => p.part.name === name)?.at ?? [0, 0, 0]
  const belt = placements.find(p => p.part.name.startsWith('belt-htd'))
  const centreDistance = at('roller-pulley-pulley')[2] - at('motor-pulley-pulley')[2]
  const long = beltLength({
    largeDiameter: (60 * 5) / Math.PI,
    smallDiameter: (20 * 5) / Math.PI,
    centreDistance,
  })
  expect(belt?.part.name).toBe(`belt-htd-5m-${Math.round(long)}x15`)
  expect(long).toBeCloseTo(Math.round(long), 6)
  expect(long % 50).toBeCloseTo(0, 6)
})

test('drive power of 400 × 2000 with 40 kg at 0.5 m/s as worked by hand', () => {
  const power = check(build('400 × 2000'), 'drive-power')
  // Belt 1200 kg/m³ · 0.4 · 0.002 · 4.1957 m = 4.028 kg; returns 2 · 3 kg/m · 0.44 m = 2.64 kg.
  const pull = 9.81 * (0.35 * (40 + 2.014) + 0.03 * (2.014 + 2.64))
  expect(power.value).toBeCloseTo((1.25 * pull * 0.5) / 940, 4)
  // Roller π · 62.3 mm, 153.3 min⁻¹; motor 60/20 of it, 459.8 of 1400 min⁻¹.
  const motor = (60_000 * 0.5 * 3) / (Math.PI * 62.3)
  expect(power.limit).toBeCloseTo((0.37 * motor) / 1400, 6)
})

test('the strands hold the pull by e^(μπ), and the loads reach the reused parts', () => {
  const assembly = build('400 × 2000', { allowedPull: 250 })
  const pull = 9.81 * (0.35 * (40 + 2.014) + 0.03 * (2.014 + 2.64))
  const slack = pull / (Math.exp(0.2 * Math.PI) - 1)
  // Each take-up holds one slack strand by two screws of its abutment: 1.2 F/2/0.12 and the tipping of its block.
  expect(check(assembly, 'takeup-rod-strength').value).toBeCloseTo(slack / 36.6, 1)
  // Both pulleys pull 2T/d: 146 N · 62.3 mm over 95.5 mm, times 1.5.
  expect(check(assembly, 'motorpulley-belt-pull').value).toBeCloseTo((1.5 * pull * 62.3 * Math.PI) / 300, 0)
})

test.each(presets)(
  'no load hinders building, and one beyond the reused designs fails the drive and them: %s',
  preset => {
    const { goods, bedFriction, drumFriction, slope } = design.parameters
    const ends = ({ min = 0, max = 0 }) => [min, max]
    const overloaded = ends(goods).flatMap(kg =>
      [...ends(slope), 0].flatMap(rise =>
        ends(bedFriction).flatMap(bed =>
          ends(drumFriction).flatMap(drum => {
            const load = { goods: kg, slope: rise, bedFriction: bed, drumFriction: drum }
            const assembly = build(preset, load)
            const told = (assembly.notes ?? []).flatMap(
              ({ en }) => /^Overload\. ([^,]+),/.exec(en)?.[1] ?? [],
            )
            const failed = assembly.checks.filter(c => c.verdict === 'failed').map(c => c.title.en)
            for (const of of told)
              expect(
                failed.find(title => title.startsWith(of)),
                of,
              ).toBeDefined()
            if (told.length) expect(check(assembly, 'drive-power').verdict).toBe('failed')
            return told
          }),
        ),
      ),
    )
    // 500 kg up 25° at a friction of 0.8: some 5.7 kN of pull, and 36 kN on the drive roller of bare 0.1.
    expect(overloaded).toContain('Motor plate')
    expect(overloaded).toContain('Drive roller')
  },
)

test.each<[ValueRecord, RegExp]>([
  [{ beltSpeed: 3 }, /would take 99 Hz at the motor; choose 0\.31 to 1\.82 m\/s/],
  [{ centreDistance: 2500 }, /takeUp: .*make it at least 50 mm/],
  [{ motor: '80 - 0.75 kW' }, /Pulley of the motor: teeth: 20 teeth leave/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal(change)).toMatch(message)
})
