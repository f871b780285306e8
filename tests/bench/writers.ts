import io from '@jscad/io'
import { geometries } from '#jscad'
import { write3mf } from '../../src/formats/3mf.ts'
import type { FileInfo } from '../../src/formats/format.ts'
import { writeStl } from '../../src/formats/stl.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { toGeom3 } from '../../src/kernel/to-jscad.ts'
import { loadSubjects } from './subjects.ts'
import type { Table } from './table.ts'
import { race, timed } from './timing.ts'

const info: FileInfo = {
  title: 'Benchmark part',
  designer: 'Rouage',
  licence: 'CERN-OHL-W-2.0',
  version: '1.0.0',
  parameters: {},
  permalink: '',
  warnings: [],
}

/** Writing finished meshes to bytes, beside the STL serializer of stock JSCAD on the same triangles. */
export async function writers(runs: number): Promise<Table> {
  const kernel = await loadMeshKernel()
  const rows = (await loadSubjects()).map(({ name, record }) => {
    const solids = record().map((solid, i) => ({ name: `part-${i}`, mesh: kernel.mesh(solid) }))
    const triangles = solids.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0)
    const { stl, threeMf } = race(
      { stl: () => writeStl(solids, info), threeMf: () => write3mf(solids, info) },
      { runs },
    )
    const stockSolids = solids.map(({ mesh }) => geometries.geom3.clone(toGeom3(mesh)))
    const stock = timed(() => io.serializers.stl({ binary: true }, ...stockSolids))
    return [name, triangles, stl, threeMf, stock, stock / stl]
  })
  return {
    title: 'Writing files',
    about:
      'Milliseconds from a mesh to the bytes of a file. Stock: the binary STL serializer of JSCAD on the same triangles, once. Wanted: STL at least 100 times as fast as stock.',
    head: ['part', 'triangles', 'STL', '3MF', 'stock STL', 'stock/STL'],
    rows,
  }
}
