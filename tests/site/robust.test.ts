import type { Worker } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, unhurried } from './chromium.ts'
import { typeValue } from './form-steps.ts'
import { settled, Visits } from './visits.ts'

describe.skipIf(!hasChromium)('whatever comes', unhurried, () => {
  const site = new Visits()

  test('a hostile link is text: what is wrong in it is told and built into nothing, and nothing runs', async () => {
    const hostile = [
      ['bearing', '"><script>alert(1)</script>'],
      ['shaftHeight', 'javascript:alert(1)'],
      ['wall', 'NaN'],
      ['__proto__', '{"polluted":1}'],
      ['constructor', '1'],
      ['leastWidth', '1e999'],
      ['capScrew', 'x'.repeat(3000)],
      ['footThickness', '15'],
    ]
    await site.visit(
      `fr/pillow-block/?${new URLSearchParams(hostile)}#<img src=x onerror=alert(1)>`,
      async page => {
        page.on('dialog', () => {
          throw new Error('a script ran')
        })
        await page.locator('.stage[data-state=failed]').waitFor()
        expect(await page.locator('#faults li').count()).toBe(5)
        expect(await page.locator('#faults').textContent()).toContain('<script>alert(1)</script>')
        expect(await page.locator('#unknown').textContent()).toContain('__proto__, constructor')
        expect(await page.inputValue('#p-bearing')).toContain('<script>alert(1)</script>')
        expect(await page.inputValue('#p-footThickness')).toBe('15')
        expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      },
    )
  })

  test('where the browser refuses to write the address, form, history and search go on', async () => {
    await site.visit('fr/licences/', async page => {
      await page.addInitScript(() => {
        const refuse = () => {
          Object.assign(window, { refused: Number(Reflect.get(window, 'refused') ?? 0) + 1 })
          throw new DOMException('too many calls', 'SecurityError')
        }
        Object.assign(History.prototype, { replaceState: refuse, pushState: refuse })
      })
      const refused = (times: number) =>
        page.waitForFunction(times => Number(Reflect.get(window, 'refused') ?? 0) >= times, times)
      await page.goto(`${site.host.address}en/timing-pulley/`)
      await settled(page)
      await typeValue(page, 'beltWidth', '22')
      await refused(1)
      await page.locator('.form-state .link').click()
      await refused(2)
      expect(await page.inputValue('#p-beltWidth')).not.toBe('22')
      await page.goto(`${site.host.address}en/`)
      await page.fill('#search', '6204')
      await refused(1)
      expect(await page.locator('.card').count()).toBe(1)
    })
  })

  test('a link to other dimensions never offers the files of the standard size', async () => {
    await site.visit('en/', async page => {
      // The worker never comes to life: the page stays as it is before the link is read.
      await page.route(/model-worker/, () => {})
      await page.goto(`${site.host.address}en/pillow-block/?shaftHeight=60`)
      await page.locator('.bench-form button.primary').waitFor()
      expect(await page.locator('.bench-form button.primary').isDisabled()).toBe(true)
      expect(await page.locator('#downloads a[download]').count()).toBe(0)
    })
  })

  test('a worker that runs out of memory is replaced, and the last dimensions stay', async () => {
    await site.visit('en/timing-pulley/', async page => {
      await settled(page)
      await starve(page.workers()[0])
      await typeValue(page, 'beltWidth', '22')
      expect(await page.textContent('.share [role=alert]')).toContain('restarted')
      expect(await page.inputValue('#p-beltWidth')).toBe('22')
      await page.waitForURL('**/?beltWidth=22')
      // The next change takes the message away.
      await typeValue(page, 'beltWidth', '21')
      expect(await page.locator('.share [role=alert]').count()).toBe(0)
    })
  })

  test('dimensions with which every worker dies are told, and others go on', async () => {
    await site.visit('fr/timing-pulley/', async page => {
      await settled(page)
      const poison = (worker: Worker) => starve(worker, true)
      page.on('worker', poison)
      await poison(page.workers()[0])
      await page.fill('#p-beltWidth', '22')
      await page.locator('[data-form-state=failed]').waitFor()
      expect(await page.textContent('.share [role=alert]')).toContain('deux fois')
      expect(await page.inputValue('#p-beltWidth')).toBe('22')
      page.off('worker', poison)
      await typeValue(page, 'beltWidth', '21')
      expect(await page.locator('.share [role=alert]').count()).toBe(0)
    })
  })

  test('a worker that ends without a word is replaced when it has been silent for a minute', async () => {
    await site.visit('en/', async page => {
      await page.clock.install()
      await page.goto(`${site.host.address}en/timing-pulley/`)
      await settled(page)
      await page.workers()[0].evaluate(() => self.close())
      await page.fill('#p-beltWidth', '22')
      await page.locator('[data-form-state=working]').waitFor()
      await page.clock.fastForward(61_000)
      await settled(page)
      expect(await page.textContent('.share [role=alert]')).toContain('restarted')
      await page.waitForURL('**/?beltWidth=22')
    })
  })

  test('a worker that cannot be loaded is told, and the files of the standard size are still there', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(/model-worker/, route => route.fulfill({ status: 404, body: '' }))
    await page.goto(`${site.host.address}en/timing-pulley/`)
    await page.locator('.missing-file').first().waitFor()
    expect(await page.locator('#downloads a[download]').count()).toBeGreaterThan(5)
    await context.close()
  })
})

/** The next model of a worker ends as it does when memory is used up; or every model. */
async function starve(worker: Worker, forEver = false): Promise<void> {
  await worker.evaluate(forEver => {
    for (const numbers of [Float64Array, Float32Array]) {
      const from = numbers.prototype.set
      numbers.prototype.set = () => {
        if (!forEver) numbers.prototype.set = from
        throw new RangeError('Array buffer allocation failed')
      }
    }
  }, forEver)
}
