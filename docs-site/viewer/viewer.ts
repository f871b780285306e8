import { Sphere, Vector3 } from 'three'
import type { Model } from '../model.ts'
import { Arrangement } from './arrangement.ts'
import { drawBoxDimensions } from './box-dimensions.ts'
import { type Projection, rayThrough } from './displayed.ts'
import { boxOfDisplayed, sphereOf } from './extent.ts'
import { firstLook, type Look } from './look.ts'
import { Materials } from './materials.ts'
import type { Figure } from './measure.ts'
import { type Measured, Measuring } from './measuring.ts'
import { Pen } from './pen.ts'
import { surfaceAt } from './pick.ts'
import { onPointer } from './pointer.ts'
import { Screen } from './screen.ts'
import { StepMotion } from './step-motion.ts'
import { drawTraces } from './traces.ts'
import { ViewCamera } from './view-camera.ts'

/** What the view tells the page, and asks it. */
export interface ViewerPage {
  /** A part was picked, or the ground beside all parts. */
  picked(part: string | undefined): void
  measured(measured: Measured | undefined): void
  /** mm² that the section cuts through, whenever it changed. */
  cut(area: number | undefined): void
  /** The graphics memory was lost, or is there again. */
  lost(lost: boolean): void
  length(mm: number): string
  figure(figure: Figure): string
}

/** The 3D view of a model; it draws only when something changed. Throws where WebGL is missing. */
export class Viewer {
  readonly camera: ViewCamera
  readonly #page: ViewerPage
  readonly #host: HTMLElement
  readonly #screen: Screen
  readonly #materials = new Materials()
  readonly #arrangement = new Arrangement(this.#materials)
  readonly #measuring = new Measuring()
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  readonly #motion = new StepMotion()
  readonly #leave = new AbortController()
  #model: Model | undefined
  #look = firstLook
  #marked: string | undefined
  /** Whether clicks measure instead of picking parts. */
  #isMeasuring = false
  #sphere = new Sphere(new Vector3(), 1)

  constructor(host: HTMLElement, page: ViewerPage) {
    this.#host = host
    this.#page = page
    this.#screen = new Screen(host, this.#arrangement.group, {
      paint: () => this.#paint(),
      resized: () => this.#fillScreen(),
    })
    const { canvas } = this.#screen
    this.camera = new ViewCamera(canvas, this.#sphere, this.#screen.draw)
    this.#fillScreen()
    const { signal } = this.#leave
    onPointer(canvas, signal, {
      click: (x, y, reach) => this.pickAt(x, y, reach),
      move: (x, y, reach) => this.#hover(x, y, reach),
      leave: () => this.#leaveHover(),
    })
    canvas.addEventListener('webglcontextlost', () => page.lost(true), { signal })
    canvas.addEventListener('webglcontextrestored', () => page.lost(false), { signal })
    this.#dark.addEventListener('change', this.#dress, { signal })
    this.#dress()
  }

  get look(): Look {
    return this.#look
  }

  /** Changes how the model is looked at. */
  set look(look: Look) {
    const before = this.#look
    this.#look = look
    this.camera.isParallel = look.parallel
    if (JSON.stringify(before.steps) !== JSON.stringify(look.steps))
      this.#motion.start(before.steps !== undefined, () => this.#arrange())
    const apart =
      before.explode !== look.explode || (before.steps === undefined) !== (look.steps === undefined)
    if (this.#model && apart) {
      const from = this.#sphere
      this.#sphere = sphereOf(this.#model, look)
      this.camera.follow(from, this.#sphere)
      this.camera.sphere = this.#sphere
    }
    this.#arrange()
  }

  /**
   * Shows a model. The camera stays where it is; only a final model much larger or smaller than the view was fitted to
   * is brought into view.
   */
  show(model: Model): void {
    this.#arrangement.hold(model)
    // What was measured holds for the same model at another quality, not for another one.
    if (JSON.stringify(model.values) !== JSON.stringify(this.#model?.values)) this.#measuring.clear()
    this.#model = model
    this.#sphere = sphereOf(model, this.#look)
    this.camera.sphere = this.#sphere
    const ratio = this.#sphere.radius / this.camera.fitted
    if (!this.camera.fitted) this.camera.start()
    else if (model.quality === 'final' && (ratio > 1.35 || ratio < 0.6)) this.camera.fit()
    this.#arrange()
  }

  /** Marks a part, in the colour of the page's links and through all that hides it. */
  mark(part: string | undefined): void {
    if (part === this.#marked) return
    this.#marked = part
    this.#arrange()
  }

  /** Whether clicks measure instead of picking parts; what stands measured stays. */
  set measuring(on: boolean) {
    this.#isMeasuring = on
    this.#leaveHover()
  }

  clearMeasurement(): void {
    this.#measuring.clear()
    this.#tellMeasured()
  }

  /** Picks the part or the feature at a place of the picture, in CSS pixels; by default in its middle. */
  pickAt(x = this.#screen.width / 2, y = this.#screen.height / 2, reach = 12): void {
    const all = this.#arrangement.displayed
    const projection = this.#projection()
    if (!this.#isMeasuring) {
      this.#page.picked(surfaceAt(all, rayThrough(projection, x, y))?.displayed.part)
    } else if (this.#measuring.pick(all, projection, x, y, reach)) this.#tellMeasured()
  }

  redraw(): void {
    this.#screen.draw()
  }

  picture(): Promise<Blob> {
    return this.#screen.picture()
  }

  dispose(): void {
    this.#motion.stop()
    this.#leave.abort()
    this.camera.dispose()
    this.#arrangement.dispose()
    this.#materials.dispose()
    this.#screen.dispose()
  }

  #hover(x: number, y: number, reach: number): void {
    if (!this.#isMeasuring) return
    if (this.#measuring.hover(this.#arrangement.displayed, this.#projection(), x, y, reach))
      this.#screen.draw()
  }

  #leaveHover(): void {
    if (this.#measuring.leave()) this.#screen.draw()
  }

  #tellMeasured(): void {
    this.#page.measured(this.#measuring.measured(this.#arrangement.displayed))
    this.#screen.draw()
  }

  #arrange(): void {
    if (!this.#model) return
    const before = this.#arrangement.cutArea
    this.#arrangement.arrange(this.#model, this.#look, this.#marked, this.#motion.share, this.#sphere)
    if (before !== this.#arrangement.cutArea) this.#page.cut(this.#arrangement.cutArea)
    this.#tellMeasured()
  }

  readonly #dress = (): void => {
    this.#materials.ink = this.#screen.ink
    this.#arrange()
  }

  #fillScreen(): void {
    // The screen measures itself once before there is a camera.
    if (this.camera) this.camera.aspect = this.#screen.width / this.#screen.height
  }

  #projection(): Projection {
    const { camera } = this.camera
    camera.updateMatrixWorld()
    const matrix = camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse)
    return { matrix, width: this.#screen.width, height: this.#screen.height }
  }

  #paint(): void {
    const { camera } = this.camera
    this.#screen.render(camera, context => this.#drawOver(context))
    if (!this.#model) return
    // What this picture shows, and from where: a picture on a canvas cannot be asked.
    Object.assign(this.#screen.canvas.dataset, {
      model: JSON.stringify({ quality: this.#model.quality, ...this.#model.values }),
      camera: camera.position.toArray().join(' '),
      projection: this.#projection().matrix.elements.join(' '),
      shown: this.#arrangement.displayed.map(({ part }) => part).join(' '),
      marked: this.#marked ?? '',
      geometries: this.#screen.geometries,
    })
  }

  #drawOver(context: CanvasRenderingContext2D): void {
    const { displayed } = this.#arrangement
    const pen = new Pen(context, this.#projection(), this.#screen.penColours)
    drawTraces(pen, displayed)
    if (this.#look.dimensions) drawBoxDimensions(pen, boxOfDisplayed(displayed), mm => this.#page.length(mm))
    this.#measuring.draw(pen, displayed, figure => this.#page.figure(figure))
    // Where the keyboard picks.
    if (this.#isMeasuring && this.#host.matches(':focus-visible'))
      pen.cross([this.#screen.width / 2, this.#screen.height / 2], 12, pen.colours.accent)
  }
}
