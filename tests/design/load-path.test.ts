import { expect, test } from 'vitest'
import { defineDesign, type FailureMode, length } from '#design'
import { atMost, type Check, notRated } from '#engineering'
import { assertCovered } from '../designs/covered.ts'

const text = (en: string) => ({ en, fr: en })
const bending = atMost({
  id: 'bending',
  title: text('Bending'),
  value: 1,
  limit: 2,
  unit: 'MPa',
  standard: 'EN 1',
  leavesOut: text('shocks'),
})
const breaks = { mode: text('breaking'), checks: ['bending'] }
const rusts = { mode: text('rust'), notRated: text('paint it') }

const built = (modes: readonly FailureMode[], checks: readonly Check[] = [bending]) =>
  defineDesign({
    parameters: { size: length({ default: 10, min: 1, max: 20, label: text('Size') }) },
    presets: { one: { values: {} } },
    build: () => ({ placements: [], checks }),
    loadPath: () => [{ element: text('Web of the rim'), modes }],
  }).build({})

test('an element with a check is rated, whatever else can happen to it', () => {
  const { checks, loadPath } = built([breaks, rusts])
  expect(checks).toEqual([bending])
  expect(loadPath?.[0].modes).toEqual([breaks, rusts])
})

test('an element that no check looks at is not rated, for the reason of its likeliest way to fail', () => {
  const { checks } = built([{ ...breaks, notRated: text('take a thicker web') }, rusts], [])
  expect(checks).toEqual([
    notRated({
      id: 'element-web-of-the-rim',
      title: text('Web of the rim'),
      why: text('take a thicker web'),
    }),
  ])
})

test('a check that is not rated itself stands for its element', () => {
  const open = notRated({ id: 'bending', title: text('Bending'), why: text('enter the load') })
  expect(built([breaks], [open]).checks).toEqual([open])
})

test('what every design must say: a check or a reason for each way to fail, a place for each check', () => {
  assertCovered(built([breaks, rusts]))
  expect(() => assertCovered(built([breaks, { mode: text('rust') }]))).toThrow(/Web of the rim: rust/)
  expect(() => assertCovered(built([rusts]))).toThrow(/what the check bending looks at/)
  expect(() => assertCovered(built([breaks], []))).toThrow(/Web of the rim: breaking/)
})
