import { expect, test } from 'vitest'
import { type Assembly, billOfMaterials, carry, type Placement, placementMatrix } from '#design'
import { transforms } from '#jscad'
import { inspecting, kernel } from '../../tests/designs/inspect.ts'
import { overlaps } from '../../tests/designs/overlap.ts'
import design from './design.ts'

const { build, made, presets } = inspecting(design)

const placed = ({ placements }: Assembly, begin: string): Placement[] =>
  placements.filter(({ part }) => part.name.startsWith(begin))
const stepsOf = (placements: readonly Placement[]) => [...new Set(placements.map(({ step }) => step))]
/** The step in which all parts whose names begin so are fitted. */
function stepOf(assembly: Assembly, begin: string): number {
  const found = stepsOf(placed(assembly, begin))
  expect(found, begin).toHaveLength(1)
  return found[0]
}

test.each(presets)('is put together part after part: %s', preset => {
  const assembly = build(preset)
  const sides = placed(assembly, 'side').toSorted((a, b) => a.step - b.step)
  const belt = stepOf(assembly, 'conveyor-belt')
  expect(sides[0].step).toBeLessThan(belt)
  expect(sides[1].step).toBeGreaterThan(belt)
  // A roller comes complete, its bearings with it, before the belt goes round it.
  for (const roller of ['drive-tube', 'tail-tube', 'return-tube'])
    expect(stepOf(assembly, roller), roller).toBeLessThan(belt)
  for (const roller of ['drive', 'tail', 'return'])
    expect(
      stepsOf(placed(assembly, `${roller}-`).filter(({ part }) => part.name !== 'drive-bracket')),
    ).toHaveLength(1)
  const last = Math.max(...assembly.placements.map(({ step }) => step))
  expect(stepsOf(assembly.placements).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: last }, (_, i) => i + 1),
  )
})

test('the endless belt passes over all that is there when it goes on', () => {
  const assembly = build('400 × 2000')
  const [belt] = placed(assembly, 'conveyor-belt')
  const times = 5
  // The belt and the way that it comes, from the open side of +y.
  const way = {
    ...belt,
    part: { ...belt.part, solid: transforms.scale([1, 1, times], belt.part.solid) },
    at: [belt.at[0], belt.at[1] + (times - 1) * 400, belt.at[2]] as const,
  }
  const met = (others: readonly Placement[]) =>
    others.flatMap(other => Object.keys(overlaps(kernel, { ...assembly, placements: [way, other] }, 8)))
  expect(met(assembly.placements.filter(({ step }) => step < belt.step))).toEqual([])
  // The second side plate would stop it.
  expect(met(placed(assembly, 'side').filter(({ step }) => step > belt.step))).toEqual([
    'conveyor-belt ∩ side',
  ])
})

test('the key lies in the drive shaft after the bearing, which it does not pass, and before the pulley', () => {
  const assembly = build('400 × 2000')
  const key = stepOf(assembly, 'din-6885')
  expect(Math.max(...stepsOf(placed(assembly, 'bearing-plate-housing')))).toBeLessThan(key)
  expect(stepOf(assembly, 'roller-pulley-pulley')).toBeGreaterThan(key)
})

test.each(presets)('the drive shaft’s keyway is as long as the key of its pulley: %s', preset => {
  const shaft = made(build(preset), 'drive-shaft')
  const long = /([\d.]+) mm long/.exec(shaft.notes.map(({ en }) => en).join(' '))?.[1]
  const keys = build(preset).placements.filter(({ part }) => part.name.startsWith('din-6885'))
  expect(keys.map(({ part }) => part.name)).toEqual([expect.stringMatching(new RegExp(`x${long}$`))])
})

test('nothing is screwed onto a side before its plate is there', () => {
  const { placements } = build('400 × 2000')
  for (const to of [-1, 1]) {
    const outside = placements.filter(({ at }) => to * at[1] > 0)
    const [plate] = outside.filter(({ part }) => part.name === 'side')
    for (const { part, step } of outside.filter(({ at }) => Math.abs(at[1]) > Math.abs(plate.at[1])))
      expect(step, part.name).toBeGreaterThanOrEqual(plate.step)
  }
})

/** Where a screw's tip is, mm. */
const tipOf = (screw: Placement) => {
  const [, size, length] = /-m(\d+)x(\d+)$/.exec(screw.part.name) ?? []
  return { radius: Number(size) / 2, at: carry(placementMatrix(screw), [0, 0, -Number(length)]) }
}

test.each(['4', '5', '6', '8'])('belts keep clear of all screw tips by 5 mm, sides of %s mm', thickness => {
  for (const tube of design.parameters.tube.options ?? [])
    for (const beltWidth of [150, 193, 250, 300, 307])
      for (const beltThickness of [0.8, 5]) {
        const assembly = build('300 × 1000', { beltWidth, tube, beltThickness, thickness })
        const top = Number(tube.split(' ')[1]) / 2
        const near = placed(assembly, 'iso-4').flatMap(screw => {
          if (!/^iso-4(017|762)/.test(screw.part.name)) return []
          const {
            at: [x, y, z],
            radius,
          } = tipOf(screw)
          // From the screw to the loop about the axes at ±500, seen from the side, and from its tip to the belt's edge.
          const r = Math.hypot(Math.max(Math.abs(x) - 500, 0), z)
          const aside = Math.max(top - r, r - top - beltThickness, 0) - radius
          const distance = Math.hypot(Math.max(aside, 0), Math.max(Math.abs(y) - beltWidth / 2, 0))
          return distance < 5 ? [`${screw.part.name} at ${[x, y, z].map(Math.round)}: ${distance}`] : []
        })
        expect(near, `${tube}, ${beltWidth} × ${beltThickness}`).toEqual([])
      }
})

test('the bed’s tongues keep clear of all screws', () => {
  for (const thickness of ['4', '5', '6', '8']) {
    const assembly = build('300 × 1000', { beltWidth: 150, thickness })
    const placements = assembly.placements.filter(
      ({ part }) => part.name === 'bed' || /^iso-/.test(part.name),
    )
    expect(overlaps(kernel, { ...assembly, placements })).toEqual({})
  }
})

test('belt and motor are ordered by designations without words, the motor by its power', () => {
  const lines = billOfMaterials(build('600 × 3000'), {
    variant: { en: 'x', fr: 'x' },
    massOf: () => 1,
    filesOf: () => [],
  })
  const line = (title: string) => lines.find(({ title: { en } }) => en.startsWith(title))?.designation
  expect(line('Conveyor belt')?.en).toMatch(/^2 × 600 × \d{4} mm$/)
  expect(line('Three-phase motor')?.en).toBe('IEC 60072-1 - 80 - B14 - 0.75 kW - 4P')
  for (const title of ['Conveyor belt', 'Three-phase motor']) expect(line(title)?.fr).toBe(line(title)?.en)
})
