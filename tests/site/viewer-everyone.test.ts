import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { canvasOf, drawn, key, placements, rested, tool, visitModel } from './view-page.ts'
import { Visits, windows } from './visits.ts'

describe.skipIf(!hasChromium)('the view for everyone', unhurried, () => {
  const visits = new Visits()

  for (const [name, viewport] of Object.entries(windows)) {
    test(`on the ${name}: no sheet is wider than the window, and the page scrolls outside the canvas`, async () => {
      await visitModel(
        visits,
        async page => {
          for (const sheet of ['views', 'section', 'measure', 'explode', 'parts', 'display']) {
            await tool(page, sheet)
            expect(await page.evaluate(() => document.documentElement.scrollWidth), sheet).toBe(
              viewport.width,
            )
            const clipped = await page.locator('.sheet').evaluate(s => s.scrollWidth > s.clientWidth)
            expect(clipped, sheet).toBe(false)
          }
          const touch = (selector: string) =>
            page
              .locator(selector)
              .first()
              .evaluate(element => getComputedStyle(element).touchAction)
          expect(await touch('.canvas canvas')).toBe('none')
          for (const selector of ['.view-frame', '.stage', '.view-tools', '.viewer', 'body'])
            expect(await touch(selector), selector).toBe('auto')
        },
        { viewport, hasTouch: true },
      )
    })
  }

  test('a finger scrolls the page everywhere but on the canvas, where it turns the model', async () => {
    await visitModel(
      visits,
      async page => {
        const devtools = await page.context().newCDPSession(page)
        /** Pushes the page up with one finger from the middle of an element; says by how much it scrolled. */
        const push = async (selector: string) => {
          const box = await page.locator(selector).first().boundingBox()
          if (!box) throw new Error(`no ${selector}`)
          const before = await page.evaluate(() => scrollY)
          const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          await devtools.send('Input.synthesizeScrollGesture', { ...place, yDistance: -120, speed: 1200 })
          return (await page.evaluate(() => scrollY)) - before
        }
        const camera = () => canvasOf(page).getAttribute('data-camera')
        const seen = await camera()
        expect(await push('.canvas canvas')).toBe(0)
        await drawn(page)
        expect(await camera()).not.toBe(seen)
        expect(await push('.under-view')).toBeGreaterThan(50)
        await page.locator('.view-frame').scrollIntoViewIfNeeded()
        expect(await push('.toolbar')).toBeGreaterThan(50)
      },
      { viewport: windows.phone, hasTouch: true },
    )
  })

  test('keys turn, look along the axes, open sheets and the help', async () => {
    await visitModel(visits, async page => {
      const direction = async () => {
        const at = ((await canvasOf(page).getAttribute('data-camera')) ?? '').split(' ').map(Number)
        const middle = [0, 0, 88.8 / 2]
        const from = at.map((v, i) => v - middle[i])
        const length = Math.hypot(...from)
        return from.map(v => Math.round(v / length))
      }
      const views = { 1: [0, -1, 0], 2: [0, 0, 1], 3: [-1, 0, 0], 4: [1, 0, 0], 5: [0, 0, -1], 6: [0, 1, 0] }
      for (const [name, along] of Object.entries(views)) {
        await key(page, name)
        expect(
          (await direction()).map(v => v + 0),
          name,
        ).toEqual(along)
      }
      const before = await canvasOf(page).getAttribute('data-camera')
      await key(page, 'ArrowRight')
      expect(await canvasOf(page).getAttribute('data-camera')).not.toBe(before)
      await key(page, 'm')
      expect(await page.locator('.sheet').textContent()).toContain('second pick gives the distance')
      await key(page, 'Escape')
      expect(await page.locator('.sheet').count()).toBe(0)
      await key(page, '?')
      const help = page.getByRole('dialog', { name: 'Keys and gestures' })
      expect(await help.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await help.isVisible()).toBe(false)
      // By keyboard alone: the part in the middle of the view.
      await key(page, 'r')
      await key(page, 'Enter')
      expect(await page.locator('.picked-part').count()).toBe(1)
    })
  })

  test('a screen reader hears parts, quantity, size and what is done to the view', async () => {
    await visitModel(
      visits,
      async page => {
        const ids = (await page.locator('.canvas').getAttribute('aria-describedby'))?.split(' ') ?? []
        const text = await page.locator(`#${ids[0]}`).textContent()
        const names = new Set(placements.map(({ part }) => part.name))
        expect(text).toContain(`${names.size} pièces différentes, ${placements.length} exemplaires en tout`)
        expect(text).toContain('1 × Corps de palier')
        await key(page, 's')
        await page.locator('.viewer > [role=status]', { hasText: 'Coupe à y' }).waitFor({ state: 'attached' })
        await key(page, '3')
        await page.locator('.viewer > [role=status]', { hasText: 'De gauche' }).waitFor({ state: 'attached' })
      },
      {},
      'fr',
    )
  })

  test('with motion the camera travels, with reduced motion it is there at once', async () => {
    for (const [reducedMotion, least] of [
      ['reduce', 1],
      ['no-preference', 4],
    ] as const)
      await visitModel(
        visits,
        async page => {
          await page.locator('.canvas').focus()
          await drawn(page)
          await page.evaluate(() => {
            // Time goes on by frames, however long one takes.
            let now = performance.now()
            performance.now = () => (now += 20)
            const seen = new Set<string>()
            Object.assign(window, { seen })
            const canvas = document.querySelector('canvas')
            if (canvas)
              new MutationObserver(() => seen.add(canvas.dataset.camera ?? '')).observe(canvas, {
                attributes: true,
              })
          })
          await key(page, '3')
          await rested(page, () => canvasOf(page).getAttribute('data-camera'))
          // Put there above.
          const count = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)
          if (least === 1) expect(count).toBe(1)
          else expect(count).toBeGreaterThanOrEqual(least)
        },
        { reducedMotion },
      )
  })

  const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the tools with every sheet open, ${colorScheme}`, async () => {
      await visitModel(
        visits,
        async page => {
          await page.evaluate(axe)
          for (const sheet of ['views', 'section', 'measure', 'explode', 'parts', 'display', 'help']) {
            await tool(page, sheet)
            const violations = await page.evaluate(async () => {
              // axe.min.js, evaluated above, puts itself on the window.
              const { axe } = window as unknown as { axe: typeof import('axe-core') }
              const { violations } = await axe.run('.viewer')
              return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)
            })
            expect(violations, sheet).toEqual([])
          }
        },
        { colorScheme, bypassCSP: true },
        'fr',
      )
    })
})
