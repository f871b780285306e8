import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, startChromium, unhurried } from './chromium.ts'
import { serve } from './serve.ts'
import { buildSite } from './site-fixture.ts'
import { frames } from './view-page.ts'

/** What one drawn frame showed. */
interface Frame {
  hubLength: number
  quality: 'preview' | 'final'
  camera: string
  /** Volume that the page says beside the picture. */
  volume: number
}

describe.skipIf(!hasChromium)('a slider under the hand', unhurried, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rouage-slider-'))
  let host: Awaited<ReturnType<typeof serve>>
  let browser: Browser

  beforeAll(async () => {
    await buildSite(folder, ['timing-pulley'], 1)
    host = await serve(join(folder, 'site'), '/')
    browser = await startChromium()
  }, unhurried.timeout)
  afterAll(async () => {
    await browser?.close()
    host?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
    await page.goto(`${host.address}en/timing-pulley/`)
    await page.locator('[data-state=final]').waitFor()
    await page.locator('canvas[data-camera]').waitFor()
    return page
  }

  const slider = (page: Page) => page.locator('.control:has(#p-hubLength) input[type=range]')

  /** Notes every frame that the canvas draws from now on; gives the list of what changed. */
  const record = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const stage = document.querySelector<HTMLElement>('.stage')
      if (!canvas || !stage) throw new Error('no picture')
      const frames: Frame[] = []
      Object.assign(window, { frames })
      new MutationObserver(() => {
        const { hubLength, quality } = JSON.parse(canvas.dataset.model ?? '')
        const frame = {
          hubLength,
          quality,
          camera: canvas.dataset.camera ?? '',
          volume: Number(stage.dataset.volume),
        }
        if (JSON.stringify(frame) !== JSON.stringify(frames.at(-1))) frames.push(frame)
      }).observe(canvas, { attributes: true })
    })
  const recorded = (page: Page) => page.evaluate(() => (window as unknown as { frames: Frame[] }).frames) // put there by `record`

  test('200 values end on the last one at full quality; no frame is stale, and the camera stays', async () => {
    const page = await open()
    // The same model made at rest, to compare the last frame with.
    await page.fill('#p-hubLength', '29.9')
    await page
      .locator('canvas[data-model*=\'"quality":"final"\'][data-model*=\'"hubLength":29.9,\']')
      .waitFor()
    const expected = Number(await page.locator('.stage').getAttribute('data-volume'))
    await page.fill('#p-hubLength', '10')
    await page.locator('canvas[data-model*=\'"quality":"final"\'][data-model*=\'"hubLength":10,\']').waitFor()
    const camera = await page.locator('canvas[data-camera]').getAttribute('data-camera')
    await record(page)
    await slider(page).evaluate(async input => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no slider')
      input.step = '0.1'
      for (let i = 0; i < 200; i++) {
        input.value = (10 + i / 10).toFixed(1)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        // A hand moves at the pace of the screen.
        await new Promise(requestAnimationFrame)
      }
    })
    await page
      .locator('canvas[data-model*=\'"quality":"final"\'][data-model*=\'"hubLength":29.9,\']')
      .waitFor()
    // Nothing may follow the final model.
    await frames(page, 30)
    const shown = await recorded(page)
    const values = shown.map(frame => frame.hubLength)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect(new Set(values).size, 'values shown on the way').toBeGreaterThan(10)
    expect(shown.at(-1)).toEqual({ hubLength: 29.9, quality: 'final', camera, volume: expected })
    expect(new Set(shown.map(frame => frame.camera))).toEqual(new Set([camera]))
    // Each frame stands beside the figures of its own model: a longer hub has more volume.
    const previews = shown.filter(frame => frame.quality === 'preview').map(frame => frame.volume)
    expect(previews).toEqual(previews.toSorted((a, b) => a - b))
    expect(shown.filter(frame => frame.quality === 'final').length).toBe(1)
    await page.close()
  })

  test('the slider, its text and the address say the same', async () => {
    const page = await open()
    await slider(page).evaluate(input => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no slider')
      input.value = '14'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    expect(await page.inputValue('#p-hubLength')).toBe('14')
    await page.waitForURL('**/?hubLength=14')
    await page.fill('#p-hubLength', '12')
    expect(await slider(page).inputValue()).toBe('12')
    await page.close()
  })
})
