import { useEffect, useRef, useState } from 'preact/hooks'

/** How long in ms nothing new may come before a screen reader is told, so that it is not told of every step of a slider. */
const rest = 600

/** The sentence to be told politely, and what changes it. */
export function useAnnouncements(): [string, (text: string) => void] {
  const [said, say] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const announce = (text: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => say(text), rest)
  }
  return [said, announce]
}
