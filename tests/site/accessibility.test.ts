import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { poll } from './form-steps.ts'
import { judge } from './judge.ts'
import { answered, Visits } from './visits.ts'

/** 320 CSS pixels: a small phone, and a desk's window of 1280 at 400 %. */
const narrow = { width: 320, height: 640 }

describe.skipIf(!hasChromium)('everyone', unhurried, () => {
  const site = new Visits()
  const isDesign = (path: string) => /\w-\w+\//.test(path)

  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of [
      'en/',
      'fr/?q=poulie&process=print',
      'fr/?q=zzz',
      'en/motor-plate/',
      'fr/motor-plate/?offsetX=31&torque=x',
      'fr/pillow-block/',
      'fr/licences/',
      '404.html',
    ])
      test(`axe finds nothing on ${path}, ${colorScheme}, nor does it overflow 320 px`, async () => {
        await site.visit(
          path,
          async page => {
            if (isDesign(path)) await answered(page)
            // The script has read the address.
            const words = new URL(path, 'http://site').searchParams.get('q')
            if (words) await poll(() => page.inputValue('#search')).toBe(words)
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
            // On a phone the filters are folded away; open ones are judged too.
            const filters = page.locator('.facets-toggle')
            if (await filters.count()) await filters.click()
            expect(await judge(page)).toEqual([])
            await page.setViewportSize({ width: 1280, height: 800 })
            expect(await judge(page)).toEqual([])
          },
          { colorScheme, bypassCSP: true, viewport: narrow },
        )
      })

  test('the keyboard alone leads from the first page to a file', async () => {
    await site.visit('en/', async page => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '')
      /** Presses Tab until something has the focus that is named so, and always shows that it has it. */
      const tabTo = async (name: string | RegExp, most: number): Promise<void> => {
        for (let i = 0; i < most; i++) {
          await page.keyboard.press('Tab')
          const outlined = await page.evaluate(() => {
            const { activeElement } = document
            const shown = activeElement?.closest('.card') ?? activeElement
            return !shown || getComputedStyle(shown).outlineStyle !== 'none'
          })
          expect(outlined, await focused()).toBe(true)
          if (name instanceof RegExp ? name.test(await focused()) : (await focused()) === name) return
        }
        throw new Error(`${name} is not reached by ${most} presses of Tab`)
      }
      await tabTo('Skip to the content', 1)
      await page.keyboard.press('Enter')
      await tabTo('search', 1)
      await page.keyboard.type('6204')
      await tabTo('Plummer block', 25)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/en/pillow-block/')
      await answered(page)
      await tabTo('Skip to the content', 1)
      await page.keyboard.press('Enter')
      // The link to the section, then its first file.
      await tabTo('Downloads', 5)
      await page.keyboard.press('Enter')
      await tabTo('STL', 10)
      const waiting = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await waiting).suggestedFilename()).toMatch(/^pillow-block-.*\.stl$/)
    })
  })

  test('whoever asks for less motion gets none', async () => {
    await site.visit(
      'en/pillow-block/',
      async page => {
        await answered(page)
        const moving = await page.evaluate(() => document.getAnimations().length)
        expect(moving).toBe(0)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
          'auto',
        )
      },
      { reducedMotion: 'reduce' },
    )
  })
})
