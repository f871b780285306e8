import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to be put into a folder. */
export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

/**
 * Puts files into a folder, made when missing, beside what is there already. All are written to a temporary folder
 * on the same disk first, then moved into place, so a full disk leaves nothing half written.
 */
export function placeFiles(folder: string, files: readonly NamedBytes[]): void {
  for (const { name } of files)
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`a folder is in the way: ${join(folder, name)}`)
  const made = makeFolder(folder)
  let placed = false
  let temporary: string | undefined
  try {
    temporary = mkdtempSync(join(folder, '.rouage-'))
    for (const { name, bytes } of files) writeFileSync(join(temporary, name), bytes)
    for (const { name } of files) {
      renameSync(join(temporary, name), join(folder, name))
      placed = true
    }
  } finally {
    const left = placed ? temporary : (made ?? temporary)
    if (left) rmSync(left, { recursive: true, force: true })
  }
}

/** Makes a folder and those above it; returns the topmost that it made. mkdir's own `recursive` never ends in /proc. */
function makeFolder(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const above = dirname(folder)
  const made = above === folder ? undefined : makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true })
    throw error
  }
  return made ?? folder
}

/** What to tell a user whose disk or folder refuses a write; undefined for any other error. */
export function diskFault(error: unknown, folder: string): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `${folder}: the disk is full (${code}): free some space or choose another folder`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${folder}: the folder cannot be written (${code}): choose another, or change its permissions`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder}: a file is in the way (${code}): choose another folder`
    case 'ENAMETOOLONG':
    case 'ENOENT':
    case 'EINVAL':
      return `${folder}: the folder cannot be made (${code}): choose another`
    default:
      return undefined
  }
}
