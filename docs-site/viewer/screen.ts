import { AmbientLight, type Camera, DirectionalLight, type Object3D, Scene, WebGLRenderer } from 'three'
import type { Ink } from './materials.ts'
import type { PenColours } from './pen.ts'

/** The two canvases of the view, the model below and lines with text over it, which are drawn only when asked. */
export class Screen {
  readonly canvas: HTMLCanvasElement
  readonly #over = document.createElement('canvas')
  readonly #host: HTMLElement
  readonly #renderer: WebGLRenderer
  readonly #scene = new Scene()
  readonly #sun = new DirectionalLight(0xffffff, 2.1)
  readonly #observer: ResizeObserver
  readonly #paint: () => void
  #frame = 0
  /** CSS pixels. */
  width = 0
  height = 0

  /** Throws where WebGL is missing. `paint` is called when a frame is due; `resized` before, when the size changed. */
  constructor(host: HTMLElement, model: Object3D, { paint, resized }: { paint(): void; resized(): void }) {
    this.#host = host
    this.#paint = paint
    this.#renderer = new WebGLRenderer({ antialias: true, alpha: true, stencil: true })
    this.#renderer.localClippingEnabled = true
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
    this.canvas = this.#renderer.domElement
    this.#over.className = 'over'
    this.#sun.position.set(-0.5, 0.9, 1)
    this.#scene.add(model, new AmbientLight(0xffffff, 1.15))
    host.append(this.canvas, this.#over)
    this.canvas.addEventListener('webglcontextrestored', this.draw)
    const resize = () => {
      const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)]
      // A canvas that gets a size is blank until the next frame, also when it had that size.
      if (width === this.width && height === this.height) return
      this.width = width
      this.height = height
      this.#renderer.setSize(this.width, this.height)
      this.#over.width = this.width * this.#renderer.getPixelRatio()
      this.#over.height = this.height * this.#renderer.getPixelRatio()
      resized()
      this.draw()
    }
    this.#observer = new ResizeObserver(resize)
    this.#observer.observe(host)
    resize()
  }

  /** Geometries in the graphics memory. */
  get geometries(): number {
    return this.#renderer.info.memory.geometries
  }

  /** Asks for a new frame. */
  readonly draw = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  /** Draws the model as a camera sees it, lit from over its shoulder, then what goes over it. */
  render(camera: Camera, over: (context: CanvasRenderingContext2D) => void): void {
    if (this.#sun.parent !== camera) camera.add(this.#sun)
    if (camera.parent !== this.#scene) this.#scene.add(camera)
    this.#renderer.render(this.#scene, camera)
    const context = this.#over.getContext('2d')
    if (!context) return
    context.setTransform(this.#renderer.getPixelRatio(), 0, 0, this.#renderer.getPixelRatio(), 0, 0)
    context.clearRect(0, 0, this.width, this.height)
    over(context)
  }

  /** The picture as it is on the screen, on the page's ground, as a PNG. */
  async picture(): Promise<Blob> {
    const whole = document.createElement('canvas')
    whole.width = this.canvas.width
    whole.height = this.canvas.height
    const context = whole.getContext('2d')
    if (!context) throw new Error('the browser gives no canvas to draw the picture on')
    this.#paint()
    context.fillStyle = this.colour('--ground')
    context.fillRect(0, 0, whole.width, whole.height)
    // In the same task as it was painted: later, the browser may have cleared it.
    context.drawImage(this.canvas, 0, 0)
    context.drawImage(this.#over, 0, 0)
    const blob = await new Promise<Blob | null>(resolve => whole.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the browser made no picture')
    return blob
  }

  get ink(): Ink {
    return { edges: this.colour('--edges'), accent: this.colour('--accent') }
  }

  get penColours(): PenColours {
    return {
      line: this.colour('--ink'),
      accent: this.colour('--accent'),
      ground: this.colour('--label-ground'),
    }
  }

  /** A colour of the page. */
  colour(name: string): string {
    return getComputedStyle(this.#host).getPropertyValue(name).trim() || '#000'
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#observer.disconnect()
    this.#renderer.dispose()
    this.canvas.remove()
    this.#over.remove()
  }
}
