import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { BuildError } from '../../src/build/build-error.ts'
import { presetFolder } from '../../src/build/paths.ts'
import type { Catalogue, CatalogueEntry, CataloguePreset } from '../../src/build/variant.ts'
import type { Described } from '../designs/describe.ts'
import { isPublished, slugs } from '../designs/designs.ts'
import { assertTexts } from '../designs/texts.ts'
import { runWithin, Stopped } from '../designs/within.ts'
import { replaceFolder } from '../files/replace-folder.ts'
import type { PresetTask } from './build-preset.worker.ts'
import { artifacts, designKey, shelf, siteUrl } from './keys.ts'

const folders = new Map<string, string>()
/** The folder of a design's artifacts; its key is taken once, so that an edit during the build starts another. */
function folderOf(slug: string): string {
  const folder = folders.get(slug) ?? join(shelf, `${slug}@${designKey(slug)}`)
  folders.set(slug, folder)
  return folder
}

/** The designs whose artifacts are missing or older than their sources. */
export const staleDesigns = (): string[] => slugs.filter(slug => !existsSync(folderOf(slug)))

/** Workers that build presets; each has its own kernels. */
export function startPool(): Tinypool {
  return new Tinypool({
    filename: join(import.meta.dirname, 'build-preset.worker.js'),
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: availableParallelism(),
    isolateWorkers: false,
  })
}

/** What a design is built with. */
export interface Building {
  pool: Tinypool
  /** Seconds that each step may take. */
  limit: number
  /** Hears of each preset that is done. */
  report(progress: string): void
}

/** Builds every preset of a design into the cache. Throws an error with a line for each fault. */
export async function buildDesign(slug: string, { pool, limit, report }: Building): Promise<void> {
  assertTexts(slug)
  const { presets, entry } = await described(slug, pool, limit)
  assertPresets(slug, presets)
  await replaceFolder(folderOf(slug), async temporary => {
    const folder = join(temporary, 'files')
    mkdirSync(folder)
    const built: CataloguePreset[] = []
    const faults: string[] = []
    let stopped = false
    // No more is asked of the pool than it has threads: when it ends one, it leaves what waits for it waiting.
    const queue = [...presets.entries()]
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next && !stopped; next = queue.shift()) {
        const [place, preset] = next
        try {
          built[place] = await buildPreset(pool, { slug, preset, folder, siteUrl }, limit)
          report(`${built.filter(Boolean).length}/${presets.length} ${preset}`)
        } catch (error) {
          faults.push(...messageOf(error).split('\n'))
          // The other presets would most likely take as long to fail.
          stopped = error instanceof BuildError && error.cause instanceof Stopped
        }
      }
    }
    // All are awaited, so that no worker still writes when the folder is removed after a failure.
    await Promise.all(Array.from({ length: availableParallelism() }, lane))
    if (faults.length) throw new Error(faults.join('\n'))
    writeFileSync(join(temporary, 'entry.json'), JSON.stringify({ ...entry, presets: built }))
  })
  removeOlder(slug)
}

async function described(slug: string, pool: Tinypool, limit: number): Promise<Described> {
  try {
    return await runWithin(pool, 'describeDesign', { slug }, limit)
  } catch (error) {
    throw error instanceof Stopped ? new BuildError({ slug }, error) : error
  }
}

/** Builds a preset; when OpenCascade takes too long or dies, the preset is built again without exact solids. */
async function buildPreset(pool: Tinypool, task: PresetTask, limit: number): Promise<CataloguePreset> {
  try {
    return await runWithin(pool, 'build', task, limit)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    if (error.step === 'OpenCascade' && !task.withoutExact)
      return buildPreset(pool, { ...task, withoutExact: error.reason }, limit)
    throw new BuildError(task, error)
  }
}

/** Most characters of a preset's name, which is that of a folder too. */
const longestPreset = 100

function assertPresets(slug: string, names: readonly string[]): void {
  if (names.length === 0) throw new BuildError({ slug }, 'it has no preset: name at least one standard size')
  const byFolder = new Map<string, string>()
  for (const preset of names) {
    if (preset.length > longestPreset)
      throw new BuildError(
        { slug, preset },
        `its name has ${preset.length} characters: at most ${longestPreset}`,
      )
    const folder = presetFolder(preset)
    const other = byFolder.get(folder)
    if (other !== undefined)
      throw new BuildError({ slug, preset }, `its folder "${folder}" is that of "${other}": rename one`)
    byFolder.set(folder, preset)
  }
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))

function removeOlder(slug: string): void {
  const current = folderOf(slug)
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (name.startsWith(`${slug}@`) && !name.endsWith('.tmp') && path !== current)
      rmSync(path, { recursive: true })
  }
}

/** Puts the artifacts of all published designs together: catalogue.json and files/. */
export async function assembleArtifacts(): Promise<void> {
  await replaceFolder(artifacts, async temporary => {
    const designs = slugs.filter(isPublished).map((slug): CatalogueEntry => {
      cpSync(join(folderOf(slug), 'files'), join(temporary, 'files', slug), { recursive: true })
      return JSON.parse(readFileSync(join(folderOf(slug), 'entry.json'), 'utf8'))
    })
    const catalogue: Catalogue = { format: 1, designs }
    writeFileSync(join(temporary, 'catalogue.json'), JSON.stringify(catalogue))
  })
}
