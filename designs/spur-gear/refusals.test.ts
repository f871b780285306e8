import { expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { refusal } = inspecting(design)

test.each<[ValueRecord, RegExp]>([
  [
    { pinionTeeth: 12, pinionBore: 5, fixing: 'plain' },
    /pinionTeeth: 12 teeth.*undercut; make pinionShift at least 0\.3\d?, or take at least 1[78] teeth/,
  ],
  [
    { pinionTeeth: 12, pinionShift: 0.8, fixing: 'plain', pinionBore: 5 },
    /pinionShift: the teeth are pointed/,
  ],
  [{ centreDistance: 70 }, /centreDistance: 70 mm is out of reach.*take 58\.93 to 61\.47 mm/],
  [{ backlash: 0.55 }, /backlash: 0.55 mm would thin.*at most 0.5 mm/],
  [{ backlash: 0.4, module: '1.125' }, /backlash: 0.4 mm would thin.*module 1.125.*at most 0.28 mm/],
  [
    { module: '8', pinionTeeth: 60, wheelTeeth: 198, centreDistance: 980 },
    /centreDistance: 980 mm is out of reach.*need more than 1000 mm; take fewer teeth/,
  ],
  [
    { wheelBore: 110, wheelHub: 20, faceWidth: 3, wheelTeeth: 100, wheelShift: 0 },
    /wheelHub: the shortest key for a bore of 110 mm.*make the wheel wider/,
  ],
  [{ pinionBore: 30 }, /pinionTeeth: a bore of 30 mm/],
  [{ pinionBore: 6 }, /pinionBore: DIN 6885-1 has no key for a bore of 6 mm/],
  [{ wheelTeeth: 24, lightening: 'holes' }, /lightening: holes need 10 mm/],
])('%j is refused with what to change', (change, message) => {
  expect(refusal({ ...design.preset(), ...change })).toMatch(message)
})

test('a wheel undercut at a given centre distance: the distance that is proposed has effect', () => {
  const small = { wheelTeeth: 9, pinionBore: 8, wheelBore: 3, fixing: 'plain' }
  const told = refusal({ ...design.preset(), ...small, centreDistance: 29 })
  expect(told).toMatch(/centreDistance: 9 teeth of the wheel.*or 0 with wheelShift at least 0\.47/)
  const far = Number(/at least ([\d.]+) mm/.exec(told)?.[1])
  expect(refusal({ ...design.preset(), ...small, centreDistance: far })).not.toMatch(/undercut/)
  expect(refusal({ ...design.preset(), ...small, centreDistance: far - 0.02 })).toMatch(/undercut/)
})
