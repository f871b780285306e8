import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { downloaded, poll } from './form-steps.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('a table of sets', unhurried, () => {
  const site = new Visits()

  async function opened(page: Page): Promise<void> {
    await settled(page)
    await page.locator('#batch summary').click()
    await page.locator('#batch-table').waitFor()
  }
  const rows = (page: Page) => page.locator('.rows li')

  test('is judged row by row and made into one ZIP, with a folder for each sound row', async () => {
    await site.visit('en/timing-pulley/?hubLength=12', async page => {
      await opened(page)
      await page.fill(
        '#batch-table',
        'name\tTeeth\tcolour\nShort\t24\tred\nToo few\t5\t\n<img src=x onerror=alert(1)>\t30\t\n',
      )
      await poll(() => rows(page).count()).toBe(3)
      expect(await page.locator('.rows .message').textContent()).toContain('colour')
      expect(await page.locator('.row-bad').count()).toBe(1)
      expect(await page.locator('[data-line="3"]').textContent()).toContain('14 to 120')
      expect(await page.locator('[data-line="4"]').textContent()).toContain('<img src=x')
      for (const format of ['3MF', 'STEP', 'DXF', 'SVG', 'JSON'])
        await page.locator('.formats').getByLabel(format, { exact: true }).uncheck()
      const { name, bytes } = await downloaded(page, page.getByRole('button', { name: 'Make 2 sets (ZIP)' }))
      expect(name).toBe('timing-pulley-sets.zip')
      const files = unzipSync(bytes)
      const folders = new Set(Object.keys(files).map(path => path.split('/')[0]))
      expect([...folders]).toEqual(['short', 'img-src-x-onerror-alert-1', 'summary.csv'])
      expect(Object.keys(files).filter(path => path.startsWith('short/'))).toEqual(
        expect.arrayContaining(['short/README.txt', 'short/bom.csv', 'short/pulley.stl']),
      )
      const sheet = strFromU8(files['short/README.txt'])
      expect(sheet).toContain('Number of teeth: 24')
      // What a row leaves open is as in the form.
      expect(sheet).toContain('hubLength=12')
      expect(sheet).toContain('teeth=24')
      const { data } = Papa.parse<Record<string, string>>(
        strFromU8(files['summary.csv']).replace('\ufeff', '').trim(),
        { header: true },
      )
      expect(data.map(row => row.name)).toEqual(['Short', 'Too few', '<img src=x onerror=alert(1)>'])
      expect(data.map(row => row['Number of teeth'])).toEqual(['24', '5', '30'])
      expect(data.map(row => row.Folder)).toEqual(['short/', '', 'img-src-x-onerror-alert-1/'])
      expect(Number(data[2]['Mass (kg)'])).toBeGreaterThan(Number(data[0]['Mass (kg)']))
      expect(data[1]['Not made, because']).toContain('14 to 120')
      expect(data[0]['Not made, because']).toBe('')
      expect(data[0].Checks).toMatch(/^(all pass|\d+ (passed|failed)|nothing is rated)/)
    })
  })

  test('comes as a file to begin with, in French, of which every row can be built', async () => {
    await site.visit('fr/pillow-block/', async page => {
      await opened(page)
      const table = await downloaded(page, page.getByRole('button', { name: 'Tableau de départ (CSV)' }))
      expect(table.name).toBe('pillow-block-tableau.csv')
      const text = strFromU8(table.bytes)
      expect(text.split('\r\n')[0]).toContain("Hauteur d'axe (mm);")
      await page
        .locator('#batch input[type=file]')
        .setInputFiles({ name: table.name, mimeType: 'text/csv', buffer: Buffer.from(table.bytes) })
      await poll(() => page.locator('.row-good').count()).toBeGreaterThan(1)
      expect(await page.locator('.row-bad').count()).toBe(0)
      expect(await rows(page).first().textContent()).toContain('6204')
    })
  })

  test('has limits, which are told in one line, and is read beside the page, which can give it up', async () => {
    await site.visit('en/timing-pulley/', async page => {
      await opened(page)
      const open = (text: string) =>
        page
          .locator('#batch input[type=file]')
          .setInputFiles({ name: 'sets.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      // The worker that reads tables does not come to life.
      await page.route(/model-worker/, () => {})
      await page.fill('#batch-table', 'teeth\n24\n')
      await page.locator('#batch .making', { hasText: 'Reading' }).waitFor()
      await page.locator('#batch').getByRole('button', { name: 'Cancel' }).click()
      await page.locator('#batch .making').waitFor({ state: 'detached' })
      await page.unroute(/model-worker/)
      await page.fill('#batch-table', 'teeth\n25\n26\n27\n')
      await poll(() => rows(page).count()).toBe(3)
      const told = page.locator('#batch .message.bad')
      await open(`teeth\n${'24\n'.repeat(20_000)}`)
      await told.waitFor()
      expect(await told.textContent()).toContain('20,000 rows, at most 1,000')
      expect(await rows(page).count()).toBe(0)
      await open(`teeth\n${'2'.repeat(1e7)}\n`)
      await page.locator('#batch .message.bad', { hasText: 'at most 500,000 characters' }).waitFor()
      // Brackets and blanks without end are read in a time that grows as they do.
      await open(`teeth\n24\n${' ('.repeat(4900)}\n`)
      await poll(() => rows(page).count()).toBe(2)
      expect(await told.count()).toBe(0)
    })
  })

  test('is made while the page goes on, tells how far it is, and can be given up', async () => {
    await site.visit('en/timing-pulley/', async page => {
      await opened(page)
      const many = Array.from({ length: 60 }, (_, i) => String(20 + i)).join('\n')
      await page.fill('#batch-table', `teeth\n${many}`)
      await page.getByRole('button', { name: 'Make 60 sets (ZIP)' }).click()
      await poll(() => page.locator('#batch .making').textContent()).toMatch(/[1-9]\/60/)
      await page.fill('#p-hubLength', '14')
      await page.waitForURL('**hubLength=14')
      await page.locator('#batch').getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('button', { name: 'Make 60 sets (ZIP)' }).waitFor()
      expect(await page.locator('#downloads [role=alert]').count()).toBe(0)
    })
  })
})
