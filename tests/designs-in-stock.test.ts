import { beforeAll, describe, expect, test } from 'vitest'
import { type MadePart, partsOf } from '#design'
import { evaluateStock, type Geom3, measurements } from '#jscad'
import { loadDesign, slugs } from '../scripts/designs/designs.ts'
import { nodeOf } from '../src/jscad/lazy.ts'
import { loadMeshKernel, type MeshKernel } from '../src/kernel/manifold.ts'
import type { Quality } from '../src/kernel/mesh.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

// Stock snaps flat booleans to 1e-5 of their size, and facets of its solid booleans likewise.
const snapping = 1e-4

/**
 * The solid booleans of stock now and then lose a piece: of the 6004-2RS housing a tenth of the volume at 0.1 mm, while
 * it agrees at 0.15 and at 0.05. So a part that differs is looked at again; one that is wrong differs every time. None of
 * them is the chord of previews, whose smooth curves have fewer points.
 */
const qualities: Quality[] = [{ chord: 0.12 }, { chord: 0.15 }, { chord: 0.05 }]

/**
 * Greatest relative difference of volume, area and box. Of a folded sheet stock leaves the faces inside where its pieces
 * touch, as they no longer coincide once snapped: its area is not compared.
 */
function difference({ solid, flat }: MadePart, quality: Quality): number {
  const mesh = kernel.mesh(solid, quality)
  const oracle = evaluateStock(nodeOf(solid), quality) as Geom3
  const [min, max] = measurements.measureBoundingBox(oracle)
  const size = Math.max(...mesh.box.max.map((v, i) => v - mesh.box.min[i]))
  return Math.max(
    Math.abs(mesh.volume / measurements.measureVolume(oracle) - 1),
    flat?.bends.length ? 0 : Math.abs(mesh.area / measurements.measureArea(oracle) - 1),
    ...mesh.box.min.map((v, i) => Math.abs(v - min[i]) / size),
    ...mesh.box.max.map((v, i) => Math.abs(v - max[i]) / size),
  )
}

describe.each(slugs)('%s', slug => {
  test('stock JSCAD makes the same parts of the same trees, at the same segments', async () => {
    const { design } = await loadDesign(slug)
    for (const name of Object.keys(design.presets))
      for (const part of partsOf(design.build(design.preset(name)))) {
        if (part.kind !== 'made') continue
        const found: number[] = []
        for (const quality of qualities)
          if (!found.some(d => d < snapping)) found.push(difference(part, quality))
        expect(Math.min(...found), `${name}, ${part.name}`).toBeLessThan(snapping)
      }
  })
})
