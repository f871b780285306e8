import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { downloaded, typeValue } from './form-steps.ts'
import { type Host, serve } from './serve.ts'
import { settled, Visits } from './visits.ts'

/** What a host with one page for everything, or the portal of a network, answers. */
const portal = { status: 200, html: '<!doctype html><title>Welcome</title><h1>Please sign in</h1>' }

describe.skipIf(!hasChromium)('a file of the site that does not come', unhurried, () => {
  const site = new Visits()
  const copies: string[] = []
  afterAll(() => {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  })

  /** Opens a page of the site on a host of its own, whose folder may be changed. */
  async function open(
    path: string,
    look: (page: Page, host: Host, folder: string) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'rouage-missing-'))
    copies.push(folder)
    cpSync(site.folder, folder, { recursive: true })
    const host = await serve(folder, '/parts/')
    const context = await site.browser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options })
    const page = await context.newPage()
    try {
      await page.goto(host.address + path)
      await look(page, host, folder)
    } finally {
      await context.close()
      host.close()
    }
  }
  /** Waits until the service worker has kept what it can of the page. */
  const kept = (page: Page) => page.locator('#offline button').waitFor()
  const notice = (page: Page) => page.locator('.bench-form .missing-file')
  const loadAgain = (page: Page) => notice(page).getByRole('button').click()

  for (const [what, name] of [
    ["a design's script", /design\.pillow-block-/],
    ['the model worker', /model-worker-/],
    ["Manifold's WebAssembly", /manifold-.*\.wasm$/],
  ] as const)
    test(`${what}, for which a page came once, is asked for again and then kept`, async () => {
      await open('en/', async (page, host) => {
        host.instead = path => (name.test(path) ? portal : undefined)
        await page.goto(`${host.address}en/pillow-block/?shaftHeight=60`)
        await notice(page).waitFor()
        expect(await notice(page).textContent()).toContain('came as something else')
        await kept(page)
        host.instead = () => undefined
        await loadAgain(page)
        await settled(page)
        expect(await page.inputValue('#p-shaftHeight')).toBe('60')
        await kept(page)
        await page.context().setOffline(true)
        await page.reload()
        await settled(page)
        expect(await notice(page).count()).toBe(0)
      })
    })

  test('the page of a portal is shown and not kept, and is no file', async () => {
    await open('en/timing-pulley/', async (page, host) => {
      await settled(page)
      await kept(page)
      host.instead = () => portal
      await page.reload()
      expect(await page.textContent('h1')).toBe('Please sign in')
      const seen = await page.evaluate(async () => {
        const read = (path: string) => fetch(path).then(response => response.headers.get('Content-Type'))
        return Promise.allSettled([read('../../icon-192.png'), read('../../files/other.stl')])
      })
      expect(seen).toMatchObject([{ value: 'image/png' }, { status: 'rejected' }])
      await page.context().setOffline(true)
      await page.reload()
      await settled(page)
    })
  })

  for (const [how, options, gone] of [
    ['as such', { serviceWorkers: 'block' }, undefined],
    ['as a page', { serviceWorkers: 'block' }, portal],
    ['with a service worker between', {}, portal],
  ] as const)
    test(`after a release, files that are gone (${how}) are told, and the page goes on with what was typed`, async () => {
      await open(
        'fr/timing-pulley/',
        async (page, host, folder) => {
          await settled(page)
          if (!('serviceWorkers' in options)) await kept(page)
          await typeValue(page, 'beltWidth', '22')
          const old = release(folder)
          if (gone) host.instead = path => (old.test(path) ? gone : undefined)
          await page.locator('#downloads').getByRole('button', { name: 'STEP', exact: true }).first().click()
          await notice(page).waitFor()
          expect(await notice(page).textContent()).toContain('nouvelle version')
          expect(await page.locator('#downloads').textContent()).not.toContain('Aborted')
          // What is here goes on.
          await typeValue(page, 'beltWidth', '21')
          await loadAgain(page)
          await page.locator('script[src*="-next"]').waitFor({ state: 'attached' })
          await settled(page)
          expect(await page.inputValue('#p-beltWidth')).toBe('21')
          const step = page.locator('#downloads').getByRole('button', { name: 'STEP', exact: true }).first()
          const { bytes } = await downloaded(page, step)
          expect(Buffer.from(bytes).toString('latin1')).toContain('ISO-10303-21')
        },
        options,
      )
    })

  test('the exact kernel that does not come is told in words, and other files can be made', async () => {
    await open(
      'en/timing-pulley/?beltWidth=22',
      async (page, host) => {
        await settled(page)
        host.instead = path => (/replicad.*\.wasm$/.test(path) ? portal : undefined)
        const make = (format: string) =>
          page.locator('#downloads').getByRole('button', { name: format, exact: true }).first()
        await make('STEP').click()
        await notice(page).waitFor()
        expect(await page.textContent('body')).not.toMatch(/Aborted|CompileError/)
        expect((await downloaded(page, make('CSV'))).name).toContain('.csv')
      },
      { serviceWorkers: 'block' },
    )
  })

  test('the view that does not come is told, and the form and its files are there', async () => {
    await open(
      'en/',
      async (page, host) => {
        host.instead = path => (path.includes('viewer-tools') ? { ...portal, status: 404 } : undefined)
        await page.goto(`${host.address}en/timing-pulley/`)
        await settled(page)
        await notice(page).waitFor()
        expect(await page.textContent('.viewer')).not.toContain('WebGL')
        await typeValue(page, 'beltWidth', '22')
      },
      { serviceWorkers: 'block' },
    )
  })
})

/** Puts a new state of the site into a folder: scripts have new names, and the old names are gone. Gives the old names. */
function release(folder: string): RegExp {
  const assets = join(folder, 'assets')
  const old = readdirSync(assets).filter(name => /^(design|model-worker|occt|replicad)[-_].*\.js$/.test(name))
  const stems = old.map(name => name.replace(/\.js$/, ''))
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of pages.filter(name => /\.(js|html)$/.test(name) && name !== 'service-worker.js')) {
    const text = readFileSync(join(folder, path), 'utf8')
    writeFileSync(
      join(folder, path),
      stems.reduce((text, stem) => text.replaceAll(stem, `${stem}-next`), text),
    )
  }
  for (const stem of stems) renameSync(join(assets, `${stem}.js`), join(assets, `${stem}-next.js`))
  return new RegExp(`/(${stems.join('|')})\\.js$`)
}
