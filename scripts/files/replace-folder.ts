import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Fills a temporary sibling of a folder, then puts it in the folder's place: the folder is as before or finished,
 * never half written. When `fill` throws, the folder stays as it was.
 */
export async function replaceFolder(
  folder: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  recoverFolder(folder)
  const temporary = `${folder}.${process.pid}.tmp`
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
  process.on('exit', remove)
  try {
    mkdirSync(temporary, { recursive: true })
    await fill(temporary)
    swap(temporary, folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Moves a folder aside, another one into its place, and removes the old one. */
function swap(finished: string, folder: string): void {
  const old = `${folder}.${process.pid}.old.tmp`
  if (existsSync(folder)) renameSync(folder, old)
  try {
    renameSync(finished, folder)
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Clears up after processes that were killed: removes what they left half written of a folder, and puts it back when it was moved aside. */
export function recoverFolder(folder: string): void {
  if (!existsSync(dirname(folder))) return
  const name = basename(folder).replace(/[^\w-]/g, '\\$&')
  const left = new RegExp(`^${name}\\.(\\d+)\\.(old\\.)?tmp$`)
  for (const name of readdirSync(dirname(folder))) {
    const [, pid, old] = left.exec(name) ?? []
    if (!pid || isRunning(Number(pid))) continue
    const path = join(dirname(folder), name)
    if (old && !existsSync(folder)) renameSync(path, folder)
    else rmSync(path, { recursive: true, force: true })
  }
}

/** Removes what processes that were killed left half written in a shelf of folders that can be made again. */
export function clearShelf(shelf: string): void {
  if (!existsSync(shelf)) return
  for (const name of readdirSync(shelf)) {
    const pid = /\.(\d+)\.(?:old\.)?tmp$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(shelf, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user exists, though it may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
