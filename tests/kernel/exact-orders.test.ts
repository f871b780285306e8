import { beforeAll, expect, test } from 'vitest'
import { booleans, type Geom3, primitives, transforms } from '#jscad'
import type { Occt } from '../../src/kernel/exact/occt.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { ExactKernel } from '../../src/kernel/occt.ts'
import { randomFrom } from '../designs/draw-values.ts'
import { extrapolated } from './extrapolated.ts'

// `SWEEP=2000 npm test` tries more orders; `SEED=…` repeats a run.
const orders = Math.ceil(Number(process.env.SWEEP ?? 100) / 50)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))

const { cuboid, cylinder, sphere, torus } = primitives
const { intersect, subtract, union } = booleans
const { rotate, translate } = transforms

let occt: Occt
let meshes: MeshKernel
beforeAll(async () => {
  const [{ default: load }, replicad] = await Promise.all([
    import('replicad-opencascadejs'),
    import('replicad'),
  ])
  const oc = await load({ print: () => {}, printErr: () => {} })
  replicad.setOC(oc)
  occt = { oc, replicad }
  meshes = await loadMeshKernel()
})

const ring = torus({ innerRadius: 5, outerRadius: 20 })
const ball = sphere({ radius: 8.7, center: [15, 0, 3] })
const box = cuboid({ size: [30, 30, 30] })
const rod = cylinder({ radius: 6, height: 60 })
/** Solids that have shapes in common, moved or not. */
const solids: Record<string, Geom3> = {
  'a ring and a ball': union(ring, ball),
  'a ring less a ball': subtract(ring, ball),
  'a ball less a ring': subtract(ball, ring),
  'a ring with a void': subtract(ring, sphere({ radius: 2, center: [20, 0, 0] })),
  'a box less a ring': subtract(box, translate([8, 4, 0], ring)),
  'a box and a ring': union(box, translate([8, 4, 0], ring)),
  'what a box and a ring share': intersect(box, translate([8, 4, 0], ring)),
  'a box and a rod': union(box, rod),
  'crossing rods': union(rod, rotate([Math.PI / 2, 0, 0], rod), translate([0, 0, 9], ball)),
  'a box less a rod and a ball': subtract(box, rod, translate([-15, 9, 9], ball)),
}

type Measures = readonly [volume: number, area: number, valid: boolean, shells: number]

/** Measures each of some solids, made in this order by a kernel that has made nothing else. */
function made(names: readonly string[]): Map<string, Measures> {
  const kernel = new ExactKernel(occt)
  return new Map(
    names.map(name => {
      const { volume, area, valid, shells } = kernel.solid(solids[name])
      return [name, [volume, area, valid, shells]]
    }),
  )
}

test('each solid is where its meshes tend, and sound', { timeout: 300_000 }, () => {
  for (const [name, solid] of Object.entries(solids)) {
    const [volume, , valid, shells] = made([name]).get(name) ?? []
    expect([valid, shells], name).toEqual([true, meshes.mesh(solid).bodies])
    expect((volume ?? 0) / extrapolated(meshes, solid, 0.1).volume, name).toBeCloseTo(1, 4)
  }
})

test(`solids are the same in ${orders} orders, SEED=${seed}`, {
  timeout: 300_000 + 60_000 * orders,
}, () => {
  const names = Object.keys(solids)
  const alone = new Map(names.flatMap(name => [...made([name])]))
  const random = randomFrom(seed)
  for (let n = 0; n < orders; n++) {
    const order = names
      .map(name => ({ name, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ name }) => name)
    for (const [name, measures] of made(order))
      expect(measures, `SEED=${seed} ${name}, after ${order.join(', ')}`).toEqual(alone.get(name))
  }
})
