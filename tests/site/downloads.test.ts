import io from '@jscad/io'
import { type geometries, measurements } from '@jscad/modeling'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readStep } from '../read-step.ts'
import { hasChromium, unhurried } from './chromium.ts'
import { chooseTyped, downloaded, openGroupOf, poll, typeValue } from './form-steps.ts'
import { settled, Visits, windows } from './visits.ts'

describe.skipIf(!hasChromium)('downloads', unhurried, () => {
  const site = new Visits()

  test('a maker finds a bearing housing, takes 6205, sets its height to 60 and leaves with the STL', async () => {
    await site.visit(
      'en/',
      async page => {
        await page.getByRole('searchbox').fill('bearing housing')
        await page.locator('a[href*="pillow-block"]').first().click()
        await page.waitForURL('**/pillow-block/**')
        await settled(page)
        await page.selectOption('#preset', { index: 1 })
        await poll(() => page.inputValue('#p-bearing')).toBe('6205')
        await typeValue(page, 'shaftHeight', '60')
        const stl = page.locator('#downloads').getByRole('button', { name: 'STL', exact: true })
        const { name, bytes } = await downloaded(page, stl)
        expect(name).toBe('pillow-block-custom-housing.stl')
        const read = io.deserializers.stl({ output: 'geometry', filename: name }, bytes.buffer)
        const [min, max] = measurements.measureAggregateBoundingBox(
          ...([read].flat() as geometries.geom3.Geom3[]),
        ) // an STL holds solids only
        // 52 bore on a shaft 60 above the foot, 8 of wall round it: the top is at 60 + 26 + 8.
        // It lies on its side, as it is made.
        const extents = max.map((high, axis) => high - min[axis])
        expect(
          extents.some(extent => Math.abs(extent - 94) < 0.1),
          extents.join(' × '),
        ).toBe(true)
        expect(strFromU8(bytes.subarray(0, 80))).toContain('Plummer block')
      },
      { viewport: windows.phone },
    )
  })

  test('a firm takes the plate from IEC 80 to IEC 71 in its own sheet, in one ZIP in French', async () => {
    await site.visit('fr/motor-plate/', async page => {
      await settled(page)
      await chooseTyped(page, 'p-motor', '71 b14')
      await chooseTyped(page, 'p-machine', '80 b14')
      await openGroupOf(page, 'label')
      await page.fill('#p-label', 'LIGNE 3')
      await page.locator('[data-form-state=final]').waitFor()
      await page.waitForURL('**label=LIGNE**')
      const { name, bytes } = await downloaded(page, page.locator('.bench-form .primary'))
      expect(name).toBe('motor-plate-custom.zip')
      const files = unzipSync(bytes)
      expect(Object.keys(files).sort()).toEqual(
        [
          'LISEZMOI.txt',
          'assembly.step',
          'bom.csv',
          'bom.json',
          ...['plate', 'spacer'].flatMap(part =>
            ['3mf', 'dxf', 'step', 'stl', 'svg'].map(e => `${part}.${e}`),
          ),
        ].sort(),
      )

      const sheet = strFromU8(files['LISEZMOI.txt'])
      expect(sheet).toContain('Texte gravé : LIGNE 3')
      expect(sheet).toContain('CERN-OHL-W-2.0')
      expect(sheet).toContain(`${site.host.address}fr/motor-plate/?label=LIGNE+3`)
      expect(sheet).toContain('plate.dxf : Contour pour la découpe laser')
      // A parameter that has no say here is not told.
      expect(sheet).not.toContain('Jeu au centrage')

      const dxf = strFromU8(files['plate.dxf'], true)
      expect(dxf).toContain('CUT_OUTER')
      expect(dxf).toMatch(/\nCIRCLE\r?\n/)
      expect(dxf).toContain('label=LIGNE 3')
      const { solids } = await readStep(files['plate.step'])
      expect(solids).toHaveLength(1)

      const [headings, ...rows] = Papa.parse<string[]>(strFromU8(files['bom.csv']).replace('\ufeff', ''), {
        delimiter: ';',
        skipEmptyLines: true,
      }).data
      expect(headings.slice(0, 4)).toEqual(['Repère', 'Quantité', 'Désignation', 'Nom'])
      expect(rows.length).toBe(await page.locator('#bom tbody tr').count())
      expect(rows[0][headings.indexOf('Masse unitaire (kg)')]).toMatch(/^\d+,\d+$/)
      expect(rows.some(row => row.join().includes('ISO'))).toBe(true)
      // The size of what was made stands at its button.
      expect(await page.locator('.bench-form .primary .size').textContent()).toMatch(/^\d+\u00a0ko$/)
    })
  })

  for (const [language, sheet, bom] of [
    ['en', 'README.txt', 'Quantity'],
    ['fr', 'LISEZMOI.txt', 'Quantité'],
  ])
    test(`the files of a standard size are there without waiting, in ${language}`, async () => {
      await site.visit(
        `${language}/pillow-block/`,
        async page => {
          const whole = page.locator('.bench-form a.primary')
          const path = new URL((await whole.getAttribute('href')) ?? '', page.url()).href
          const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
          const files = unzipSync(bytes)
          expect(Object.keys(files)).toContain(sheet)
          expect(Object.keys(files)).toContain('housing.step')
          const [preset] = site.catalogue.designs.find(({ slug }) => slug === 'pillow-block')?.presets ?? []
          expect(bytes.length).toBe(preset.files.find(file => file.path.endsWith('.zip'))?.size)
          // Every other file once, in the language of the page.
          const links = page.locator('#downloads .files a[download]')
          expect(await links.count()).toBe(preset.files.length - 2)
          const csv = await page.locator('#downloads a[href$=".csv"]').getAttribute('href')
          const table = await (await fetch(new URL(csv ?? '', page.url()))).text()
          expect(table).toContain(bom)
        },
        { javaScriptEnabled: false },
      )
    })

  test('a large ZIP can be given up, and the page goes on', async () => {
    await site.visit('en/motor-plate/?offsetX=80.5', async page => {
      await settled(page)
      await page.locator('#downloads').getByRole('button', { name: 'Make all files' }).click()
      await page.locator('#downloads').getByRole('button', { name: 'Cancel' }).click()
      await poll(() => page.locator('#downloads .making').textContent()).toBe('')
      expect(await page.locator('#downloads [role=alert]').count()).toBe(0)
      await typeValue(page, 'offsetX', '81')
      const csv = page.locator('#downloads').getByRole('button', { name: 'CSV', exact: true })
      expect((await downloaded(page, csv)).bytes.length).toBeGreaterThan(200)
    })
  })

  test('keys alone lead from the home page to a download', async () => {
    await site.visit('en/', async page => {
      const tabTo = async (matches: string) => {
        for (let i = 0; i < 150; i++) {
          await page.keyboard.press('Tab')
          const there = await page.evaluate(
            selector => document.activeElement?.matches(selector) ?? false,
            matches,
          )
          if (there) return
        }
        throw new Error(`no way to ${matches} by Tab`)
      }
      await tabTo('a[href*="timing-pulley"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/timing-pulley/**')
      await settled(page)
      await tabTo('#p-hubLength')
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('14')
      await page.waitForURL('**hubLength=14')
      await settled(page)
      await tabTo('#downloads .files button')
      const waiting = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await waiting).suggestedFilename()).toBe('timing-pulley-custom-pulley.stl')
    })
  })
})
