import fc from 'fast-check'
import loadManifold, { type ManifoldToplevel } from 'manifold-3d'
import { beforeAll, expect, test } from 'vitest'
import { booleans, type Geom3, primitives, transforms } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel, MeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview } from '../../src/kernel/mesh.ts'
import { RecentBooleans } from '../../src/kernel/recent-booleans.ts'

let wasm: ManifoldToplevel
beforeAll(async () => {
  await loadMeshKernel()
  wasm = await loadManifold()
  wasm.setup()
})

const { cuboid, cylinder } = primitives
const { rotateX } = transforms

/** A block with a bore across it, holes from above, and a boss: three of its sizes move. */
function block({ bore, hole, boss }: { bore: number; hole: number; boss: number }): Geom3 {
  const holes = [-30, -10, 10].map((x, i) =>
    cylinder({ radius: 3, height: 12, center: [x, i ? 8 : hole, 12] }),
  )
  const body = booleans.union(
    cuboid({ size: [80, 40, 24] }),
    cylinder({ radius: boss, height: 40, center: [30, 0, 0] }),
    cylinder({ radius: 6, height: 30, center: [-34, -10, 4] }),
  )
  return booleans.subtract(body, rotateX(Math.PI / 2, cylinder({ radius: bore, height: 99 })), ...holes)
}

const size = (min: number, max: number) => fc.integer({ min: 8 * min, max: 8 * max }).map(n => n / 8)
const sizes = fc.record({ bore: size(2, 9), hole: size(-9, 12), boss: size(3, 9) })

test('a preview of a session is the solid that it would be at first sight', () => {
  const session = new MeshKernel(wasm)
  let last = { bore: 5, hole: 0, boss: 5 }
  fc.assert(
    fc.property(sizes, fc.constantFrom('bore', 'hole', 'boss'), (next, moved) => {
      // As under a hand: one size moves, the others stay.
      last = { ...last, [moved]: next[moved] }
      const fresh = new MeshKernel(wasm)
      const [a, b] = [session, fresh].map(kernel => kernel.mesh(block(last), preview))
      expect(a.volume).toBeCloseTo(b.volume, 6)
      expect(a.area).toBeCloseTo(b.area, 6)
      expect([a.genus, a.bodies]).toEqual([b.genus, b.bodies])
      fresh.clear()
    }),
    { numRuns: 60 },
  )
  session.clear()
})

test('a final model does not depend on the previews before it, nor on their size', () => {
  const session = new MeshKernel(wasm)
  for (let i = 0; i < 6; i++) session.mesh(block({ bore: 5, hole: i, boss: 5 + i / 4 }), preview)
  const last = block({ bore: 5, hole: 5, boss: 6.25 })
  // At half its size, a round of this quality has the very chords of a preview.
  const small = transforms.scale([0.5, 0.5, 0.5], last)
  for (const [solid, quality] of [[last, full] as const, [small, { chord: 0.05 }] as const]) {
    const fresh = new MeshKernel(wasm)
    const [a, b] = [session, fresh].map(kernel => kernel.mesh(solid, quality))
    expect(a.positions).toEqual(b.positions)
    expect(a.triangles).toEqual(b.triangles)
    fresh.clear()
  }
  session.clear()
})

test('what two booleans have in common: with their body, or only tools where the body changed', () => {
  const recent = new RecentBooleans()
  const tools = [1, 2, 3].map(x => cylinder({ center: [x, 0, 0] }))
  const [body, other] = [cuboid({ size: [9, 9, 9] }), cuboid({ size: [8, 8, 8] })]
  const cut = (from: Geom3, ...with_: Geom3[]) => nodeOf(booleans.subtract(from, ...with_))
  expect(recent.commonOperands(cut(body, ...tools))).toEqual([])
  expect(recent.commonOperands(cut(body, tools[0], tools[1], cylinder({ center: [4, 0, 0] })))).toEqual(
    [body, tools[0], tools[1]].map(nodeOf),
  )
  expect(recent.commonOperands(cut(other, ...tools))).toEqual(tools.map(nodeOf))
  expect(recent.commonOperands(nodeOf(booleans.union(body, ...tools)))).toEqual([])
})
