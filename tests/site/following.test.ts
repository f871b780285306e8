import { describe, expect, test } from 'vitest'
import { hasChromium } from './chromium.ts'
import { downloaded, openGroupOf, poll, typeValue } from './form-steps.ts'
import { settled, Visits } from './visits.ts'

/** A small motor on a large mounting, which can move in slots. */
const large = new URLSearchParams({
  ...{ machine: 'IEC 100 B5', machineScrews: 'into-machine', motorScrews: 'proud' },
  ...{ motorAngle: '0', offsetY: '15' },
})

describe.skipIf(!hasChromium)('a value that follows from others', { timeout: 240_000 }, () => {
  const site = new Visits()

  test('a link engraves the plate with its own motor, and does not hold the label', async () => {
    await site.visit('en/motor-plate/?motor=IEC+90+B5&machine=IEC+100+B5&thickness=10', async page => {
      await settled(page)
      await openGroupOf(page, 'label')
      expect(await page.inputValue('#p-label')).toBe('90 B5 > 100 B5')
      expect(await page.textContent('#p-label-follows')).toBe(
        'Follows from: Motor, Machine mounting, Slot travel',
      )
      expect(await page.inputValue('#p-torque')).toBe('10.2')
      expect(new URL(page.url()).searchParams.has('label')).toBe(false)
    })
  })

  test('follows while its sources change, stays once it is typed, and goes back on demand', async () => {
    await site.visit(`fr/motor-plate/?${large}`, async page => {
      await settled(page)
      await openGroupOf(page, 'label')
      const label = () => page.inputValue('#p-label')
      expect(await label()).toBe('71 B14 > 100 B5')
      await typeValue(page, 'slotTravel', '20')
      expect(await label()).toBe('71 B14 > 100 B5 SLOTS')
      await page.fill('#p-label', 'POMPE 3')
      await page.waitForURL(url => url.searchParams.get('label') === 'POMPE 3')
      await typeValue(page, 'slotTravel', '0')
      expect(await label()).toBe('POMPE 3')
      await page
        .getByRole('button', {
          name: 'Laisser de nouveau suivre : Moteur, Fixation de la machine, Course des boutonnières',
        })
        .click()
      await poll(label).toBe('71 B14 > 100 B5')
      await page.waitForURL(url => !url.searchParams.has('label'))
      // It is a step like any other.
      await page.getByRole('button', { name: 'Annuler', exact: true }).click()
      await poll(label).toBe('POMPE 3')
    })
  })

  test('a saved set holds only what was given', async () => {
    await site.visit(`en/motor-plate/?${large}`, async page => {
      await settled(page)
      await page.locator('.sets summary').click()
      const { bytes } = await downloaded(page, page.getByRole('button', { name: 'Export as a file' }))
      const { values } = JSON.parse(new TextDecoder().decode(bytes))
      expect(values).toMatchObject({ machine: 'IEC 100 B5', motor: 'IEC 71 B14' })
      expect(Object.keys(values)).not.toContain('label')
      expect(Object.keys(values)).not.toContain('torque')
    })
  })

  test('the limit of a belt lapses with the width that it was entered for, and comes back with it', async () => {
    await site.visit('en/timing-pulley/', async page => {
      await settled(page)
      const pull = () => page.inputValue('#p-allowedPull')
      expect(await pull()).toBe('0')
      expect(await page.textContent('#p-allowedPull-follows')).toContain(
        'Not known. Once entered, it belongs to:',
      )
      await page.fill('#p-allowedPull', '250')
      await page.waitForURL(url => url.search === '?allowedPull=250')
      await page.locator('[data-check=belt-pull]').waitFor()
      await typeValue(page, 'beltWidth', '6')
      await poll(pull).toBe('0')
      expect(await page.locator('[data-check=belt-pull] .good').count()).toBe(0)
      await page.waitForURL(url => url.search === '?beltWidth=6')
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await poll(pull).toBe('250')
    })
  })
})
