import io from '@jscad/io'
import { evaluateStock, type Geom3 } from '#jscad'
import { write3mf } from '../../src/formats/3mf.ts'
import type { FileInfo } from '../../src/formats/format.ts'
import { writeStl } from '../../src/formats/stl.ts'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full } from '../../src/kernel/mesh.ts'
import { hopelessInStock, loadSubjects } from './subjects.ts'
import type { Table } from './table.ts'
import { race, timed } from './timing.ts'

const info: FileInfo = {
  title: 'Benchmark part',
  designer: 'Rouage',
  licence: 'CERN-OHL-W-2.0',
  version: '1.0.0',
  parameters: {},
  about: [],
  making: [],
  permalink: '',
  verdict: 'all pass',
  warnings: [],
}

/** Writing finished meshes to bytes, beside the STL serializer of stock JSCAD on what stock makes. */
export async function writers(runs: number): Promise<Table> {
  const kernel = await loadMeshKernel()
  const rows = (await loadSubjects()).map(({ name, record }) => {
    const solids = record().map((solid, i) => ({ name: `part-${i}`, mesh: kernel.mesh(solid) }))
    const triangles = solids.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0)
    const { stl, threeMf } = race(
      { stl: () => writeStl(solids, info), threeMf: () => write3mf(solids, info) },
      { runs },
    )
    const stock = name === hopelessInStock ? undefined : timeOfStock(record())
    return [name, triangles, stl, threeMf, stock, stock && stock / stl]
  })
  return {
    title: 'Writing files',
    about:
      'Milliseconds from a mesh to the bytes of a file. Stock: the binary STL serializer of JSCAD on the same part as stock makes it, once. Wanted: STL at least 100 times as fast as stock.',
    head: ['part', 'triangles', 'STL', '3MF', 'stock STL', 'stock/STL'],
    rows,
  }
}

function timeOfStock(solids: Geom3[]): number {
  const made = solids.map(solid => evaluateStock(nodeOf(solid), full) as Geom3) // of solids
  return timed(() => io.stlSerializer.serialize({ binary: true }, ...made))
}
