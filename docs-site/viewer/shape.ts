import { BufferAttribute, BufferGeometry } from 'three'
import type { Drawable } from '../../src/build/drawable.ts'

/** A part's triangles and edges in the graphics memory. */
export interface Shape {
  faces: BufferGeometry
  edges: BufferGeometry
}

/** The shape of a part, to be drawn any number of times. */
export function uploaded({ positions, normals, edges: lines }: Drawable): Shape {
  const faces = new BufferGeometry()
  faces.setAttribute('position', new BufferAttribute(positions, 3))
  faces.setAttribute('normal', new BufferAttribute(normals, 3))
  const edges = new BufferGeometry()
  edges.setAttribute('position', new BufferAttribute(lines, 3))
  return { faces, edges }
}

/** Frees the graphics memory of a shape. */
export function dispose({ faces, edges }: Shape): void {
  faces.dispose()
  edges.dispose()
}
