import { describe, expect, test } from 'vitest'
import { hasChromium } from './chromium.ts'
import { chooseTyped } from './form-steps.ts'
import { settled, Visits, windows } from './visits.ts'

const bad = 'pillow-block/?shaftHeight=26&bearing=6210'

describe.skipIf(!hasChromium)('a link that cannot be built', { timeout: 240_000 }, () => {
  const site = new Visits()

  for (const [name, viewport] of Object.entries(windows))
    test(`keeps what it asks for, and offers nothing else in its place (${name})`, async () => {
      await site.visit(
        `en/${bad}`,
        async page => {
          await page.locator('.stage[data-state=failed]').waitFor()
          expect(await page.inputValue('#p-bearing')).toBe('6210')
          expect(await page.inputValue('#p-shaftHeight')).toBe('26')
          // The field says what to do.
          expect(await page.textContent('#p-shaftHeight-error')).toContain('make it at least 52.8 mm')
          expect(await page.locator('.field-bad').count()).toBe(2)

          const message = await page.locator('#faults').boundingBox()
          const download = await page.locator('.bench-form .primary').boundingBox()
          expect(message?.y).toBeLessThan(download?.y ?? Number.NaN)
          expect(await page.locator('.bench-form .primary').isDisabled()).toBe(true)
          expect(await page.locator('#downloads a[download]').count()).toBe(0)
          expect(await page.locator('#downloads button.button:not([disabled]):visible').count()).toBe(0)

          // Nothing of a 6204: no picture, no bill of materials, no checks, nothing to buy.
          expect(await page.locator('.stage img').isVisible()).toBe(false)
          for (const results of ['#bom', '#checks', '#making-notes', '.instead', '.under-view'])
            expect(await page.locator(results).count(), results).toBe(0)
          expect(new URL(page.url()).search).toBe('?shaftHeight=26&bearing=6210')
        },
        { viewport },
      )
    })

  test('shows its part as soon as what is wrong is mended', async () => {
    await site.visit(`fr/${bad}`, async page => {
      await page.locator('.stage[data-state=failed]').waitFor()
      await page.fill('#p-shaftHeight', '60')
      await settled(page)
      expect(await page.locator('#faults').count()).toBe(0)
      expect(await page.textContent('#bom')).toContain('6210')
      await page.waitForURL(url => url.search === '?bearing=6210&shaftHeight=60')
    })
  })

  test('shows an option that is not offered as it came, until another is chosen', async () => {
    await site.visit('en/pillow-block/?bearing=6299&baseBolt=M7', async page => {
      await page.locator('.stage[data-state=failed]').waitFor()
      expect(await page.inputValue('#p-bearing')).toBe('6299')
      expect(await page.locator('#p-baseBolt option:checked').textContent()).toBe('M7')
      expect(await page.textContent('#p-baseBolt-error')).toContain('choose one of M6, M8')
      await chooseTyped(page, 'p-bearing', '6205')
      await page.selectOption('#p-baseBolt', 'M8')
      await settled(page)
      expect(await page.textContent('#bom')).toContain('6205')
    })
  })

  test('what networks hang on a link is passed over; another unknown name is told in one line', async () => {
    await site.visit('en/pillow-block/?bearing=6205&fbclid=1&utm_source=x&gclid=2', async page => {
      await settled(page)
      expect(await page.locator('#unknown, #faults').count()).toBe(0)
      await page.waitForURL(url => url.search === '?bearing=6205')
    })
    await site.visit('fr/pillow-block/?bearing=6205&hauteur=60', async page => {
      await settled(page)
      expect(await page.textContent('#unknown')).toBe('Inconnu ici, laissé de côté : hauteur')
    })
  })

  test('a cast unit that does not fit in the place is not offered first, and its size is said', async () => {
    await site.visit('fr/pillow-block/?shaftHeight=42', async page => {
      await settled(page)
      expect(await page.locator('.bench-form .instead').count()).toBe(0)
      expect(await page.textContent('#bom .misfit')).toContain("Hauteur d'axe 33,3 mm au lieu de 42 mm")
    })
  })

  test('the data sheet lists no parameter that has no say', async () => {
    await site.visit('en/pillow-block/', async page => {
      await settled(page)
      const sheet = page.locator('.data-sheet-values')
      expect(await sheet.textContent()).toContain('Base bolts')
      expect(await sheet.textContent()).not.toContain('Cap screws')
    })
  })
})
