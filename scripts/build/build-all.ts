import { Listr, type ListrTask } from 'listr2'
import { assembleArtifacts, type Building, buildDesign, staleDesigns, startPool } from './artifacts.ts'
import { distKey, noteDist } from './keys.ts'
import { buildSite } from './site.ts'

export interface BuildRequest {
  /** Whether the site is wanted too. */
  site: boolean
  /** Seconds that each step of a design may take. */
  limit: number
}

/**
 * Builds the artifacts of the designs that changed, with progress on the console, then, when wanted, the site.
 * Resolves to one line per fault; with any, dist stays as it was.
 */
export async function buildAll({ site, limit }: BuildRequest): Promise<string[]> {
  const stop = () => process.exit(130)
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const faults: string[] = []
  const key = distKey()
  const pool = startPool()
  const tasks: ListrTask[] = [
    ...staleDesigns().map(slug => designTask(slug, { pool, limit }, faults)),
    { title: 'artifacts', skip: () => faults.length > 0, task: assembleArtifacts },
  ]
  if (site) tasks.push({ title: 'site', skip: () => faults.length > 0, task: buildSite })
  try {
    await new Listr(tasks, { renderer: process.stdout.isTTY ? 'default' : 'simple' }).run()
  } finally {
    await pool.destroy()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  if (site && faults.length === 0) noteDist(key)
  return faults
}

/** A failed design is noted, so that the faults of all designs are told at once. */
function designTask(slug: string, how: Omit<Building, 'report'>, faults: string[]): ListrTask {
  return {
    title: slug,
    task: async (_, task) => {
      try {
        const report = (progress: string) => {
          task.output = `${slug} ${progress}`
        }
        await buildDesign(slug, { ...how, report })
      } catch (error) {
        faults.push(...(error instanceof Error ? error.message : String(error)).split('\n'))
        task.title = `${slug}: failed`
      }
    },
  }
}
