import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'

/** What a script threw, whatever it is, in one line with the place in the script where it happened. */
export function thrownText(thrown: unknown, path: string): string {
  const place = readable(() => placeIn(thrown, path))
  const message = readable(() => messageOf(thrown)) ?? 'something was thrown that cannot be read'
  return `${place ?? basename(path)}: ${inOneLine(message)}`
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return String(thrown.message || thrown.name)
  return typeof thrown === 'string' ? thrown : `threw ${inspect(thrown, { depth: 1, breakLength: Infinity })}`
}

/** File and line of the topmost call in the script's own folder. */
function placeIn(thrown: unknown, path: string): string | undefined {
  const stack = thrown instanceof Error ? String(thrown.stack) : ''
  for (const line of stack.split('\n')) {
    const found =
      /^(?:\s*at )?(?:.*?\()?((?:async )?file:\/\/.*?|(?:async )?\/.*?|[A-Za-z]:[\\/].*?):(\d+)(?::\d+)?\)?$/.exec(
        line,
      )
    if (!found) continue
    const file = found[1].replace(/^async /, '')
    const place = file.startsWith('file:') ? readable(() => fileURLToPath(file)) : file
    if (place && isTheirs(place, path)) return `${basename(place)}:${found[2]}`
  }
  return undefined
}

/** A script may lie in this project's own folder. */
const isTheirs = (file: string, path: string): boolean =>
  file.startsWith(dirname(path)) && !file.startsWith(import.meta.dirname) && !file.includes('node_modules')

/** Without the lines that Node adds about who required what, and no longer than a reader reads. */
function inOneLine(message: string): string {
  const line = message
    .replace(/\nRequire stack:[\s\S]*/, '')
    .replace(/\s*\n\s*/g, '; ')
    .replace(/\p{C}/gu, ' ')
    .trim()
  return line.length > 500 ? `${line.slice(0, 500)} …` : line
}

/** What a function reads from a value of any kind, whose fields may throw. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
