import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from './fingerprint.ts'
import { diskFault } from './place-files.ts'
import { temporaryEnding, withTemporary } from './replace-folder.ts'

/** In a published folder: the paths that were published. What is not among them is the user's own and stays. */
const listName = '.files.json'
/** In a published folder: a finished site of which not all is in its place yet. */
const readyName = '.ready.tmp'

/**
 * Fills a folder with a site and puts it into another folder, which may be a link or a mount point and stays itself.
 * Nothing is touched before the site is finished; then each file is replaced in one step, pages after all that they
 * show, and what is no longer part of the site is removed last. When `fill` throws, the folder stays as it was; what
 * a killed process did not finish is finished by `finishPublishing`.
 */
export async function publish(folder: string, fill: (stage: string) => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await withTemporary(join(folder, temporaryEnding()), async temporary => {
    const stage = join(temporary, 'site')
    mkdirSync(stage)
    await fill(stage)
    const paths = filesBelow(stage).map(file => file.slice(stage.length + 1).replaceAll('\\', '/'))
    writeFileSync(join(temporary, listName), JSON.stringify(paths))
    finishPublishing(folder)
    renameSync(temporary, join(folder, readyName))
  })
  finishPublishing(folder)
}

/** Why nothing can be published into a folder, in one line; undefined when it can, or has yet to be made. */
export function publishingFault(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found)
    return lstatSync(folder, { throwIfNoEntry: false })
      ? `${folder}: the link leads to ${readlinkSync(folder)}, which does not exist: make that folder, or remove the link`
      : undefined
  if (!found.isDirectory()) return `${folder}: a file is in the way of the site's folder: move it away`
  try {
    accessSync(folder, constants.W_OK)
    return undefined
  } catch (error) {
    return diskFault(error, folder)
  }
}

/** Puts what is left of a finished site into its place. */
export function finishPublishing(folder: string): void {
  const ready = join(folder, readyName)
  const paths = readList(ready)
  if (paths) {
    for (const path of [...paths].sort((a, b) => rank(a) - rank(b)))
      if (existsSync(join(ready, 'site', path))) move(join(ready, 'site', path), join(folder, path))
    const kept = new Set(paths)
    for (const path of publishedPaths(folder)) if (!kept.has(path)) remove(folder, path)
    renameSync(join(ready, listName), join(folder, listName))
  }
  rmSync(ready, { recursive: true, force: true })
}

/** The paths that were published into a folder. */
export const publishedPaths = (folder: string): readonly string[] => readList(folder) ?? []

function readList(folder: string): string[] | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, listName), 'utf8'))
    // Where the list was changed by hand, nothing outside of the folder is touched.
    return Array.isArray(list)
      ? list.filter(path => typeof path === 'string' && !/(^|\/)\.\.(\/|$)/.test(path))
      : undefined
  } catch {
    return undefined
  }
}

/** The order in which files come: pages after all that they show, and last what tells browsers that there is a new site. */
const rank = (path: string): number =>
  /(^|\/)service-worker\.js$/.test(path) ? 2 : path.endsWith('.html') ? 1 : 0

/** Moves a file into the place of another in one step, also to another disk. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    const beside = to + temporaryEnding()
    copyFileSync(from, beside)
    renameSync(beside, to)
    rmSync(from)
  }
}

/** Removes a file below a folder, and the folders between them that it leaves empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true })
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const between = join(folder, above)
    if (!existsSync(between)) continue
    if (readdirSync(between).length) return
    rmdirSync(between)
  }
}
