import { Plane, Ray, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { booleans, primitives } from '#jscad'
import { firstHit, keptSpan } from '../../../docs-site/viewer/hit.ts'
import { cut, planeOf } from '../../../docs-site/viewer/section.ts'
import { drawableOf } from '../../../src/build/drawable.ts'
import { loadMeshKernel } from '../../../src/kernel/manifold.ts'

const pipe = booleans.subtract(
  primitives.cylinder({ radius: 20, height: 50 }),
  primitives.cylinder({ radius: 12, height: 60 }),
)
const drawn = async () => drawableOf((await loadMeshKernel()).mesh(pipe)).positions

test('a pipe cut across shows a ring, cut along its axis two walls', async () => {
  const positions = await drawn()
  const ring = cut(positions, planeOf({ axis: 'z', at: 3, flipped: false, boughtWhole: false }))
  expect(ring.area / (Math.PI * (20 ** 2 - 12 ** 2))).toBeCloseTo(1, 3)
  for (const flipped of [false, true]) {
    const walls = cut(positions, planeOf({ axis: 'y', at: 0, flipped, boughtWhole: false }))
    expect(walls.area).toBeCloseTo(2 * 8 * 50, 1)
  }
  // The outline of two walls, 8 by 50.
  const { lines } = cut(positions, planeOf({ axis: 'y', at: 0, flipped: false, boughtWhole: false }))
  let around = 0
  for (let i = 0; i < lines.length; i += 6)
    around += new Vector3().fromArray(lines, i).distanceTo(new Vector3().fromArray(lines, i + 3))
  expect(around).toBeCloseTo(2 * (2 * 8 + 2 * 50), 1)
})

test('beside the pipe nothing is cut, and on its face no more than the face', async () => {
  const positions = await drawn()
  expect(cut(positions, planeOf({ axis: 'x', at: 20.5, flipped: false, boughtWhole: false })).area).toBe(0)
  const face = cut(positions, planeOf({ axis: 'z', at: 25, flipped: true, boughtWhole: false })).area
  expect(face).toBeLessThan(Math.PI * (20 ** 2 - 12 ** 2) * 1.001)
})

test('a section takes away the near side as seen from the front, right and above', () => {
  const eye = new Vector3(1000, -1000, 1000)
  for (const axis of ['x', 'y', 'z'] as const) {
    expect(planeOf({ axis, at: 5, flipped: false, boughtWhole: false }).distanceToPoint(eye)).toBeLessThan(0)
    expect(planeOf({ axis, at: 5, flipped: true, boughtWhole: false }).distanceToPoint(eye)).toBeGreaterThan(
      0,
    )
  }
})

test('a ray meets the wall nearest to it; where that is cut away, the inside of the far one', async () => {
  const positions = await drawn()
  const ray = new Ray(new Vector3(0, -100, 0), new Vector3(0, 1, 0))
  const near = firstHit(positions, ray, 0, Number.POSITIVE_INFINITY)
  expect(near?.distance).toBeCloseTo(80, 1)
  expect(near?.inside).toBe(false)
  const [from, to] = keptSpan(ray, new Vector3(0, 1, 0), 15)
  expect(from).toBeCloseTo(85, 9)
  const opened = firstHit(positions, ray, from, to)
  // It came in through the cut at y = -15, in the wall, and leaves the wall at y = -12.
  expect(opened?.inside).toBe(true)
  expect(opened?.distance).toBeCloseTo(88, 1)
  expect(keptSpan(ray, new Vector3(0, 0, 1), -1)).toEqual([0, 0])
  expect(new Plane(new Vector3(0, 1, 0), 15).distanceToPoint(ray.at(85, new Vector3()))).toBeCloseTo(0, 9)
})
