import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import io from '@jscad/io'
import { geometries, measurements } from '@jscad/modeling'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import type { Catalogue } from '../../src/build/variant.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { readStep } from '../read-step.ts'
import { hasChromium, missingChromium, startChromium, unhurried } from './chromium.ts'
import { poll } from './form-steps.ts'
import { serve } from './serve.ts'
import { buildSite } from './site-fixture.ts'

if (!hasChromium) console.warn(missingChromium)
test('Chromium is there where tests run unattended', () => {
  expect(hasChromium || !process.env.CI, missingChromium).toBe(true)
})

describe.skipIf(!hasChromium)('the site', unhurried, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rouage-site-'))
  let catalogue: Catalogue
  let host: Awaited<ReturnType<typeof serve>>
  let browser: Browser

  beforeAll(async () => {
    catalogue = await buildSite(folder, ['motor-plate', 'timing-pulley'])
    host = await serve(join(folder, 'site'), '/some/base/')
    browser = await startChromium()
  }, unhurried.timeout)
  afterAll(async () => {
    await browser?.close()
    host?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a page, hands it over, and asserts that it logged no error and asked no other host. */
  async function visit(
    path: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    from = browser,
  ): Promise<void> {
    const context = await from.newContext({ locale: 'en-GB', acceptDownloads: true, ...options })
    const complaints: string[] = []
    const page = await context.newPage()
    page.on('console', m => m.type() === 'error' && complaints.push(m.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      const url = request.url()
      if (!/^(blob|data):/.test(url) && !url.startsWith(host.address)) complaints.push(`asks ${url}`)
    })
    await page.goto(host.address + path)
    await look(page)
    await context.close()
    expect(complaints).toEqual([])
  }

  const stage = (page: Page) => page.locator('.stage')
  const final = (page: Page) => page.locator('[data-state=final]').waitFor()
  const sizeOf = async (page: Page) =>
    (await stage(page).getAttribute('data-size'))?.split(' ').map(Number) ?? []

  /** Types a value and waits for its final model. */
  async function type(page: Page, name: string, value: string): Promise<void> {
    const before = await stage(page).getAttribute('data-volume')
    await page.fill(`#p-${name}`, value)
    await page.waitForFunction(
      volume => document.querySelector<HTMLElement>('.stage')?.dataset.volume !== volume,
      before,
    )
    await final(page)
  }

  async function download(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download')
    await page.locator('#downloads').getByRole('button', { name: label, exact: true }).first().click()
    const file = await waiting
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }

  /** The same variant built in Node: what a file from the browser must measure. */
  async function partBox(slug: string, values: Record<string, unknown>, part: string) {
    const { design, frontMatter } = await loadDesign(slug)
    const variant = await buildVariant(
      { slug, design, frontMatter, values, formats: [], language: 'en', siteUrl: '' },
      { mesh: await loadMeshKernel(), exact: loadExactKernel },
    )
    const found = variant.parts.find(p => p.name === part)
    if (!found) throw new Error(`no part ${part}`)
    return found.mesh.box.max.map((v, i) => v - found.mesh.box.min[i])
  }

  const extentOf = (shapes: Parameters<typeof measurements.measureAggregateBoundingBox>) => {
    const [min, max] = measurements.measureAggregateBoundingBox(...shapes)
    return max.map((v, i) => v - min[i])
  }

  test('a changed dimension changes model, BOM, address and the STL made from it', async () => {
    await visit('en/timing-pulley/', async page => {
      await final(page)
      const [, , height] = await sizeOf(page)
      const mass = await page.locator('[data-total-mass]').getAttribute('data-total-mass')
      await type(page, 'hubLength', '15')
      expect((await sizeOf(page))[2] - height).toBeCloseTo(5, 3)
      expect(Number(await page.locator('[data-total-mass]').getAttribute('data-total-mass'))).toBeGreaterThan(
        Number(mass),
      )
      await page.waitForURL('**/timing-pulley/?hubLength=15')
      const { name, bytes } = await download(page, 'STL')
      expect(name).toBe('timing-pulley-custom-pulley.stl')
      const read = [
        io.deserializers.stl({ output: 'geometry', filename: name }, new Uint8Array(bytes).buffer),
      ].flat()
      const expected = await partBox('timing-pulley', { hubLength: 15 }, 'pulley')
      for (const [axis, length] of extentOf(read).entries()) expect(length).toBeCloseTo(expected[axis], 2)

      await page.getByRole('link', { name: 'Français' }).click()
      await page.waitForURL('**/fr/timing-pulley/?hubLength=15')
      await final(page)
      expect(await page.inputValue('#p-hubLength')).toBe('15')
    })
  })

  test('the DXF of own dimensions is exact, and its kernel comes only when it is asked for', async () => {
    await visit('en/motor-plate/', async page => {
      await final(page)
      await type(page, 'offsetX', '80,5')
      const opencascade = () => host.requests.some(path => /replicad.*\.wasm$/.test(path))
      expect(opencascade()).toBe(false)
      const { name, bytes } = await download(page, 'DXF')
      expect(opencascade()).toBe(true)
      const text = bytes.toString('latin1')
      expect(text).toContain('CUT_OUTER')
      expect(text).toMatch(/\nCIRCLE\r?\n/)
      const read = [io.deserializers.dxf({ output: 'geometry', filename: name, strict: true }, text)].flat()
      const flat = read.filter(shape => geometries.geom2.isA(shape) || geometries.path2.isA(shape))
      const part = name.replace(/^motor-plate-custom-|\.dxf$/g, '')
      const expected = await partBox('motor-plate', { offsetX: 80.5 }, part)
      const corner = (name: string) =>
        new RegExp(`\\$${name}\\r?\\n 10\\r?\\n(\\S+)\\r?\\n 20\\r?\\n(\\S+)`)
          .exec(text)
          ?.slice(1)
          .map(Number) ?? []
      const [min, max] = [corner('EXTMIN'), corner('EXTMAX')]
      for (const [axis, read] of extentOf(flat).slice(0, 2).entries()) {
        expect(max[axis] - min[axis]).toBeCloseTo(expected[axis], 1)
        // The reader draws every arc with 16 chords or fewer: it sees a little less.
        expect(read).toBeLessThanOrEqual(max[axis] - min[axis])
        expect(read).toBeGreaterThan(0.94 * expected[axis])
      }
    })
  })

  test('STEP of own dimensions, part and assembly, reads back; given up, it leaves the page at work', async () => {
    await visit('en/motor-plate/', async page => {
      await final(page)
      await type(page, 'offsetX', '80.5')
      const step = page.locator('#downloads').getByRole('button', { name: 'STEP', exact: true })
      await step.first().click()
      await page.locator('#downloads').getByRole('button', { name: 'Cancel' }).click()
      expect(await page.locator('#downloads [role=alert]').count()).toBe(0)
      await type(page, 'offsetX', '80')

      const part = await download(page, 'STEP')
      expect(part.name).toBe('motor-plate-custom-plate.step')
      const { solids, text } = await readStep(new Uint8Array(part.bytes))
      const expected = await partBox('motor-plate', { offsetX: 80 }, 'plate')
      expect(solids).toHaveLength(1)
      for (const [axis, length] of expected.entries())
        expect(solids[0].box[axis + 3] - solids[0].box[axis]).toBeCloseTo(length, 3)
      expect(text).toContain('offsetX=80')

      const waiting = page.waitForEvent('download')
      await step.last().click()
      const assembly = await readStep(readFileSync(await (await waiting).path()))
      const { design } = await loadDesign('motor-plate')
      expect(assembly.solids).toHaveLength(design.build(design.values({ offsetX: 80 })).placements.length)
    })
  })

  test('an error stands at its field while the last good model stays', async () => {
    await visit('fr/timing-pulley/', async page => {
      await final(page)
      const volume = await stage(page).getAttribute('data-volume')
      await page.fill('#p-teeth', '5')
      await page.locator('[data-state=failed]').waitFor()
      const field = page.locator('#p-teeth')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
      expect(ids).toContain('p-teeth-error')
      expect(await page.textContent('#p-teeth-error')).toContain('14 à 120')
      expect(await stage(page).getAttribute('data-volume')).toBe(volume)
      await type(page, 'teeth', '24')
      expect(await page.locator('#p-teeth-error').count()).toBe(0)
    })
  })

  test('a link keeps what it gives, says what is wrong with it, and runs nothing', async () => {
    const query = new URLSearchParams({ beltWidth: '25', teeth: '<img src=x onerror=alert(1)>', nosuch: '1' })
    await visit(`en/timing-pulley/?${query}`, async page => {
      await page.locator('.stage[data-state=failed]').waitFor()
      const said = await page.locator('#faults li').allTextContents()
      expect(said.length).toBe(1)
      expect(said[0]).toContain('<img src=x')
      expect(await page.textContent('#unknown')).toContain('nosuch')
      expect(await page.inputValue('#p-beltWidth')).toBe('25')
      expect(await page.inputValue('#p-teeth')).toBe('<img src=x onerror=alert(1)>')
      await type(page, 'teeth', '24')
      await page.waitForURL('**/timing-pulley/?teeth=24&beltWidth=25')
    })
  })

  test('a link without a number of its own opens with 0 where 0 was given', async () => {
    await visit('en/motor-plate/?torque=0', async page => {
      await final(page)
      expect(await page.inputValue('#p-torque')).toBe('0')
    })
  })

  test('the view turns by keys', async () => {
    await visit('en/timing-pulley/', async page => {
      await final(page)
      const canvas = page.locator('.canvas')
      await canvas.focus()
      const before = await canvas.screenshot()
      await page.keyboard.press('ArrowRight')
      await poll(async () => (await canvas.screenshot()).equals(before)).toBe(false)
    })
  })

  test('a worker that dies is replaced and goes on with the last values', async () => {
    await visit('en/timing-pulley/', async page => {
      await final(page)
      await page.workers()[0].evaluate(() => {
        self.addEventListener('message', () => {
          throw new Error('the worker dies')
        })
      })
      await type(page, 'beltWidth', '22')
      expect(await page.textContent('.share [role=alert]')).toContain('restarted')
      expect(await page.inputValue('#p-beltWidth')).toBe('22')
    }).catch(error => {
      // The browser logs the error that this test throws; any other complaint still fails it.
      if (!String(error).includes('the worker dies')) throw error
    })
  })

  test('without WebGL picture, form and downloads work', async () => {
    const plain = await startChromium({ webgl: false })
    const context = await plain.newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${host.address}en/timing-pulley/`)
    await final(page)
    expect(await page.locator('.stage img').isVisible()).toBe(true)
    expect(await page.locator('.viewer .message').isVisible()).toBe(true)
    await type(page, 'beltWidth', '18')
    expect((await download(page, 'STL')).bytes.length).toBeGreaterThan(10_000)
    await plain.close()
  })

  test('without JavaScript there are picture, BOM, checks, sizes and files', async () => {
    const [entry] = catalogue.designs
    const [preset] = entry.presets
    await visit(
      `en/${entry.slug}/`,
      async page => {
        expect(await page.locator('.stage img').isVisible()).toBe(true)
        expect(await page.locator('#bom tbody tr').count()).toBe(preset.bom.length)
        expect(await page.locator('#checks .check').count()).toBe(preset.checks.length)
        expect(await page.locator('#sizes tbody tr').count()).toBe(entry.presets.length)
        // The pulley's bore of 14 H7 and a plate's spigot of 105 H8, with the limits of ISO 286-2.
        const fits = await page.locator('#making-notes .fits').first().textContent()
        expect(fits).toMatch(/\d+ H[78]\+0\.0\d+ \/ 0/)
        const links = await page
          .locator('#downloads a[download]')
          .evaluateAll(found => found.map(a => (a instanceof HTMLAnchorElement ? a.href : '')))
        const offered = preset.files.filter(file => file.language !== 'fr')
        expect(links.length).toBe(offered.length)
        for (const { path, size } of offered) {
          const link = links.find(link => link.endsWith(path)) ?? path
          expect((await (await fetch(link)).arrayBuffer()).byteLength, path).toBe(size)
        }
      },
      { javaScriptEnabled: false },
    )
  })

  test('the first page leads on to the language of the browser', async () => {
    await visit('', page => page.waitForURL('**/fr/'), { locale: 'fr-CA' })
    await visit('', page => page.waitForURL('**/en/'), { locale: 'de-DE' })
  })

  test('OpenCascade is a file of its own, unchanged, beside its licence', () => {
    const asset = host.requests.find(path => /replicad.*\.wasm$/.test(path)) ?? ''
    const file = join(folder, 'site', asset.slice('/some/base/'.length))
    const original = join(
      import.meta.dirname,
      '../../node_modules/replicad-opencascadejs/dist/replicad_single.wasm',
    )
    expect(statSync(file).size).toBe(statSync(original).size)
    const licence = readFileSync(join(folder, 'site/licences/replicad-opencascadejs.txt'), 'utf8')
    expect(licence).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
  })
})
