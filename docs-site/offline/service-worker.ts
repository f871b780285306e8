/// <reference lib="webworker" />
import { isHtml, isPage, isSound } from './is-sound.ts'
import { type Ask, allOf, type Keepsake, type Kept } from './keepsake.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const KEEPSAKE: Keepsake

const keepsake = KEEPSAKE
const prefix = 'rouage-'
const name = prefix + keepsake.version
const root = self.registration.scope
const addressOf = (path: string): string => new URL(path, root).href
const pathOf = (address: string): string =>
  address
    .split(/[?#]/)[0]
    .slice(root.length)
    .replace(/(^|\/)index\.html$/, '$1')
/** Whether the file of a path changes its name with its bytes. */
const isLasting = (path: string): boolean => path.startsWith('assets/') && path in keepsake.hashes

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(activate()))
self.addEventListener('fetch', event => {
  const { request } = event
  // Whoever wants nothing stored asks the host itself.
  if (request.method !== 'GET' || request.cache === 'no-store' || !request.url.startsWith(root)) return
  event.respondWith(isLasting(pathOf(request.url)) ? keptFirst(request) : networkFirst(request))
})
self.addEventListener('message', event => {
  // The pages of this very site send it.
  const ask: Ask = event.data
  const answer = (kept: Kept) => event.ports[0]?.postMessage(kept)
  event.waitUntil(hear(ask, answer))
})

async function hear(ask: Ask, answer: (kept: Kept) => void): Promise<void> {
  const all = allOf(keepsake)
  const report = (done: number, failure?: string) =>
    answer({ done, all: all.length, bytes: keepsake.bytes, failure })
  try {
    if (ask.kind === 'seen') await keep([...keepsake.model, ...(keepsake.designs[ask.slug] ?? [])])
    else if (ask.kind === 'keep-all') await keep(all, report)
    const kept = await keptPaths()
    report(all.filter(path => kept.has(path)).length)
  } catch (error) {
    report(0, error instanceof Error ? error.message : String(error))
  }
}

async function keptPaths(): Promise<Set<string>> {
  const requests = await (await caches.open(name)).keys()
  return new Set(requests.map(request => pathOf(request.url)))
}

/** Fetches what is not kept yet, a few files at a time. Throws at the end when the host had something else for some. */
async function keep(paths: readonly string[], progress: (done: number) => void = () => {}): Promise<void> {
  const kept = await keptPaths()
  const missing = paths.filter(path => !kept.has(path))
  const refused: string[] = []
  let done = paths.length - missing.length
  progress(done)
  const next = async (): Promise<void> => {
    for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
      const response = await fetchSound(path)
      if (response) {
        await (await caches.open(name)).put(addressOf(path), response)
        progress(++done)
      } else refused.push(path)
    }
  }
  await Promise.all([next(), next(), next(), next()])
  if (refused.length) throw new Error(`the host has something else as ${refused.join(', ')}`)
}

/**
 * Fetches a file of this state of the site. What keeps its name is fetched past the browser's own cache, which may hold
 * an older state; so is anything that cache holds wrongly. Undefined when the host has something else there.
 */
async function fetchSound(path: string): Promise<Response | undefined> {
  for (const cache of isLasting(path) ? (['default', 'reload'] as const) : (['reload'] as const)) {
    const response = await fetch(addressOf(path), { cache })
    if (await isSound(path, response, keepsake)) return response
  }
  return undefined
}

/** Keeps the frame, and anew what an older state of the site had kept. */
async function install(): Promise<void> {
  await keep(keepsake.frame)
  for (const old of await olderCaches()) {
    const before = await (await caches.open(old)).keys()
    const paths = before.map(request => pathOf(request.url))
    const slugs = Object.keys(keepsake.designs).filter(slug => paths.some(path => path.endsWith(`/${slug}/`)))
    const groups = slugs.flatMap(slug => keepsake.designs[slug])
    const wanted = [
      ...(slugs.length ? keepsake.model : []),
      ...groups,
      ...(paths.some(path => /replicad.*\.wasm$/.test(path)) ? keepsake.exact : []),
      ...paths.filter(path => path.startsWith('files/')),
    ]
    await copy(old, wanted)
    // What cannot be had now is fetched when it is seen again.
    for (const path of new Set(wanted)) await keep([path]).catch(() => {})
  }
}

/** Takes over what has the same name only with the same bytes. */
async function copy(old: string, paths: readonly string[]): Promise<void> {
  const [from, to] = [await caches.open(old), await caches.open(name)]
  for (const path of paths) {
    const response = isLasting(path) ? await from.match(addressOf(path)) : undefined
    if (response && (await isSound(path, response, keepsake))) await to.put(addressOf(path), response)
  }
}

const olderCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter(key => key.startsWith(prefix) && key !== name)

async function activate(): Promise<void> {
  for (const old of await olderCaches()) await caches.delete(old)
  await self.clients.claim()
}

const find = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: name })

/** Keeps a response; a newer worker may have dropped the cache of this one, which then stays dropped. */
async function store(address: string, response: Response): Promise<void> {
  if (!(await caches.has(name))) return
  // Without room on the device it is shown all the same.
  await (await caches.open(name)).put(address, response).catch(() => {})
}

async function keptFirst(request: Request): Promise<Response> {
  const path = pathOf(request.url)
  const kept = await find(addressOf(path))
  if (kept) return kept
  const response = await fetchSound(path)
  if (!response) return Response.error()
  await store(addressOf(path), response.clone())
  return response
}

/** Milliseconds that the network gets when a copy is at hand. */
const patience = 3000

async function networkFirst(request: Request): Promise<Response> {
  // A page is the same whatever parameters its address carries.
  const path = pathOf(request.url)
  const key = addressOf(path)
  const fetched = fetch(request).then(async response => {
    if (await isSound(path, response, keepsake)) await store(key, response.clone())
    // A page in the place of a file is nobody's file; what one navigates to is shown, whoever it comes from.
    else if (request.mode !== 'navigate' && isHtml(response) && !isPage(path))
      throw new Error(`a page came for ${path}`)
    return response
  })
  const kept = await find(key)
  if (!kept) return fetched.catch(() => missing(request))
  const late = new Promise<Response>(resolve => setTimeout(() => resolve(kept), patience))
  return Promise.race([fetched.catch(() => kept), late])
}

/** What stands for a page that is neither on this device nor to be had. */
function missing(request: Request): Response {
  if (request.mode !== 'navigate') return Response.error()
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Rouage</title>
<h1>Rouage</h1><p>No network, and this page is not kept on this device. <a href="${root}en/">All components</a></p>
<p lang="fr">Pas de réseau, et cette page n’est pas gardée sur cet appareil. <a href="${root}fr/">Toutes les pièces</a></p></html>`
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
