import { existsSync, readFileSync } from 'node:fs'

/** The folder of reference tables beside the repository; tests of whole tables run where it is present. */
const folder = new URL('../../../shared/data/', import.meta.url)
export const hasReference = existsSync(folder)

/** The rows of a reference table, by column name; none where the folder is absent. */
export function referenceRows(name: string): Record<string, string>[] {
  if (!hasReference) return []
  const [head, ...lines] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .split(/\r?\n/)
    .filter(line => line && !line.startsWith('#'))
    .map(line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(m => m[1].replace(/^"|"$/g, '')))
  return lines.map(cells => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
}

/** A cell as a number, or null when it is empty. */
export const cell = (text: string): number | null => (text === '' ? null : Number(text))
