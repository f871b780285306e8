import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { downloaded, otherModel, poll, typeValue, volumeOf } from './form-steps.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('steps back, and sets', unhurried, () => {
  const site = new Visits()
  const height = (page: Page) => page.inputValue('#p-shaftHeight')
  const query = (page: Page) => new URL(page.url()).search
  /** A press outside the fields, which have their own undo. */
  const press = async (page: Page, keys: string) => {
    await page.locator('.canvas').focus()
    await page.keyboard.press(keys)
  }
  const shows = (page: Page, value: string) => poll(() => height(page)).toBe(value)

  test('undo and redo by keys and buttons lead through the same variants', async () => {
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      await typeValue(page, 'shaftHeight', '60')
      await typeValue(page, 'leastWidth', '40')
      await press(page, 'Control+z')
      await poll(() => page.inputValue('#p-leastWidth')).toBe('30')
      await press(page, 'Control+z')
      await shows(page, '33.3')
      await poll(() => query(page)).toBe('')
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
      await press(page, 'Control+Shift+Z')
      await shows(page, '60')
      await page.getByRole('button', { name: 'Redo' }).click()
      await poll(() => page.inputValue('#p-leastWidth')).toBe('40')
      await poll(() => query(page)).toBe('?shaftHeight=60&leastWidth=40')
    })
  })

  test('one field, and all, go back to the standard size', async () => {
    await site.visit('en/pillow-block/?shaftHeight=60&leastWidth=40', async page => {
      await settled(page)
      await page.getByRole('button', { name: 'Shaft height: back to the standard size' }).click()
      await shows(page, '33.3')
      expect(await page.inputValue('#p-leastWidth')).toBe('40')
      await page.getByRole('button', { name: /^Back to 6204/ }).click()
      await poll(() => page.inputValue('#p-leastWidth')).toBe('30')
      expect(await page.locator('.field .icon').count()).toBe(0)
    })
  })

  test('back and forward move between presets and sets, and leave what was typed to its entry', async () => {
    await site.visit('en/', async page => {
      await page.goto(`${site.host.address}en/pillow-block/`)
      await settled(page)
      await page.selectOption('#preset', { index: 1 })
      await shows(page, '36.5')
      await settled(page)
      const preset = query(page)
      await typeValue(page, 'shaftHeight', '70')
      await poll(() => query(page)).toContain('shaftHeight=70')
      await page.goBack()
      await shows(page, '33.3')
      await settled(page)
      expect(query(page)).toBe('')
      await page.goForward()
      await shows(page, '70')
      await settled(page)
      expect(query(page)).toBe(preset.replace('36.5', '70'))
      // A step within the page is no other state.
      await page.locator('nav a[href="#bom"]').click()
      expect(await height(page)).toBe('70')
      await page.goBack()
      await page.goBack()
      await shows(page, '33.3')
      await page.goBack()
      await page.waitForURL('**/en/')
    })
  })

  test('a set is kept on the device under its name, for every tab, and opened again', async () => {
    await site.visit('en/pillow-block/?shaftHeight=60', async page => {
      await settled(page)
      await page.locator('.sets summary').click()
      const other = await page.context().newPage()
      await other.goto(`${site.host.address}en/pillow-block/`)
      await settled(other)
      await other.locator('.sets summary').click()

      await page.fill('#set-name', 'Line <3>')
      await page.getByRole('button', { name: 'Save on this device' }).click()
      const saved = other.getByRole('button', { name: 'Line <3>', exact: true })
      await saved.waitFor()
      await other.fill('#set-name', 'Standard')
      await other.getByRole('button', { name: 'Save on this device' }).click()
      await poll(() => page.locator('.set-list li').count()).toBe(2)

      const before = await volumeOf(other)
      await saved.click()
      await otherModel(other, before)
      expect(await height(other)).toBe('60')
      expect(query(other)).toBe('?shaftHeight=60')
      await page.getByRole('button', { name: 'Remove “Standard”' }).click()
      await poll(() => other.locator('.set-list li').count()).toBe(1)
    })
  })

  test('a set goes out as a file and comes in again; what is wrong in a file is told, and runs nothing', async () => {
    await site.visit('fr/pillow-block/?shaftHeight=60', async page => {
      await settled(page)
      await page.locator('.sets summary').click()
      const file = await downloaded(page, page.getByRole('button', { name: 'Exporter en fichier' }))
      expect(file.name).toMatch(/^pillow-block-.*\.json$/)
      const set = JSON.parse(new TextDecoder().decode(file.bytes))
      expect(set).toMatchObject({ design: 'pillow-block', values: { shaftHeight: 60, bearing: '6204' } })

      const take = (content: unknown) =>
        page.locator('.sets input[type=file]').setInputFiles({
          name: 'jeu.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(content)),
        })
      const hostile = '<img src=x onerror=alert(1)>'
      await take({
        ...set,
        name: hostile,
        values: { ...set.values, shaftHeight: 70, wall: hostile, nosuch: 1 },
      })
      await shows(page, '70')
      const told = await page.locator('#faults li').allTextContents()
      expect(told.length).toBe(1)
      expect(told[0]).toContain(hostile)
      expect(await page.textContent('#unknown')).toContain('nosuch')
      expect(await page.inputValue('#p-wall')).toBe(hostile)
      await page.fill('#p-wall', '9')
      await settled(page)

      await take({ ...set, design: 'motor-plate' })
      await poll(() => page.locator('.sets [role=status]').textContent()).toContain('motor-plate')
      await take('no set')
      await poll(() => page.locator('.sets [role=status]').textContent()).toContain('jeu.json')
      const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`key${i}`, 1]))
      await take({ values: many })
      await poll(() => page.locator('.sets [role=status]').textContent()).toContain('plus de 500 valeurs')
      await take(many)
      await poll(() => page.locator('.sets [role=status]').textContent()).toContain('plus de 500 valeurs')
      expect(await height(page)).toBe('70')
    })
  })

  test('where the browser keeps nothing, a set lasts as long as the page, and that is said', async () => {
    await site.visit('en/', async page => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError')
        }
      })
      await page.goto(`${site.host.address}en/pillow-block/?shaftHeight=60`)
      await settled(page)
      await page.locator('.sets summary').click()
      await page.getByRole('button', { name: 'Save on this device' }).click()
      expect(await page.locator('.sets [role=status]').textContent()).toContain('Export it')
      expect(await page.locator('.set-list li').count()).toBe(1)
    })
  })
})
