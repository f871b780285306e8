import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import type { Node } from '../../src/jscad/node.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview } from '../../src/kernel/mesh.ts'
import { turnedTogether } from '../../src/kernel/turned.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const { cylinder, cuboid, polygon, roundedRectangle } = primitives
const { subtract, union } = booleans
const { translateZ, mirrorZ, rotateZ, rotateX, translateX } = transforms

const turned = (...points: [number, number][]): Geom3 => extrusions.extrudeRotate({}, polygon({ points }))
const blank = turned([0, 0], [20, 0], [20, 10], [0, 10])
const hub = translateZ(9, cylinder({ radius: 8, height: 20 }))
const bore = mirrorZ(turned([0, -30], [4, -30], [4, 30], [0, 30]))
const groove = extrusions.extrudeRotate(
  {},
  roundedRectangle({ size: [6, 6], center: [14, 10], roundRadius: 1 }),
)
const key = cuboid({ size: [3, 11, 99] })

const opsIn = (node: Node): string[] => [node.op, ...node.children.flatMap(opsIn)]
const spatial = (solid: Geom3) => {
  const lean = turnedTogether(nodeOf(solid))
  const count = (n: Node): number =>
    n.dimension === 3 ? 1 + n.children.reduce((sum, child) => sum + count(child), 0) : 0
  return { lean, count: count(lean) }
}

test('what is turned about one axis becomes one revolution, all else stays', () => {
  expect(spatial(subtract(union(blank, hub), rotateZ(1, bore), groove)).count).toBe(1)
  // The revolution, the key, and their difference.
  expect(opsIn(spatial(subtract(union(blank, hub), bore, key)).lean)[0]).toBe('booleans.subtract')
  expect(spatial(subtract(union(blank, hub), bore, key)).lean.children).toHaveLength(2)
})

test.each([
  ['beside the axis', translateX(1, hub)],
  ['across it', rotateX(Math.PI / 2, hub)],
  ['of counted sides', cylinder({ radius: 8, height: 20, segments: 6 })],
  ['drawn left of the axis', turned([-8, 0], [0, 0], [0, 20], [-8, 20])],
  ['mirrored across the axis', turned([-1, 0], [8, 0], [8, 20], [-1, 20])],
])('what is %s is joined in space', (_, other) => {
  const node = nodeOf(union(blank, other))
  expect(turnedTogether(node)).toBe(node)
})

test.each([
  ['a wheel with hub and bore', subtract(union(blank, hub), bore)],
  ['one with a keyway and a groove', subtract(union(blank, hub), groove, bore, key)],
  ['a stack of two', union(blank, translateZ(9, blank), hub)],
])('%s is the same solid in a draft, but for its chords', (_, solid) => {
  const [draft, final] = [preview, full].map(quality => kernel.mesh(solid, quality))
  expect([draft.genus, draft.bodies]).toEqual([final.genus, final.bodies])
  // The true volume is a little above that of the final mesh: chords of 0.1 mm on the rim take off 2/3 × 0.1 × its area at most.
  expect(final.volume - draft.volume).toBeGreaterThan(0)
  expect(final.volume - draft.volume).toBeLessThan(0.1 * 2 * Math.PI * (20 + 8) * 20)
})
