import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cardOf } from '../../docs-site/find/card.ts'
import { machinesOf } from '../../docs-site/find/machines.ts'
import { searcher } from '../../docs-site/find/search.ts'
import { designationTerms, termsOf } from '../../docs-site/find/terms.ts'
import { hasChromium, unhurried } from './chromium.ts'
import { poll } from './form-steps.ts'
import { sharedSite } from './shared-site.ts'
import { settled, Visits, windows } from './visits.ts'

describe('what is found', () => {
  const finding = async () => searcher((await sharedSite()).catalogue.designs.map(cardOf))

  test.each([
    ['6204', 'pillow-block'],
    ['roulements', 'pillow-block'],
    ['plummer', 'pillow-block'],
    ['palier a semelle', 'pillow-block'],
    ['UCP 204', 'pillow-block'],
    ['HTD 5M', 'timing-pulley'],
    ['htd5m', 'timing-pulley'],
    ['poulie crantee', 'timing-pulley'],
    ['synchronous belt', 'timing-pulley'],
    ['IEC 80', 'motor-plate'],
    ['nema23', 'motor-plate'],
    ['platine', 'motor-plate'],
    // With a slip of the finger.
    ['roulemant', 'pillow-block'],
    ['timming pulley', 'timing-pulley'],
  ])('%s finds %s first', async (query, slug) => {
    expect((await finding())(query)?.[0]).toBe(slug)
  })

  test('nothing is found for what is not there, and all for no words', async () => {
    const find = await finding()
    expect(find('hydraulic excavator')).toEqual([])
    expect(find('HTD 80')).toEqual([])
    expect(find(' - ')).toBeUndefined()
  })

  test('terms lose accents, apostrophes and plurals, and keep decimals', () => {
    expect(termsOf("Poulies crantées d'entraînement, 20,5 mm")).toEqual([
      'poulie',
      'crantee',
      'd',
      'entrainement',
      '20.5',
      'mm',
    ])
    expect(designationTerms('ISO 4762 M6')).toEqual(['iso', '4762', 'm6', 'iso4762', '4762m6'])
  })

  test('a machine is big enough when every part of its process fits in one standard size', () => {
    const part = (process: string, ...max: [number, number, number]) => ({
      ...{ name: 'part', kind: 'made' as const, process, volume: 1, area: 1, mass: 1, genus: 0 },
      ...{ box: { min: [0, 0, 0] as [number, number, number], max }, centreOfMass: max },
    })
    const machines = (...presets: ReturnType<typeof part>[][]) =>
      machinesOf({ presets: presets.map(parts => ({ parts })) as never }) // only parts are read
    expect(machines([part('print', 200, 60, 40)])).toEqual(['print-220', 'print-300'])
    expect(machines([part('print', 200, 60, 40), part('print', 250, 5, 5)])).toEqual(['print-300'])
    expect(machines([part('print', 400, 60, 40)], [part('print', 100, 60, 40)])).toContain('print-180')
    // A shaft and a disc of the same sides turn in different lathes.
    expect(machines([part('turn', 40, 250, 40)])).toEqual(['turn-100', 'turn-200'])
    expect(machines([part('turn', 150, 150, 20)])).toEqual(['turn-200'])
    expect(machines([part('laser', 500, 350, 8)])).toEqual(['laser-600', 'laser-3000'])
    expect(machines([part('laser', 500, 450, 8)])).toEqual(['laser-3000'])
  })
})

describe.skipIf(!hasChromium)('the home page', unhurried, () => {
  const site = new Visits()
  const titles = (page: Page) => page.locator('.card h3').allTextContents()

  test.each(Object.entries(windows))('finds while one types, in both languages: %s', async (_, viewport) => {
    for (const [language, title, count] of [
      ['en', 'Plummer block', '1 component'],
      ['fr', 'Palier à semelle', '1 pièce'],
    ])
      await site.visit(
        `${language}/`,
        async page => {
          expect((await titles(page)).length).toBe(3)
          await page.fill('#search', '6204')
          expect(await titles(page)).toEqual([title])
          expect(await page.textContent('.found-line h2')).toBe(count)
          await page.waitForURL(`**/${language}/?q=6204`)
          await page.getByRole('link', { name: title }).click()
          await page.waitForURL(`**/${language}/pillow-block/`)
          await settled(page)
          await page.goBack()
          // The search is where it was left.
          await page.locator('.card').first().waitFor()
          await poll(() => titles(page)).toEqual([title])
          expect(await page.inputValue('#search')).toBe('6204')
        },
        { viewport },
      )
  })

  test('a search of thousands of letters is cut, and leaves the page as wide as it was', async () => {
    await site.visit(`en/?q=${'W'.repeat(14_000)}`, async page => {
      await page.locator('.nothing').waitFor()
      expect((await page.inputValue('#search')).length).toBe(200)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })
  })

  test('facets say how many designs they would show, add up within one and narrow across', async () => {
    await site.visit('en/', async page => {
      const facet = (name: string) => page.getByRole('checkbox', { name })
      const count = (name: string) =>
        page.locator('.facet label', { hasText: name }).locator('.count').textContent()
      expect(await count('3D printed')).toBe('2')
      expect(await count('laser-cut')).toBe('1')
      await facet('3D printed').check()
      expect(await titles(page)).toEqual(['Plummer block', 'Timing belt pulley'])
      // What the other facets would leave of it.
      expect(await count('Mounting and feet')).toBe('0')
      expect(await count('laser-cut')).toBe('1')
      await facet('laser-cut').check()
      expect((await titles(page)).length).toBe(3)
      await facet('Drives').check()
      expect(await titles(page)).toEqual(['Timing belt pulley'])
      await page.waitForURL('**/en/?family=drives&process=print,laser')
      await page.getByRole('link', { name: 'Français' }).click()
      await page.waitForURL('**/fr/?family=drives&process=print,laser')
      await poll(() => titles(page)).toEqual(['Poulie crantée'])
      await page.getByRole('button', { name: 'Tout afficher' }).click()
      expect((await titles(page)).length).toBe(3)
    })
  })

  test('an empty result says what to try, and a hostile search is only text', async () => {
    const words = '<img src=x onerror=alert(1)>'
    await site.visit(`fr/?${new URLSearchParams({ q: words, family: 'nosuch' })}`, async page => {
      await page.locator('.nothing').waitFor()
      const said = await page.textContent('.nothing')
      expect(said).toContain(words)
      expect(said).toContain('IEC 80')
      // What to write down so that somebody can begin, and how to make it oneself.
      for (const what of ['photo', 'croquis coté en mm', 'charge', 'quantité', 'designs/_template'])
        expect(said).toContain(what)
      expect(await page.locator('.nothing img').count()).toBe(0)
      await page.fill('#search', '6204')
      await page.getByRole('checkbox', { name: 'découpé au laser' }).check()
      await page.getByRole('button', { name: 'Sans les filtres : 1 pièce' }).click()
      expect(await titles(page)).toEqual(['Palier à semelle'])
    })
  })

  test('without JavaScript all designs are there, each with its line drawing, and nothing that does not work', async () => {
    await site.visit(
      'en/',
      async page => {
        expect((await titles(page)).length).toBe(3)
        expect(await page.locator('#search').isVisible()).toBe(false)
        expect(await page.getByRole('checkbox').count()).toBe(0)
        const drawings = await page.locator('.card img').evaluateAll(async images =>
          Promise.all(
            images.map(async image => {
              if (!(image instanceof HTMLImageElement)) throw new Error('no picture')
              image.loading = 'eager'
              await image.decode()
              return image.src
            }),
          ),
        )
        for (const drawing of drawings) {
          const svg = await (await fetch(drawing)).text()
          expect(svg.length).toBeLessThan(40_000)
          expect(svg).toContain('currentColor')
        }
        await page.getByRole('link', { name: 'Plummer block' }).click()
        await page.waitForURL('**/en/pillow-block/')
      },
      { javaScriptEnabled: false },
    )
  })
})
