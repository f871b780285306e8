import { Box3, type Matrix4, type Plane, Ray, Vector3 } from 'three'
import type { Drawable } from '../../src/build/drawable.ts'
import { featuresOf, type PartFeatures } from './features.ts'
import { boxAround } from './hit.ts'

/** A placed part as it is displayed. */
export interface Displayed {
  /** Number of its placement in the model. */
  placement: number
  part: string
  drawable: Drawable
  /** From the part's frame to where it is displayed. */
  matrix: Matrix4
  /** What is cut away from it, if it is cut. */
  plane?: Plane
}

/** How the model is projected on the picture; sizes in CSS pixels. */
export interface Projection {
  /** Projection and view: from the assembly to −1 … 1. */
  matrix: Matrix4
  width: number
  height: number
}

const features = new WeakMap<Drawable, PartFeatures>()
const boxes = new WeakMap<Drawable, Box3>()

/** The ray of sight through a place of the picture. */
export function rayThrough({ matrix, width, height }: Projection, x: number, y: number): Ray {
  const back = matrix.clone().invert()
  const at = (depth: number) =>
    new Vector3((2 * x) / width - 1, 1 - (2 * y) / height, depth).applyMatrix4(back)
  const origin = at(-1)
  return new Ray(origin, at(1).sub(origin).normalize())
}

/** The measurable edges and corners of a part, in its own frame; read once. */
export function featuresIn(drawable: Drawable): PartFeatures {
  let known = features.get(drawable)
  if (!known) {
    known = featuresOf(drawable.edges)
    features.set(drawable, known)
  }
  return known
}

/** The box around a part, in its own frame. */
export function boxOf(drawable: Drawable): Box3 {
  let known = boxes.get(drawable)
  if (!known) {
    known = boxAround(drawable.positions, new Box3())
    boxes.set(drawable, known)
  }
  return known
}
