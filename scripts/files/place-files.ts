import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
  const made = mkdirSync(folder, { recursive: true })
  let placed = false
  const temporary = cleanly(() => mkdtempSync(join(folder, '.rouage-')))
  try {
    for (const { name, bytes } of files) writeFileSync(join(temporary, name), bytes)
    for (const { name } of files) {
      renameSync(join(temporary, name), join(folder, name))
      placed = true
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
    if (!placed) removeMade()
  }

  function cleanly<T>(step: () => T): T {
    try {
      return step()
    } catch (error) {
      removeMade()
      throw error
    }
  }
  function removeMade() {
    if (made && existsSync(made)) rmSync(made, { recursive: true, force: true })
  }
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
