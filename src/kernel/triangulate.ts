import type { ManifoldToplevel } from 'manifold-3d'
import { type Outline, Rings } from './rings.ts'
import { sweep } from './sweep.ts'

/**
 * Splits outlines (outer ones counter-clockwise, holes clockwise) into triangles of all their points, counter-clockwise,
 * numbered through: by a sweep, and where that is not sure to be right, some fifty times as slowly, by Manifold.
 */
export function triangulate(
  { triangulate }: ManifoldToplevel,
  outlines: readonly Outline[],
): ArrayLike<number> {
  const rings = new Rings(outlines)
  const swept = sweep(rings)
  return swept && rings.areFilledBy(swept) ? swept : triangulate(outlines as [number, number][][]).flat()
}
