import type { CDPSession, Page } from 'playwright-core'

/** What a page holds on to when it leaks: answers and what waits for them, models, parts of the page, graphics memory. */
const kinds = [
  'Promise',
  'Function',
  'Array',
  'Map',
  'Set',
  'Node',
  'AbortController',
  'MessagePort',
  'Worker',
  'WebGLBuffer',
  'WebGLVertexArrayObject',
  'WebGLTexture',
  'WebGLProgram',
] as const

/**
 * How many objects of each kind can be reached in a page. Unlike bytes at a moment, this does not depend on when a browser
 * collects what it can collect, nor on how it stores what it keeps.
 */
export async function retained(page: Page): Promise<Record<(typeof kinds)[number], number>> {
  const devtools = await page.context().newCDPSession(page)
  const counts: [string, number][] = []
  for (const kind of kinds) counts.push([kind, await countOf(kind, devtools)])
  await devtools.detach()
  // Every kind has been counted.
  return Object.fromEntries(counts) as Record<(typeof kinds)[number], number>
}

async function countOf(kind: string, devtools: CDPSession): Promise<number> {
  const objectGroup = 'retained'
  const idOf = ({ objectId = '' }: { objectId?: string }) => objectId
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype`, objectGroup })
  // It collects all garbage first.
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: idOf(result),
    objectGroup,
  })
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: idOf(objects),
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
  return Number(count.value)
}
