import { follows, type Parameters, type ValueRecord } from '#design'

/** A variant of a design as the command line makes it. */
export interface CommandTarget {
  slug: string
  parameters: Parameters
  values: ValueRecord
}

/**
 * The command that makes the files of a variant again, on one line, quoted for a shell: it sets only the values that differ
 * from the defaults and from what follows.
 */
export function rebuildCommand({ slug, parameters, values }: CommandTarget): string {
  const settings = Object.entries(parameters)
    .filter(([name, p]) => values[name] !== p.default && !follows(p, values, name))
    .map(([name]) => quoted(`${name}=${values[name]}`))
  const set = settings.length ? ` --set ${settings.join(' ')}` : ''
  return `npm run --silent export -- ${slug}${set} --out ${slug}`
}

/** A word as shells read it: bare, in double quotes, which Windows knows too, or in single ones, in which nothing has a meaning. */
function quoted(word: string): string {
  if (/^[\w.,:+@/=-]+$/.test(word)) return word
  return /["$`\\!%]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`
}
