/** What a pointer does on the view; places in CSS pixels, with how far from one a feature is still meant. */
export interface PointerActs {
  click(x: number, y: number, reach: number): void
  move(x: number, y: number, reach: number): void
  leave(): void
}

/** A hand that moves no farther than this, in pixels, between down and up has clicked. */
const still = 5
/** A finger covers more than a mouse's tip. */
const reachOf = ({ pointerType }: PointerEvent): number => (pointerType === 'mouse' ? 10 : 22)

/** Tells clicks from drags, and hovering at the pace of the screen. */
export function onPointer(canvas: HTMLCanvasElement, signal: AbortSignal, acts: PointerActs): void {
  let down: PointerEvent | undefined
  let moved: PointerEvent | undefined
  let fingers = 0
  canvas.addEventListener(
    'pointerdown',
    event => {
      fingers++
      down = fingers === 1 && event.button === 0 ? event : undefined
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel'] as const)
    canvas.addEventListener(
      type,
      event => {
        fingers = Math.max(0, fingers - 1)
        const from = down
        down = undefined
        if (type === 'pointercancel' || from?.pointerId !== event.pointerId) return
        if (Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > still) return
        const { left, top } = canvas.getBoundingClientRect()
        acts.click(event.clientX - left, event.clientY - top, reachOf(event))
      },
      { signal },
    )
  canvas.addEventListener(
    'pointermove',
    event => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      if (!moved)
        requestAnimationFrame(() => {
          const last = moved
          moved = undefined
          if (!last || signal.aborted) return
          const { left, top } = canvas.getBoundingClientRect()
          acts.move(last.clientX - left, last.clientY - top, reachOf(last))
        })
      moved = event
    },
    { signal },
  )
  canvas.addEventListener('pointerleave', () => acts.leave(), { signal })
}
