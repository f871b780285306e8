import { expect, test } from 'vitest'
import { currentStep, nextSteps, type Steps, standOf } from '../../../docs-site/viewer/explode.ts'

const last = 3
const assembled: Steps = { done: last, takingApart: false }

test('taken apart and assembled again, each step is shown once in each direction', () => {
  let steps = assembled
  const apart: number[] = []
  for (let i = 0; i < last; i++) {
    steps = nextSteps(steps, true, last)
    apart.push(currentStep(steps))
  }
  expect(apart).toEqual([3, 2, 1])
  // There is nothing left to take apart.
  expect(nextSteps(steps, true, last)).toEqual(steps)
  const on: number[] = []
  for (let i = 0; i < last; i++) {
    steps = nextSteps(steps, false, last)
    on.push(currentStep(steps))
  }
  expect(on).toEqual([1, 2, 3])
  expect(nextSteps(steps, false, last)).toEqual(assembled)
})

test('a part of an earlier step is in place, of the current one on its way, of a later one not there', () => {
  const fitting: Steps = { done: 2, takingApart: false }
  expect(standOf(1, 0, fitting)).toEqual({ shown: true, share: 0, current: false })
  expect(standOf(2, 0, fitting, 0.25)).toEqual({ shown: true, share: 0.75, current: true })
  expect(standOf(3, 0, fitting).shown).toBe(false)
  const removing: Steps = { done: 1, takingApart: true }
  expect(standOf(2, 0, removing, 0.25)).toEqual({ shown: true, share: 0.25, current: true })
  expect(standOf(3, 0, removing).shown).toBe(false)
})

test('without steps every part stands apart by the same share', () => {
  for (const step of [1, 2, 3])
    expect(standOf(step, 0.4, undefined)).toEqual({ shown: true, share: 0.4, current: false })
})
