import { Box3, Matrix4, Sphere, Vector3 } from 'three'
import type { Box } from '../../src/kernel/mesh.ts'
import type { Model } from '../model.ts'
import { boxOf, type Displayed } from './displayed.ts'
import type { Look } from './look.ts'

/** The sphere around all that a look may show of a model: taken apart step by step, every part at both its places. */
export function sphereOf(model: Model, { explode, steps }: Look): Sphere {
  const whole = toBox3(model.box)
  if (explode === 0 && !steps) return sphereAround(whole)
  const drawables = new Map(model.parts.map(part => [part.name, part.drawable]))
  const box = steps ? whole : new Box3()
  for (const { part, matrix, explode: offset } of model.placements) {
    const drawable = drawables.get(part)
    if (!drawable) continue
    const own = boxOf(drawable).clone()
    own.applyMatrix4(new Matrix4().fromArray([...matrix]))
    box.union(own.translate(new Vector3(...offset).multiplyScalar(steps ? 1 : explode)))
  }
  return sphereAround(box)
}

/** The box around parts where they are displayed. */
export function boxOfDisplayed(displayed: readonly Displayed[]): Box3 {
  const box = new Box3()
  for (const { drawable, matrix } of displayed) box.union(boxOf(drawable).clone().applyMatrix4(matrix))
  return box
}

const toBox3 = ({ min, max }: Box): Box3 => new Box3(new Vector3(...min), new Vector3(...max))

const sphereAround = (box: Box3): Sphere =>
  new Sphere(box.getCenter(new Vector3()), box.getSize(new Vector3()).length() / 2)
