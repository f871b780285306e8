/**
 * Writes the query of this page into the browser's history, in place of the open entry or as a new one. False when the
 * browser refuses, as for too many writes in a short time: the page goes on, and the next change is written again.
 */
export function writeAddress(how: 'pushState' | 'replaceState', query: string): boolean {
  const state = how === 'replaceState' ? history.state : null
  try {
    history[how](state, '', `${location.pathname}${query}${location.hash}`)
    return true
  } catch {
    return false
  }
}
