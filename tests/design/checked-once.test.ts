import { expect, test } from 'vitest'
import { defineDesign, length } from '#design'

test('values are checked once, stay as they were, and are checked again when they are another object', () => {
  const seen: object[] = []
  const design = defineDesign({
    parameters: {
      size: length({ default: 10, min: 1, max: 20, label: { en: 'Size', fr: 'Taille' } }),
    },
    presets: { one: { values: {} } },
    loadPath: () => [],
    validate(values) {
      seen.push(values)
      return []
    },
    build(values) {
      seen.push(values)
      return { placements: [], checks: [] }
    },
  })
  const values = design.values({ size: 12 })
  design.build(design.values(values))
  expect(seen).toEqual([{ size: 12 }, { size: 12 }])
  expect(seen[1]).toBe(seen[0])
  expect(() => {
    values.size = 99
  }).toThrow(TypeError)
  design.build({ ...values, size: 13 })
  expect(seen).toHaveLength(4)
  expect(() => design.build({ ...values, size: 99 })).toThrow('99')
})
