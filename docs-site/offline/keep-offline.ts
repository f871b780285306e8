import type { Language } from '#design'
import { wordsOf } from '../text/words.ts'
import type { Ask, Kept } from './keepsake.ts'

/** Keeps what is seen for times without a network, and offers to keep all; `slug` is the design that the page shows. */
export async function keepOffline(slug?: string): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.hot) return
  const root = new URL(document.documentElement.dataset.root ?? './', location.href)
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', root), { scope: root.href })
    const { active } = await navigator.serviceWorker.ready
    if (!active) return
    const place = document.getElementById('offline')
    const state = await ask(active, slug ? { kind: 'seen', slug } : { kind: 'state' })
    if (place) offer(place, active, state)
  } catch {
    // A browser that keeps nothing, as in private windows, shows the site all the same.
  }
}

/** Asks the service worker; hears every answer, and resolves to the last. */
function ask(worker: ServiceWorker, question: Ask, hear: (kept: Kept) => void = () => {}): Promise<Kept> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => {
      hear(data)
      // Progress is told as it comes; only the state at the end resolves.
      if (question.kind !== 'keep-all' || data.done === data.all || data.failure) resolve(data)
    }
    worker.postMessage(question, [port2])
  })
}

function offer(place: HTMLElement, worker: ServiceWorker, state: Kept): void {
  const words = wordsOf(document.documentElement.lang as Language) // the pages are written in these
  const size = words.bytes(state.bytes)
  const say = (text: string) => place.replaceChildren(text)
  if (state.done === state.all) {
    say(words.allKept(size))
    return
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.keepAll(size)
  button.addEventListener('click', async () => {
    const said = document.createElement('span')
    place.replaceChildren(said)
    await navigator.storage?.persist?.()
    const { failure } = await ask(worker, { kind: 'keep-all' }, ({ done, all }) => {
      said.textContent = words.keeping(words.percent(done / all))
    })
    if (failure) place.replaceChildren(button, ` ${words.notKept}`)
    else say(words.allKept(size))
  })
  place.replaceChildren(button, ` ${words.keepAllWhy}`)
}
