import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { hang } from './chromium.ts'

/** Types a value and waits until the final model is that of another variant. */
export async function typeValue(page: Page, name: string, value: string): Promise<void> {
  const before = await volumeOf(page)
  await openGroupOf(page, name)
  await page.fill(`#p-${name}`, value)
  await otherModel(page, before)
}

/** Opens the group that a parameter stands in, as a hand does, when it is folded away. */
export async function openGroupOf(page: Page, name: string): Promise<void> {
  const folded = page.locator(`details.group:not([open]):has(#p-${name}) summary`)
  if (await folded.count()) await folded.click()
}

/** Volume in mm³ of the model that is shown. */
export const volumeOf = (page: Page): Promise<string | null> =>
  page.locator('.stage').getAttribute('data-volume')

/** Waits for the final model of a variant with another volume. */
export async function otherModel(page: Page, before: string | null): Promise<void> {
  await page.locator(`.stage[data-state=final]:not([data-volume="${before}"])`).waitFor()
}

/** Chooses an option of a searched list as a hand does: opens it, types, takes the first. */
export async function chooseTyped(page: Page, id: string, typed: string): Promise<void> {
  const list = page.locator(`#${id}[role=combobox]`)
  await list.click()
  await list.fill(typed)
  await list.press('Enter')
}

/** Clicks and gives the file that comes. */
export async function downloaded(
  page: Page,
  what: Locator,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const waiting = page.waitForEvent('download')
  await what.click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

/** Expects of what is read again and again. */
export const poll = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: hang })
