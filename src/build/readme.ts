import matter from 'gray-matter'
import { type FrontMatter, readFrontMatter } from '#design'

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
    return { faults: [`front matter must be YAML: make the first line --- (it is "${first.trimEnd()}")`] }
  try {
    const { data, content: text } = matter(content, { language: 'yaml', engines })
    const read = readFrontMatter(data)
    return 'faults' in read ? read : { frontMatter: read.data, text }
  } catch (error) {
    // The parser's message goes on with an excerpt of the file.
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
    return { faults: [`front matter is not valid YAML: ${line}`] }
  }
}
