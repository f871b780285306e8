import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { poll } from './form-steps.ts'
import { decoded } from './picture.ts'
import { canvasOf, tool, visitModel } from './view-page.ts'
import { Visits } from './visits.ts'

describe.skipIf(!hasChromium)('the picture of the model', unhurried, () => {
  const visits = new Visits()

  test('the saved picture is a PNG of what is on the screen', async () => {
    await visitModel(visits, async page => {
      await tool(page, 'dimensions')
      const waiting = page.waitForEvent('download')
      await tool(page, 'picture')
      const file = await waiting
      expect(file.suggestedFilename()).toBe('pillow-block-view.png')
      const bytes = readFileSync(await file.path())
      const canvas = await canvasOf(page).evaluate(c => [c.clientWidth, c.clientHeight])
      const { size, colours } = await decoded(page, bytes)
      expect(size).toEqual(canvas)
      // The model's colours and their shades, not one plain ground.
      expect(colours).toBeGreaterThan(50)
    })
  })

  test('a lost graphics memory is told, and the view is restored', async () => {
    await visitModel(visits, async page => {
      const lose = canvasOf(page).evaluateHandle(canvas =>
        canvas instanceof HTMLCanvasElement
          ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
          : null,
      )
      const extension = await lose
      await extension.evaluate(e => e?.loseContext())
      await page.locator('.viewer .message', { hasText: 'graphics memory' }).waitFor()
      expect(await page.locator('.stage img').isVisible()).toBe(true)
      // Not the browser's sign for a broken picture over it.
      expect(await canvasOf(page).isVisible()).toBe(false)
      await extension.evaluate(e => e?.restoreContext())
      await page.locator('.viewer .message', { hasText: 'graphics memory' }).waitFor({ state: 'detached' })
      expect(await page.locator('.stage img').isVisible()).toBe(false)
      expect(await canvasOf(page).isVisible()).toBe(true)
      // The model's colours and their shades again.
      await poll(
        async () => (await decoded(page, await canvasOf(page).screenshot())).colours,
      ).toBeGreaterThan(50)
    })
  })

  test('full screen holds view and tools, and is left again', async () => {
    await visitModel(visits, async page => {
      await tool(page, 'fullScreen')
      await page.waitForFunction(() => document.fullscreenElement?.classList.contains('view-frame'))
      await page.locator('[data-tool=fullScreenEnd]').waitFor()
      await tool(page, 'section')
      expect(await page.locator('.sheet').isVisible()).toBe(true)
      await tool(page, 'fullScreenEnd')
      await page.waitForFunction(() => !document.fullscreenElement)
    })
  })
})
