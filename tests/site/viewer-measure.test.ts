import { describe, expect, test } from 'vitest'
import { clearanceHole, socketScrewDimensions } from '#hardware'
import { spotDepth } from '../../designs/pillow-block/sizes.ts'
import { hasChromium, unhurried } from './chromium.ts'
import {
  clickOn,
  figures,
  key,
  measureHousing,
  modelShown,
  placements,
  screwSize,
  sizes,
  tool,
  visitModel,
} from './view-page.ts'
import { Visits, windows } from './visits.ts'

describe.skipIf(!hasChromium)('measuring on the model', unhurried, () => {
  const visits = new Visits()

  for (const [name, viewport] of Object.entries(windows)) {
    test(`on the ${name}: a hole measures its clearance size, two holes their spacing`, async () => {
      await visitModel(
        visits,
        async page => {
          await measureHousing(page, '2')
          const rim = clearanceHole(screwSize) / 2
          const floor = sizes.footThickness - spotDepth
          await clickOn(page, [sizes.boltX, rim, floor])
          expect(await figures(page)).toEqual({
            diameter: { value: expect.closeTo(2 * rim, 4), exact: true },
          })
          expect(await page.locator('.reading').textContent()).toContain('exact')
          await clickOn(page, [-sizes.boltX, -rim, floor])
          expect((await figures(page)).axes).toEqual({
            value: expect.closeTo(2 * sizes.boltX, 4),
            exact: true,
          })
        },
        { viewport },
      )
    })

    test(`on the ${name}: a section opens the seat, whose diameter can be measured; what it took away cannot`, async () => {
      await visitModel(
        visits,
        async page => {
          await measureHousing(page, '4')
          await tool(page, 'section')
          await page.getByLabel('x', { exact: true }).check()
          await tool(page, 'measure')
          await clickOn(page, [-sizes.seatRadius, 1, sizes.shaftHeight])
          expect(await figures(page)).toEqual({
            diameter: { value: expect.closeTo(sizes.bearing.outsideDiameter, 3), exact: true },
          })
          await page.getByRole('button', { name: 'Measure anew' }).click()
          await key(page, '2')
          await clickOn(page, [sizes.boltX, sizes.spotRadius, sizes.footThickness])
          expect(await figures(page)).toEqual({})
          await clickOn(page, [-sizes.boltX, sizes.spotRadius, sizes.footThickness])
          expect((await figures(page)).diameter.value).toBeCloseTo(2 * sizes.spotRadius, 4)
        },
        { viewport },
      )
    })
  }

  test('pulled apart, distances are those on the picture and follow the slider', async () => {
    await visitModel(visits, async page => {
      const screw = placements.find(({ part }) => part.name.startsWith('iso-4762'))
      if (!screw) throw new Error('no screw')
      await tool(page, 'explode')
      const slider = page.getByLabel('Pull apart')
      await slider.fill('1')
      await tool(page, 'measure')
      expect(await page.locator('.sheet').textContent()).toContain('those on the picture')
      await key(page, 'r')
      const [x, , z] = screw.at
      const { headHeight } = socketScrewDimensions(screwSize)
      const [lifted, aside] = [z + headHeight + screw.explode[2], Math.SQRT1_2]
      // The rim of the head's top, chamfered, and the rim of the spot face below it.
      const [top, rim] = [7 * aside, sizes.spotRadius * aside]
      await clickOn(page, [Math.abs(x) + top, -top, lifted])
      await clickOn(page, [Math.abs(x) + rim, -rim, sizes.footThickness])
      const apart = (await figures(page)).distance
      expect(apart).toEqual({ value: expect.closeTo(lifted - sizes.footThickness, 3), exact: true })
      await tool(page, 'explode')
      await slider.fill('0.5')
      await tool(page, 'measure')
      const half = lifted - screw.explode[2] / 2 - sizes.footThickness
      expect((await figures(page)).distance).toEqual({ value: expect.closeTo(half, 3), exact: true })
    })
  })

  test('in inches, the view and its figures are in inches', async () => {
    await visitModel(visits, async page => {
      await page.evaluate(() => localStorage.setItem('rouage.unit', 'in'))
      await page.reload()
      await modelShown(page)
      await measureHousing(page, '2')
      const rim = clearanceHole(screwSize) / 2
      await clickOn(page, [sizes.boltX, rim, sizes.footThickness - spotDepth])
      const inches = ((2 * rim) / 25.4).toFixed(4).replace(/0+$/, '')
      expect(await page.locator('.reading').textContent()).toContain(`${inches}\u00a0in`)
      expect(await page.locator('.under-view').textContent()).toMatch(/[\d.]+ × [\d.]+ × [\d.]+\u00a0in/)
    })
  })
})
