import { expect } from 'vitest'
import type { Assembly, Text } from '#design'

/** Every way in which an element of the load path can fail has a check or a reason, and no check stands outside of it. */
export function assertCovered({ checks, loadPath = [] }: Assembly): void {
  expect(loadPath.length, 'elements of the load path').toBeGreaterThan(0)
  const ids = checks.map(check => check.id)
  expect(new Set(ids).size, `ids of ${ids.join(', ')}`).toBe(ids.length)
  const named = new Set<string>()
  for (const { element, modes } of loadPath) {
    expectBoth(element)
    expect(modes.length, `failure modes of ${element.en}`).toBeGreaterThan(0)
    for (const { mode, checks, notRated } of modes) {
      expectBoth(mode)
      for (const id of checks ?? []) named.add(id)
      if (!checks) {
        expect(notRated, `a check of "${element.en}: ${mode.en}", or why there is none`).toBeDefined()
        if (notRated) expectBoth(notRated)
      }
    }
  }
  for (const id of ids.filter(id => !id.startsWith('element-')))
    expect(named, `what the check ${id} looks at in the load path`).toContain(id)
}

export function expectBoth({ en, fr }: Text): void {
  expect(en.trim()).not.toBe('')
  expect(fr.trim()).not.toBe('')
}
