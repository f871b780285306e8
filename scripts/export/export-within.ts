import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { reasonOf, tookTooLong } from '../../src/build/reason.ts'
import { formats as registry } from '../../src/formats/index.ts'
import exportVariant, { type Exported, type ExportTask } from './export.worker.ts'

/** Seconds that OpenCascade gets for an export. */
const limit = 180

/** Makes the files of an export. OpenCascade runs in a worker, which may take too long or die: the other files come all the same. */
export async function exportWithin(task: ExportTask): Promise<Exported> {
  const others = task.formats.filter(name => registry[name].of !== 'exact')
  if (others.length === task.formats.length) return exportVariant(task)
  const pool = new Tinypool({
    filename: join(import.meta.dirname, 'export.worker.js'),
    runtime: 'worker_threads',
    maxThreads: 1,
  })
  const signal = AbortSignal.timeout(1000 * limit)
  try {
    return await pool.run(task, { signal })
  } catch (error) {
    // It took too long or ran out of memory; a design that is at fault fails here again, and says so.
    const reason = signal.aborted ? tookTooLong(limit) : reasonOf(error)
    return await exportVariant({ ...task, formats: others, missing: [{ file: '*.step', reason }] })
  } finally {
    await pool.destroy()
  }
}
