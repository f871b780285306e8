import { beforeAll, expect, test } from 'vitest'
import {
  booleans,
  extrusions,
  type Geom2,
  type Geom3,
  hulls,
  measurements,
  primitives,
  transforms,
} from '#jscad'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { EmptyGeometry } from '../../src/kernel/kernel-error.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { Draw, seed } from '../jscad/conformance/draw.ts'

// What Manifold does otherwise, held to the rules of measure on symmetric solids whose faces meet and lie in one plane.
// `SWEEP=2000 npm test` draws more of them; `SEED=…` repeats a run.
const sweep = Math.ceil(Number(process.env.SWEEP ?? 100) / 2)

const { intersect, subtract, union } = booleans
const { extrudeLinear, project } = extrusions

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
  useEvaluator(node => kernel.geometry(node, 'jscad'))
})

function volume(solid: Geom3): number {
  try {
    return kernel.mesh(solid, 'jscad').volume
  } catch (error) {
    if (error instanceof EmptyGeometry) return 0
    throw error
  }
}
const area = (flat: Geom2): number => Math.abs(measurements.measureArea(flat))

function solid(draw: Draw): Geom3 {
  const center: [number, number, number] = [draw.whole(-2, 2), draw.whole(-2, 2), draw.whole(-1, 1)]
  const [radius, height] = [draw.pick(1, 1.5, 2, 3), draw.pick(1, 2, 4)]
  const segments = draw.pick(4, 6, 8, 12, 16)
  const turn = draw.pick([0, 0, 0], [Math.PI / 2, 0, 0], [0, 0, Math.PI / 4])
  const made = draw.pick(
    () => primitives.sphere({ radius, segments, center }),
    () => primitives.cylinder({ radius, height, segments, center }),
    () => primitives.cuboid({ size: [radius, 2, height], center }),
  )()
  return transforms.rotate(turn as [number, number, number], made) // three angles
}

test(`booleans, shadows, extrusions and flat hulls of ${sweep} pairs of solids keep the rules, SEED=${seed}`, () => {
  for (let n = 0; n < sweep; n++) {
    const draw = new Draw(seed + n)
    const [a, b, c] = [solid(draw), solid(draw), solid(draw)]
    const same = (one: number, other: number, what: string) =>
      expect(Math.abs(one - other), `SEED=${seed + n} ${what}`).toBeLessThan(1e-7 * Math.max(1, one))
    const [both, shared] = [volume(union(a, b)), volume(intersect(a, b))]
    same(both + shared, volume(a) + volume(b), 'union')
    same(volume(subtract(a, b)) + shared, volume(a), 'subtraction')
    same(volume(union(a, b, c)), both + volume(subtract(c, union(a, b))), 'union of three')
    const [f, g] = [project({}, a), project({}, b)]
    same(area(union(f, g)) + area(intersect(f, g)), area(f) + area(g), 'flat union')
    same(area(project({}, union(a, b))), area(union(f, g)), 'shadow')
    same(area(project({}, hulls.hull(a, b))), area(hulls.hull(f, g)), 'flat hull')
    same(volume(extrudeLinear({ height: 3 }, union(f, g))), 3 * area(union(f, g)), 'extrusion')
  }
})
