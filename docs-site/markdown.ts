import type { Nodes, Root, RootContent } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** A text cut at its headings of the first and second level. HTML is sanitised: no scripts, styles, images or embedded HTML. */
export interface Article {
  /** HTML of what stands before the first heading. */
  intro: string
  sections: ArticleSection[]
}

export interface ArticleSection {
  /** Anchor of the section, the same in every language. */
  id: string
  /** Plain text. */
  title: string
  html: string
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  // Visitors load nothing from elsewhere.
  .use(rehypeSanitize, { ...defaultSchema, tagNames: defaultSchema.tagNames?.filter(name => name !== 'img') })
  .use(rehypeStringify)

/** Markdown as the sections of a page. */
export function renderArticle(markdown: string): Article {
  const parts: { title?: string; content: RootContent[] }[] = [{ content: [] }]
  for (const node of processor.parse(markdown).children)
    if (node.type === 'heading' && node.depth <= 2) parts.push({ title: plainText(node), content: [] })
    else parts.at(-1)?.content.push(node)
  const [intro, ...rest] = parts.map(({ title = '', content }) => ({ title, html: htmlOf(content) }))
  const used = new Set<string>()
  const sections = rest.map(({ title, html }, i) => {
    const topic = topicOf(title)
    const id = topic && !used.has(topic) ? topic : `text-${i + 1}`
    used.add(id)
    return { id, title, html }
  })
  return { intro: intro.html, sections }
}

function htmlOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return processor.stringify(processor.runSync(root))
}

const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** What the sections of a design's text are about, told by their headings in both languages. */
const topics: readonly [id: string, heading: RegExp][] = [
  ['buy', /\bor buy|ou acheter/i],
  ['worn', /\bworn|\bwear|usée?s?\b|usure/i],
  ['limits', /^limit|\bnot\b|ne pas/i],
  ['figures', /figures|chiffres|valeurs/i],
  ['choosing', /^choos|^chois|^choix/i],
  ['making', /^mak|^fabri/i],
  ['fitting', /^fit|^assembl|^mont/i],
  ['maintenance', /^maint|^upkeep|^entret/i],
]

const topicOf = (heading: string): string | undefined => topics.find(([, words]) => words.test(heading))?.[0]
