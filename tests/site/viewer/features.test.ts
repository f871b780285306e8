import { Matrix4 } from 'three'
import { expect, test } from 'vitest'
import { booleans, extrusions, primitives, transforms } from '#jscad'
import { type ArcFeature, featuresOf } from '../../../docs-site/viewer/features.ts'
import { drawableOf } from '../../../src/build/drawable.ts'
import { loadMeshKernel } from '../../../src/kernel/manifold.ts'
import { full, preview, type Quality } from '../../../src/kernel/mesh.ts'

type Solid = ReturnType<typeof primitives.cuboid>
const read = async (solid: Solid, quality: Quality = full) =>
  featuresOf(drawableOf((await loadMeshKernel()).mesh(solid, quality)).edges)
const arcsOf = ({ edges }: Awaited<ReturnType<typeof read>>) =>
  edges.flatMap(({ feature }) => (feature.kind === 'arc' ? [feature] : []))
const diameters = (arcs: ArcFeature[]) =>
  arcs.map(arc => Number((2 * arc.radius).toFixed(3))).sort((a, b) => a - b)

const plate = booleans.subtract(
  primitives.cuboid({ size: [80, 60, 10] }),
  primitives.cylinder({ radius: 8.5, height: 12, center: [20, 10, 0] }),
  primitives.cylinder({ radius: 2.65, height: 12, center: [-20, -10, 0] }),
)

test('the rims of holes are circles of their true diameter, in previews as in final models', async () => {
  for (const quality of [full, preview]) {
    const found = await read(plate, quality)
    const arcs = arcsOf(found)
    expect(diameters(arcs)).toEqual([5.3, 5.3, 17, 17])
    expect(arcs.every(arc => arc.exact && arc.sweep === 360)).toBe(true)
    const large = arcs.filter(arc => arc.radius > 8)
    expect(large.map(arc => Math.round(arc.centre.z * 1e3) / 1e3).sort((a, b) => a - b)).toEqual([-5, 5])
    for (const { centre, axis } of large) {
      expect(centre.x).toBeCloseTo(20, 4)
      expect(centre.y).toBeCloseTo(10, 4)
      expect(Math.abs(axis.z)).toBeCloseTo(1, 9)
    }
    expect(found.edges.filter(({ feature }) => feature.kind === 'line').length).toBe(12)
    expect(found.corners.length).toBe(8)
  }
})

test('a slot is two half circles and two straight edges on each side', async () => {
  const slot = extrusions.extrudeLinear(
    { height: 6 },
    booleans.union(
      primitives.rectangle({ size: [26, 14] }),
      primitives.circle({ radius: 7, center: [13, 0] }),
      primitives.circle({ radius: 7, center: [-13, 0] }),
    ),
  )
  const found = await read(slot)
  const arcs = arcsOf(found)
  expect(arcs.length).toBe(4)
  for (const { radius, sweep } of arcs) {
    expect(sweep).toBeCloseTo(180, 3)
    expect(radius).toBeCloseTo(7, 4)
  }
  const lines = found.edges.filter(({ feature }) => feature.kind === 'line')
  expect(lines.length).toBe(4)
  for (const { points } of lines) expect(points[0].distanceTo(points[points.length - 1])).toBeCloseTo(26, 3)
})

test('a hexagon is six straight edges, not a circle, and an ellipse is a curve', async () => {
  const hexagon = await read(primitives.cylinder({ radius: 10, height: 5, segments: 6 }))
  expect(arcsOf(hexagon)).toEqual([])
  expect(hexagon.edges.filter(({ feature }) => feature.kind === 'line').length).toBe(18)
  const ellipse = await read(
    extrusions.extrudeLinear({ height: 4 }, primitives.ellipse({ radius: [20, 12] })),
  )
  expect(ellipse.edges.some(({ feature }) => feature.kind === 'curve')).toBe(true)
  expect(arcsOf(ellipse)).toEqual([])
})

test('a hole drilled across at an angle keeps its diameter where a plane cuts it square', async () => {
  const turn = new Matrix4().makeRotationY(0.3)
  const drill = transforms.rotateY(0.3, primitives.cylinder({ radius: 4, height: 60 }))
  const block = transforms.rotateY(0.3, primitives.cuboid({ size: [30, 30, 20] }))
  const [arc] = arcsOf(await read(booleans.subtract(block, drill)))
  expect(2 * arc.radius).toBeCloseTo(8, 3)
  expect(Math.abs(arc.axis.dot(arc.axis.clone().set(0, 0, 1).transformDirection(turn)))).toBeCloseTo(1, 5)
})

test('a bore with a keyway is one arc of its diameter; what the keyway cuts short is not called exact', async () => {
  const bore = booleans.union(
    primitives.cylinder({ radius: 7, height: 30 }),
    primitives.cuboid({ size: [5, 5, 30], center: [0, 6.8, 0] }),
  )
  const { edges, corners } = await read(
    booleans.subtract(primitives.cylinder({ radius: 18, height: 20 }), bore),
  )
  const bores = edges.filter(({ feature }) => feature.kind === 'arc' && feature.radius < 10)
  expect(bores.length).toBe(2)
  for (const { feature } of bores) {
    if (feature.kind !== 'arc') continue
    expect(2 * feature.radius).toBeCloseTo(14, 4)
    expect(feature.exact).toBe(true)
    expect(feature.sweep).toBeCloseTo(360 - 2 * Math.asin(2.5 / 7) * (180 / Math.PI), 0)
  }
  const lines = edges.flatMap(({ feature }) => (feature.kind === 'line' ? [feature] : []))
  // Four along the keyway's depth, two along its width, and four through the hub.
  expect(lines.length).toBe(10)
  const along = lines.filter(({ from, to }) => Math.abs(from.z - to.z) > 1)
  expect(along.map(({ from, exact }) => [Math.abs(from.y) > 9, exact]).sort()).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [true, true],
  ])
  expect(corners.filter(({ exact }) => exact).length).toBe(4)
})
