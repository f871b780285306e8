import type { Keepsake } from './keepsake.ts'

/**
 * Whether an answer is what this state of the site has under a path below its root. Hosts with a page for everything,
 * portals of networks and half-deployed sites say 200 too: kept, such an answer would stay until the next state.
 */
export async function isSound(
  path: string,
  response: Response,
  { hashes, scripts }: Pick<Keepsake, 'hashes' | 'scripts'>,
): Promise<boolean> {
  if (!response.ok || response.redirected || isHtml(response) !== isPage(path)) return false
  // A host may add to the text of a page, but it still begins with the scripts of this state.
  if (isPage(path)) {
    const text = await response.clone().text()
    return scripts.some(script => text.includes(script))
  }
  const wanted = hashes[path]
  return wanted === undefined || wanted === (await sha256(await response.clone().arrayBuffer()))
}

/** A page is asked for by its folder. */
export const isPage = (path: string): boolean => path === '' || path.endsWith('/')

export const isHtml = ({ headers }: Response): boolean =>
  /^\s*text\/html\b/i.test(headers.get('Content-Type') ?? '')

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}
