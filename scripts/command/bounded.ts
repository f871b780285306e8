import { visible } from '#design'

/** Most characters of a line, and most lines, that a command tells of what the user typed. */
const most = { characters: 1000, lines: 20 }

/** Lines without end are cut, and what a reader would not see in them is written out. */
export function boundedLines(lines: readonly string[]): string[] {
  const told = lines.slice(0, most.lines).map(line => visible(line, most.characters))
  return lines.length > most.lines ? [...told, `… and ${lines.length - most.lines} more faults`] : told
}

/** The same for what commander tells. */
export const bounded = {
  outputError: (text: string, write: (text: string) => void): void =>
    write(`${boundedLines(text.trimEnd().split('\n')).join('\n')}\n`),
}
