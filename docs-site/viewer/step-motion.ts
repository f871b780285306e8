/** How long in ms the parts of an assembly step take to their places. */
const duration = 600

/** Lets the parts of an assembly step come to their places, or leave them, smoothly where motion is welcome. */
export class StepMotion {
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)')
  #frame = 0
  /** How far the parts have come, from 0 to 1. */
  share = 1

  /** Begins anew, calling `moved` at each frame; not smoothly, the parts are there at once. */
  start(smoothly: boolean, moved: () => void): void {
    this.stop()
    if (!smoothly || this.#still.matches) return
    const begin = performance.now()
    const move = () => {
      const linear = Math.min(1, (performance.now() - begin) / duration)
      this.share = linear * linear * (3 - 2 * linear)
      moved()
      if (linear < 1) this.#frame = requestAnimationFrame(move)
    }
    this.share = 0
    this.#frame = requestAnimationFrame(move)
  }

  /** Ends the motion: the parts have come. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.share = 1
  }
}
