import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { BuildError } from '../../src/build/build-error.ts'
import { formats as registry } from '../../src/formats/index.ts'
import type { Described } from '../designs/describe.ts'
import { runWithin, Stopped } from '../designs/within.ts'
import type { Exported, ExportTask } from './export.worker.ts'

/** Runs a step with a worker for the code of designs. */
export async function withWorker<T>(step: (worker: Tinypool) => Promise<T>): Promise<T> {
  const worker = new Tinypool({
    filename: join(import.meta.dirname, 'export.worker.js'),
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: 1,
    isolateWorkers: false,
  })
  try {
    return await step(worker)
  } finally {
    await worker.destroy()
  }
}

/** What a design says of itself; each step takes at most `limit` seconds. */
export async function describeWithin(worker: Tinypool, slug: string, limit: number): Promise<Described> {
  try {
    return await runWithin(worker, 'describeDesign', { slug }, limit)
  } catch (error) {
    throw error instanceof Stopped ? new BuildError({ slug }, error) : error
  }
}

/** Makes the files of an export. When OpenCascade takes too long or dies, the others come all the same. */
export async function exportWithin(worker: Tinypool, task: ExportTask, limit: number): Promise<Exported> {
  try {
    return await runWithin(worker, 'exportVariant', task, limit)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    const formats = task.formats.filter(name => registry[name].of !== 'exact')
    if (error.step !== 'OpenCascade' || formats.length === task.formats.length)
      throw new BuildError({ slug: task.slug }, error)
    const missing = [{ file: '*.step', reason: error.reason }]
    return exportWithin(worker, { ...task, formats, missing }, limit)
  }
}
