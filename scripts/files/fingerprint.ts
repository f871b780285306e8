import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The SHA-256 of names and contents of files and folders below a root; one that is missing counts as missing. */
export function fingerprint(root: string, paths: readonly string[], ...more: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesBelow(join(root, path))) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file).split(sep).join('/')}\n${content.length}\n`).update(content)
    }
  return hash.update(JSON.stringify(more)).digest('hex')
}

/** Every file below a folder in the order of their names, or the file itself; nothing when it does not exist. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesBelow(join(path, name)))
}
