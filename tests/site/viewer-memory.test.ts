import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { retained } from './retained.ts'
import { canvasOf, drawn, frames, key, modelShown, rested } from './view-page.ts'
import { Visits } from './visits.ts'

describe.skipIf(!hasChromium)('the view over time', unhurried, () => {
  const visits = new Visits()

  /** Moves the hub length through 25 values, each as soon as the final model of the one before is shown. */
  const slide = (page: Page) =>
    page.locator('.control:has(#p-hubLength) input[type=range]').evaluate(async input => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no slider')
      const isFinal = (value: number) => {
        const model = document.querySelector('canvas[data-model]')?.getAttribute('data-model')
        return model?.includes('"quality":"final"') && model.includes(`"hubLength":${value},`)
      }
      for (let value = 12; value < 37; value++) {
        input.value = String(value)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        do await new Promise(requestAnimationFrame)
        while (!isFinal(value))
      }
    })

  test('100 models, cut open, are let go by page, graphics memory and kernel', async () => {
    await visits.visit(
      'en/timing-pulley/',
      async page => {
        await modelShown(page)
        await key(page, 's')
        const kept = async () => ({
          ...(await retained(page)),
          geometries: Number(await canvasOf(page).getAttribute('data-geometries')),
          kernel: Number(await page.locator('#parameters').getAttribute('data-kernel-bytes')),
        })
        // What is kept of these values on purpose is there after the first round.
        await slide(page)
        const before = await kept()
        for (let round = 0; round < 4; round++) await slide(page)
        const { kernel, ...after } = await kept()
        // A leak holds one or more for each of the 200 models, previews counted.
        for (const [kind, count] of Object.entries(after))
          expect(count - before[kind as keyof typeof after], kind).toBeLessThan(50)
        expect(before.kernel).toBeGreaterThan(1e6)
        expect(kernel).toBe(before.kernel)
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
      await rested(page, count)
      const before = await count()
      const box = await canvasOf(page).boundingBox()
      if (!box) throw new Error('no canvas')
      for (let i = 1; i < 20; i++) await page.mouse.move(box.x + 5 * i, box.y + 40)
      await frames(page, 30)
      expect(await count()).toBe(before)
      await key(page, 'ArrowLeft')
      await drawn(page)
      expect(await count()).toBeGreaterThan(before)
    })
  })
})
