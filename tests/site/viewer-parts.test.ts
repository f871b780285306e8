import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { canvasOf, clickOn, drawn, key, placements, shown, sizes, tool, visitModel } from './view-page.ts'
import { Visits, windows } from './visits.ts'

describe.skipIf(!hasChromium)('the parts of the model', unhurried, () => {
  const visits = new Visits()

  for (const [name, viewport] of Object.entries(windows)) {
    test(`on the ${name}: a part picked in the view marks its row, and a row its part`, async () => {
      await visitModel(
        visits,
        async page => {
          await key(page, '1')
          await clickOn(page, [-0.8 * sizes.footHalf, -sizes.housingWidth / 2, 3])
          const row = page.locator('#bom tr[data-part=housing]')
          expect(await row.getAttribute('class')).toContain('picked')
          expect(await page.locator('.picked-part').textContent()).toContain('Bearing housing')
          const bearing = page.locator('#bom tr[data-part^=bearing], #bom tr[data-part*="6204"]').first()
          const part = await bearing.getAttribute('data-part')
          // A row that scrolls under the mouse would be pointed at.
          await page.mouse.move(0, 0)
          await bearing.getByRole('button').focus()
          await drawn(page)
          expect(await canvasOf(page).getAttribute('data-marked')).toBe(part)
          await page.keyboard.press('Enter')
          await page.locator('.canvas').focus()
          await drawn(page)
          expect(await canvasOf(page).getAttribute('data-marked')).toBe(part)
          expect(await bearing.getAttribute('class')).toContain('picked')
          await key(page, 'Escape')
          expect(await canvasOf(page).getAttribute('data-marked')).toBe('')
        },
        { viewport },
      )
    })
  }

  test('step by step it is taken apart and assembled again, in the order of the design', async () => {
    await visitModel(visits, async page => {
      const last = Math.max(...placements.map(({ step }) => step))
      const upTo = (step: number) =>
        placements
          .filter(p => p.step <= step)
          .map(({ part }) => part.name)
          .sort()
      await tool(page, 'explode')
      const apart = page.getByRole('button', { name: 'Take apart' })
      const on = page.getByRole('button', { name: 'Assemble' })
      for (let step = last; step >= 1; step--) {
        await apart.click()
        expect((await shown(page)).sort()).toEqual(upTo(step))
        expect(await page.locator('.step-text').textContent()).toContain(`Step ${step} of ${last}, remove: `)
      }
      expect(await apart.isDisabled()).toBe(true)
      for (let step = 1; step <= last; step++) {
        await on.click()
        expect((await shown(page)).sort()).toEqual(upTo(step))
        expect(await page.locator('.step-text').textContent()).toContain(`Step ${step} of ${last}, fit: `)
      }
      expect(await on.isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Whole assembly' }).click()
      expect((await shown(page)).length).toBe(placements.length)
    })
  })

  test('hidden parts stay hidden, a section and the camera stay, when the model is rebuilt', async () => {
    await visitModel(visits, async page => {
      await tool(page, 'parts')
      await page.getByRole('button', { name: 'Hide Bearing housing' }).click()
      expect(await shown(page)).not.toContain('housing')
      await key(page, 's')
      await key(page, '4')
      const camera = await canvasOf(page).getAttribute('data-camera')
      await page.fill('#p-shaftHeight', '40')
      await page
        .locator('canvas[data-model*=\'"quality":"final"\'][data-model*=\'"shaftHeight":40,\']')
        .waitFor()
      expect(await shown(page)).not.toContain('housing')
      expect((await shown(page)).length).toBeGreaterThan(0)
      expect(await canvasOf(page).getAttribute('data-camera')).toBe(camera)
      expect(await page.locator('[data-tool=section]').getAttribute('aria-pressed')).toBe('true')
      await page.getByRole('button', { name: 'Show all parts' }).click()
      expect((await shown(page)).filter(part => part === 'housing').length).toBe(1)
    })
  })
})
