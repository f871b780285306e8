import { evaluateStock, type Geom3, geometries } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview } from '../../src/kernel/mesh.ts'
import { hopelessInStock, loadSubjects } from './subjects.ts'
import type { Table } from './table.ts'
import { race, timed } from './timing.ts'

/** From recording to measured meshes with empty caches, beside the same parts by hand and in stock JSCAD. */
export async function rebuild(runs: number): Promise<Table> {
  const kernel = await loadMeshKernel()
  const rows = (await loadSubjects()).map(({ name, record, byHand }) => {
    const { ours, hand, draft } = race(
      {
        ours: () => record().map(solid => kernel.mesh(solid, full)),
        hand: () => byHand().map(solid => solid.getMesh()),
        draft: () => record().map(solid => kernel.mesh(solid, preview)),
      },
      { runs, before: () => kernel.clear() },
    )
    const inStock = (solid: Geom3) => geometries.geom3.toPolygons(evaluateStock(nodeOf(solid), full) as Geom3)
    const stock = name === hopelessInStock ? undefined : timed(() => record().map(inStock))
    return [name, ours, draft, hand, stock, ours / hand, stock && stock / ours]
  })
  return {
    title: 'Rebuild',
    about:
      'Milliseconds from calling the functions to measured meshes, nothing cached. By hand: the same part on manifold-3d, at the same segments. Stock: @jscad/modeling, once, at the same segments. Wanted: at most 1.15 times by hand, stock at least 6 times as long; the plate as contributors write it (3D holes) at most 1.2 times its flat peer.',
    head: ['part', 'full', 'preview', 'by hand', 'stock', 'full/by hand', 'stock/full'],
    rows,
  }
}
