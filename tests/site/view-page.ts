import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '#design'
import pillowBlock from '../../designs/pillow-block/design.ts'
import { type Sizes, sizesOf } from '../../designs/pillow-block/sizes.ts'
import type { Visits } from './visits.ts'

export type Point = readonly [number, number, number]

/** What the canvas says of the picture it shows. */
export const canvasOf = (page: Page) => page.locator('.canvas canvas').first()

/** Waits for the final model on the canvas. */
export async function modelShown(page: Page): Promise<void> {
  await page.locator('[data-state=final]').waitFor()
  await page.locator('canvas[data-model*=\'"quality":"final"\']').waitFor()
}

/** Waits for so many frames of the page. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async count => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame)
  }, count)

/** Waits until a reading stays the same for ten frames of the page. */
export async function rested(page: Page, read: () => Promise<unknown>): Promise<void> {
  let before: unknown
  do {
    before = await read()
    await frames(page, 10)
  } while ((await read()) !== before)
}

/** Waits until what was asked for is drawn. */
export const drawn = (page: Page) => frames(page, 2)

/** Where a point of the assembly (mm) is on the page, by the projection of the picture that is shown. */
export async function onPage(page: Page, [x, y, z]: Point): Promise<[number, number]> {
  await drawn(page)
  const m = ((await canvasOf(page).getAttribute('data-projection')) ?? '').split(' ').map(Number)
  const row = (i: number) => m[i] * x + m[i + 4] * y + m[i + 8] * z + m[i + 12]
  const box = await canvasOf(page).boundingBox()
  if (!box) throw new Error('the canvas is not on the page')
  return [box.x + ((row(0) / row(3) + 1) * box.width) / 2, box.y + ((1 - row(1) / row(3)) * box.height) / 2]
}

/** Clicks on a point of the assembly. */
export async function clickOn(page: Page, point: Point): Promise<void> {
  const [x, y] = await onPage(page, point)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
  await drawn(page)
}

/** Opens or closes a sheet of the toolbar, or presses a button of it, on any width of the window. */
export async function tool(page: Page, name: string): Promise<void> {
  const button = page.locator(`[data-tool=${name}]`)
  if (!(await button.isVisible())) await page.locator('[data-tool=more]').click()
  await button.click()
  await drawn(page)
}

/** Presses a key while the view has the focus. */
export async function key(page: Page, name: string): Promise<void> {
  await page.locator('.canvas').press(name)
  await drawn(page)
}

/** The figures that stand measured, by name: value in mm or degrees, and whether it is called exact. */
export const figures = (page: Page): Promise<Record<string, { value: number; exact: boolean }>> =>
  page.locator('[data-figure]').evaluateAll(rows =>
    Object.fromEntries(
      rows.map(row => {
        const { figure = '', value, exact } = row instanceof HTMLElement ? row.dataset : {}
        return [figure, { value: Number(value), exact: exact === 'true' }]
      }),
    ),
  )

/** Names of the parts that the picture shows, one for each instance. */
export const shown = async (page: Page): Promise<string[]> => {
  await drawn(page)
  return ((await canvasOf(page).getAttribute('data-shown')) ?? '').split(' ').filter(Boolean)
}

/** The page of the design that the view is tried on, with round holes in its foot. */
export const values = pillowBlock.values({ adjustment: 0 })
// The values are those of this very design.
export const sizes: Sizes = sizesOf(values as unknown as Parameters<typeof sizesOf>[0])
export const { placements } = pillowBlock.build(values)
export const screwSize = String(values.baseBolt)

/** Opens the design's page and hands it over when its final model is drawn. */
export const visitModel = (
  visits: Visits,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  language: Language = 'en',
): Promise<void> =>
  visits.visit(
    `${language}/pillow-block/?adjustment=0`,
    async page => {
      await modelShown(page)
      await page.locator('.view-frame').scrollIntoViewIfNeeded()
      await look(page)
    },
    { reducedMotion: 'reduce', ...options },
  )

/** Shows the housing alone, from a standard view (by its key), ready to measure. */
export async function measureHousing(page: Page, view: string): Promise<void> {
  await tool(page, 'parts')
  await page.locator('.part-list li[data-part=housing] button').last().click()
  await key(page, view)
  await tool(page, 'measure')
}
