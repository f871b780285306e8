import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { BuildError } from '../../src/build/build-error.ts'
import { catalogueEntry } from '../../src/build/catalogue.ts'
import { presetFolder } from '../../src/build/paths.ts'
import { reasonOf, tookTooLong } from '../../src/build/reason.ts'
import type { Catalogue, CatalogueEntry, CataloguePreset } from '../../src/build/variant.ts'
import { isPublished, type LoadedDesign, loadDesign, slugs } from '../designs/designs.ts'
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

/** Builds every preset of a design into the cache; `report` hears of each preset that is done. */
export async function buildDesign(
  slug: string,
  pool: Tinypool,
  report: (progress: string) => void,
): Promise<void> {
  const { design, frontMatter } = await loadDesign(slug)
  const names = Object.keys(design.presets)
  assertPresets(slug, names)
  await replaceFolder(folderOf(slug), async temporary => {
    const folder = join(temporary, 'files')
    mkdirSync(folder)
    let done = 0
    const build = async (preset: string): Promise<CataloguePreset> => {
      const task: PresetTask = { slug, preset, folder, siteUrl }
      const built = await runWithin(pool, task)
      report(`${++done}/${names.length} ${preset}`)
      return built
    }
    // All are awaited, so that no worker still writes when the folder is removed after a failure.
    const results = await Promise.allSettled(names.map(build))
    const failures = results.flatMap(r => (r.status === 'rejected' ? [messageOf(r.reason)] : []))
    if (failures.length) throw new Error(failures.join('\n'))
    const presets = results.flatMap(r => (r.status === 'fulfilled' ? [r.value] : []))
    const entry = catalogueEntry(slug, design, frontMatter, presets)
    writeFileSync(join(temporary, 'entry.json'), JSON.stringify(entry))
  })
  removeOlder(slug)
}

/** Seconds that OpenCascade gets for the solids of one preset. */
const exactLimit = 180

/** Builds a preset; when OpenCascade takes too long or dies, the preset is built again without exact solids. */
async function runWithin(pool: Tinypool, task: PresetTask): Promise<CataloguePreset> {
  const { port1, port2 } = new MessageChannel()
  const tooLong = new AbortController()
  let timer: NodeJS.Timeout | undefined
  port1.on('message', () => {
    timer ??= setTimeout(() => tooLong.abort(), 1000 * exactLimit)
  })
  try {
    return await pool.run({ ...task, exactStarts: port2 }, { transferList: [port2], signal: tooLong.signal })
  } catch (error) {
    // It took too long or ran out of memory; a design that is at fault fails again, and says so.
    const withoutExact = tooLong.signal.aborted ? tookTooLong(exactLimit) : reasonOf(error)
    return await pool.run({ ...task, withoutExact })
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}

function assertPresets(slug: LoadedDesign['slug'], names: readonly string[]): void {
  if (names.length === 0) throw new BuildError({ slug }, 'it has no preset: name at least one standard size')
  const byFolder = new Map<string, string>()
  for (const preset of names) {
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
