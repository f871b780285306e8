import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on a page as it stands; the page must be open without its content security policy. */
export async function judge(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // axe.min.js, evaluated above, puts itself on the window.
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)
  })
}
