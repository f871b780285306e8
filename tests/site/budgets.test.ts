import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { frames } from './view-page.ts'
import { answered, Visits, windows } from './visits.ts'

const kilobyte = 1000

describe.skipIf(!hasChromium)('what a page weighs', unhurried, () => {
  const site = new Visits()
  /** Bytes of files below the site's root, packed as web hosts pack them. */
  const packed = (paths: Iterable<string>): number =>
    [...paths].reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(join(site.folder, path))).length,
      0,
    )

  /** The scripts that a page loads before it does anything: those that it names, and what these import. */
  function scriptsOf(page: string): Set<string> {
    const html = readFileSync(join(site.folder, page), 'utf8')
    const found = new Set<string>()
    const visit = (path: string): void => {
      if (found.has(path)) return
      found.add(path)
      const code = readFileSync(join(site.folder, path), 'utf8')
      for (const [, name] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*?["'](\.[^"']+\.js)["']/g))
        visit(join(dirname(path), name))
    }
    for (const [, src] of html.matchAll(/<script type="module" src="([^"]+)"/g))
      visit(join(dirname(page), src))
    return found
  }

  test('a page has at most 60 kB of script before the viewer', () => {
    for (const page of ['en/index.html', 'fr/pillow-block/index.html']) {
      const scripts = scriptsOf(page)
      expect(scripts.size).toBeGreaterThan(2)
      console.log(`${page}: ${(packed(scripts) / kilobyte).toFixed(1)} kB of script before the viewer`)
      expect(packed(scripts)).toBeLessThan(60 * kilobyte)
    }
  })

  test('at most 250 kB with the viewer and the glue of the mesh kernel; OpenCascade is not among it', async () => {
    const before = site.host.requests.length
    await site.visit('en/motor-plate/', answered)
    const asked = site.host.requests.slice(before).map(path => path.slice('/parts/'.length))
    const scripts = new Set(asked.filter(path => path.endsWith('.js')))
    // What designs are written in runs in the worker: it is weighed beside the viewer and the kernel's glue.
    const language = [...scripts].filter(path => /\/(model-worker|design\.|hardware|engineering)/.test(path))
    const rest = [...scripts].filter(path => !language.includes(path))
    console.log(
      `${(packed(rest) / kilobyte).toFixed(1)} kB with viewer and kernel glue, ` +
        `${(packed(scripts) / kilobyte).toFixed(1)} kB with the language of the designs`,
    )
    expect(rest.some(path => /manifold.*\.js$/.test(path))).toBe(true)
    const view = rest.filter(path => /view/.test(path))
    expect(view.length).toBeGreaterThan(0)
    // Its fetching does not wait for the page's script to run.
    const html = readFileSync(join(site.folder, 'en/motor-plate/index.html'), 'utf8')
    for (const path of view) expect(html).toContain(`<link rel="modulepreload" href="../../${path}"`)
    expect(packed(rest)).toBeLessThan(250 * kilobyte)
    expect(packed(scripts)).toBeLessThan(350 * kilobyte)
    expect(asked.filter(path => /replicad|occt/.test(path))).toEqual([])
  })

  test('nothing moves while a page comes to life', async () => {
    for (const viewport of Object.values(windows))
      for (const [path, most] of [
        ['en/', 0.02],
        ['fr/pillow-block/', 0.02],
        ['fr/pillow-block/?shaftHeight=40', 0.02],
        // What cannot be built gives way to the reason, which stands above the download: still below what is felt as a jump.
        ['en/motor-plate/?offsetX=31&thickness=12&nosuch=1', 0.1],
      ] as const)
        await site.visit(
          'fr/licences/',
          async page => {
            await page.addInitScript(recordShifts)
            await page.goto(site.host.address + path)
            if (path.includes('-')) await answered(page)
            await frames(page, 30)
            expect(await shiftsOf(page), `${path} at ${viewport.width}`).toBeLessThan(most)
          },
          { viewport },
        )
  })
})

/** Adds up, in the page, how much its parts move by themselves. */
function recordShifts(): void {
  Object.assign(window, { shifts: 0 })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      // Chromium's layout shifts have a value; the DOM library does not know them.
      const { value } = entry as unknown as { value: number }
      Object.assign(window, { shifts: Reflect.get(window, 'shifts') + value })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shifts')))
