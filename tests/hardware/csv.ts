import { readFileSync } from 'node:fs'

/**
 * Tables of published standards and of makers' catalogues, collected apart from those in `src/hardware`, which the tests hold
 * to them row by row. The head of each file names its sources and how far they agree (confidence): A, two or more do; B, one
 * source; C, recalled or a rule.
 */
const folder = new URL('./reference/', import.meta.url)

/** The rows of a reference table, by column name. */
export function referenceRows(name: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .split(/\r?\n/)
    .filter(line => line && !line.startsWith('#'))
    .map(line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(m => m[1].replace(/^"|"$/g, '')))
  return lines.map(cells => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
}

/** A cell as a number, or null when it is empty. */
export const cell = (text: string): number | null => (text === '' ? null : Number(text))
