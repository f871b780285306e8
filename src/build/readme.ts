import matter from 'gray-matter'
import { type FrontMatter, hasUnseen, readFrontMatter, visible } from '#design'

/** A design's README.md taken apart: what it says of itself, and its text in Markdown. */
export interface Readme {
  frontMatter: FrontMatter
  text: string
}

const refuse = (): never => {
  throw new Error('only YAML is read')
}
// gray-matter would evaluate front matter marked as JavaScript: no engine but YAML is left to it.
const engines = { json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse }

/** Reads the text of a README.md: its YAML front matter and its body, or sentences that say what to write. */
export function readReadme(content: string): Readme | { faults: string[] } {
  const [first] = content.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  if (!first.startsWith('---')) return { faults: ['front matter is missing: begin the file with a line ---'] }
  if (first.trimEnd() !== '---')
    return {
      faults: [`front matter must be YAML: make the first line --- (it is "${visible(first.trimEnd())}")`],
    }
  try {
    const { data, content: text } = matter(content, { language: 'yaml', engines })
    const read = readFrontMatter(data)
    return 'faults' in read ? read : { frontMatter: read.data, text }
  } catch (error) {
    // The parser's message goes on with an excerpt of the file.
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
    return { faults: [`front matter is not valid YAML: ${visible(line, 200)}`] }
  }
}

/** Most characters of a text, and how deep its lists, quotations and brackets may lie in one another. */
const most = { characters: 20_000, depth: 12, indentation: 60 }

/**
 * What is wrong with a text in Markdown before anything else reads it: characters that readers do not see, and what
 * would take a parser very long, or more than its stack. One sentence each, with the line.
 */
export function markdownFaults(text: string): string[] {
  if (text.length > most.characters)
    return [`the text has ${text.length} characters: keep it to ${most.characters}`]
  let brackets = 0
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      const [lead] = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s)))*/.exec(line) ?? ['']
      const levels = lead.match(/\S+/g)?.join('').replace(/\d+/g, '').length ?? 0
      const indentation = line.search(/\S|$/)
      // A paragraph's brackets end with it.
      if (!line.trim()) brackets = 0
      let deepest = 0
      for (const sign of line) {
        if (sign === '[') deepest = Math.max(deepest, ++brackets)
        if (sign === ']' && brackets > 0) brackets--
      }
      return [
        ...(hasUnseen(line.replaceAll('\t', ''))
          ? [`remove what cannot be seen from "${visible(line)}"`]
          : []),
        ...(Math.max(levels, deepest) > most.depth || indentation > most.indentation
          ? [`"${visible(line)}" is nested too deep: at most ${most.depth} levels`]
          : []),
      ].map(fault => `line ${i + 1}: ${fault}`)
    })
    .slice(0, 20)
}
