import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { poll } from './form-steps.ts'
import { serve } from './serve.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('without a network', unhurried, () => {
  const site = new Visits()
  const copies: string[] = []
  afterAll(() => {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  })

  const open = (): Promise<BrowserContext> =>
    site.browser.newContext({ locale: 'en-GB', acceptDownloads: true })
  /** Waits until the page says what is kept, which it does when all of it is. */
  const kept = (page: Page) =>
    page.locator('#offline button, #offline:has-text("Everything")').first().waitFor()
  const download = async (page: Page): Promise<number> => {
    const waiting = page.waitForEvent('download')
    await page.locator('#downloads').getByRole('button', { name: 'STL', exact: true }).first().click()
    return readFileSync(await (await waiting).path()).length
  }

  test('what was seen works: home, search, the design in own dimensions, its file, its other language', async () => {
    const context = await open()
    const page = await context.newPage()
    await page.goto(`${site.host.address}en/timing-pulley/`)
    await settled(page)
    await kept(page)
    expect(site.host.requests.some(path => /replicad.*\.wasm$/.test(path))).toBe(false)
    await context.setOffline(true)
    await page.goto(`${site.host.address}fr/timing-pulley/?beltWidth=25`)
    await settled(page)
    expect(await page.inputValue('#p-beltWidth')).toBe('25')
    expect(await download(page)).toBeGreaterThan(10_000)
    await page.getByRole('link', { name: 'Toutes les pièces' }).click()
    await page.fill('#search', 'HTD 5M')
    await page.locator('.card', { hasText: 'Poulie crantée' }).waitFor()
    const drawn = await page
      .locator('.card img')
      .first()
      .evaluate(
        image => image instanceof HTMLImageElement && image.decode().then(() => image.naturalWidth > 0),
      )
    expect(drawn).toBe(true)
    // A design that was not seen says so in words.
    await page.goto(`${site.host.address}en/pillow-block/`)
    expect(await page.textContent('body')).toContain('not kept on this device')
    await context.close()
  })

  test('all is kept on request, with its size, and then any design works, also exactly', async () => {
    const context = await open()
    const page = await context.newPage()
    await page.goto(`${site.host.address}en/`)
    const button = page.locator('#offline button')
    await button.waitFor()
    const said = Number(/\(([\d.]+)\sMB\)/.exec((await button.textContent()) ?? '')?.[1])
    await button.click()
    await page.getByText('Everything is kept on this device').waitFor()
    // What the button said is what lies there, to its last figure.
    const stored = await page.evaluate(async () => {
      const [name] = await caches.keys()
      const cache = await caches.open(name)
      const responses = await Promise.all((await cache.keys()).map(request => cache.match(request)))
      const sizes = await Promise.all(responses.map(async r => (await r?.arrayBuffer())?.byteLength ?? 0))
      return sizes.reduce((sum, size) => sum + size, 0)
    })
    expect(Math.abs(stored / 1e6 - said)).toBeLessThan(0.06)
    await context.setOffline(true)
    await page.goto(`${site.host.address}en/motor-plate/?offsetX=80`)
    await settled(page)
    const waiting = page.waitForEvent('download')
    await page.locator('#downloads').getByRole('button', { name: 'DXF', exact: true }).first().click()
    expect(readFileSync(await (await waiting).path(), 'latin1')).toContain('CUT_OUTER')
    await context.close()
  })

  test('a changed site takes the place of what was kept, and the old is dropped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rouage-offline-'))
    copies.push(folder)
    cpSync(site.folder, folder, { recursive: true })
    const host = await serve(folder, '/parts/')
    const context = await open()
    const page = await context.newPage()
    await page.goto(`${host.address}en/timing-pulley/`)
    await settled(page)
    await kept(page)
    const [before] = await page.evaluate(() => caches.keys())
    const change = (path: string, from: string | RegExp, to: string) =>
      writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(from, to))
    change('en/timing-pulley/index.html', '<h1>', '<h1>New ')
    change('service-worker.js', /"version":"\w+"/, '"version":"new"')
    // Pages come from the network while there is one.
    await page.reload()
    expect(await page.textContent('h1')).toMatch(/^New /)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    // It waits until no page of the old site is open.
    await poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(
      true,
    )
    expect(await page.evaluate(() => caches.keys())).toEqual([before, 'rouage-new'])
    await page.close()
    const next = await context.newPage()
    // A page of this host that no worker looks after sees both, and the caches.
    await next.goto(new URL('/', host.address).href)
    await poll(() =>
      next.evaluate(async scope => {
        const worker = await navigator.serviceWorker.getRegistration(scope)
        return worker?.waiting === null && worker.active?.state
      }, host.address),
    ).toBe('activated')
    expect(await next.evaluate(() => caches.keys())).toEqual(['rouage-new'])
    expect(before).not.toBe('rouage-new')
    // What was seen before the change still works, in its new state.
    await context.setOffline(true)
    await next.goto(`${host.address}en/timing-pulley/`)
    expect(await next.textContent('h1')).toMatch(/^New /)
    await settled(next)
    await context.close()
    host.close()
  })
})
