import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visible } from '#design'
import { BuildError } from '../../src/build/build-error.ts'
import { markdownFaults } from '../../src/build/readme.ts'
import { readDesignFile, readOwn } from './designs.ts'

/** Judges the texts of a design in both languages. Throws a BuildError with all that is wrong with them. */
export function assertTexts(slug: string): void {
  const french = readDesignFile(slug, 'README.fr.md')
  const texts = { 'README.md': readOwn(slug).text, 'README.fr.md': french }
  const faults = Object.entries(texts).flatMap(([name, text]) =>
    textFaults(text).map(fault => `designs/${slug}/${name}: ${fault}`),
  )
  if (!french.trim()) faults.push(`designs/${slug}/README.fr.md: write the text in French`)
  if (faults.length) throw new BuildError({ slug }, ...faults)
}

/** What is wrong with a text in Markdown, a sentence each. */
export function textFaults(text: string): string[] {
  const faults = markdownFaults(text)
  return faults.length ? faults : imagesOf(unified().use(remarkParse).use(remarkGfm).parse(text)).map(noImage)
}

/** Only the site's own files are shown to visitors, whom images from elsewhere would give away. */
const noImage = (image: string): string =>
  `image "${visible(image, 200)}": pages show no images but those that the build draws: link to it, or remove it`

/** What images a text shows: their addresses, or the names of these. */
function imagesOf(node: Nodes): string[] {
  if (node.type === 'image') return [node.url]
  if (node.type === 'imageReference') return [node.label ?? node.identifier]
  if (node.type === 'html') return /<img\b/i.test(node.value) ? [node.value] : []
  return 'children' in node ? node.children.flatMap(imagesOf) : []
}
