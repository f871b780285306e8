import { Matrix4, OrthographicCamera, PerspectiveCamera, Plane, Vector3 } from 'three'
import { beforeAll, expect, test } from 'vitest'
import { booleans, primitives } from '#jscad'
import { type Displayed, type Projection, rayThrough } from '../../../docs-site/viewer/displayed.ts'
import { measureTwo } from '../../../docs-site/viewer/measure.ts'
import { featureAt, surfaceAt } from '../../../docs-site/viewer/pick.ts'
import { type Drawable, drawableOf } from '../../../src/build/drawable.ts'
import { loadMeshKernel } from '../../../src/kernel/manifold.ts'

/** A block 60 × 40 × 20 on z = −10 … 10 with a hole of 16 through it, from above to below. */
const block = booleans.subtract(
  primitives.cuboid({ size: [60, 40, 20] }),
  primitives.cylinder({ radius: 8, height: 30, center: [10, 0, 0] }),
)
let drawable: Drawable
beforeAll(async () => {
  drawable = drawableOf((await loadMeshKernel()).mesh(block))
})

const placed = (plane?: Plane, matrix = new Matrix4(), placement = 0): Displayed => ({
  placement,
  part: 'block',
  drawable,
  matrix,
  plane,
})

/** The block seen from a place, 10 pixels a millimetre, in the middle of a picture of 1000 × 800. */
function seenFrom(...eye: [number, number, number]): Projection {
  const camera = new OrthographicCamera(-50, 50, 40, -40, 1, 1000)
  camera.up.set(0, 0, 1)
  camera.position.set(...eye)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  return {
    matrix: camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse),
    width: 1000,
    height: 800,
  }
}
const above = seenFrom(0, -0.001, 500)
const front = seenFrom(0, -500, 0)
const at = (all: Displayed[], projection: Projection, x: number, y: number) =>
  featureAt(all, projection, 500 + 10 * x, 400 - 10 * y, 10)?.feature

test('near a corner the corner is found, beside it the edge, in the middle the face', () => {
  expect(at([placed()], above, 29.6, 19.7)).toMatchObject({
    kind: 'point',
    exact: true,
    at: { x: 30, y: 20, z: 10 },
  })
  expect(at([placed()], above, 29.6, 5)).toMatchObject({ kind: 'line', exact: true })
  expect(at([placed()], above, -15, 5)).toMatchObject({ kind: 'plane', normal: { z: 1 } })
  expect(at([placed()], above, 45, 0)).toBeUndefined()
})

test('the rim of the hole is found as its circle; through it, nothing', () => {
  const rim = at([placed()], above, 10, 8.4)
  expect(rim).toMatchObject({ kind: 'arc', exact: true, sweep: 360 })
  if (rim?.kind !== 'arc') throw new Error('no arc')
  expect(rim.radius).toBeCloseTo(8, 4)
  expect(rim.centre.z).toBeCloseTo(10, 4)
  expect(at([placed()], above, 10, 0)).toBeUndefined()
})

test('what lies behind is not found: the edges below from above, the hole from the front', () => {
  expect(at([placed()], front, 10, 0)).toMatchObject({ kind: 'plane', normal: { y: -1 } })
  const slanted = seenFrom(300, -300, 300)
  const behind = new Vector3(-30, 20, -10).applyMatrix4(slanted.matrix)
  const found = featureAt([placed()], slanted, (behind.x + 1) * 500, (1 - behind.y) * 400, 10)?.feature
  expect(found).toMatchObject({ kind: 'plane' })
})

test('a section shows the wall of the hole, found as its circle, and its cut as a face at the plane', () => {
  const cut = placed(new Plane(new Vector3(0, 1, 0), 0))
  const wall = at([cut], front, 10, 0)
  expect(wall).toMatchObject({ kind: 'arc' })
  if (wall?.kind === 'arc') expect(wall.radius).toBeCloseTo(8, 4)
  const face = at([cut], front, -15, 0)
  expect(face).toMatchObject({ kind: 'plane', normal: { y: -1 } })
  if (face?.kind !== 'plane') throw new Error('no face')
  expect(face.at.y).toBeCloseTo(0, 6)
  // The front edges are cut away: at their place there is the cut.
  expect(at([cut], front, -15, 9.7)?.kind).not.toBe('point')
  const back = at([placed()], seenFrom(0, 500, 0), 15, 0)
  if (!back) throw new Error('no back')
  expect(measureTwo(face, back).figures[0].value).toBeCloseTo(20, 4)
})

test('the nearer of two parts is seen, by its own place in the assembly', () => {
  const upper = placed(undefined, new Matrix4().makeTranslation(0, 0, 50), 1)
  const found = featureAt([placed(), upper], above, 350, 350, 10)
  expect(found?.placement).toBe(1)
  expect(surfaceAt([placed(), upper], rayThrough(above, 350, 350))?.hit.distance).toBeCloseTo(500 - 60 - 1, 1)
})

test('perspective and parallel projection find the same', () => {
  const camera = new PerspectiveCamera(16, 1.25, 10, 1000)
  camera.up.set(0, 0, 1)
  camera.position.set(200, -300, 250)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const matrix = camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse)
  const rim = new Vector3(10, 8, 10).applyMatrix4(matrix)
  const found = featureAt(
    [placed()],
    { matrix, width: 1000, height: 800 },
    (rim.x + 1) * 500,
    (1 - rim.y) * 400,
    10,
  )
  expect(found?.feature).toMatchObject({ kind: 'arc', sweep: 360 })
})
