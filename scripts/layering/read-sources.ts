import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesBelow } from '../files/fingerprint.ts'
import { rules } from './rules.ts'

/** The texts of all sources that the table of imports judges, by path from the root; tests may import anything. */
export function readSources(root: string): Map<string, string> {
  const rooms = ['src', ...rules.map(rule => rule.room).filter(room => !room.startsWith('src/'))]
  const files = rooms
    .flatMap(room => filesBelow(join(root, room)))
    .filter(file => /\.(ts|tsx|js)$/.test(file) && !file.endsWith('.test.ts'))
  return new Map(files.map(file => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]))
}
