import { type ComponentChildren, createElement, Fragment, hydrate, render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface LaterProps {
  /** From when on. */
  due: boolean
  children: ComponentChildren
}

/** Never changes: what the build wrote is left as it is. */
const asBuilt = { __html: '' }

/** A part of the page that stays as the build wrote it until it is due, so that what is needed first comes to life first. */
export function Later({ due, children }: LaterProps) {
  const place = useRef<HTMLDivElement>(null)
  // What the build rendered too: only that can come to life as it is.
  const first = useRef<ComponentChildren>(children)
  useLayoutEffect(() => {
    if (!due || !place.current) return
    if (first.current) hydrate(createElement(Fragment, null, first.current), place.current)
    first.current = undefined
    render(createElement(Fragment, null, children), place.current)
  })
  return typeof document === 'undefined' ? (
    <div class="later">{children}</div>
  ) : (
    <div class="later" ref={place} dangerouslySetInnerHTML={asBuilt} />
  )
}
