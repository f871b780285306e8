import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import {
  anglesOf,
  anglesTo,
  between,
  directionOf,
  nameOfView,
  type ViewName,
  viewNames,
} from '../../../docs-site/viewer/views.ts'

/** What is to the right and what is up on the picture of a view. */
function picture(name: ViewName): { right: Vector3; up: Vector3 } {
  const camera = new PerspectiveCamera()
  camera.up.set(0, 0, 1)
  camera.position.copy(directionOf(anglesOf(name)))
  camera.lookAt(0, 0, 0)
  return {
    right: new Vector3(1, 0, 0).applyQuaternion(camera.quaternion),
    up: new Vector3(0, 1, 0).applyQuaternion(camera.quaternion),
  }
}

test('each view has right and up as first-angle projection turns the front view into it', () => {
  const expected: Record<Exclude<ViewName, 'isometric'>, [right: string, up: string]> = {
    front: ['+x', '+z'],
    // Turned about the x axis, so x stays to the right.
    above: ['+x', '+y'],
    below: ['+x', '-y'],
    // Turned about the vertical: from the left, the front is on the right.
    left: ['-y', '+z'],
    right: ['+y', '+z'],
    rear: ['-x', '+z'],
  }
  const named = ({ x, y, z }: Vector3) =>
    [
      ['x', x],
      ['y', y],
      ['z', z],
    ]
      .filter(([, v]) => Math.abs(Number(v)) > 0.5)
      .map(([axis, v]) => `${Number(v) > 0 ? '+' : '-'}${axis}`)
      .join('')
  for (const [name, axes] of Object.entries(expected)) {
    const { right, up } = picture(name as ViewName) // a key of the table above
    expect([named(right), named(up)], name).toEqual(axes)
  }
})

test('the isometric view foreshortens the three axes alike', () => {
  const { right, up } = picture('isometric')
  const seen = (axis: Vector3) => Math.hypot(axis.dot(right), axis.dot(up))
  for (const axis of [new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1)])
    expect(seen(axis)).toBeCloseTo(Math.sqrt(2 / 3), 9)
})

test('a view is known by its direction again, one between them is not', () => {
  for (const name of viewNames) expect(nameOfView(directionOf(anglesOf(name)))).toBe(name)
  expect(nameOfView(new Vector3(0.62, -1, 0.62))).toBeUndefined()
})

test('the way to another view is the shorter one about the vertical', () => {
  const [left, rear] = [anglesOf('left'), anglesOf('rear')]
  const half = directionOf(between(left, rear, 0.5))
  expect(anglesTo(half).azimuth).toBeCloseTo((3 * Math.PI) / 4, 9)
})
