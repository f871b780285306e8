import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('a design on paper', unhurried, () => {
  const site = new Visits()
  const shows = async (page: Page, text: string) =>
    (await page.getByText(text).filter({ visible: true }).count()) > 0
  /** Width over height of what the drawing shows. */
  const proportion = (page: Page) =>
    page.locator('.data-sheet-drawing').evaluate(svg => {
      if (!(svg instanceof SVGSVGElement)) throw new Error('no drawing')
      const { width, height } = svg.getBBox()
      return width / height
    })

  test('is a data sheet: drawing, parameters, checks and BOM, without what only a screen can use', async () => {
    await site.visit('fr/motor-plate/?offsetX=80', async page => {
      await settled(page)
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(r => r.name.includes('draw-model')),
      )
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThan(0)
      expect(pages).toBeLessThanOrEqual(4)
      await page.emulateMedia({ media: 'print' })
      for (const said of [
        'Cotes personnelles',
        '80 mm',
        'Nomenclature',
        'Vérifications',
        'offsetX=80',
        'CERN-OHL-W-2.0',
      ])
        expect(await shows(page, said), said).toBe(true)
      for (const selector of ['nav', '.stage', 'form', 'button', '#downloads'])
        for (const found of await page.locator(selector).all())
          expect(await found.isVisible(), selector).toBe(false)
      expect(await page.locator('#bom tbody tr').first().isVisible()).toBe(true)
      expect(await page.locator('.check').first().isVisible()).toBe(true)
      // Nothing is cut off at the right edge of A4 less its margins.
      await page.setViewportSize({ width: 688, height: 1000 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688)
    })
  })

  test('shows the variant that is on the screen, in its proportions', async () => {
    await site.visit('en/timing-pulley/?beltWidth=15', async page => {
      const shown: number[] = []
      for (const width of ['15', '40']) {
        await page.fill('#p-beltWidth', width)
        await page.waitForURL(`**/?*beltWidth=${width}*`)
        await settled(page)
        await page.waitForFunction(() =>
          performance.getEntriesByType('resource').some(r => r.name.includes('draw-model')),
        )
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        await page.emulateMedia({ media: 'print' })
        shown.push(await proportion(page))
        await page.emulateMedia({ media: 'screen' })
      }
      // A wider belt makes a taller pulley.
      expect(shown[1]).toBeLessThan(0.8 * shown[0])
    })
  })

  test('without JavaScript it has the drawing of the standard size', async () => {
    await site.visit(
      'en/pillow-block/',
      async page => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.data-sheet img').isVisible()).toBe(true)
        expect(await shows(page, '6204')).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })
})
