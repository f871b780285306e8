import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's root: the nearest folder above this file, or above the bundle that holds it, with a lock file. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder)
    throw new Error('package-lock.json not found: run the command from a checkout of the project')
  return findRoot(parent)
}
