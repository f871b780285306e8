import { useEffect, useState } from 'preact/hooks'

/**
 * Whether an element fills the screen, and what changes it. A browser that fills the screen with films only (on a
 * phone) lets it fill the window instead: the class `filling` does that.
 */
export function useFullScreen(element: HTMLElement): [boolean, () => void] {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === element)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [element])
  const fill = (on: boolean) => {
    element.classList.toggle('filling', on)
    setFull(on)
  }
  const toggle = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else if (element.classList.contains('filling')) fill(false)
    else if (!document.fullscreenEnabled) fill(true)
    else element.requestFullscreen().catch(() => fill(true))
  }
  return [full, toggle]
}
