import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An ending of temporary names that nobody else has: process numbers are the same in every container. */
export const temporaryEnding = (): string => `.${randomBytes(8).toString('hex')}.tmp`
/** Such names, and those that earlier versions made of process numbers. */
const temporary = /\.([0-9a-f]{16}|\d+(\.old)?)\.tmp$/

/**
 * Fills an empty sibling of a folder that can be made again, then puts it in the folder's place: the folder is as
 * before, finished, or missing after a kill, never half written. When `fill` throws, it stays as it was.
 */
export async function replaceFolder(
  folder: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  await withTemporary(folder + temporaryEnding(), async temporary => {
    await fill(temporary)
    const old = folder + temporaryEnding()
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(temporary, folder)
    rmSync(old, { recursive: true, force: true })
  })
}

/** Makes a folder for a step, and removes it however the step or the process ends. */
export async function withTemporary(folder: string, step: (folder: string) => Promise<void>): Promise<void> {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.on('exit', remove)
  try {
    mkdirSync(folder)
    await step(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Removes from a folder what killed processes left half written, if its name begins so. Only for who is alone there. */
export function removeLeft(folder: string, beginning = ''): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (temporary.test(name) && name.startsWith(beginning))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 })
}
