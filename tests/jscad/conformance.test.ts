import { beforeAll, describe, expect, test } from 'vitest'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { combining } from './conformance/cases-combining.ts'
import { type Cases, geometries, measurements, utils } from './conformance/cases-geometries.ts'
import {
  colors,
  expansions,
  extrusions,
  modifiers,
  primitives,
  transforms,
} from './conformance/cases-operations.ts'
import { both, difference, exactly, measured } from './conformance/compare.ts'
import { Draw, seed } from './conformance/draw.ts'
import { functionsOf, recorded, stock } from './conformance/library.ts'

beforeAll(async () => {
  const kernel = await loadMeshKernel()
  useEvaluator(node => kernel.geometry(node, 'jscad'))
})
console.log(`conformance with JSCAD: SEED=${seed}`)

const exact: Cases[] = [
  colors,
  expansions,
  extrusions,
  geometries,
  measurements,
  modifiers,
  primitives,
  transforms,
  utils,
]

/** Functions of numbers, points, polygons and slices: ours are the very functions of stock. */
const plainData =
  /^((colors|curves|maths|text|utils|geometries\.poly[23]|extrusions\.slice)\.|hulls\.hullPoints[23]$)/

test('every function of the API has its cases, or is the very function of stock', () => {
  const ours = functionsOf(recorded)
  const all = functionsOf(stock)
  expect([...ours.keys()]).toEqual([...all.keys()])
  const cases = new Set([...exact, combining].flatMap(room => Object.keys(room)))
  expect([...cases].filter(name => !all.has(name))).toEqual([])
  const rest = [...all.keys()].filter(name => !cases.has(name))
  expect(rest.filter(name => !plainData.test(name))).toEqual([])
  for (const name of rest) expect(ours.get(name), name).toBe(all.get(name))
  expect(all.size).toBeGreaterThan(300)
})

/** Runs the cases of a room with many seeds each; fails with the seed and the place of the first difference. */
function compareAll(
  rooms: readonly Cases[],
  describeGeometry: typeof exactly,
  tolerance: number,
  runs: number,
): void {
  for (const [name, calls] of rooms.flatMap(room => Object.entries(room)))
    test(name, () => {
      const results = { value: 0, error: 0 }
      calls.forEach((call, number) => {
        for (let run = 0; run < runs; run++) {
          const own = seed + run * 1009
          const { ours, theirs } = both(j => call(j, new Draw(own)), describeGeometry)
          results['value' in theirs ? 'value' : 'error']++
          const found = difference(ours, theirs, tolerance)
          if (found) expect.fail(`call ${number}, run ${run}, SEED=${seed}: ours${found}`)
        }
      })
      // A case that is refused every time would prove nothing.
      expect(results.value).toBeGreaterThan(0)
    })
}

describe('without booleans: coordinate for coordinate, error for error', () =>
  compareAll(exact, exactly, 1e-12, 25))

// Stock snaps flat booleans to 1e-5 of their size.
describe('booleans, hulls and sums: volume, area and box', () => compareAll([combining], measured, 1e-4, 6))
