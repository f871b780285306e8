/** A file of the site that did not come, or came as something else. It is known by its name, which a worker's error keeps. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile'
  constructor(cause?: unknown) {
    super('a file of the site did not come', { cause })
  }
}

export const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && error.name === 'MissingFile'

/** Loads a script, and the WebAssembly under `wasm` when it needs one; throws MissingFile when either did not come. */
export async function loaded<T>(load: () => Promise<T>, wasm?: string): Promise<T> {
  try {
    return await load()
  } catch (error) {
    // Browsers throw a TypeError for a script that does not come; OpenCascade's glue throws the same for whatever happens.
    if (error instanceof TypeError || (wasm && !(await isWasm(wasm)))) throw new MissingFile(error)
    throw error
  }
}

async function isWasm(address: string): Promise<boolean> {
  try {
    const response = await fetch(address)
    const head = new Uint8Array(await response.arrayBuffer()).subarray(0, 4)
    return response.ok && String.fromCharCode(...head) === '\0asm'
  } catch {
    return false
  }
}

/** Why a file is missing: a new version of the site took its place, there is no network, or the host has something else. */
export type Absence = 'released' | 'offline' | 'broken'

/** Finds out why a file of this page is missing, by what the host has for the page itself. */
export async function whyMissing(): Promise<Absence> {
  try {
    // The service worker lets this through to the host.
    const response = await fetch(location.href, { cache: 'no-store' })
    const now = new DOMParser().parseFromString(await response.text(), 'text/html')
    const script = scriptOf(now)
    return script !== undefined && script !== scriptOf(document) ? 'released' : 'broken'
  } catch {
    return 'offline'
  }
}

/** The script of a page of this site: its name changes with all that it loads. */
const scriptOf = (page: Document): string | undefined =>
  page.querySelector('html[data-root] script[type=module]')?.getAttribute('src') ?? undefined

/** Loads the page anew with the parameters of a query. */
export function loadAgain(query: string): void {
  if (query === location.search) location.reload()
  else location.replace(`${location.pathname}${query}${location.hash}`)
}
