import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium } from './chromium.ts'
import { canvasOf, drawn, key, modelShown } from './view-page.ts'
import { Visits } from './visits.ts'

describe.skipIf(!hasChromium)('the view over time', { timeout: 240_000 }, () => {
  const visits = new Visits()

  /** Moves the hub length to and fro at the pace of the screen, and comes to rest on its last value. */
  async function slide(page: Page, moves: number): Promise<void> {
    await page.locator('.control:has(#p-hubLength) input[type=range]').evaluate(async (input, moves) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no slider')
      input.step = '0.1'
      for (let i = 0; i < moves; i++) {
        input.value = (20 + 9 * Math.sin(i / 7)).toFixed(1)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        await new Promise(requestAnimationFrame)
      }
      input.value = '25'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, moves)
    await page
      .locator('canvas[data-model*=\'"quality":"final"\'][data-model*=\'"hubLength":25,\']')
      .waitFor({ timeout: 120_000 })
  }

  test('500 slider moves, cut open, leave page and graphics memory as large as 50 did', async () => {
    await visits.visit(
      'en/timing-pulley/',
      async page => {
        await modelShown(page)
        await key(page, 's')
        const devtools = await page.context().newCDPSession(page)
        const used = async () => {
          await slide(page, 0)
          // What one collection lets go, such as buffers on their way from the worker, only a later one takes away.
          const sizes: number[] = []
          for (let i = 0; i < 3; i++) {
            await devtools.send('HeapProfiler.collectGarbage')
            sizes.push((await devtools.send('Runtime.getHeapUsage')).usedSize)
            await page.waitForTimeout(200)
          }
          return {
            heap: Math.min(...sizes) / 1e6,
            geometries: await canvasOf(page).getAttribute('data-geometries'),
          }
        }
        await slide(page, 50)
        const before = await used()
        await slide(page, 500)
        const after = await used()
        expect(after.geometries).toBe(before.geometries)
        expect(after.heap - before.heap, 'MB that the page grew by').toBeLessThan(2)
      },
      { reducedMotion: 'reduce' },
    )
  })

  test('nothing is drawn while nothing changes', async () => {
    await visits.visit('en/timing-pulley/', async page => {
      await modelShown(page)
      await page.evaluate(() => {
        const drawings = { count: 0 }
        Object.assign(window, { drawings })
        for (const name of ['drawElements', 'drawArrays'] as const) {
          const draw = WebGL2RenderingContext.prototype[name]
          WebGL2RenderingContext.prototype[name] = function (...args: unknown[]) {
            drawings.count++
            // The same function with the same arguments.
            return Reflect.apply(draw, this, args)
          }
        }
      })
      const count = () =>
        page.evaluate(() => (window as unknown as { drawings: { count: number } }).drawings.count) // put there above
      await page.waitForTimeout(300)
      const before = await count()
      const box = await canvasOf(page).boundingBox()
      if (!box) throw new Error('no canvas')
      for (let i = 1; i < 20; i++) await page.mouse.move(box.x + 5 * i, box.y + 40)
      await page.waitForTimeout(1000)
      expect(await count()).toBe(before)
      await key(page, 'ArrowLeft')
      await drawn(page)
      expect(await count()).toBeGreaterThan(before)
    })
  })
})
