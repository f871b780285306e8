import type { Geom3 } from '#jscad'
import type { MeshKernel } from '../../src/kernel/manifold.ts'

/**
 * Where volume and area of a solid tend as its rounds get ever more segments: from the chord's, twice and four times as
 * many, by Richardson's rule for errors that fall with the square and the fourth power.
 */
export function extrapolated(kernel: MeshKernel, solid: Geom3, chord: number) {
  const [one, two, four] = [1, 2, 4].map(times => kernel.mesh(solid, { chord, times }))
  const limit = (of: 'volume' | 'area'): number => {
    const [a, b] = [two[of] + (two[of] - one[of]) / 3, four[of] + (four[of] - two[of]) / 3]
    return b + (b - a) / 15
  }
  return { volume: limit('volume'), area: limit('area'), box: four.box, bodies: four.bodies }
}
