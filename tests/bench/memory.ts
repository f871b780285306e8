import loadManifold from 'manifold-3d'
import { partsOf } from '#design'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { MeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview } from '../../src/kernel/mesh.ts'
import type { Table } from './table.ts'

const rebuilds = 10_000
const mebi = 2 ** 20

/** A long session: one parameter in ever new values, previews with a full model now and then. */
export async function memory(): Promise<Table> {
  const wasm = await loadManifold()
  wasm.setup()
  const kernel = new MeshKernel(wasm)
  const { design } = await loadDesign('timing-pulley')
  const base = design.preset()
  const rows: number[][] = []
  for (let i = 1; i <= rebuilds; i++) {
    const assembly = design.build({ ...base, hubLength: 10 + (30 * i) / rebuilds })
    for (const part of partsOf(assembly)) kernel.mesh(part.solid, i % 10 ? preview : full)
    // The page lives between two builds; so does the engine's tidying up.
    await new Promise(setImmediate)
    if (i % (rebuilds / 10) === 0) {
      const { rss, heapUsed } = process.memoryUsage()
      rows.push([i, heapOf(wasm) / mebi, heapUsed / mebi, rss / mebi, kernel.cached])
    }
  }
  return {
    title: 'Memory',
    about: `MiB after rebuilds of one design in one session. Wanted: flat over ${rebuilds} of them.`,
    head: ['rebuilds', 'WASM', 'JavaScript', 'process', 'cached'],
    rows,
  }
}

/** Bytes of a kernel's WASM memory, which a warp gets to see. */
function heapOf({ Manifold }: Awaited<ReturnType<typeof loadManifold>>): number {
  let bytes = 0
  const cube = Manifold.cube()
  const copy = cube.warpBatch(corners => {
    bytes = corners.buffer.byteLength
  })
  copy.delete()
  cube.delete()
  return bytes
}
