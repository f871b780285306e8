import { expect, test } from 'vitest'
import { renderPages, type SiteSource } from '../../docs-site/render.tsx'
import { sharedSite } from './shared-site.ts'

const markup = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&'

/** A copy with every text of it ending in markup; names that other things are found by stay. */
function spoiled<T>(value: T, key?: string): T
function spoiled(value: unknown, key = ''): unknown {
  const isName = [
    'slug',
    'family',
    'processes',
    'process',
    'maturity',
    'kind',
    'licence',
    'path',
    'part',
    'default',
    'verdict',
  ]
  if (isName.includes(key)) return value
  if (typeof value === 'string') return value + markup
  if (Array.isArray(value)) return value.map(item => spoiled(item, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoiled(item, name)]))
}

test('whatever the texts of a design, its bill of materials and its checks hold is shown as text', async () => {
  const { catalogue } = await sharedSite()
  const assets = { script: 'app.js', styles: ['app.css'], preload: [] }
  const source: SiteSource = {
    catalogue: { ...catalogue, designs: catalogue.designs.map(entry => spoiled(entry)) },
    texts: Object.fromEntries(
      catalogue.designs.map(({ slug }) => [slug, { en: markup, fr: `## ${markup}\n${markup}` }]),
    ),
    packages: [{ name: markup, version: markup, licence: markup }],
    assets: { home: assets, design: assets, plain: assets },
    policy: "default-src 'none'",
    siteUrl: 'https://rouage.example',
  }
  const pages = renderPages(source).filter(page => page.path.endsWith('.html'))
  expect(pages.length).toBe(2 + 2 * (2 + catalogue.designs.length))
  for (const { path, text } of pages) {
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    for (const tag of scripts)
      expect(tag, path).toMatch(
        /^<script type="(module" src="[./]*app\.js"|application\/(ld\+)?json"( id="page-data")?)/,
      )
    expect(text.match(/<\/script>/g)?.length, path).toBe(scripts.length)
    expect(text, path).not.toMatch(/<img src=x|<[^>]*\sonerror=/)
    // What the page hands to its script comes back as it was.
    for (const [, json] of text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs))
      expect(JSON.stringify(JSON.parse(json)).includes('alert(1)'), path).toBe(!path.includes('licences'))
  }
})
