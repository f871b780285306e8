import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify)

/** Markdown as HTML without scripts, styles or embedded HTML; headings begin at the third level, below the page's own. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(lowerHeadings(markdown)))
}

/** The page has its own title and section headings. */
const lowerHeadings = (markdown: string): string =>
  markdown.replace(/^(#{1,4}) /gm, (_, marks: string) => `${'#'.repeat(Math.max(3, marks.length + 1))} `)
