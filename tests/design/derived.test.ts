import { describe, expect, test } from 'vitest'
import {
  choice,
  defineDesign,
  derived,
  followingValues,
  givenValues,
  jsonSchema,
  label,
  length,
  notKnown,
} from '#design'
import { permalink } from '../../src/build/permalink.ts'
import { rebuildCommand } from '../../src/build/rebuild-command.ts'

const text = { en: 'x', fr: 'x' }
const bore = length({ label: text, default: 10, min: 1, max: 100 })
const wall = length({ label: text, default: 2, min: 1, max: 20 })
const outside = length({
  label: text,
  default: derived({ bore, wall }, v => v.bore + 2 * v.wall),
  min: 1,
  max: 140,
})
const mark = label({ label: text, default: derived({ outside }, v => `D${v.outside}`), maxLength: 8 })
const parameters = { bore, wall, outside, mark }
const ring = defineDesign({
  parameters,
  presets: { small: { values: {} }, large: { values: { bore: 40 } } },
  loadPath: () => [],
  build: () => ({ placements: [], checks: [] }),
})

describe('a default that follows from other values', () => {
  test('follows them, and what follows from it too, until it is given', () => {
    expect(ring.values({})).toEqual({ bore: 10, wall: 2, outside: 14, mark: 'D14' })
    expect(ring.values({ bore: '20' })).toEqual({ bore: 20, wall: 2, outside: 24, mark: 'D24' })
    expect(ring.values({ bore: 20, outside: 30 }).mark).toBe('D30')
    expect(ring.values({ bore: 20, mark: '' }).mark).toBe('')
  })

  test('follows a changed preset', () => {
    expect(ring.preset('large').mark).toBe('D44')
    expect(ring.preset('large', { bore: 50 }).mark).toBe('D54')
  })

  test('is no fault of its own where what it follows from is wrong', () => {
    expect(() => ring.values({ bore: 'x' })).toThrow(/^bore: "x" is not a number from 1 to 100 mm$/)
    expect(followingValues(parameters, { bore: 'x' })).toEqual({})
    expect(followingValues(parameters, { bore: 'x', outside: 30 })).toEqual({ mark: 'D30' })
  })

  test('need not be given to have the values again: not in an address, nor in a command', () => {
    const values = ring.values({ bore: 20, mark: 'A B' })
    expect(givenValues(parameters, values)).toEqual({ bore: 20, wall: 2, mark: 'A B' })
    const target = { slug: 'ring', parameters, values }
    expect(permalink({ ...target, siteUrl: 'https://x.org/', language: 'fr' })).toBe(
      'https://x.org/fr/ring/?bore=20&mark=A+B',
    )
    expect(rebuildCommand(target)).toBe('npm run --silent export -- ring --set bore=20 "mark=A B" --out ring')
  })

  test('has no default in the JSON Schema, which names what it follows from', () => {
    const { properties } = jsonSchema(parameters) as { properties: Record<string, Record<string, unknown>> }
    expect(properties.outside).not.toHaveProperty('default')
    expect(properties.outside.description).toBe('Follows from bore, wall when it is not given')
    expect(properties.outside['x-rouage']).toMatchObject({ derivedFrom: ['bore', 'wall'], lapses: false })
    expect(properties.bore.default).toBe(10)
  })

  test('stands after what it follows from, so that nothing follows from itself', () => {
    const spec = {
      presets: { one: { values: {} } },
      loadPath: () => [],
      build: () => ({ placements: [], checks: [] }),
    }
    expect(() => defineDesign({ ...spec, parameters: { bore, outside, wall } })).toThrow(
      'outside follows from wall: declare wall before it',
    )
  })

  test('that is a limit of a maker is 0, for not known', () => {
    const size = choice({ label: text, options: ['a', 'b'], default: 'a' })
    const limit = length({ label: text, default: notKnown('size'), min: 0, max: 9 })
    const design = defineDesign({
      parameters: { size, limit },
      presets: { one: { values: {} } },
      loadPath: () => [],
      build: () => ({ placements: [], checks: [] }),
    })
    expect(design.values({ size: 'b' })).toEqual({ size: 'b', limit: 0 })
    expect(jsonSchema({ size, limit })).toMatchObject({
      properties: { limit: { 'x-rouage': { derivedFrom: ['size'], lapses: true } } },
    })
  })
})

describe('a command for a shell', () => {
  const parameters = { label: label({ label: text, default: '', maxLength: 40 }) }
  const command = (label: string) => rebuildCommand({ slug: 'plate', parameters, values: { label } })
  test('quotes what a shell would take for something else', () => {
    expect(command('')).toBe('npm run --silent export -- plate --out plate')
    expect(command('a-1.5')).toContain('--set label=a-1.5 --out')
    expect(command('71 B14 > 80')).toContain('--set "label=71 B14 > 80" --out')
    expect(command('$(rm) `x` "y"')).toContain(`--set 'label=$(rm) \`x\` "y"' --out`)
    expect(command("it's $5")).toContain(`--set 'label=it'\\''s $5' --out`)
  })
})
