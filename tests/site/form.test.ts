import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { chooseTyped, openGroupOf, otherModel, poll, typeValue, volumeOf } from './form-steps.ts'
import { judge } from './judge.ts'
import { settled, Visits, windows } from './visits.ts'

describe.skipIf(!hasChromium)('the form', unhurried, () => {
  const site = new Visits()

  test('a long list is searched by typing; keys alone choose, Escape leaves all as it was', async () => {
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      const list = page.locator('#p-bearing')
      const options = page.locator('#p-bearing + [role=listbox] [role=option]')
      await list.focus()
      await page.keyboard.press('ArrowDown')
      expect(await list.getAttribute('aria-expanded')).toBe('true')
      const all = await options.count()
      expect(all).toBeGreaterThan(15)
      await page.keyboard.type('620')
      await poll(() => options.count()).toBe(10)
      await page.keyboard.press('ArrowDown')
      const active = await list.getAttribute('aria-activedescendant')
      expect(await page.locator(`[id="${active}"]`).textContent()).toBe('6201')
      await page.keyboard.press('Escape')
      expect(await list.inputValue()).toBe('6204')
      expect(await list.getAttribute('aria-expanded')).toBe('false')

      const before = await volumeOf(page)
      await chooseTyped(page, 'p-bearing', '6203')
      await otherModel(page, before)
      expect(await list.getAttribute('data-value')).toBe('6203')
      await page.waitForURL('**/?bearing=6203')

      await list.fill('no such')
      expect(await page.locator('.options.nothing').textContent()).toContain('no such')
      await page.keyboard.press('Enter')
      expect(await list.inputValue()).toBe('6203')
    })
  })

  test('without a script the same list is a plain one, with every option', async () => {
    await site.visit(
      'en/pillow-block/',
      async page => {
        expect(await page.locator('select#p-bearing option').count()).toBeGreaterThan(15)
        expect(await page.locator('select#p-bearing').inputValue()).toBe('6204')
      },
      { javaScriptEnabled: false },
    )
  })

  test('a field that has no say is hidden, and keeps its value', async () => {
    await site.visit('en/pillow-block/?construction=split&capScrew=M5&holeSpacing=150', async page => {
      await settled(page)
      const screws = page.locator('#p-capScrew')
      expect(await screws.inputValue()).toBe('M5')
      let before = await volumeOf(page)
      await page.selectOption('#p-construction', 'solid')
      await otherModel(page, before)
      expect(await screws.count()).toBe(0)
      expect(new URL(page.url()).searchParams.get('capScrew')).toBe('M5')
      before = await volumeOf(page)
      await page.selectOption('#p-construction', 'split')
      await otherModel(page, before)
      expect(await screws.inputValue()).toBe('M5')
    })
  })

  test('inches are shown and typed; link and model stay in millimetres; the device remembers', async () => {
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      await page.getByText('inches', { exact: true }).click()
      const field = page.locator('#p-shaftHeight')
      expect(await field.inputValue()).toBe('1.311')
      expect(await page.textContent('#p-shaftHeight-hint')).toContain('0.9843 to 4.7244 in')
      await typeValue(page, 'shaftHeight', '2 1/2')
      await page.waitForURL('**/?shaftHeight=63.5')
      // What was typed stays as it was typed.
      expect(await field.inputValue()).toBe('2 1/2')
      await field.press('ArrowUp')
      await poll(() => field.inputValue()).toBe('2.505')
      await page.waitForURL('**/?shaftHeight=63.627')
      await page.reload()
      await settled(page)
      expect(await field.inputValue()).toBe('2.505')
      await page.getByText('mm', { exact: true }).first().click()
      expect(await field.inputValue()).toBe('63.627')
    })
  })

  test('further groups of a long form are folded away, tell what they hold, and open by keys', async () => {
    await site.visit('fr/pillow-block/', async page => {
      await settled(page)
      expect(await page.locator('#p-shaftHeight').isVisible()).toBe(true)
      const wall = page.locator('#p-wall')
      expect(await wall.isVisible()).toBe(false)
      const summary = page.locator('.group:has(#p-wall) summary')
      expect(await summary.textContent()).toContain('Épaisseur de semelle')
      await summary.press('Enter')
      expect(await wall.isVisible()).toBe(true)
      // What is open stays open when its values are those of the standard size again.
      await typeValue(page, 'wall', '9')
      await page.getByRole('button', { name: 'Paroi : revenir à la taille standard' }).click()
      await page.locator('[data-form-state=final]').waitFor()
      expect(await wall.isVisible()).toBe(true)
      await summary.press('Space')
      expect(await wall.isVisible()).toBe(false)
    })
  })

  test('a group opens by itself for a value that is not of the standard size, and for a fault', async () => {
    await site.visit('en/pillow-block/?wall=9', async page => {
      await settled(page)
      expect(await page.locator('#p-wall').isVisible()).toBe(true)
    })
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      const wall = page.locator('#p-wall')
      expect(await wall.isVisible()).toBe(false)
      await page.fill('#p-holeSpacing', '70')
      await page.locator('#p-wall[aria-invalid]').waitFor()
      expect(await wall.isVisible()).toBe(true)
      // Closed by hand, it opens for the one who goes from the fault to its field.
      await page.locator('.group:has(#p-wall) summary').click()
      expect(await wall.isVisible()).toBe(false)
      await page.locator('#faults').getByRole('link', { name: 'Wall' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p-wall')
      expect(await wall.isVisible()).toBe(true)
    })
  })

  for (const [language, final] of Object.entries({ en: 'Final', fr: 'Définitif' }))
    test(`that the model is final is said once, in ${language}`, async () => {
      await site.visit(`${language}/motor-plate/`, async page => {
        await settled(page)
        const said = page.getByText(final, { exact: true }).filter({ visible: true })
        expect(await said.count()).toBe(1)
        expect(await page.locator('.state-line').textContent()).toContain(final)
      })
    })

  test('what cannot be built is told with the fields to change, which it leads to', async () => {
    await site.visit('fr/motor-plate/', async page => {
      await settled(page)
      const before = await volumeOf(page)
      await chooseTyped(page, 'p-machine', '71 b14')
      await page.locator('[data-form-state=failed]').waitFor()
      const fault = page.locator('#faults')
      expect(await fault.getAttribute('role')).toBe('alert')
      await fault.getByRole('link').first().click()
      const focused = await page.evaluate(() => document.activeElement?.id)
      expect(focused).toMatch(/^p-/)
      expect(await page.locator(`#${focused}`).getAttribute('aria-invalid')).toBe('true')
      expect(await volumeOf(page)).toBe(before)
      // The view tells that it lags behind.
      expect(await page.locator('.stage .state').textContent()).toContain('dernier modèle valable')
      // Files of what cannot be built are not offered.
      expect(await page.locator('.bench-form .primary').isDisabled()).toBe(true)
    })
  })

  test('loads stand beside the checks, once, and change them and what is said at the download', async () => {
    await site.visit('fr/pillow-block/', async page => {
      await settled(page)
      expect(await page.locator('#p-radialLoad').count()).toBe(1)
      expect(await page.locator('#checks #p-radialLoad').count()).toBe(1)
      expect(await page.locator('.elsewhere').textContent()).toContain('1\u202f200\u00a0N')
      expect(await page.locator('.check-bad').count()).toBe(0)
      await page.fill('#p-radialLoad', '9000')
      await page.locator('.check-bad').first().waitFor()
      const governing = page.locator('.governing a')
      const card = page.locator((await governing.getAttribute('href')) ?? '')
      expect(await card.locator('h3').textContent()).toContain('dimensionnante')
      const failing = await page.locator('.check-bad').count()
      expect(await page.locator('#failed-checks li').count()).toBe(failing)
      expect(await page.locator('#failed-checks').textContent()).toContain('minimum admis')
      expect(await page.locator('.bench-form .message.bad').textContent()).toContain(String(failing))
    })
  })

  test('a typed 0 is 0', async () => {
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      await typeValue(page, 'adjustment', '0')
      expect(await page.inputValue('#p-adjustment')).toBe('0')
      await page.waitForURL('**/?adjustment=0')
      await page.reload()
      await settled(page)
      expect(await page.inputValue('#p-adjustment')).toBe('0')
    })
  })

  test('the QR code is that of the link, and what makes it comes with it', async () => {
    await site.visit('en/pillow-block/?shaftHeight=60', async page => {
      await settled(page)
      const asked = () => site.host.requests.some(path => /dist-[^/]*\.js$/.test(path))
      const before = asked()
      await page.getByRole('button', { name: 'QR code' }).click()
      const code = page.locator('.qr svg')
      await code.waitFor()
      expect(await code.getAttribute('aria-label')).toBe(
        `QR code of ${site.host.address}en/pillow-block/?shaftHeight=60`,
      )
      expect(before).toBe(false)
      expect(asked()).toBe(true)
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on what opens, ${colorScheme}`, async () => {
      await site.visit(
        'fr/pillow-block/?radialLoad=9000&shaftHeight=60',
        async page => {
          await settled(page)
          await page.locator('.sets summary').click()
          await page.fill('#set-name', 'Ligne 3')
          await page.getByRole('button', { name: 'Garder sur cet appareil' }).click()
          await page.getByRole('button', { name: 'Code QR' }).click()
          await page.locator('.qr svg').waitFor()
          await page.locator('#batch summary').click()
          await page.fill('#batch-table', 'nom;wall\nA;9\nB;x')
          await page.locator('.row-bad').waitFor()
          await openGroupOf(page, 'wall')
          await page.fill('#p-wall', '99')
          await page.locator('#faults').waitFor()
          await page.locator('#p-bearing').click()
          expect(await judge(page)).toEqual([])
        },
        { colorScheme, bypassCSP: true },
      )
    })

  test('a standard part to buy instead is named first, and in the bill of materials', async () => {
    await site.visit(
      'fr/pillow-block/',
      async page => {
        expect(await page.locator('.bench-form .instead').textContent()).toContain('UCP204')
        expect(await page.locator('#bom .instead').textContent()).toContain('auto-align')
      },
      { javaScriptEnabled: false },
    )
  })

  for (const [name, viewport] of Object.entries(windows))
    for (const language of ['en', 'fr'])
      test(`form, checks, downloads and batch fit a ${name} window, in ${language}`, async () => {
        await site.visit(
          `${language}/pillow-block/?shaftHeight=60&radialLoad=9000`,
          async page => {
            await settled(page)
            await page.locator('.sets summary').click()
            await page.locator('#batch summary').click()
            await page.locator('#batch-table').waitFor()
            expect(await overflow(page)).toBe(0)
            // The obvious download is in reach of the first look, or just below the picture.
            const top = (await page.locator('.bench-form .primary').boundingBox())?.y ?? Number.NaN
            expect(top).toBeLessThan(viewport.height)
          },
          { viewport },
        )
      })
})

/** Pixels by which the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
