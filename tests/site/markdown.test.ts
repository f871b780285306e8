import { expect, test } from 'vitest'
import { renderArticle } from '../../docs-site/markdown.ts'
import { textFaults } from '../../scripts/designs/texts.ts'

const images: [string, string, string][] = [
  ['in place', '![A ring](https://tracker.example/pixel.png)', 'https://tracker.example/pixel.png'],
  ['without a scheme', '![](//tracker.example/a.png)', '//tracker.example/a.png'],
  ['by reference', '![A ring][one]\n\n[one]: https://tracker.example/a.png', 'one'],
  [
    'within a link',
    '[![A ring](https://tracker.example/b.png)](https://example.org)',
    'https://tracker.example/b.png',
  ],
  [
    'as HTML',
    'A <img src="https://tracker.example/c.png"> ring',
    '<img src="https://tracker.example/c.png">',
  ],
]
test.each(images)('an image %s is refused by its name, and never on a page', (_, text, name) => {
  expect(textFaults(text)).toEqual([
    `image "${name}": pages show no images but those that the build draws: link to it, or remove it`,
  ])
  expect(renderArticle(`${text}\n\n## Making\n\n${text}`)).toMatchObject({
    intro: expect.not.stringMatching(/<img|tracker/),
    sections: [{ html: expect.not.stringMatching(/<img|tracker/) }],
  })
})

test('links, tables and emphasis stay, and what is no image is no fault', () => {
  const text = 'A *ring* of [steel](https://example.org).\n\n| a |\n|---|\n| 1 |\n\n`![x](y)`'
  expect(textFaults(text)).toEqual([])
  expect(renderArticle(text).intro).toMatch(/<em>ring<\/em>.*href="https:\/\/example\.org".*<table>/s)
})
