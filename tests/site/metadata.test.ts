import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { renderArticle } from '../../docs-site/markdown.ts'
import { hasChromium, unhurried } from './chromium.ts'
import { sharedSlugs, sharedUrl } from './shared-site.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('what pages tell machines', unhurried, () => {
  const site = new Visits()
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8')
  const content = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll(found => found.map(e => e.getAttribute('content') ?? e.getAttribute('href')))
  /** The file of an address of the published site. */
  const fileOf = (address: unknown): string => {
    expect(String(address)).toContain(`${sharedUrl}/`)
    const path = String(address).slice(sharedUrl.length + 1)
    return join(site.folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
  }

  test.each([
    ['en/pillow-block/', 'Plummer block · Rouage', 'bearing'],
    ['fr/pillow-block/', 'Palier à semelle · Rouage', 'roulement'],
    ['en/', 'Rouage: open parametric machine parts', 'machine parts'],
    ['fr/', 'Rouage : pièces de machines paramétriques et libres', 'machines'],
  ])('%s has its title, description, picture and addresses', async (path, title, word) => {
    await site.visit(path, async page => {
      expect(await page.title()).toBe(title)
      const [description] = await content(page, 'meta[name=description]')
      expect(description).toContain(word)
      expect(await content(page, 'meta[property="og:description"]')).toEqual([description])
      expect(await content(page, 'link[rel=canonical]')).toEqual([`${sharedUrl}/${path}`])
      const alternates = await page
        .locator('link[rel=alternate]')
        .evaluateAll(links => links.map(l => [l.getAttribute('hreflang'), l.getAttribute('href')]))
      expect(alternates.map(([language]) => language)).toEqual(['en', 'fr', 'x-default'])
      for (const [, address] of alternates) expect(existsSync(fileOf(address))).toBe(true)
      const [picture] = await content(page, 'meta[property="og:image"]')
      const png = readFileSync(fileOf(picture))
      const [width] = await content(page, 'meta[property="og:image:width"]')
      expect(png.readUInt32BE(16)).toBe(Number(width))
    })
  })

  test('schema.org data names the design, its licence and files that are there', async () => {
    await site.visit('fr/motor-plate/', async page => {
      const text = await page.locator('script[type="application/ld+json"]').textContent()
      const data = JSON.parse(text ?? '')
      expect(data).toMatchObject({ '@type': '3DModel', inLanguage: 'fr', version: '1.0.0' })
      expect(data.license).toContain('CERN-OHL-W-2.0')
      expect(data.encoding.length).toBeGreaterThan(5)
      for (const { contentUrl, contentSize } of data.encoding)
        expect(`${readFileSync(fileOf(contentUrl)).length} B`).toBe(contentSize)
    })
  })

  test('the sitemap lists every page in every language once, and robots.txt leads to it', () => {
    const addresses = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
    expect(addresses.length).toBe(2 * (2 + sharedSlugs.length))
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const address of addresses) expect(existsSync(fileOf(address))).toBe(true)
    expect(read('robots.txt')).toContain(`Sitemap: ${sharedUrl}/sitemap.xml`)
  })

  test('the app can be installed: its manifest names icons of the sizes that they have', () => {
    const manifest = JSON.parse(read('manifest.webmanifest'))
    expect(manifest.start_url).toBe('./')
    const pngs: { src: string; sizes: string }[] = manifest.icons.filter(
      (i: { type: string }) => i.type === 'image/png',
    )
    for (const { src, sizes } of pngs) {
      const png = readFileSync(join(site.folder, src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(pngs.map(icon => icon.sizes)).toContain('512x512')
  })

  test('an address that is not there says so in both languages, at any depth, and leads on', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    const response = await page.goto(`${site.host.address}en/no-such/page/`)
    expect(response?.status()).toBe(404)
    expect(await page.textContent('main')).toContain('This page does not exist.')
    expect(await page.textContent('main')).toContain('Cette page n’existe pas.')
    // Its styles are there, whatever the depth.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(50)
    await page.locator('a[href="/parts/fr/"]').click()
    await page.waitForURL('**/parts/fr/')
    await context.close()
  })

  test('the links of a page lead to its sections, the same in both languages', async () => {
    const anchors: string[][] = []
    for (const language of ['en', 'fr'])
      await site.visit(`${language}/pillow-block/`, async page => {
        const links = await page
          .locator('nav.sections a')
          .evaluateAll(found => found.map(a => a.getAttribute('href') ?? ''))
        for (const link of links) expect(await page.locator(link).count(), link).toBe(1)
        anchors.push(links)
      })
    expect(anchors[0]).toEqual(anchors[1])
    expect(anchors[0]).toEqual(
      expect.arrayContaining(['#checks', '#bom', '#making', '#fitting', '#maintenance', '#limits']),
    )
  })

  test('the other language keeps dimensions and section', async () => {
    await site.visit('en/timing-pulley/?beltWidth=25#making', async page => {
      await settled(page)
      await page.getByRole('link', { name: 'Français' }).click()
      await page.waitForURL('**/fr/timing-pulley/?beltWidth=25#making')
      await settled(page)
      expect(await page.inputValue('#p-beltWidth')).toBe('25')
    })
  })
})

describe('the text of a design', () => {
  test('is cut at its headings, whose anchors are those of what it is about', () => {
    const en = renderArticle(
      'Intro *here*.\n\n## Make or buy\nBuy.\n\n## Make it\n### Detail\nA.\n\n## When worn\nC.\n\n## Not for\nD.\n\n## History\nE.',
    )
    const fr = renderArticle(
      'Intro.\n\n## Fabriquer ou acheter\nB.\n\n## Fabrication\nA.\n\n## Quand elle est usée\nC.\n\n## À ne pas utiliser pour\nD.\n\n## Histoire\nE.',
    )
    expect(en.intro).toBe('<p>Intro <em>here</em>.</p>')
    expect(en.sections.map(s => s.id)).toEqual(['buy', 'making', 'worn', 'limits', 'text-5'])
    expect(fr.sections.map(s => s.id)).toEqual(en.sections.map(s => s.id))
    expect(en.sections[1]).toMatchObject({ title: 'Make it', html: '<h3>Detail</h3>\n<p>A.</p>' })
  })

  test('runs nothing: scripts, handlers, embedded HTML and addresses that would run are left out', () => {
    const hostile = `<script>alert(1)</script> <img src=x onerror=alert(1)>

## <b onclick=alert(1)>Making</b> <script>alert(2)</script>

[run](javascript:alert(1)) [data](data:text/html,<script>alert(1)</script>) ![x](javascript:alert(1))

<iframe src="//evil.example"></iframe> <style>*{display:none}</style>

| a |
|---|
| <svg onload=alert(1)> |`
    const { intro, sections } = renderArticle(hostile)
    const html = intro + sections.map(section => section.html).join()
    expect(html).not.toMatch(/<(script|img src="x|iframe|style|svg|b)\b|onerror=|onload=|javascript:|data:/i)
    expect(html).toContain('run')
    // Titles are text, which the page escapes.
    expect(sections[0].title).toContain('Making')
  })
})
