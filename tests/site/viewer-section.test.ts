import { describe, expect, test } from 'vitest'
import { booleans, primitives, transforms } from '#jscad'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { hasChromium, unhurried } from './chromium.ts'
import { decoded } from './picture.ts'
import { drawn, measureHousing, onPage, placements, sizes, tool, visitModel } from './view-page.ts'
import { Visits } from './visits.ts'

describe.skipIf(!hasChromium)('a section of the model', unhurried, () => {
  const visits = new Visits()

  test('the cut area is that of a thin slice of the parts, and the cut is hatched', async () => {
    const kernel = await loadMeshKernel()
    const housing = placements.find(({ part }) => part.name === 'housing')?.part
    if (!housing) throw new Error('no housing')
    const thin = 0.02
    // The housing's own frame: the shaft along z, from the closed side.
    const slab = transforms.translate(
      [0, 0, sizes.housingWidth / 2],
      primitives.cuboid({ size: [500, 500, thin] }),
    )
    const expected = kernel.mesh(booleans.intersect(housing.solid, slab)).volume / thin
    await visitModel(visits, async page => {
      await measureHousing(page, '1')
      await tool(page, 'section')
      const area = Number(await page.locator('[data-cut-area]').getAttribute('data-cut-area'))
      expect(area / expected).toBeCloseTo(1, 4)
      // Below the seat there is metal: light and dark lines by turns.
      const changes = async () => {
        const [x, y] = await onPage(page, [0, 0, 4])
        const clip = { x: x - 20, y: y - 4, width: 40, height: 8 }
        return (await decoded(page, await page.screenshot({ clip }))).changes
      }
      expect(await changes()).toBeGreaterThanOrEqual(5)
      await page.getByRole('button', { name: 'End the section' }).click()
      await drawn(page)
      expect(await changes()).toBeLessThan(5)
    })
  })
})
