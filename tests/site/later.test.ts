import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { Visits } from './visits.ts'

describe.skipIf(!hasChromium)('what comes to life after the view', unhurried, () => {
  const visits = new Visits()

  test('is what the build wrote, not made anew, and works', async () => {
    await visits.visit('en/pillow-block/', async page => {
      // Marks every element before the scripts run.
      await page.addInitScript(() =>
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return
          for (const element of document.querySelectorAll('.later *')) Object.assign(element, { built: true })
        }),
      )
      await page.reload()
      await page.waitForSelector('[data-state=final]')
      const made = await page
        .locator('.later')
        .evaluate(later =>
          [...later.querySelectorAll('*')].filter(e => !Reflect.has(e, 'built')).map(e => e.outerHTML),
        )
      // The place of the drawing that is printed comes with the model.
      expect(made).toEqual(['<div></div>'])
      await page.locator('#bom tr[data-part=housing]').getByRole('button').click()
      expect(await page.locator('#bom tr[data-part=housing]').getAttribute('class')).toContain('picked')
    })
  })
})
