import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Catalogue } from '../../src/build/variant.ts'
import { startChromium, unhurried } from './chromium.ts'
import { serve } from './serve.ts'
import { sharedSite } from './shared-site.ts'

/** The three windows that the site is looked at in. */
export const windows = {
  desk: { width: 1280, height: 800 },
  tablet: { width: 820, height: 1100 },
  phone: { width: 390, height: 844 },
} as const

/** The shared site on a host and in a browser, for the tests of one file; its members are there once tests run. */
export class Visits {
  host!: Awaited<ReturnType<typeof serve>> // set before the first test, like those below
  browser!: Browser
  catalogue!: Catalogue
  folder!: string

  constructor() {
    beforeAll(async () => {
      Object.assign(this, await sharedSite())
      this.host = await serve(this.folder, '/parts/')
      this.browser = await startChromium()
    }, unhurried.timeout)
    afterAll(async () => {
      await this.browser?.close()
      this.host?.close()
    })
  }

  /** Opens a page, hands it over, and asserts that it logged no error and asked no other host. */
  async visit(
    path: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await this.browser.newContext({
      locale: 'en-GB',
      acceptDownloads: true,
      // Pages are judged without what earlier visits kept; the tests of that allow it.
      serviceWorkers: 'block',
      viewport: windows.desk,
      ...options,
    })
    const complaints: string[] = []
    const page = await context.newPage()
    page.on('console', m => m.type() === 'error' && complaints.push(m.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      const url = request.url()
      if (!/^(blob|data):/.test(url) && !url.startsWith(this.host.address)) complaints.push(`asks ${url}`)
    })
    await page.goto(this.host.address + path)
    await look(page)
    await context.close()
    expect(complaints).toEqual([])
  }
}

/** Waits until a design's page shows its final model. */
export const settled = (page: Page): Promise<void> => page.locator('[data-state=final]').waitFor()

/** The same, or that what its address asks for cannot be built. */
export const answered = (page: Page): Promise<void> =>
  page.locator('[data-state=final], [data-state=failed]').first().waitFor()
